#include "core/people/kpj.h"
#include "services/people/person_fields.h"
#include "services/people/person_posting.h"
#include "services/pipeline/pipeline.h"
#include "services/regions/regions.h"
#include "storage/exchange/table_writer.h"
#include "storage/people/person_store.h"
#include "storage/pipeline/action_store.h"
#include "storage/pipeline/pipeline_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

bool isOneOf(const std::vector<std::string>& codes, const std::string& text)
{
    return std::find(codes.begin(), codes.end(), text) != codes.end();
}

std::string digitsOf(const std::string& text)
{
    std::string digits;
    for (const char c : text)
        if (c != ' ' && c != '.' && c != '-')
            digits += c;
    return digits;
}

Outcome checkRegistration(const Registration& data)
{
    const std::string card = digitsOf(data.familyCard);
    if (!card.empty() &&
        (card.size() != 16 || card.find_first_not_of("0123456789") != std::string::npos))
        return fail("family_card_invalid", "family_card");
    const std::size_t sign = data.email.find('@');
    if (!data.email.empty() && (sign == 0 || sign == std::string::npos ||
                                data.email.find('.', sign) == std::string::npos ||
                                data.email.find(' ') != std::string::npos))
        return fail("email_invalid", "email");
    if (!data.payer.empty() && !isOneOf(payers(), data.payer))
        return fail(refusal("payer_unknown", "payer").with("payer", data.payer));
    return {};
}

storage::RegistrationRecord recordOf(storage::Database& database, PersonId person)
{
    storage::RegistrationRecord none;
    none.person = person;
    return storage::PipelineStore(database).registration(person).value_or(none);
}

/// What the portal's form asks, in its order (domain.md 3.5); the words of the headings are terms.
std::vector<std::pair<std::string, std::string>>
registrationColumns(storage::Database& database, const storage::PersonRecord& person,
                    Language language)
{
    const storage::RegistrationRecord data = recordOf(database, person.id);
    const auto place = [&](RegionCode::Level level) {
        const auto code = person.region ? person.region->at(level) : std::nullopt;
        return code ? regionName(*code) : std::string();
    };
    std::string address = person.address;
    if (!person.rt.empty())
        address += " RT " + person.rt;
    if (!person.rw.empty())
        address += " RW " + person.rw;
    return {{"nik", person.nik.value_or("")},
            {"name", person.name},
            {"family_card", data.familyCard},
            {"birth_place", data.birthPlace},
            {"birth_date", person.birthDate ? person.birthDate->iso() : ""},
            {"sex", person.sex ? term(std::string(code(*person.sex)), language) : ""},
            {"phone", person.phone ? "0" + person.phone->substr(3) : ""},
            {"email", data.email},
            {"address", address},
            {"village", place(RegionCode::Level::Village)},
            {"district", place(RegionCode::Level::District)},
            {"business", data.business.empty() ? person.occupation : data.business},
            {"sector", data.sector},
            {"payer", data.payer.empty() ? "" : term(data.payer, language)}};
}

} // namespace

const std::vector<std::string>& payers()
{
    static const std::vector<std::string> codes{"self", "csr", "apbd", "apbdes"};
    return codes;
}

const std::vector<std::string>& consentWays()
{
    static const std::vector<std::string> codes{"written", "spoken", "message", "thumbprint"};
    return codes;
}

Result<Seq> recordConsent(const Session& session, PersonId person, const Consent& consent)
{
    if (!isOneOf(consentWays(), consent.way))
        return fail("consent_way", "way");
    if (consent.takenBy.find_first_not_of(' ') == std::string::npos)
        return fail("taken_by_missing", "taken_by");
    const Day today = session.book().today();
    if (consent.on > today)
        return fail(refusal("date_future", "on").with("day", consent.on).with("today", today));
    return write(session, "person.consent", [&](Work& work) -> Result<Seq> {
        if (!storage::PersonStore(work.database).find(person))
            return fail("person_unknown", "person");
        storage::PipelineStore(work.database)
            .insert(storage::ConsentRecord{work.database.newId(), person, consent.on, consent.given,
                                           consent.way, consent.takenBy, consent.note});
        work.commit.about("person", person.value());
        work.change.people = true;
        return work.commit.seq();
    });
}

Result<std::vector<Consent>> listConsents(const Session& session, PersonId person)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::vector<Consent>> {
                        std::vector<Consent> list;
                        storage::PipelineStore store(database);
                        for (const auto& row : store.consents(person))
                            list.push_back({row.on, row.given, row.way, row.takenBy, row.note});
                        return list;
                    });
}

Result<Registration> registrationOf(const Session& session, PersonId person)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(), [&](storage::Database& database) -> Result<Registration> {
        const auto row = recordOf(database, person);
        Registration data{"",         row.birthPlace, row.email,      row.business,
                          row.sector, row.payer,      row.quietSince, row.quietReason};
        if (!row.familyCard.empty())
            data.familyCard = std::string(12, '*') + row.familyCard.substr(12);
        return data;
    });
}

