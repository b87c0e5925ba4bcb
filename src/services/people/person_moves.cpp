#include "services/ledger/ledger.h"
#include "services/ledger/line_insertion.h"
#include "services/people/people.h"
#include "services/people/person_posting.h"
#include "storage/people/person_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

Error stageNotAllowed(Stage from, Stage to)
{
    return refusal("stage_not_allowed", "stage")
        .with("from", std::string(code(from)))
        .with("to", std::string(code(to)));
}

Outcome checkPersonAndDay(Work& work, PersonId person, Day on, Day today)
{
    if (!storage::PersonStore(work.database).find(person))
        return fail("person_unknown", "person");
    if (on > today)
        return fail(refusal("date_future", "on").with("day", on).with("today", today));
    return {};
}

/// The cell where the head stands on a day.
Result<Cell> standing(const Line& line, Day on)
{
    if (line.rows().empty())
        return fail("no_head", "segment");
    const std::optional<Cell> cell = line.at(on);
    if (!cell) {
        if (on < line.rows().front().happenedOn)
            return fail(refusal("before_first", "on").with("day", line.rows().front().happenedOn));
        return fail("no_head", "segment");
    }
    return *cell;
}

} // namespace

Outcome postMove(Work& work, Ledger& ledger, PersonId id, const MovePerson& move, Day today)
{
    if (needsReason(move.to) && move.reason == Reason::None)
        return fail("reason_missing", "reason");
    if (!fits(move.reason, move.to))
        return fail(refusal("reason_unfit", "reason")
                        .with("reason", std::string(code(move.reason)))
                        .with("stage", std::string(code(move.to))));
    if (Outcome known = checkPersonAndDay(work, id, move.on, today); !known)
        return known;
    const Result<Cell> cell = standing(ledger.line(id, move.segment), move.on);
    if (!cell)
        return fail(cell.error());
    if (!isAllowed(cell->stage, move.to))
        return fail(stageNotAllowed(cell->stage, move.to));
    Movement row;
    row.happenedOn = move.on;
    row.from = {*cell, id};
    row.to = {cell->withStage(move.to), id};
    row.reason = move.reason;
    row.activity = move.activity;
    return insertIntoLine(ledger, id, row, move.reenterLater);
}

Outcome postTransfer(Work& work, Ledger& ledger, PersonId id, const TransferPerson& transfer,
                     Day today)
{
    if (Outcome known = checkPersonAndDay(work, id, transfer.on, today); !known)
        return known;
    const Result<Cell> cell = standing(ledger.line(id, transfer.segment), transfer.on);
    if (!cell)
        return fail(cell.error());
    Cell to = *cell;
    to.office = transfer.office.value_or(to.office);
    to.segment = transfer.toSegment.value_or(to.segment);
    if (transfer.region)
        to.region = transfer.region->at(RegionCode::Level::District).value_or(*transfer.region);
    if (transfer.body)
        to.body = *transfer.body;
    if (transfer.kader)
        to.kader = *transfer.kader;
    if (to == *cell)
        return fail("transfer_nothing");
    if (!ledger.scopes().offices().contains(to.office))
        return fail("office_unknown", "office");
    if (to.segment != cell->segment) {
        const auto other = ledger.line(id, to.segment).latest();
        if (other)
            return fail(
                refusal("segment_taken", "segment").with("segment", std::string(code(to.segment))));
    }
    Movement row;
    row.happenedOn = transfer.on;
    row.kind = MovementKind::Transfer;
    row.from = {*cell, id};
    row.to = {to, id};
    return insertIntoLine(ledger, id, row, transfer.reenterLater);
}

Result<Seq> movePerson(const Session& session, PersonId id, const MovePerson& move)
{
    const Day today = session.book().today();
    return write(session, "person.move", [&](Work& work) -> Result<Seq> {
        Ledger ledger(work);
        if (Outcome posted = postMove(work, ledger, id, move, today); !posted)
            return fail(posted.error());
        ledger.finish();
        work.commit.about("person", id.value());
        if (!move.note.empty())
            work.commit.setDetail(nlohmann::json{{"note", move.note}}.dump());
        return work.commit.seq();
    });
}

Result<Seq> transferPerson(const Session& session, PersonId id, const TransferPerson& transfer)
{
    const Day today = session.book().today();
    return write(session, "person.transfer", [&](Work& work) -> Result<Seq> {
        Ledger ledger(work);
        if (Outcome posted = postTransfer(work, ledger, id, transfer, today); !posted)
            return fail(posted.error());
        ledger.finish();
        work.commit.about("person", id.value());
        return work.commit.seq();
    });
}

Result<Seq> reverseMovement(const Session& session, MovementId id)
{
    return write(session, "person.reverse", [&](Work& work) -> Result<Seq> {
        Ledger ledger(work);
        const std::optional<Movement> row = ledger.movements().find(id);
        if (!row)
            return fail("movement_unknown", "movement");
        const std::optional<PersonId> person = row->to.person ? row->to.person : row->from.person;
        if (!person)
            return fail("movement_of_figure", "movement");
        for (const Segment segment : allSegments)
            ledger.line(*person, segment);
        ledger.reverse(*row);
        const Segment segment = row->to.cell.segment;
        const Line rest = ledger.line(*person, segment);
        if (rest.firstBreak())
            return fail(lineBroken(
                rest.after(row->happenedOn).empty() ? rest.rows() : rest.after(row->happenedOn)));
        // The naming that came with the first step goes with it: the head returns to its pool.
        if (rest.rows().size() == 1 && rest.rows().front().kind == MovementKind::Naming &&
            rest.rows().front().seq == row->seq)
            ledger.reverse(rest.rows().front());
        ledger.finish();
        work.commit.about("person", person->value());
        work.commit.about("movement", id.value());
        return work.commit.seq();
    });
}

} // namespace penggerak::services
