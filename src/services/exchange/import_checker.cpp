#include "services/exchange/import_checker.h"

#include "core/base/fold.h"
#include "core/base/spreadsheet_values.h"
#include "core/people/name_key.h"
#include "core/people/person_rules.h"
#include "services/regions/regions.h"
#include "services/text/sentences.h"
#include "storage/exchange/table_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

constexpr std::size_t mostListed = 1000;
/// With fewer NIKs than this, all of them ending in 0 may be chance.
constexpr std::int64_t enoughToJudge = 5;
constexpr std::size_t longestValueShown = 60;

bool isSecret(const std::string& field)
{
    return field == "nik" || field == "phone" || field == "kpj";
}

/// As remarks may show it: the last four signs of what is secret.
std::string shown(const std::string& field, std::string_view text)
{
    if (isSecret(field)) {
        const std::size_t open = text.size() > 8 ? 4 : 0;
        return std::string(text.size() - open, '*') + std::string(text.substr(text.size() - open));
    }
    if (text.size() <= longestValueShown)
        return std::string(text);
    std::size_t end = longestValueShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end; // not within a letter
    return std::string(text.substr(0, end)) + "…";
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<Sex> sexOf(std::string_view text)
{
    const std::string word = folded(text);
    for (const char* female : {"p", "perempuan", "wanita", "f", "female", "pr"})
        if (word == female)
            return Sex::Female;
    for (const char* male : {"l", "laki laki", "laki", "lelaki", "pria", "m", "male", "lk"})
        if (word == male)
            return Sex::Male;
    return std::nullopt;
}

std::unordered_map<std::string, Stage> stageWords()
{
    std::unordered_map<std::string, Stage> words;
    for (const Stage stage : allStages) {
        const std::string name(code(stage));
        words.emplace(folded(name), stage);
        for (const Language language : {Language::Indonesian, Language::English})
            words.emplace(folded(term(name, language)), stage);
    }
    return words;
}

std::string dayText(const std::optional<Day>& day)
{
    return day ? day->iso() : std::string();
}

} // namespace

ImportChecker::ImportChecker(const services::Book& book, storage::Database& database,
                             const ImportOrder& order, const std::vector<ImportColumn>& columns,
                             const std::filesystem::path& scratch)
    : m_order(order)
    , m_today(book.today())
    , m_names(book, order.office)
    , m_keys(database)
    , m_people(database)
    , m_cells(database)
    , m_heads(database, m_cells)
    , m_stageWords(stageWords())
    , m_accepted(std::make_unique<storage::RecordFile>(scratch))
    , m_refused(std::make_unique<storage::RecordFile>(scratch))
{
    const auto& fields = importFields();
    m_column.fill(-1);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        m_headings.push_back(columns[i].heading);
        const auto field = std::find(fields.begin(), fields.end(), columns[i].field);
        if (field != fields.end())
            m_column[std::size_t(field - fields.begin())] = int(i);
    }
    m_report.columns = columns;
}

std::string_view ImportChecker::text(Field field) const
{
    return m_cellOf[field].text;
}

void ImportChecker::gather(const storage::TableRow& row)
{
    m_number = row.number;
    m_row = {};
    m_wrong = {};
    m_wrong.row = row.number;
    m_personWarnings.clear();
    m_outcome = RowOutcome::New;
    for (std::size_t field = 0; field < FieldCount; ++field) {
        const int column = m_column[field];
        m_cellOf[field] = {};
        if (column < 0 || std::size_t(column) >= row.cells.size())
            continue;
        m_cellOf[field] = row.cells[std::size_t(column)];
        m_cellOf[field].text = trimmed(storage::unguarded(m_cellOf[field].text));
        if (m_cellOf[field].kind == storage::CellKind::Error) {
            error("import_cell_error", importFields()[field]);
            m_cellOf[field].text = {};
        } else if (m_cellOf[field].formula) {
            warn("import_formula", importFields()[field]);
        }
    }
}

void ImportChecker::check(const storage::TableRow& row)
{
    ++m_report.counts.rows;
    gather(row);
    lookAtNik();
    readFields();
    readPlace();
    readEntry();
    readPerson();
    if (m_wrong.reasons.empty())
        decide();
    finishRow();
}

