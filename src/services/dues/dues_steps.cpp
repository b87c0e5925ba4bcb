#include "services/dues/due_commit.h"
#include "services/dues/returning.h"
#include "services/receipts/receipt_use.h"
#include "services/rupiah/owners.h"

#include <algorithm>

namespace penggerak::services {

namespace {

using nlohmann::json;

constexpr std::size_t longestCode = 40;

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Outcome checkBillingCode(storage::Database& database, const std::string& billing)
{
    if (billing.empty() || billing.size() > longestCode)
        return fail("billing_code_missing", "code");
    if (storage::DueStore(database).findByBillingCode(billing))
        return fail(refusal("billing_code_taken", "code").with("code", billing));
    return {};
}

/// Deposit or branch pays, as the due stands.
Outcome debit(Work& work, Posting& posting, const DebitDue& command)
{
    auto due = dueOf(work.database, command.due);
    if (!due)
        return fail(due.error());
    const bool byBranch = due->now.state == DueState::HandedIn;
    const DueState to = byBranch ? DueState::PaidIn : DueState::Debited;
    if (Outcome step = checkStep(*due, to, command.on, posting.today()); !step)
        return step;
    const std::string billing = trimmed(command.billingCode);
    if (Outcome valid = checkBillingCode(work.database, billing); !valid)
        return valid;
    if (byBranch) {
        Transfer paid;
        paid.kind = TransferKind::PaidIn;
        paid.happenedOn = command.on;
        paid.amount = due->due.amount;
        paid.due = due->due.id;
        paid.debit = posting.account(Account::of(due->due.office, AccountKind::Trust));
        paid.credit = posting.account(Account::of(due->due.office, AccountKind::Remitted));
        posting.post(paid);
    } else {
        const auto cover = openCover(standingRows(posting, due->due.id));
        if (!cover)
            return fail(refusal("due_state", "due")
                            .with("state", termOf(due->now.state))
                            .with("wanted", termOf(to)));
        posting.settle(*cover, Phase::Posted, command.on);
        moveCash(posting, due->due, TransferKind::Owned, command.on);
    }
    DueStep step;
    step.to = to;
    step.happenedOn = command.on;
    step.code = billing;
    addStep(work, *due, step);
    finishDue(work, posting, due->due, {{"billing_code", billing}});
    return {};
}

Outcome confirm(Work& work, Posting& posting, const ConfirmDue& command)
{
    auto due = dueOf(work.database, command.due);
    if (!due)
        return fail(due.error());
    if (Outcome step = checkStep(*due, DueState::Confirmed, command.on, posting.today()); !step)
        return step;
    const std::string proof = trimmed(command.proof);
    if (proof.empty() || proof.size() > longestCode)
        return fail("proof_missing", "proof");
    if (Outcome kpj = noteKpj(work, due->now.person, command.kpj); !kpj)
        return kpj;
    DueStep step;
    step.to = DueState::Confirmed;
    step.happenedOn = command.on;
    step.code = proof;
    addStep(work, *due, step);
    finishDue(work, posting, due->due, {{"proof", proof}});
    return {};
}

/// Runs one act a row; the field of a refusal names the row.
template <class Row, class Act>
Result<Posted> each(Work& work, Posting& posting, const std::vector<Row>& rows, Act act)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (Outcome done = act(work, posting, rows[i]); !done) {
            Error error = done.error();
            if (rows.size() > 1)
                error.field = "row " + std::to_string(i + 1) + ": " + error.field;
            return fail(error);
        }
    if (rows.empty())
        return fail("rows_missing", "rows");
    Posted posted{rows.front().due.value(), 0, {}};
    posted.rows = std::int64_t(rows.size());
    return posted;
}

json toJson(const DebitDue& row)
{
    return {row.due.text(), row.billingCode, row.on.iso()};
}

json toJson(const ConfirmDue& row)
{
    return {row.due.text(), row.proof, row.kpj, row.on.iso()};
}

template <class Row>
json listJson(const std::vector<Row>& rows)
{
    json list = json::array();
    for (const Row& row : rows)
        list.push_back(toJson(row));
    return list;
}

/// The last step alone: its rows are reversed, and the due stands where it stood before.
Outcome undoLastStep(Work& work, Posting& posting, storage::StandingDue& due,
                     const std::string& reason)
{
    const std::vector<DueStep> steps = standing(storage::DueStore(work.database).steps(due.due.id));
    if (steps.size() < 2)
        return fail("due_first_step", "due");
    const DueStep& last = steps.back();
    if (last.to == DueState::HandedIn)
        return fail("due_handed_in", "due");
    const std::vector<Transfer> rows = standingRows(posting, due.due.id);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        if (row->seq == last.seq)
            posting.reverse(*row);
    DueStep undo;
    undo.happenedOn = last.happenedOn;
    undo.code = reason;
    undo.undoes = last.id;
    addStep(work, due, undo);
    return {};
}

Outcome reverseWhole(Work& work, Posting& posting, storage::StandingDue& due,
                     const std::string& reason)
{
    if (due.now.state == DueState::HandedIn || due.now.state == DueState::PaidIn)
        return fail("due_handed_in", "due");
    const std::vector<Transfer> rows = standingRows(posting, due.due.id);
    for (const Transfer& row : rows)
        if (row.handIn)
            return fail("due_handed_in", "due");
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        posting.reverse(*row);
    DueStep step;
    step.to = DueState::Reversed;
    step.happenedOn = posting.today();
    step.code = reason;
    addStep(work, due, step);
    if (due.due.receipt)
        voidReceiptOf(work, *due.due.receipt, posting.today(), reason);
    return {};
}

} // namespace

