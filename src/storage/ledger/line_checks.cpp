#include "storage/ledger/line_checks.h"

#include "core/enrollment/both_segments.h"
#include "core/enrollment/line.h"
#include "core/enrollment/reach.h"
#include "storage/database/optional_conversion.h"
#include "storage/ledger/rollup_comparison.h"

#include <map>
#include <set>

namespace penggerak::storage {

namespace {

struct StoredHead
{
    std::int64_t person = 0;
    std::int64_t segment = 0;
    std::int64_t cell = 0;
    std::int64_t since = 0;
    std::optional<std::int64_t> activity;

    std::string name() const
    {
        return "person " + std::to_string(person) + " " + std::string(code(Segment(segment))) +
               " cell " + std::to_string(cell);
    }
};

/// Walks the cached heads beside the people, in the same order.
class HeadWalk
{
public:
    explicit HeadWalk(Database& database)
        : m_select((database.sql().prepare << "SELECT person, segment, cell, since_day, activity"
                                              " FROM person_head ORDER BY person, segment",
                    soci::into(m_head.person), soci::into(m_head.segment), soci::into(m_head.cell),
                    soci::into(m_head.since), soci::into(m_head.activity)))
    {
        m_select.execute();
        m_present = m_select.fetch();
    }

    /// The next head that the lines call for.
    void expect(LedgerCheck& check, const StoredHead& wanted)
    {
        ++check.checked;
        skipTo(check, wanted.person, wanted.segment);
        if (!m_present || m_head.person != wanted.person || m_head.segment != wanted.segment) {
            failCheck(check, wanted.name() + ": missing");
            return;
        }
        if (m_head.cell != wanted.cell || m_head.since != wanted.since ||
            m_head.activity != wanted.activity)
            failCheck(check, m_head.name() + ": rows say cell " + std::to_string(wanted.cell) +
                                 " since " + Day(std::int32_t(wanted.since)).iso());
        m_present = m_select.fetch();
    }
    void finish(LedgerCheck& check)
    {
        while (m_present)
            failStranger(check);
    }

private:
    void skipTo(LedgerCheck& check, std::int64_t person, std::int64_t segment)
    {
        while (m_present && std::pair(m_head.person, m_head.segment) < std::pair(person, segment))
            failStranger(check);
    }
    void failStranger(LedgerCheck& check)
    {
        failCheck(check, m_head.name() + ": rows say nothing");
        m_present = m_select.fetch();
    }

