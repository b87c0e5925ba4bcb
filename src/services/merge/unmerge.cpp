#include "services/merge/head_units.h"
#include "services/merge/merge.h"
#include "services/people/person_fields.h"
#include "storage/database/audit_reader.h"
#include "storage/merge/merge_store.h"
#include "storage/people/person_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace penggerak::services {

namespace {

using nlohmann::json;

/// Parts two records again inside one commit.
class Unmerging
{
public:
    Unmerging(Work& work, storage::MergeRecord merge)
        : m_work(work)
        , m_merge(std::move(merge))
        , m_body(json::parse(m_merge.body))
        , m_ledger(work)
        , m_people(work.database)
        , m_merges(work.database)
    {
    }

    Result<UnmergeReport> unmerge()
    {
        const auto survivor = m_people.find(m_merge.survivor);
        const auto other = m_people.findWithdrawn(m_merge.other);
        for (const auto& later : m_merges.all(m_merge.survivor, 1000))
            if (!later.undoneIn && later.id > m_merge.id)
                return fail(refusal("unmerge_later_first", "merge")
                                .with("name", nameOf(later.survivor))
                                .with("other", nameOf(later.other)));
        if (!survivor || !other)
            return fail("person_unknown", "merge");
        m_report.id = MergeId(m_merge.id);
        m_report.seq = m_work.commit.seq();
        m_report.survivor = m_merge.survivor;
        m_report.other = m_merge.other;
        readCommit();
        if (Outcome parted = partHeads(); !parted)
            return fail(parted.error());
        for (const Movement& row : m_settled)
            m_ledger.reverse(row);
        restoreFields(*survivor);
        if (other->nik)
            if (const auto taken = m_people.findByNik(*other->nik))
                return fail(refusal("nik_taken", "nik")
                                .with("name", nameOf(*taken))
                                .with("id", taken->text()));
        m_people.restore(*other);
        partRows();
        m_ledger.finish();
        m_merges.markUndone(m_merge.id, m_work.commit.seq());
        m_work.commit.about("person", m_merge.survivor.value());
        m_work.commit.about("person", m_merge.other.value());
        m_work.commit.setDetail(json{{"merge", m_merge.id}, {"kept", m_report.kept.size()}}.dump());
        m_work.change.people = true;
        return m_report;
    }

private:
    std::string nameOf(PersonId person)
    {
        if (const auto live = m_people.find(person))
            return live->name;
        const auto hidden = m_people.findWithdrawn(person);
        return hidden ? hidden->name : std::string();
    }

    /// What the merge reversed, and what it wrote beside heads to keep figures and places.
    void readCommit()
    {
        const MovementId first = storage::firstMovementAfter(m_merge.seq - 1);
        const MovementId end = storage::firstMovementAfter(m_merge.seq);
        std::vector<Movement> rows;
        m_ledger.movements().forEachBetween(
            first, end, [&](const Movement& row, std::int64_t) { rows.push_back(row); });
        for (const Movement& row : rows) {
            if (row.reverses)
                m_reversed.push_back(m_ledger.movements().find(*row.reverses).value());
            else if (!row.from.person && !row.to.person && !m_ledger.movements().isReversed(row.id))
                m_settled.push_back(row);
        }
        std::sort(m_reversed.begin(), m_reversed.end(), [](const Movement& a, const Movement& b) {
            return std::tuple(a.happenedOn, a.seq, a.id) < std::tuple(b.happenedOn, b.seq, b.id);
        });
    }

    std::vector<Movement> reversedOf(PersonId person, const std::vector<Segment>& segments) const
    {
        std::vector<Movement> rows;
        for (const Movement& row : m_reversed) {
            const bool his = row.from.person == person || row.to.person == person;
            const bool here =
                std::any_of(segments.begin(), segments.end(), [&](const Segment segment) {
                    return row.from.cell.segment == segment || row.to.cell.segment == segment;
                });
            if (his && here)
                rows.push_back(row);
        }
        return rows;
    }