void ImportChecker::lookAtNik()
{
    const std::string_view nik = text(Nik);
    if (nik.empty())
        return;
    ++m_niks;
    constexpr std::size_t longNumber = 12;
    const bool numeric =
        m_cellOf[Nik].kind == storage::CellKind::Number && nik.size() >= longNumber;
    if (numeric || isDamagedNik(nik))
        ++m_damagedNiks;
    if (nik.back() == '0')
        ++m_zeroNiks;
}

std::optional<Day> ImportChecker::readDay(Field field)
{
    if (!isGiven(field))
        return std::nullopt;
    const Result<Day> day = parseDay(text(field));
    if (!day) {
        error(day.error().code, importFields()[field], day.error().data);
        return std::nullopt;
    }
    return *day;
}

void ImportChecker::readFields()
{
    m_fields = {};
    m_fields.nik = text(Nik);
    m_fields.kpj = text(KpjField);
    m_fields.name = text(Name);
    m_fields.phone = text(PhoneField);
    m_fields.occupation = text(Occupation);
    m_fields.address = text(Address);
    m_fields.rt = text(Rt);
    m_fields.rw = text(Rw);
    m_fields.birthDate = readDay(Birth);
    m_fields.nikReason = isGiven(NikReason) ? std::string(text(NikReason)) : nikReasonOfImport;
    if (isGiven(SexField)) {
        m_fields.sex = sexOf(text(SexField));
        if (!m_fields.sex)
            error("sex_unreadable", "sex");
    }
}

void ImportChecker::readPlace()
{
    if (isGiven(Region)) {
        m_fields.region = RegionCode::parse(text(Region));
        if (!m_fields.region || !regionExists(*m_fields.region))
            error("region_unknown", "region", {{"region", std::string(text(Region))}});
        return;
    }
    if (!isGiven(Village) && !isGiven(District))
        return;
    const ImportNames::Place place =
        m_names.place(std::string(text(Village)), std::string(text(District)));
    m_fields.region = place.region;
    if (!place.whole)
        warn("import_region_unmatched", isGiven(Village) ? "village" : "district");
}

template <class IdType>
void ImportChecker::readName(Field field, const std::optional<IdType>& found,
                             std::optional<IdType>& into, const char* unknown)
{
    if (found)
        into = found;
    else if (isGiven(field))
        error(unknown, importFields()[field]);
}

void ImportChecker::readEntry()
{
    m_row.on = readDay(On).value_or(m_order.on);
    m_row.kader = m_order.kader;
    m_row.body = m_order.body;
    m_row.activity = m_order.activity;
    readName(Kader, m_names.kader(std::string(text(Kader))), m_row.kader, "kader_unknown");
    readName(Body, m_names.body(std::string(text(Body))), m_row.body, "body_unknown");
    readName(Activity, m_names.activity(std::string(text(Activity))), m_row.activity,
             "activity_unknown");
    m_row.stage = m_order.kind == ImportKind::Participants
                      ? Stage::Active
                      : m_order.stage.value_or(Stage::Prospect);
    if (m_order.kind == ImportKind::Prospects && isGiven(StageField)) {
        const auto word = m_stageWords.find(folded(text(StageField)));
        if (word == m_stageWords.end())
            error("stage_unreadable", "stage");
        else
            m_row.stage = word->second;
    }
    if (m_row.stage < Stage::Prospect || m_row.stage > Stage::Active)
        error("stage_not_allowed", "stage",
              {{"from", std::string(code(Stage::Unreached))},
               {"to", std::string(code(m_row.stage))}});
    if (m_row.on > m_today)
        error("date_future", "on", {{"day", m_row.on}, {"today", m_today}});
}

void ImportChecker::readPerson()
{
    Result<CheckedPerson> checked = checkedPerson(m_fields, m_today);
    if (!checked) {
        error(checked.error());
        return;
    }
    m_row.record = std::move(checked->record);
    m_personWarnings = std::move(checked->warnings);
    if (m_row.record.birthDate && m_row.on < *m_row.record.birthDate)
        error("before_birth", "on", {{"day", m_row.on}, {"birth", *m_row.record.birthDate}});
}