    StoredHead m_head;
    soci::statement m_select;
    bool m_present = false;
};

using Reach = std::map<std::tuple<OfficeId, Segment, Stage, Day>, std::int64_t>;

std::string nameOf(const Reach::key_type& key)
{
    const auto& [office, segment, stage, day] = key;
    return "rollup_reach " + office.text() + " " + std::string(code(segment)) + " " +
           std::string(code(stage)) + " " + day.iso();
}

Reach storedReach(Database& database)
{
    Reach reach;
    std::int64_t office = 0;
    std::string segment;
    std::int64_t stage = 0;
    std::int64_t day = 0;
    std::int64_t heads = 0;
    soci::statement select =
        (database.sql().prepare << "SELECT office, segment, stage, day, heads FROM rollup_reach",
         soci::into(office), soci::into(segment), soci::into(stage), soci::into(day),
         soci::into(heads));
    select.execute();
    while (select.fetch())
        reach[{OfficeId(office), segmentFromCode(segment).value(), Stage(stage),
               Day(std::int32_t(day))}] = heads;
    return reach;
}

using Both = std::map<std::tuple<Seq, Day, PlacePair>, std::int64_t>;

std::string nameOf(const Both::key_type& key)
{
    const auto& [seq, day, places] = key;
    return "rollup_both " + std::to_string(seq) + " " + day.iso() + " " + places.pu.office.text() +
           " " + (places.pu.region ? places.pu.region->digits() : "-") + " " +
           places.bpu.office.text() + " " + (places.bpu.region ? places.bpu.region->digits() : "-");
}

Both storedBoth(Database& database)
{
    Both both;
    Seq seq = 0;
    std::int64_t day = 0;
    std::int64_t puOffice = 0;
    std::string puRegion;
    std::int64_t bpuOffice = 0;
    std::string bpuRegion;
    std::int64_t heads = 0;
    soci::statement select =
        (database.sql().prepare << "SELECT seq, day, pu_office, pu_region, bpu_office, bpu_region,"
                                   " heads FROM rollup_both",
         soci::into(seq), soci::into(day), soci::into(puOffice), soci::into(puRegion),
         soci::into(bpuOffice), soci::into(bpuRegion), soci::into(heads));
    select.execute();
    while (select.fetch())
        both[{seq, Day(std::int32_t(day)),
              PlacePair{{OfficeId(puOffice), RegionCode::parse(puRegion)},
                        {OfficeId(bpuOffice), RegionCode::parse(bpuRegion)}}}] = heads;
    return both;
}

template <class Table>
void compare(LedgerCheck& check, const Table& expected, const Table& stored)
{
    const auto tell = [&](const auto& key, std::int64_t kept, std::int64_t wanted) {
        if (kept != wanted)
            failCheck(check, nameOf(key) + ": " + std::to_string(kept) + ", rows say " +
                                 std::to_string(wanted));
    };
    for (const auto& [key, wanted] : expected) {
        const auto found = stored.find(key);
        tell(key, found == stored.end() ? 0 : found->second, wanted);
    }
    for (const auto& [key, kept] : stored)
        if (expected.find(key) == expected.end())
            tell(key, kept, 0);
    check.checked = std::int64_t(expected.size());
}

bool touches(const std::vector<Movement>& rows, PersonId person, Segment segment)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Movement& row) {
        return (row.from.person == person && row.from.cell.segment == segment) ||
               (row.to.person == person && row.to.cell.segment == segment);
    });
}

/// What each commit learned about somebody's standing in both segments.
void addBoth(Both& both, PersonId person, const std::vector<Movement>& rows)
{
    std::vector<BothChange> before;
    std::vector<Movement> known;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        known.push_back(rows[i]);
        if (i + 1 < rows.size() && rows[i + 1].seq == rows[i].seq)
            continue;
        const auto now =
            inBothSegments(Line(person, Segment::Pu, known), Line(person, Segment::Bpu, known));
        for (const BothChange& change : before)
            both[{rows[i].seq, change.day, change.places}] -= change.change;
        for (const BothChange& change : now)
            both[{rows[i].seq, change.day, change.places}] += change.change;
        before = now;
    }
}

} // namespace

std::vector<LedgerCheck> checkLines(Database& database, CellStore& cells, MovementStore& movements)
{
    LedgerCheck lines{"lines", true, 0, {}};
    LedgerCheck cached{"person_heads", true, 0, {}};
    HeadWalk heads(database);
    Reach reach;
    Both both;
    movements.forEachPerson([&](PersonId person, const std::vector<Movement>& rows) {
        int segments = 0;
        for (const Segment segment : allSegments) {
            if (!touches(rows, person, segment))
                continue;
            ++segments;
            const Line line(person, segment, rows);
            ++lines.checked;
            if (const auto broken = line.firstBreak())
                failCheck(lines, "movement " + broken->id.text() + " of person " + person.text());
            if (const auto cell = line.latest()) {
                const Movement& newest = line.rows().back();
                heads.expect(
                    cached,
                    {person.value(), std::int64_t(segment),
                     cells.find(*cell).value_or(CellId()).value(), newest.happenedOn.sinceEpoch(),
                     newest.activity ? std::optional(newest.activity->value()) : std::nullopt});
            }
            for (const ReachedStep& step : firstReached(line))
                ++reach[{step.office, segment, step.stage, step.day}];
        }
        if (segments == 2)
            addBoth(both, person, rows);
    });
    heads.finish(cached);
    LedgerCheck reached{"reach", true, 0, {}};
    compare(reached, reach, storedReach(database));
    LedgerCheck segments{"both_segments", true, 0, {}};
    compare(segments, both, storedBoth(database));
    return {lines, cached, reached, segments};
}

} // namespace penggerak::storage