Result<Seq> editRegistration(const Session& session, PersonId person, const Registration& data)
{
    if (Outcome valid = checkRegistration(data); !valid)
        return fail(valid.error());
    return write(session, "person.edit", [&](Work& work) -> Result<Seq> {
        if (!storage::PersonStore(work.database).find(person))
            return fail("person_unknown", "person");
        auto row = recordOf(work.database, person);
        if (const std::string card = digitsOf(data.familyCard); !card.empty())
            row.familyCard = card;
        row.birthPlace = data.birthPlace;
        row.email = data.email;
        row.business = data.business;
        row.sector = data.sector;
        row.payer = data.payer;
        storage::PipelineStore(work.database).put(row);
        work.commit.about("person", person.value());
        work.change.people = true;
        return work.commit.seq();
    });
}

Result<Seq> setQuiet(const Session& session, PersonId person, bool quiet, const std::string& reason)
{
    if (quiet && reason.find_first_not_of(' ') == std::string::npos)
        return fail("reason_missing", "reason");
    const Day today = session.book().today();
    return write(session, "person.quiet", [&](Work& work) -> Result<Seq> {
        if (!storage::PersonStore(work.database).find(person))
            return fail("person_unknown", "person");
        auto row = recordOf(work.database, person);
        row.quietSince = quiet ? std::optional(row.quietSince.value_or(today)) : std::nullopt;
        row.quietReason = quiet ? reason : std::string();
        storage::PipelineStore(work.database).put(row);
        if (quiet) {
            storage::ActionStore actions(work.database);
            if (const auto open = actions.openOf(person))
                actions.close(open->id, "dropped", today);
        }
        work.commit.about("person", person.value());
        work.change.people = true;
        return work.commit.seq();
    });
}

Result<std::string> registrationBlock(const Session& session, PersonId person, Language language)
{
    return write(session, "person.reveal", [&](Work& work) -> Result<std::string> {
        const auto record = storage::PersonStore(work.database).find(person);
        if (!record)
            return fail("person_unknown", "person");
        std::string block;
        for (const auto& [key, value] : registrationColumns(work.database, *record, language))
            block += term(key, language) + ": " + value + '\n';
        work.commit.about("person", person.value());
        work.commit.setDetail(nlohmann::json{{"reason", "registration"}}.dump());
        return block;
    });
}

Result<std::int64_t> exportRegistration(const Session& session, const std::vector<PersonId>& people,
                                        const std::filesystem::path& file, Language language)
{
    const auto format = storage::tableFormatOf(file);
    if (!format)
        return fail(refusal("export_ending", "file").with("file", file.filename().string()));
    return write(session, "person.reveal", [&](Work& work) -> Result<std::int64_t> {
        storage::PersonStore store(work.database);
        std::vector<storage::WrittenColumn> columns;
        for (const auto& [key, value] : registrationColumns(work.database, {}, language))
            columns.push_back({key, term(key, language)});
        for (const char* key : {"kpj", "status", "note"})
            columns.push_back({key, term(key, language)});
        const auto written = storage::TableWriter::create(file, *format, columns);
        std::int64_t rows = 0;
        for (const PersonId person : people) {
            const auto record = store.find(person);
            if (!record)
                return fail("person_unknown", "person");
            std::vector<storage::WrittenCell> cells;
            for (const auto& [key, value] : registrationColumns(work.database, *record, language)) {
                storage::WrittenCell cell;
                if (!value.empty())
                    cell.kind = key == "birth_date" ? storage::WrittenCell::Kind::Date
                                                    : storage::WrittenCell::Kind::Text;
                cell.text = value;
                cells.push_back(cell);
            }
            cells.resize(columns.size());
            written->add(cells);
            ++rows;
        }
        work.commit.setDetail(nlohmann::json{{"reason", "registration"}, {"rows", rows}}.dump());
        for (const PersonId person : people)
            work.commit.about("person", person.value());
        written->finish();
        return rows;
    });
}

Result<Seq> recordKpj(const Session& session, PersonId person, Segment segment,
                      const std::string& kpj, Day on)
{
    if (kpj.find_first_not_of(' ') == std::string::npos)
        return fail("kpj_missing", "kpj");
    const Result<Kpj> parsed = Kpj::parse(kpj);
    if (!parsed)
        return fail(parsed.error());
    const Day today = session.book().today();
    return write(session, "person.kpj", [&](Work& work) -> Result<Seq> {
        storage::PersonStore people(work.database);
        auto record = people.find(person);
        if (!record)
            return fail("person_unknown", "person");
        const storage::PersonRecord before = *record;
        record->kpj = parsed->reveal();
        ++record->version;
        people.update(*record);
        Ledger ledger(work);
        const auto cell = ledger.line(person, segment).at(on);
        if (cell && cell->stage >= Stage::Unreached && cell->stage < Stage::Registered) {
            MovePerson move;
            move.segment = segment;
            move.to = Stage::Registered;
            move.on = on;
            if (Outcome posted = postMove(work, ledger, person, move, today); !posted)
                return fail(posted.error());
        }
        ledger.finish();
        work.commit.about("person", person.value());
        work.commit.setDetail(detailJson(&before, &*record));
        work.change.people = true;
        return work.commit.seq();
    });
}

} // namespace penggerak::services