void ImportChecker::decide()
{
    const storage::PersonRecord& record = m_row.record;
    const auto likeness = storage::PeopleKeys::likeness(record);
    if (record.nik) {
        const std::int64_t nik = std::stoll(*record.nik);
        if (const std::int64_t first = m_seenNiks.seenBefore(std::uint64_t(nik), m_number)) {
            m_outcome = RowOutcome::Duplicate;
            error("import_duplicate", "nik", {{"row", first}});
            return;
        }
        if (const auto known = m_keys.byNik(nik))
            return decideKnown(*known);
    }
    if (likeness) {
        const std::int64_t first = m_seenLikenesses.seenBefore(*likeness, m_number);
        const auto known = m_keys.alike(*likeness);
        // Without a NIK somebody alike in everything is the same person: the same file again must
        // change nothing.
        if (!record.nik && known)
            return decideKnown(*known);
        if (!record.nik && first != 0) {
            m_outcome = RowOutcome::Duplicate;
            error("import_duplicate_alike", "name", {{"row", first}});
            return;
        }
        if (known)
            warn("import_alike", "name");
        else if (first != 0)
            warn("import_alike_row", "name", {{"row", first}});
    }
    decideNew();
}

void ImportChecker::decideNew()
{
    m_row.enters = true;
    for (const Warning& warning : m_personWarnings)
        if (warning.code != "phone_absent")
            warn(warning.code, warning.field, warning.data);
}

void ImportChecker::decideKnown(PersonId id)
{
    const auto before = m_people.find(id);
    if (!before)
        return decideNew();
    decideHead(*before);
    if (!m_wrong.reasons.empty())
        return;
    compare(*before);
    const bool changes = !m_row.changes.empty() || m_row.enters || m_row.advances;
    m_outcome = changes ? RowOutcome::Changed : RowOutcome::Unchanged;
}

void ImportChecker::note(nlohmann::json& changes, const char* field, std::string before,
                         std::string after)
{
    if (m_report.changes.size() < mostListed)
        m_report.changes.push_back({m_number, m_row.record.id, m_row.record.name, field,
                                    shown(field, before), shown(field, after)});
    ++m_report.changesTotal;
    changes[field] = {std::move(before), std::move(after)};
}

void ImportChecker::compare(const storage::PersonRecord& before)
{
    storage::PersonRecord given = std::move(m_row.record);
    storage::PersonRecord& after = m_row.record = before;
    nlohmann::json changes = nlohmann::json::object();
    const auto take = [&](const char* field, auto& now, const auto& file, bool isGivenThere,
                          const auto& asText) {
        if (!isGivenThere || now == file)
            return;
        note(changes, field, asText(now), asText(file));
        now = file;
    };
    const auto plain = [](const std::string& value) { return value; };
    const auto maybe = [](const std::optional<std::string>& value) { return value.value_or(""); };
    if (given.nameKey != before.nameKey) {
        note(changes, "name", before.name, given.name);
        after.name = given.name;
        after.nameKey = given.nameKey;
    }
    take("kpj", after.kpj, given.kpj, isGiven(KpjField), maybe);
    take("birth_date", after.birthDate, given.birthDate, isGiven(Birth), dayText);
    take("sex", after.sex, given.sex, isGiven(SexField), [](const std::optional<Sex>& sex) {
        return sex ? std::string(code(*sex)) : std::string();
    });
    take("phone", after.phone, given.phone, isGiven(PhoneField), maybe);
    take("occupation", after.occupation, given.occupation, isGiven(Occupation), plain);
    take("address", after.address, given.address, isGiven(Address), plain);
    take("rt", after.rt, given.rt, isGiven(Rt), plain);
    take("rw", after.rw, given.rw, isGiven(Rw), plain);
    // A kecamatan in the file says no less than the kelurahan that is known.
    const bool narrower =
        given.region && !(before.region && given.region->contains(*before.region));
    take("region", after.region, given.region, narrower,
         [](const std::optional<RegionCode>& region) { return region ? region->digits() : ""; });
    if (changes.empty())
        return;
    if (after.nik && after.nikReason.empty() &&
        penggerak::compare(*penggerak::Nik::parse(*after.nik), after.birthDate, after.sex, m_today)
            .any())
        after.nikReason = given.nikReason.empty() ? nikReasonOfImport : given.nikReason;
    after.version = before.version + 1;
    m_row.changes = changes.dump();
}

