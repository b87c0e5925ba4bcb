#include "services/people/person_posting.h"
#include "services/pipeline/action_posting.h"
#include "storage/database/audit_reader.h"
#include "storage/people/person_store.h"
#include "storage/pipeline/pipeline_store.h"

#include <algorithm>
#include <set>

namespace penggerak::services {

namespace {

constexpr std::size_t mostPeople = 5'000;

std::string nameOf(storage::Database& database, PersonId person)
{
    const auto record = storage::PersonStore(database).find(person);
    return record ? record->name : std::string();
}

/// Does one thing for each person; `act` returns the row that it wrote, or why it could not.
template <class Act>
Result<BulkReport> doMany(Work& work, const std::string& kind, const std::vector<PersonId>& people,
                          Act&& act)
{
    if (people.size() > mostPeople)
        return fail(refusal("bulk_many", "people").with("most", std::int64_t(mostPeople)));
    BulkReport report;
    std::vector<std::pair<PersonId, std::int64_t>> rows;
    std::set<PersonId> seen;
    for (const PersonId person : people) {
        if (!seen.insert(person).second)
            continue;
        const Result<std::int64_t> row = act(person);
        if (row)
            rows.emplace_back(person, *row);
        else
            report.left.push_back({person, nameOf(work.database, person), row.error()});
    }
    if (rows.empty())
        return fail(report.left.empty() ? refusal("bulk_none", "people") : report.left.front().why);
    storage::PipelineStore store(work.database);
    const storage::BulkRecord record{work.database.newId(), work.commit.seq(), kind,
                                     std::int64_t(rows.size()), std::nullopt};
    store.insert(record);
    for (const auto& [person, row] : rows)
        store.addRow(record.id, person, row);
    report.id = BulkId(record.id);
    report.seq = work.commit.seq();
    report.done = record.rows;
    work.commit.about("bulk", record.id);
    work.change.people = true;
    return report;
}

/// The row that a person's line ends with, which was posted just now.
std::int64_t newestRow(Ledger& ledger, PersonId person, Segment segment)
{
    const Line line = ledger.line(person, segment);
    const auto newest =
        std::max_element(line.rows().begin(), line.rows().end(),
                         [](const Movement& a, const Movement& b) { return a.id < b.id; });
    return newest->id.value();
}

} // namespace

Result<BulkReport> moveMany(const Session& session, const std::vector<PersonId>& people,
                            const MovePerson& asked)
{
    MovePerson move = asked;
    move.reenterLater = false;
    const Day today = session.book().today();
    return write(session, "person.move", [&](Work& work) -> Result<BulkReport> {
        Ledger ledger(work);
        auto report = doMany(work, "move", people, [&](PersonId person) -> Result<std::int64_t> {
            if (Outcome posted = postMove(work, ledger, person, move, today); !posted)
                return fail(posted.error());
            return newestRow(ledger, person, move.segment);
        });
        if (report)
            ledger.finish();
        return report;
    });
}

Result<BulkReport> transferMany(const Session& session, const std::vector<PersonId>& people,
                                const TransferPerson& asked)
{
    TransferPerson transfer = asked;
    transfer.reenterLater = false;
    const Day today = session.book().today();
    return write(session, "person.transfer", [&](Work& work) -> Result<BulkReport> {
        Ledger ledger(work);
        auto report = doMany(work, "kader", people, [&](PersonId person) -> Result<std::int64_t> {
            if (Outcome posted = postTransfer(work, ledger, person, transfer, today); !posted)
                return fail(posted.error());
            return newestRow(ledger, person, transfer.toSegment.value_or(transfer.segment));
        });
        if (report)
            ledger.finish();
        return report;
    });
}

Result<BulkReport> setActionMany(const Session& session, const std::vector<PersonId>& people,
                                 const NewAction& action)
{
    const Day today = session.book().today();
    return write(session, "action.set", [&](Work& work) -> Result<BulkReport> {
        if (Outcome valid = checkAction(work.database, action); !valid)
            return fail(valid.error());
        return doMany(work, "action", people, [&](PersonId person) {
            return postAction(work, person, action, session.actor().id, today);
        });
    });
}

Result<BulkReport> undoMany(const Session& session, BulkId id)
{
    return write(session, "bulk.undo", [&](Work& work) -> Result<BulkReport> {
        storage::PipelineStore store(work.database);
        const auto act = store.bulk(id.value());
        if (!act)
            return fail("bulk_unknown", "bulk");
        if (act->undoneIn)
            return fail("bulk_undone", "bulk");
        BulkReport report;
        report.id = id;
        report.seq = work.commit.seq();
        Ledger ledger(work);
        storage::ActionStore actions(work.database);
        const auto leave = [&](PersonId person) {
            report.left.push_back(
                {person, nameOf(work.database, person), refusal("kept_later", "person")});
        };
        for (const auto& [person, row] : store.rowsOf(act->id)) {
            if (act->kind == "action") {
                const auto action = actions.find(row);
                if (!action || action->state != "open") {
                    leave(person);
                    continue;
                }
                actions.takeBack(row);
            } else {
                const auto movement = ledger.movements().find(MovementId(row));
                if (!movement || ledger.movements().isReversed(movement->id)) {
                    leave(person);
                    continue;
                }
                // What a line goes on from cannot be taken out of it.
                const Line line = ledger.line(person, movement->to.cell.segment);
                if (line.rows().empty() || line.rows().back().id != movement->id) {
                    leave(person);
                    continue;
                }
                ledger.line(person, movement->from.cell.segment);
                ledger.reverse(*movement);
            }
            ++report.done;
        }
        ledger.finish();
        store.markUndone(act->id, work.commit.seq());
        work.commit.about("bulk", act->id);
        work.change.people = true;
        return report;
    });
}

Result<std::vector<BulkEntry>> listMany(const Session& session, std::size_t limit)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::vector<BulkEntry>> {
                        std::vector<BulkEntry> entries;
                        for (const auto& act : storage::PipelineStore(database).bulks(limit)) {
                            const storage::Recorded audit = storage::recordedIn(database, act.seq);
                            entries.push_back({BulkId(act.id), act.kind, act.rows, audit.atMs,
                                               audit.actor, act.undoneIn.has_value()});
                        }
                        return entries;
                    });
}

} // namespace penggerak::services