Result<Posted> debitDues(const Session& session, const std::vector<DebitDue>& rows,
                         const std::string& key)
{
    return post(session, "dues.debit", key, listJson(rows),
                [&](Work& work, Posting& posting) { return each(work, posting, rows, debit); });
}

Result<Posted> debitDue(const Session& session, const DebitDue& command)
{
    return debitDues(session, {command}, command.key);
}

Result<Posted> confirmDues(const Session& session, const std::vector<ConfirmDue>& rows,
                           const std::string& key)
{
    return post(session, "dues.confirm", key, listJson(rows),
                [&](Work& work, Posting& posting) { return each(work, posting, rows, confirm); });
}

Result<Posted> confirmDue(const Session& session, const ConfirmDue& command)
{
    return confirmDues(session, {command}, command.key);
}

const std::vector<std::string>& reversalReasons()
{
    static const std::vector<std::string> codes{"entry_error", "double_entry", "wrong_person",
                                                "other"};
    return codes;
}

Result<Posted> reverseDue(const Session& session, const ReverseDue& command)
{
    const json asked{
        {"due", command.due.text()}, {"reason", command.reason}, {"last_step", command.lastStep}};
    return post(
        session, "dues.reverse", command.key, asked,
        [&](Work& work, Posting& posting) -> Result<Posted> {
            const auto& reasons = reversalReasons();
            if (std::find(reasons.begin(), reasons.end(), command.reason) == reasons.end())
                return fail(refusal("reversal_reason", "reason").with("reason", command.reason));
            auto due = dueOf(work.database, command.due);
            if (!due)
                return fail(due.error());
            if (!isAllowed(due->now.state, DueState::Reversed))
                return fail(refusal("due_final", "due").with("state", termOf(due->now.state)));
            const Outcome done = command.lastStep
                                     ? undoLastStep(work, posting, *due, command.reason)
                                     : reverseWhole(work, posting, *due, command.reason);
            if (!done)
                return fail(done.error());
            finishDue(work, posting, due->due, asked);
            return Posted{command.due.value(), 0, {}};
        });
}

Result<ProposalId> proposeReturn(const Session& session, const ReturnDue& command)
{
    return propose(session, "dues.return",
                   json{{"due", command.due.text()},
                        {"receipt", command.receipt.empty() ? "-" : command.receipt},
                        {"on", command.on.iso()}}
                       .dump());
}

Result<Posted> postReturn(const Session& session, const ReturnDue& command, const std::string& key)
{
    const json asked{
        {"due", command.due.text()}, {"receipt", command.receipt}, {"on", command.on.iso()}};
    return post(
        session, "dues.return.approve", key, asked,
        [&](Work& work, Posting& posting) -> Result<Posted> {
            auto due = dueOf(work.database, command.due);
            if (!due)
                return fail(due.error());
            if (Outcome step = checkStep(*due, DueState::Returned, command.on, posting.today());
                !step)
                return fail(step.error());
            if (Outcome shown = checkReceiptShown(work.database, due->due, command.receipt); !shown)
                return fail(shown.error());
            if (const auto cover = openCover(standingRows(posting, due->due.id)))
                posting.settle(*cover, Phase::Voided, command.on);
            moveCash(posting, due->due, TransferKind::Returned, command.on);
            DueStep step;
            step.to = DueState::Returned;
            step.happenedOn = command.on;
            addStep(work, *due, step);
            if (due->due.receipt)
                voidReceiptOf(work, *due->due.receipt, command.on, "returned");
            finishDue(work, posting, due->due, asked);
            return Posted{command.due.value(), 0, {}};
        });
}

Outcome checkReceiptShown(storage::Database& database, const Due& due, const std::string& receipt)
{
    if (!due.receipt)
        return {};
    const auto number = receiptNumber(receipt);
    if (number && *number == *due.receipt)
        return {};
    return fail(refusal("receipt_not_shown", "receipt")
                    .with("number", receiptText(database, *due.receipt)));
}

} // namespace penggerak::services
