#include "services/quality/quality.h"

#include "core/people/person_rules.h"
#include "services/book/verb.h"
#include "services/offices/offices.h"
#include "services/people/people_rows.h"
#include "services/people/person_fields.h"
#include "services/regions/regions.h"
#include "services/text/dated_rules.h"
#include "storage/ledger/movement_store.h"
#include "storage/ledger/tree_store.h"
#include "storage/quality/quality_store.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace penggerak::services {

namespace {

constexpr const char* fromOutside = "from_outside";

std::vector<OfficeId> officesBelow(storage::Database& database, std::optional<OfficeId> office)
{
    if (!office)
        return {};
    return storage::officeTree(database).downwards(*office);
}

storage::QualityQuestion question(storage::Database& database, const std::string& kind,
                                  std::optional<OfficeId> office, Day today)
{
    storage::QualityQuestion asked;
    asked.kind = kind;
    asked.offices = officesBelow(database, office);
    asked.today = today;
    const DatedRules& rules = DatedRules::of("rules/quality.json");
    for (const Stage stage :
         {Stage::Prospect, Stage::Contacted, Stage::Informed, Stage::Registered})
        asked.staleDays[stage] = rules.number(today, "stale_days", std::string(code(stage)));
    return asked;
}

Outcome checkKind(const std::string& kind)
{
    const auto& kinds = qualityKinds();
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
        return fail(refusal("quality_kind", "kind").with("kind", kind));
    return {};
}

/// The numbers of an opaque place, `1:2:3`; fewer or other signs are refused.
std::vector<std::int64_t> numbersOf(const std::string& at, std::size_t count)
{
    std::vector<std::int64_t> numbers;
    const char* begin = at.data();
    const char* const end = at.data() + at.size();
    while (begin < end) {
        std::int64_t number = 0;
        const auto [stop, error] = std::from_chars(begin, end, number);
        if (error != std::errc() || (stop != end && *stop != ':'))
            break;
        numbers.push_back(number);
        begin = stop == end ? end : stop + 1;
    }
    if (numbers.size() != count)
        throw Refused(refusal("page_unknown", "at"));
    return numbers;
}

QualityRow toRow(const PersonRow& person, const storage::PersonRecord& record,
                 const storage::QualityPlace& place, const std::string& kind, Day today)
{
    QualityRow row;
    row.person = person;
    row.since = Day(std::int32_t(place.since));
    row.days = today.sinceEpoch() - row.since.sinceEpoch();
    if (kind == "nik_differs" && record.nik) {
        const NikDifference difference =
            compare(*Nik::parse(*record.nik), record.birthDate, record.sex, today);
        if (difference.birthDate)
            row.details.emplace_back("nik_birth_differs");
        if (difference.sex)
            row.details.emplace_back("nik_sex_differs");
    }
    return row;
}

QualityPage peoplePage(storage::Database& database, const storage::QualityQuestion& asked,
                       const std::string& at, std::size_t limit)
{
    std::optional<storage::QualityPlace> after;
    if (!at.empty()) {
        const auto numbers = numbersOf(at, 3);
        after = storage::QualityPlace{numbers[0], numbers[1], numbers[2]};
    }
    const auto places = storage::QualityStore(database).page(asked, after, limit + 1);
    QualityPage page;
    storage::PersonStore people(database);
    for (std::size_t i = 0; i < std::min(limit, places.size()); ++i) {
        const auto record = people.find(PersonId(places[i].person));
        if (record)
            page.rows.push_back(toRow(personRows(database, {*record}).front(), *record, places[i],
                                      asked.kind, asked.today));
    }
    if (places.size() > limit) {
        const storage::QualityPlace& last = places[limit - 1];
        page.next = std::to_string(last.since) + ":" + std::to_string(last.person) + ":" +
                    std::to_string(last.segment);
    }
    return page;
}

QualityPage shortfallPage(storage::Database& database, const std::vector<Office>& offices,
                          const storage::QualityQuestion& asked, const std::string& at,
                          std::size_t limit)
{
    const MovementId after(at.empty() ? 0 : numbersOf(at, 1)[0]);
    const auto ids = storage::QualityStore(database).shortfalls(asked.offices, after, limit + 1);
    storage::CellStore cells(database);
    storage::MovementStore movements(database, cells);
    QualityPage page;
    for (std::size_t i = 0; i < std::min(limit, ids.size()); ++i) {
        const Movement movement = movements.find(ids[i]).value();
        QualityRow row;
        row.movement = movement.id;
        row.since = movement.happenedOn;
        row.days = asked.today.sinceEpoch() - row.since.sinceEpoch();
        row.cell = movement.to.cell;
        row.heads = movement.heads.value();
        for (const Office& office : offices)
            if (office.id == row.cell.office)
                row.office = office.name;
        if (row.cell.region)
            row.region = regionName(*row.cell.region);
        page.rows.push_back(row);
    }
    if (ids.size() > limit)
        page.next = ids[limit - 1].text();
    return page;
}

} // namespace