    /// The kept head stays with whose it was, and what moved it since stays with the head.
    Outcome partHeads()
    {
        const PersonId survivor = m_merge.survivor;
        const PersonId other = m_merge.other;
        std::vector<std::pair<std::vector<Segment>, bool>> units;
        for (const json& unit : m_body.at("units")) {
            std::vector<Segment> segments;
            for (const json& segment : unit.at("segments"))
                segments.push_back(segmentFromCode(segment.get<std::string>()).value());
            units.emplace_back(segments, unit.at("kept") == "other");
        }
        std::vector<Segment> seen;
        for (const auto& [segments, ofOther] : units) {
            const std::vector<Movement> now = rowsIn(m_ledger, survivor, segments);
            // Rows that meanwhile joined two segments cannot be told apart any more.
            if (segments.size() == 1 && ofOther && changesSegment(now))
                return fail("unmerge_lines_mixed", "merge");
            for (const Movement& row : now)
                if (row.seq > m_merge.seq)
                    keep(row, ofOther);
            if (!ofOther) {
                postAs(m_ledger, reversedOf(other, segments), other, other);
                continue;
            }
            reverseAll(m_ledger, now);
            postAs(m_ledger, reversedOf(survivor, segments), survivor, survivor);
            postAs(m_ledger, now, survivor, other);
        }
        for (const Segment segment : allSegments) {
            const bool parted = std::any_of(units.begin(), units.end(), [&](const auto& unit) {
                return std::find(unit.first.begin(), unit.first.end(), segment) != unit.first.end();
            });
            if (!parted)
                for (const Movement& row : rowsIn(m_ledger, survivor, {segment}))
                    if (row.seq > m_merge.seq)
                        keep(row, false);
        }
        return {};
    }

    void keep(const Movement& row, bool withOther)
    {
        m_report.kept.push_back(
            {"movement", row.id.text(), withOther, row.happenedOn, row.to.cell.stage});
    }

    /// A field that was edited since stays as it is.
    void restoreFields(storage::PersonRecord survivor)
    {
        const json& fields = m_body.at("fields");
        bool any = false;
        for (const auto& [field, values] : fields.items()) {
            if (putField(survivor, field, values.at(1).get<std::string>(),
                         values.at(0).get<std::string>()))
                any = true;
            else
                m_report.kept.push_back({"field", field, false, std::nullopt, Stage::Outside});
        }
        if (!any)
            return;
        ++survivor.version;
        m_people.update(survivor);
    }

    void partRows()
    {
        const auto moved = m_merges.remembered(m_merge.id, true);
        const auto own = m_merges.remembered(m_merge.id, false);
        const auto among = [](const auto& list, const storage::ReferenceRow& row) {
            return std::any_of(list.begin(), list.end(), [&](const storage::ReferenceRow& one) {
                return one.place == row.place && one.key == row.key;
            });
        };
        for (const storage::ReferenceRow& row : m_merges.rowsOf(m_merge.survivor))
            if (!among(moved, row) && !among(own, row))
                m_report.kept.push_back(
                    {row.place, std::to_string(row.key), false, std::nullopt, Stage::Outside});
        for (const storage::ReferenceRow& row : moved)
            m_merges.moveRow(row, m_merge.survivor, m_merge.other);
    }

    Work& m_work;
    storage::MergeRecord m_merge;
    json m_body;
    Ledger m_ledger;
    storage::PersonStore m_people;
    storage::MergeStore m_merges;
    std::vector<Movement> m_reversed;
    std::vector<Movement> m_settled;
    UnmergeReport m_report;
};

} // namespace

Result<UnmergeReport> unmergePersons(const Session& session, MergeId id)
{
    return write(session, "person.unmerge", [&](Work& work) -> Result<UnmergeReport> {
        const auto merge = storage::MergeStore(work.database).find(id.value());
        if (!merge)
            return fail("merge_unknown", "merge");
        if (merge->undoneIn)
            return fail("merge_undone", "merge");
        return Unmerging(work, *merge).unmerge();
    });
}

Result<std::vector<MergeEntry>> listMerges(const Session& session, std::optional<PersonId> person,
                                           std::size_t limit)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    return readFrom(
        session.book(), [&](storage::Database& database) -> Result<std::vector<MergeEntry>> {
            std::vector<MergeEntry> entries;
            storage::PersonStore people(database);
            const auto nameOf = [&](PersonId id) {
                const auto live = people.find(id);
                const auto record = live ? live : people.findWithdrawn(id);
                return record ? record->name : std::string();
            };
            for (const auto& merge : storage::MergeStore(database).all(person, limit)) {
                const storage::Recorded audit = storage::recordedIn(database, merge.seq);
                entries.push_back({MergeId(merge.id), merge.seq, audit.atMs, audit.actor,
                                   merge.survivor, merge.other, nameOf(merge.survivor),
                                   nameOf(merge.other), merge.undoneIn});
            }
            return entries;
        });
}

} // namespace penggerak::services
