#include "core/rupiah/rupiah_text.h"
#include "services/dues/due_entry.h"
#include "services/people/person_posting.h"
#include "services/pipeline/action_posting.h"
#include "services/rupiah/money_command.h"
#include "services/rupiah/owners.h"
#include "services/sheets/sheets.h"
#include "storage/sheets/sheet_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace penggerak::services {

namespace {

using nlohmann::json;

constexpr int daysToComeAgain = 7;

json toJson(const KeySheet& command)
{
    json rows = json::array();
    for (const SheetEntry& entry : command.entries)
        rows.push_back({entry.row, std::string(code(entry.mark)),
                        entry.amount ? entry.amount->value() : 0, entry.receipt});
    return {{"sheet", command.sheet.text()},
            {"on", command.on.iso()},
            {"count", command.control.count},
            {"total", command.control.total.value()},
            {"rows", std::move(rows)}};
}

Error inRow(Error error, int row)
{
    error.field = "row " + std::to_string(row) + (error.field.empty() ? "" : ": " + error.field);
    return error;
}

/// The amount of an entry: what is written, else as printed; only for what is paid.
Rupiah amountOf(const SheetEntry& entry, Rupiah printed)
{
    return entry.mark == SheetMark::Paid ? entry.amount.value_or(printed) : Rupiah();
}

template <class Rows>
SheetCheck checkRows(SheetKind kind, const Rows& rows, const std::vector<SheetEntry>& entries,
                     const SheetControl& control)
{
    const bool visit = kind == SheetKind::Visit;
    std::vector<SheetAmount> printed;
    std::vector<SheetAmount> keyed;
    for (const auto& [row, amount] : rows)
        printed.push_back({row, amount});
    for (const SheetEntry& entry : entries)
        if (visit || entry.mark == SheetMark::Paid) {
            const auto asked = rows.find(entry.row);
            const Rupiah amount = asked == rows.end() ? Rupiah() : asked->second;
            keyed.push_back({entry.row, amountOf(entry, amount)});
        }
    return checkSheet(printed, keyed, control);
}

/// The rows of a sheet by number; entries must name each at most once, with a mark of its kind.
Outcome checkNumbers(const storage::SheetRecord& sheet,
                     const std::map<int, storage::SheetRowRecord>& rows,
                     const std::vector<SheetEntry>& entries)
{
    std::set<int> seen;
    const auto& choices = choicesOf(sheet.scope.kind);
    for (const SheetEntry& entry : entries) {
        if (!rows.count(entry.row))
            return fail(refusal("sheet_row", "row").with("row", std::int64_t(entry.row)));
        if (!seen.insert(entry.row).second)
            return fail(refusal("sheet_row_twice", "row").with("row", std::int64_t(entry.row)));
        if (std::none_of(choices.begin(), choices.end(),
                         [&](const SheetChoice& one) { return one.mark == entry.mark; }))
            return fail(refusal("sheet_mark", "row").with("row", std::int64_t(entry.row)));
    }
    return {};
}

/// What an entry records: the months that its amount pays by the rates of the day.
Result<RecordDue> dueOfEntry(storage::Database& database, const KeySheet& command,
                             const storage::SheetScope& scope, const SheetEntry& entry,
                             const storage::SheetRowRecord& row, Day today)
{
    RecordDue due;
    due.person = row.person;
    due.segment = scope.segment;
    due.kader = scope.kader;
    due.on = command.on;
    due.first = row.first;
    due.months = row.months;
    due.programmes = row.programmes;
    due.receipt = entry.receipt;
    const Rupiah amount = amountOf(entry, row.amount);
    std::optional<Error> why;
    for (const int months : wholeMonths) {
        due.months = months;
        const auto asked = dueOfCommand(database, due, today);
        if (asked && asked->computed == amount)
            return due;
        if (!asked && !why)
            why = asked.error();
    }
    if (why)
        return fail(*why);
    return fail(refusal("sheet_amount", "amount")
                    .with("amount", amount.value())
                    .with("asked", row.amount.value()));
}

/// Keys one sheet inside its commit.
class Keying
{
public:
    Keying(Work& work, Posting& posting, const Session& session, const KeySheet& command,
           const storage::SheetScope& scope)
        : m_work(work)
        , m_posting(posting)
        , m_session(session)
        , m_command(command)
        , m_scope(scope)
        , m_ledger(work)
    {
    }

    Outcome enter(const SheetEntry& entry, storage::SheetRowRecord& row)
    {
        row.mark = entry.mark;
        row.paid = amountOf(entry, row.amount);
        return m_scope.kind == SheetKind::Visit ? visited(entry, row) : collected(entry, row);
    }
    void finish()
    {
        if (m_scope.kind == SheetKind::Visit)
            m_ledger.finish();
    }
    std::int64_t written() const { return m_written; }
    const std::vector<int>& unmoved() const { return m_unmoved; }

private:
    Outcome collected(const SheetEntry& entry, storage::SheetRowRecord& row)
    {
        if (entry.mark != SheetMark::Paid)
            return {};
        const auto due =
            dueOfEntry(m_work.database, m_command, m_scope, entry, row, m_posting.today());
        if (!due)
            return fail(due.error());
        const auto posted = enterDue(m_work, m_posting, m_session, *due);
        if (!posted)
            return fail(posted.error());
        row.due = DueId(posted->id);
        ++m_written;
        return {};
    }

