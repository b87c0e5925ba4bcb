#include "storage/dues/due_checks.h"

#include "storage/database/storage_error.h"
#include "storage/dues/due_rows.h"
#include "storage/dues/due_store.h"
#include "storage/dues/hand_in_store.h"
#include "storage/ledger/canonical.h"
#include "storage/ledger/rollup_comparison.h"
#include "storage/receipts/receipt_store.h"
#include "storage/rupiah/row_reader.h"
#include "storage/rupiah/rupiah_canonical.h"
#include "storage/rupiah/transfer_rows.h"

#include <algorithm>
#include <map>

namespace penggerak::storage {

namespace {

/// Where the steps of a due put it; nothing where one of them is not allowed.
std::optional<DueNow> placeOf(const std::vector<DueStep>& steps)
{
    DueNow now;
    for (const DueStep& step : steps) {
        const bool first = &step == &steps.front();
        const bool opens = step.to == DueState::Held || step.to == DueState::Collected ||
                           step.to == DueState::Confirmed;
        if (first ? !opens : !isAllowed(now.state, step.to))
            return std::nullopt;
        now.state = step.to;
        now.since = step.happenedOn;
        if (step.to == DueState::Debited || step.to == DueState::PaidIn)
            now.billingCode = step.code;
        if (step.to == DueState::Confirmed)
            now.proof = step.code;
    }
    if (now.state == DueState::Returned || now.state == DueState::Reversed)
        now.billingCode.reset();
    return now;
}

bool hasRows(const Due& due, const std::vector<DueStep>& steps, const std::vector<Transfer>& rows)
{
    std::vector<std::pair<TransferKind, Phase>> expected;
    if (due.channel == Channel::Kader)
        expected = rowsAfter(steps);
    std::vector<std::pair<TransferKind, Phase>> found;
    for (const Transfer& row : rows) {
        found.emplace_back(row.kind, row.phase);
        if (row.amount != due.amount)
            return false;
    }
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    return expected == found;
}

/// Goes through dues, their steps and their transfers side by side.
class Walk
{
public:
    Walk(Database& database, LedgerCheck& rows, DueTotals& totals)
        : m_dues(database)
        , m_steps(database.sql(), std::string(dueStepColumns) + "ORDER BY due, id")
        , m_transfers(database.sql(),
                      std::string(transferColumns) + "WHERE due IS NOT NULL ORDER BY due, id")
        , m_rows(rows)
        , m_totals(totals)
    {
    }

    void run()
    {
        m_dues.forEach([&](const StandingDue& due, std::int64_t check) { look(due, check); });
        if (m_steps.isPresent())
            failCheck(states, "due_step " + std::to_string(m_steps.row().id));
        if (m_transfers.isPresent())
            failCheck(transfers, "rupiah_transfer " + std::to_string(m_transfers.row().id));
    }

    LedgerCheck states{"due_states", true, 0, {}};
    LedgerCheck transfers{"due_transfers", true, 0, {}};
    /// By hand-in: what its dues come to.
    std::map<HandInId, Rupiah> handIns;
    /// Receipts that dues say are used.
    std::map<std::int64_t, DueId> receipts;

private:
    void look(const StandingDue& due, std::int64_t check)
    {
        const std::string name = "due " + due.due.id.text();
        ++m_rows.checked;
        if (check != rowCheck(canonicalRow(due.due)))
            failCheck(m_rows, name);
        const std::vector<DueStep> steps = standing(stepsOf(due.due.id));
        ++states.checked;
        const auto place = placeOf(steps);
        const DueNow& now = due.now;
        if (steps.empty() || !place || place->state != now.state || place->since != now.since ||
            place->billingCode != now.billingCode || place->proof != now.proof)
            failCheck(states, name);
        ++transfers.checked;
        if (!hasRows(due.due, steps, standing(rowsOf(due.due.id))))
            failCheck(transfers, name);
        count(due, steps);
    }

    std::vector<DueStep> stepsOf(DueId due)
    {
        std::vector<DueStep> steps;
        for (; m_steps.isPresent() && m_steps.row().due == due.value(); m_steps.next()) {
            steps.push_back(m_steps.row().step());
            ++m_rows.checked;
            if (m_steps.row().rowCheck != rowCheck(canonicalRow(steps.back())))
                failCheck(m_rows, "due_step " + steps.back().id.text());
        }
        return steps;
    }
    std::vector<Transfer> rowsOf(DueId due)
    {
        std::vector<Transfer> rows;
        for (; m_transfers.isPresent() && m_transfers.row().due == due.value(); m_transfers.next())
            rows.push_back(m_transfers.row().stored().row);
        return rows;
    }
    void count(const StandingDue& due, const std::vector<DueStep>& steps)
    {
        const DueState state = due.now.state;
        if (state == DueState::Held)
            m_totals.held += due.due.amount;
        if (state == DueState::Collected)
            m_totals.collected += due.due.amount;
        if (state == DueState::HandedIn)
            m_totals.handedIn += due.due.amount;
        for (const DueStep& step : steps)
            if (step.handIn)
                handIns[*step.handIn] += due.due.amount;
        if (due.due.receipt && state != DueState::Returned && state != DueState::Reversed)
            receipts.emplace(*due.due.receipt, due.due.id);
    }

    DueStore m_dues;
    RowReader<DueStepRow> m_steps;
    RowReader<TransferRow> m_transfers;
    LedgerCheck& m_rows;
    DueTotals& m_totals;
};

LedgerCheck checkReceipts(Database& database, std::map<std::int64_t, DueId> expected)
{
    LedgerCheck check{"receipts", true, 0, {}};
    for (const ReceiptRecord& receipt : ReceiptStore(database).all()) {
        ++check.checked;
        if (receipt.state != "used")
            continue;
        const auto due = expected.find(receipt.number);
        if (due == expected.end() || receipt.due != due->second)
            failCheck(check, "receipt " + std::to_string(receipt.number));
        else
            expected.erase(due);
    }
    if (!expected.empty())
        failCheck(check, "receipt " + std::to_string(expected.begin()->first));
    return check;
}

LedgerCheck checkHandIns(Database& database, std::map<HandInId, Rupiah> dues)
{
    LedgerCheck check{"hand_ins", true, 0, {}};
    for (const HandInRecord& record : HandInStore(database).all()) {
        ++check.checked;
        Rupiah counted;
        for (const auto& [value, pieces] : record.pieces)
            counted += Rupiah(value) * pieces;
        if (counted != record.counted || dues[record.id] != record.expected)
            failCheck(check, "hand_in " + record.id.text());
    }
    return check;
}

} // namespace

std::vector<LedgerCheck> checkDues(Database& database, LedgerCheck& rows, DueTotals& totals)
try {
    Walk walk(database, rows, totals);
    walk.run();
    return {walk.states, walk.transfers, checkReceipts(database, walk.receipts),
            checkHandIns(database, walk.handIns)};
} catch (...) {
    rethrowAsStorageError("check dues");
}

} // namespace penggerak::storage
