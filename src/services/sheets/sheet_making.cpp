#include "core/people/nik.h"
#include "services/book/verb.h"
#include "services/dues/due_entry.h"
#include "services/kader/kader_checks.h"
#include "services/partners/body_checks.h"
#include "services/rupiah/owners.h"
#include "services/sheets/sheets.h"
#include "storage/people/person_store.h"
#include "storage/sheets/sheet_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

constexpr std::size_t mostRows = 400; // some ten pages

/// The scope as it is kept.
Result<storage::SheetScope> checkedScope(storage::Database& database, const NewSheet& sheet,
                                         Day today)
{
    storage::SheetScope scope{sheet.kind,   sheet.segment, sheet.kader, sheet.body,
                              sheet.region, sheet.rw,      sheet.rt};
    if (const auto kader = kaderOf(database, sheet.kader); !kader)
        return fail(kader.error());
    if (sheet.body)
        if (const auto body = knownBody(database, *sheet.body); !body)
            return fail(body.error());
    if (sheet.region) {
        const auto place =
            checkedTerritory({*sheet.region, sheet.rw, sheet.rt, {today, std::nullopt}});
        if (!place)
            return fail(place.error());
        scope.rw = place->rw;
        scope.rt = place->rt;
    } else if (!sheet.rw.empty() || !sheet.rt.empty()) {
        return fail("territory_needs_village", "region");
    }
    return scope;
}

/// What each is asked for: the programmes of his latest due, from the month after the last one that
/// is taken. False for whoever cannot be asked: paid far ahead, or registered only later.
bool askFor(storage::Database& database, const NewSheet& sheet, Day today,
            storage::SheetRowRecord& row)
{
    RecordDue command;
    command.person = row.person;
    command.segment = sheet.segment;
    command.kader = sheet.kader;
    command.on = today;
    command.months = sheet.months;
    const auto taken = storage::DueStore(database).ofHead(row.person, sheet.segment);
    if (!taken.empty())
        command.programmes = taken.back().due.programmes;
    row.programmes = command.programmes;
    row.months = sheet.months;
    const auto due = dueOfCommand(database, command, today);
    if (!due)
        return false;
    row.first = due->first;
    row.amount = due->amount;
    return true;
}

} // namespace

Result<SheetId> makeSheet(const Session& session, const NewSheet& sheet)
{
    const Day today = session.book().today();
    return write(session, "sheet.make", [&](Work& work) -> Result<SheetId> {
        if (Outcome own = checkOwn(session, {sheet.kader, std::nullopt}); !own)
            return fail(own.error());
        const auto scope = checkedScope(work.database, sheet, today);
        if (!scope)
            return fail(scope.error());
        const bool collection = sheet.kind == SheetKind::Collection;
        if (collection && !areWholeMonths(sheet.months))
            return fail(refusal("due_months", "months").with("months", std::int64_t(sheet.months)));
        storage::SheetStore store(work.database);
        auto people = store.people(*scope, mostRows + 1);
        if (people.empty())
            return fail("sheet_nobody", "kader");
        if (people.size() > mostRows)
            return fail(refusal("sheet_many", "region").with("most", std::int64_t(mostRows)));
        std::sort(people.begin(), people.end(),
                  [](const auto& one, const auto& two) { return walksBefore(one.stop, two.stop); });
        std::vector<storage::SheetRowRecord> rows;
        for (const storage::SheetPerson& person : people) {
            storage::SheetRowRecord row;
            row.number = int(rows.size()) + 1;
            row.person = person.person;
            if (!collection || askFor(work.database, sheet, today, row))
                rows.push_back(std::move(row));
        }
        if (rows.empty())
            return fail("sheet_nobody", "kader");
        storage::SheetRecord record;
        record.id = SheetId(work.database.newId());
        record.seq = work.commit.seq();
        record.number = store.nextNumber();
        record.scope = *scope;
        record.madeOn = today;
        store.insert(record, rows);
        work.commit.about("sheet", record.id.value());
        work.commit.about("kader", sheet.kader.value());
        work.commit.setDetail(
            nlohmann::json{{"code", sheetCode(record.number)}, {"rows", rows.size()}}.dump());
        work.change.rupiah = true;
        return record.id;
    });
}

namespace {

SheetListRow headOf(storage::Database& database, const storage::SheetRecord& record,
                    const std::vector<storage::SheetRowRecord>& rows)
{
    SheetListRow head;
    head.id = record.id;
    head.code = sheetCode(record.number);
    head.kind = record.scope.kind;
    head.segment = record.scope.segment;
    head.kaderId = record.scope.kader;
    head.kader = storage::KaderStore(database).find(record.scope.kader)->name;
    if (record.scope.body)
        head.body = findBody(database, *record.scope.body)->name;
    head.region = record.scope.region;
    head.rw = record.scope.rw;
    head.rt = record.scope.rt;
    head.madeOn = record.madeOn;
    head.keyedOn = record.keyedOn;
    head.rows = int(rows.size());
    for (const storage::SheetRowRecord& row : rows) {
        head.marked += row.mark ? 1 : 0;
        head.asked += row.amount;
        head.paid += row.paid;
    }
    return head;
}

} // namespace

Result<std::vector<SheetListRow>> listSheets(const Session& session,
                                             const std::optional<KaderId>& kader)
{
    if (Outcome allowed = admit(session, "sheet.read"); !allowed)
        return fail(allowed.error());
    std::optional<KaderId> whose = kader;
    if (session.actor().role == Role::Kader)
        whose = session.actor().kader.value_or(KaderId());
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::vector<SheetListRow>> {
                        std::vector<SheetListRow> sheets;
                        storage::SheetStore store(database);
                        for (const storage::SheetRecord& record : store.all(whose))
                            sheets.push_back(headOf(database, record, store.rows(record.id)));
                        return sheets;
                    });
}

Result<SheetId> sheetOfCode(const Session& session, const std::string& code)
{
    const auto number = sheetNumber(code);
    if (!number)
        return fail(refusal("sheet_code", "sheet").with("code", code));
    return readFrom(session.book(), [&](storage::Database& database) -> Result<SheetId> {
        const auto id = storage::SheetStore(database).findByNumber(*number);
        if (!id)
            return fail(refusal("sheet_unknown", "sheet").with("code", code));
        return *id;
    });
}

Result<Sheet> showSheet(const Session& session, SheetId id)
{
    if (Outcome allowed = admit(session, "sheet.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(), [&](storage::Database& database) -> Result<Sheet> {
        storage::SheetStore store(database);
        const auto record = store.find(id);
        if (!record)
            return fail(refusal("sheet_unknown", "sheet").with("code", id.text()));
        if (Outcome own = checkOwn(session, {record->scope.kader, std::nullopt}); !own)
            return fail(own.error());
        const auto rows = store.rows(id);
        Sheet sheet;
        sheet.head = headOf(database, *record, rows);
        storage::PersonStore people(database);
        for (const storage::SheetRowRecord& row : rows) {
            const auto person = people.find(row.person);
            SheetLine line;
            line.row = row.number;
            line.person = row.person;
            line.name = person->name;
            line.maskedNik = person->nik ? Nik::parse(*person->nik)->masked() : "";
            line.address = person->address;
            line.rt = person->rt;
            line.rw = person->rw;
            line.region = person->region;
            line.first = row.first;
            line.months = row.months;
            line.amount = row.amount;
            line.mark = row.mark;
            line.paid = row.paid;
            line.due = row.due;
            sheet.lines.push_back(std::move(line));
        }
        return sheet;
    });
}

} // namespace penggerak::services