const std::vector<std::string>& qualityKinds()
{
    static const std::vector<std::string> kinds{"nik_differs", "phone_missing", "outside_territory",
                                                "stale_stage", fromOutside};
    return kinds;
}

const std::vector<std::string>& qualityReasons(const std::string& kind)
{
    static const std::vector<std::string> none;
    static const std::vector<std::string> phone{"no_phone", "phone_refused"};
    static const std::vector<std::string> territory{"works_here", "moved_here"};
    static const std::vector<std::string> stale{"still_waiting", "asked_later"};
    if (kind == "nik_differs")
        return nikReasons();
    if (kind == "phone_missing")
        return phone;
    if (kind == "outside_territory")
        return territory;
    return kind == "stale_stage" ? stale : none;
}

Result<std::vector<QualityCount>> qualityCounts(const Session& session,
                                                std::optional<OfficeId> office)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    const Day today = session.book().today();
    return readFrom(
        session.book(), [&](storage::Database& database) -> Result<std::vector<QualityCount>> {
            storage::QualityStore store(database);
            std::vector<QualityCount> counts;
            for (const std::string& kind : qualityKinds()) {
                const auto asked = question(database, kind, office, today);
                counts.push_back({kind, kind == fromOutside ? store.shortfallHeads(asked.offices)
                                                            : store.count(asked)});
            }
            return counts;
        });
}

Result<QualityPage> listQuality(const Session& session, const std::string& kind,
                                std::optional<OfficeId> office, const std::string& at,
                                std::size_t limit)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    if (Outcome known = checkKind(kind); !known)
        return fail(known.error());
    const Day today = session.book().today();
    const std::vector<Office> offices = listOffices(session.book());
    return readFrom(session.book(), [&](storage::Database& database) -> Result<QualityPage> {
        const auto asked = question(database, kind, office, today);
        if (kind == fromOutside)
            return shortfallPage(database, offices, asked, at, limit);
        return peoplePage(database, asked, at, limit);
    });
}

Result<Seq> settleQuality(const Session& session, PersonId person, const std::string& kind,
                          const std::string& reason)
{
    if (Outcome known = checkKind(kind); !known)
        return fail(known.error());
    const auto& reasons = qualityReasons(kind);
    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
        return fail("reason_missing", "reason");
    const Day today = session.book().today();
    return write(session, "person.settle", [&](Work& work) -> Result<Seq> {
        storage::PersonStore people(work.database);
        auto record = people.find(person);
        if (!record)
            return fail("person_unknown", "person");
        if (kind == "nik_differs") {
            const storage::PersonRecord before = *record;
            record->nikReason = reason;
            ++record->version;
            people.update(*record);
            work.commit.setDetail(detailJson(&before, &*record));
        } else {
            storage::QualityStore(work.database).settle(person, kind, today, reason);
        }
        work.commit.about("person", person.value());
        work.change.people = true;
        return work.commit.seq();
    });
}

} // namespace penggerak::services