void ImportChecker::decideHead(const storage::PersonRecord& person)
{
    const auto head = m_heads.find(person.id, m_order.segment);
    if (!head) {
        m_row.enters = true;
    } else if (m_order.kind == ImportKind::Participants) {
        const Cell cell = m_cells.cell(head->first);
        if (isAcquired(cell.stage))
            return;
        if (!isAllowed(cell.stage, Stage::Active))
            return error("stage_not_allowed", "stage",
                         {{"from", std::string(code(cell.stage))},
                          {"to", std::string(code(Stage::Active))}});
        if (m_row.on < head->second)
            return error("import_before_last", "on", {{"day", m_row.on}, {"last", head->second}});
        m_row.advances = true;
    } else {
        return;
    }
    if (m_report.changes.size() < mostListed)
        m_report.changes.push_back(
            {m_number, person.id, person.name, m_row.enters ? "segment" : "stage",
             m_row.enters ? "" : std::string(code(m_cells.cell(head->first).stage)),
             m_row.enters ? std::string(code(m_order.segment)) : std::string(code(Stage::Active))});
    ++m_report.changesTotal;
}

RowRemark ImportChecker::remark(const std::string& code, const std::string& field,
                                std::vector<std::pair<std::string, Error::Value>> data) const
{
    RowRemark about;
    about.row = m_number;
    about.field = field;
    about.code = code;
    about.data = std::move(data);
    const auto& fields = importFields();
    const auto at = std::find(fields.begin(), fields.end(), field);
    if (at == fields.end())
        return about;
    const auto index = std::size_t(at - fields.begin());
    if (m_column[index] >= 0)
        about.column = m_headings[std::size_t(m_column[index])];
    about.value = shown(field, text(Field(index)));
    return about;
}

void ImportChecker::error(const std::string& code, const std::string& field,
                          std::vector<std::pair<std::string, Error::Value>> data)
{
    m_wrong.reasons.push_back(remark(code, field, std::move(data)));
}

void ImportChecker::error(const Error& refused)
{
    error(refused.code, refused.field, refused.data);
}

void ImportChecker::warn(const std::string& code, const std::string& field,
                         std::vector<std::pair<std::string, Error::Value>> data)
{
    ++m_report.counts.warnings;
    ++m_report.warningsTotal;
    if (m_report.warnings.size() < mostListed)
        m_report.warnings.push_back(remark(code, field, std::move(data)));
}

void ImportChecker::finishRow()
{
    ImportCounts& counts = m_report.counts;
    if (!m_wrong.reasons.empty() && m_outcome != RowOutcome::Duplicate)
        m_outcome = RowOutcome::Rejected;
    if (m_report.outcomes.size() < sampleRows)
        m_report.outcomes.push_back(m_outcome);
    if (!m_wrong.reasons.empty()) {
        ++(m_outcome == RowOutcome::Duplicate ? counts.duplicates : counts.rejected);
        m_bytes.clear();
        m_wrong.write(m_bytes);
        m_refused->append(m_bytes.bytes());
        m_report.errorsTotal += std::int64_t(m_wrong.reasons.size());
        for (RowRemark& reason : m_wrong.reasons)
            if (m_report.errors.size() < mostListed)
                m_report.errors.push_back(std::move(reason));
        return;
    }
    if (m_outcome == RowOutcome::Unchanged) {
        ++counts.unchanged;
        return;
    }
    ++(m_outcome == RowOutcome::New ? counts.added : counts.changed);
    if (m_row.enters && m_row.body)
        ++m_report.entering[*m_row.body];
    m_bytes.clear();
    m_row.write(m_bytes);
    m_accepted->append(m_bytes.bytes());
}

Outcome ImportChecker::verdict() const
{
    const std::string column = m_column[Nik] >= 0 ? m_headings[std::size_t(m_column[Nik])] : "";
    if (m_report.counts.rows == 0)
        return fail(refusal("import_empty", "file"));
    if (m_damagedNiks > 0)
        return fail(refusal("import_nik_damaged", "nik")
                        .with("column", column)
                        .with("rows", m_damagedNiks));
    if (m_niks >= enoughToJudge && m_zeroNiks == m_niks)
        return fail(refusal("import_nik_zero", "nik").with("column", column).with("rows", m_niks));
    return {};
}

} // namespace penggerak::services