    Outcome visited(const SheetEntry& entry, const storage::SheetRowRecord& row)
    {
        if (m_command.on > m_posting.today())
            return checkNotFuture(m_command.on, m_posting.today());
        if (const auto move = moveOf(entry.mark)) {
            MovePerson step;
            step.segment = m_scope.segment;
            step.to = move->to;
            step.reason = move->reason;
            step.on = m_command.on;
            if (Outcome moved = postMove(m_work, m_ledger, row.person, step, m_posting.today());
                moved)
                ++m_written;
            else if (moved.error().code == "stage_not_allowed" || moved.error().code == "no_head" ||
                     moved.error().code == "line_broken")
                m_unmoved.push_back(entry.row);
            else
                return moved;
            m_work.change.people = true;
        }
        return plan(entry.mark, row.person);
    }

    /// What is to be done next, after whoever is willing, away, or asked for another visit.
    Outcome plan(SheetMark mark, PersonId person)
    {
        NewAction action;
        if (mark == SheetMark::Willing)
            action.kind = "register";
        else if (mark != SheetMark::Later && mark != SheetMark::NotHome)
            return {};
        action.due = m_command.on.plusDays(daysToComeAgain);
        action.kader = m_scope.kader;
        const auto written =
            postAction(m_work, person, action, m_session.actor().id, m_posting.today());
        if (written || written.error().code == "do_not_contact")
            return {};
        return fail(written.error());
    }

    Work& m_work;
    Posting& m_posting;
    const Session& m_session;
    const KeySheet& m_command;
    const storage::SheetScope& m_scope;
    Ledger m_ledger;
    std::int64_t m_written = 0;
    std::vector<int> m_unmoved;
};

} // namespace

SheetCheck checkEntries(const Sheet& sheet, const std::vector<SheetEntry>& entries,
                        const SheetControl& control)
{
    std::map<int, Rupiah> rows;
    for (const SheetLine& line : sheet.lines)
        rows.emplace(line.row, line.amount);
    return checkRows(sheet.head.kind, rows, entries, control);
}

Error errorOf(const SheetCheck& check)
{
    const auto about = [&](const char* code) {
        Error error = refusal(code, "total");
        error.with("count", check.countShort).with("total", check.totalShort.value());
        return error;
    };
    if (check.suspects.empty())
        return about("sheet_differs");
    const SheetSuspect& suspect = check.suspects.front();
    const char* code = "sheet_suspect";
    if (suspect.kind == SuspectKind::NotKeyed)
        code = "sheet_not_keyed";
    else if (suspect.kind == SuspectKind::KeyedTwice || suspect.kind == SuspectKind::KeyedTooMuch)
        code = "sheet_too_much";
    Error error = about(code);
    error.with("row", std::int64_t(suspect.row))
        .with("keyed", suspect.keyed.value())
        .with("perhaps", suspect.perhaps.value());
    return error;
}

Result<SheetKeyed> keySheet(const Session& session, const KeySheet& command)
{
    SheetKeyed keyed;
    auto posted = post(
        session, "sheet.key", command.key, toJson(command),
        [&](Work& work, Posting& posting) -> Result<Posted> {
            storage::SheetStore store(work.database);
            const auto sheet = store.find(command.sheet);
            if (!sheet)
                return fail(refusal("sheet_unknown", "sheet").with("code", command.sheet.text()));
            if (Outcome own = checkOwn(session, {sheet->scope.kader, std::nullopt}); !own)
                return fail(own.error());
            const std::string code = sheetCode(sheet->number);
            if (sheet->keyedOn)
                return fail(refusal("sheet_keyed", "sheet")
                                .with("code", code)
                                .with("day", *sheet->keyedOn));
            std::map<int, storage::SheetRowRecord> rows;
            std::map<int, Rupiah> asked;
            for (storage::SheetRowRecord& row : store.rows(sheet->id)) {
                asked.emplace(row.number, row.amount);
                rows.emplace(row.number, std::move(row));
            }
            if (Outcome numbers = checkNumbers(*sheet, rows, command.entries); !numbers)
                return fail(numbers.error());
            const SheetCheck check =
                checkRows(sheet->scope.kind, asked, command.entries, command.control);
            if (!check.matches())
                return fail(errorOf(check));
            Keying keying(work, posting, session, command, sheet->scope);
            for (const SheetEntry& entry : command.entries) {
                storage::SheetRowRecord& row = rows.at(entry.row);
                if (Outcome entered = keying.enter(entry, row); !entered)
                    return fail(inRow(entered.error(), entry.row));
                store.setResult(sheet->id, row);
            }
            keying.finish();
            store.setKeyed(sheet->id, command.on);
            posting.answersFor(posting.depositFor(sheet->scope.kader, command.on));
            work.commit.about("sheet", sheet->id.value());
            work.commit.setDetail(toJson(command).dump());
            keyed.unmoved = keying.unmoved();
            Posted answer{sheet->id.value(), 0, {}};
            answer.rows = keying.written();
            return answer;
        });
    if (!posted)
        return fail(posted.error());
    keyed.posted = *posted;
    return keyed;
}

} // namespace penggerak::services
