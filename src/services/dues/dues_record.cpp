#include "core/rupiah/rupiah_text.h"
#include "services/dues/due_entry.h"
#include "services/dues/rates.h"
#include "services/kader/kader_checks.h"
#include "services/receipts/receipt_use.h"
#include "services/rupiah/owners.h"
#include "storage/pipeline/pipeline_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

using nlohmann::json;

json toJson(const RecordDue& command)
{
    json text{{"person", command.person.text()},
              {"segment", std::string(code(command.segment))},
              {"kader", command.kader.text()},
              {"on", command.on.iso()},
              {"first", command.first ? command.first->text() : ""},
              {"months", command.months},
              {"programmes", bitsOf(command.programmes)},
              {"income", command.income.value()},
              {"sector", command.sector},
              {"payer", command.payer},
              {"risk", command.risk},
              {"reason", std::string(code(command.reason))},
              {"receipt", command.receipt},
              {"cover", int(command.cover)}};
    if (command.amount)
        text["amount"] = command.amount->value();
    return text;
}

template <class List>
std::string knownOr(const List& known, const std::string& first, const std::string& second,
                    const char* otherwise)
{
    if (!first.empty())
        return first;
    const bool fits = std::find(known.begin(), known.end(), second) != known.end();
    return fits ? second : otherwise;
}

/// What the rates say; sector and payer as known of the person where the command leaves them open.
Result<Rupiah> computedAmount(storage::Database& database, const RecordDue& command, Month first)
{
    const auto data = storage::PipelineStore(database).registration(command.person);
    const DuesRates& rates = duesRates();
    DuesQuestion question;
    question.segment = command.segment;
    question.month = first;
    question.income = command.income;
    question.programmes = command.programmes;
    question.sector = knownOr(rates.sectors, command.sector, data ? data->sector : "", "other");
    question.payer = knownOr(rates.payers, command.payer, data ? data->payer : "", "self");
    question.risk = command.risk;
    const auto months = duesOf(rates, question, command.months);
    if (!months)
        return fail(months.error());
    Rupiah sum;
    for (const MonthDues& month : *months)
        sum += month.due();
    return sum;
}

Outcome checkReady(storage::Database& database, const RecordDue& command)
{
    const Readiness ready = papersReady(database, command.kader, command.on);
    if (ready.isReady())
        return {};
    const ReadinessReason& reason = ready.missing.front();
    Error error = refusal(reason.code, "kader");
    error.data = dataOf(reason);
    return fail(error);
}

Outcome checkNothingHeld(storage::Database& database, KaderId kader)
{
    storage::DueCondition held;
    held.kader = kader;
    held.state = DueState::Held;
    const auto [count, amount] = storage::DueStore(database).total(held);
    if (count == 0)
        return {};
    return fail(refusal("held_open", "kader").with("count", count).with("amount", amount.value()));
}

Outcome checkDailyLimit(storage::Database& database, Posting& posting, const Due& due)
{
    const auto limit = ruleOn(posting.rules(), due.happenedOn).dailyLimit;
    if (!limit)
        return {};
    const Rupiah collected = storage::DueStore(database).collectedOn(*due.kader, due.happenedOn);
    if (collected + due.amount <= *limit)
        return {};
    return fail(refusal("collect_limit", "amount")
                    .with("limit", limit->value())
                    .with("collected", collected.value()));
}

} // namespace

bool areWholeMonths(int months)
{
    return std::find(wholeMonths.begin(), wholeMonths.end(), months) != wholeMonths.end();
}

Result<Due> dueOfCommand(storage::Database& database, const RecordDue& command, Day today)
{
    if (Outcome past = checkNotFuture(command.on, today); !past)
        return fail(past.error());
    if (!areWholeMonths(command.months))
        return fail(refusal("due_months", "months").with("months", std::int64_t(command.months)));
    const auto head = headDuesOf(database, command.person, command.segment, command.on);
    if (!head)
        return fail(head.error());
    const auto kader = kaderOf(database, command.kader);
    if (!kader)
        return fail(kader.error());
    Due due;
    due.person = command.person;
    due.segment = command.segment;
    due.kader = command.kader;
    due.office = kader->office.value_or(head->office);
    due.first = command.first.value_or(head->next(command.on));
    due.months = command.months;
    due.programmes = command.programmes;
    due.happenedOn = command.on;
    if (Outcome months = checkMonths(*head, due, command.cover != Cover::Held); !months)
        return fail(months.error());
    const auto computed = computedAmount(database, command, due.first);
    if (!computed)
        return fail(computed.error());
    due.computed = *computed;
    due.amount = command.amount.value_or(*computed);
    due.reason = command.reason;
    if (Outcome valid = checkAmount(due.amount); !valid)
        return fail(valid.error());
    if (due.amount != due.computed && due.reason == AmountReason::None)
        return fail(refusal("amount_differs", "reason")
                        .with("amount", due.amount.value())
                        .with("computed", due.computed.value()));
    if (!command.receipt.empty()) {
        const auto number = receiptNumber(command.receipt);
        if (!number)
            return fail(number.error());
        due.receipt = *number;
    }
    return due;
}

namespace {

/// Holds the deposit back: deposit <- remitted, pending.
void cover(Posting& posting, const Due& due, const DepositOwner& owner, Day on)
{
    Transfer row;
    row.kind = TransferKind::Cover;
    row.phase = Phase::Pending;
    row.happenedOn = on;
    row.amount = due.amount;
    row.due = due.id;
    row.debit = posting.account(Account::depositOf(owner));
    row.credit = posting.account(Account::of(due.office, AccountKind::Remitted));
    posting.post(row);
}

Error shortOf(Rupiah amount, Rupiah available, Day on)
{
    return refusal("deposit_short", "amount")
        .with("short_by", (amount - available).value())
        .with("available", std::max(Rupiah(), available).value())
        .with("day", on);
}

} // namespace

Result<Posted> enterDue(Work& work, Posting& posting, const Session& session,
                        const RecordDue& command)
{
    if (Outcome own = checkOwn(session, {command.kader, std::nullopt}); !own)
        return fail(own.error());
    auto due = dueOfCommand(work.database, command, posting.today());
    if (!due)
        return fail(due.error());
    bool held = command.cover == Cover::Held;
    const DepositOwner owner = posting.depositFor(command.kader, command.on);
    if (!held) {
        if (Outcome ready = checkReady(work.database, command); !ready)
            return fail(ready.error());
        if (Outcome none = checkNothingHeld(work.database, command.kader); !none)
            return fail(none.error());
        if (Outcome limit = checkDailyLimit(work.database, posting, *due); !limit)
            return fail(limit.error());
        const Rupiah available = posting.available(owner, command.on);
        held = available < due->amount;
        if (held && command.cover == Cover::Deposit)
            return fail(shortOf(due->amount, available, command.on));
    }
    due->id = DueId(work.database.newId());
    due->seq = work.commit.seq();
    due->recordedBy = session.actor().id;
    storage::DueStore store(work.database);
    work.commit.chain(storage::Commit::Rupiah::Due, store.insert(*due));
    storage::StandingDue entered{*due, {DueState::Held, due->happenedOn, due->person, {}, {}}};
    store.insertNow(*due, entered.now);
    if (due->receipt)
        if (Outcome used = useReceipt(work, command.kader, *due->receipt, due->id, due->happenedOn);
            !used)
            return fail(used.error());
    DueStep step;
    step.to = held ? DueState::Held : DueState::Collected;
    step.happenedOn = due->happenedOn;
    addStep(work, entered, step);
    moveCash(posting, *due, TransferKind::Collected, due->happenedOn);
    if (!held)
        cover(posting, *due, owner, due->happenedOn);
    finishDue(work, posting, *due, toJson(command));
    Posted posted{due->id.value(), 0, {}};
    posted.held = held;
    return posted;
}

Result<Posted> recordDue(const Session& session, const RecordDue& command)
{
    return post(
        session, "dues.record", command.key, toJson(command),
        [&](Work& work, Posting& posting) { return enterDue(work, posting, session, command); });
}

Result<DueQuote> quoteDue(const Session& session, const RecordDue& command)
{
    const Day today = session.book().today();
    return rehearse(session, "dues.record", [&](Work& work) -> Result<DueQuote> {
        const auto due = dueOfCommand(work.database, command, today);
        if (!due)
            return fail(due.error());
        Posting posting(work, today);
        DueQuote answer;
        answer.first = due->first;
        answer.months = due->months;
        answer.amount = due->amount;
        answer.available =
            posting.available(posting.depositFor(command.kader, command.on), command.on);
        answer.shortBy = std::max(Rupiah(), answer.amount - answer.available);
        return answer;
    });
}

Result<Posted> settleHeld(const Session& session, DueId id, Day on, const std::string& key)
{
    return post(
        session, "dues.settle", key, {{"due", id.text()}, {"on", on.iso()}},
        [&](Work& work, Posting& posting) -> Result<Posted> {
            auto due = dueOf(work.database, id);
            if (!due)
                return fail(due.error());
            const DepositOwner kader{due->due.kader, std::nullopt};
            if (Outcome own = checkOwn(session, kader); !own)
                return fail(own.error());
            if (Outcome step = checkStep(*due, DueState::Collected, on, posting.today()); !step)
                return fail(step.error());
            const auto head = headDuesOf(work.database, due->now.person, due->due.segment, on);
            if (!head)
                return fail(head.error());
            if (Outcome months = checkMonths(*head, due->due, true); !months)
                return fail(months.error());
            RecordDue asked;
            asked.kader = *due->due.kader;
            asked.on = on;
            if (Outcome ready = checkReady(work.database, asked); !ready)
                return fail(ready.error());
            const DepositOwner owner = posting.depositFor(asked.kader, on);
            const Rupiah available = posting.available(owner, on);
            if (available < due->due.amount)
                return fail(shortOf(due->due.amount, available, on));
            DueStep step;
            step.to = DueState::Collected;
            step.happenedOn = on;
            addStep(work, *due, step);
            cover(posting, due->due, owner, on);
            finishDue(work, posting, due->due, {{"settled", id.text()}});
            return Posted{id.value(), 0, {}};
        });
}

} // namespace penggerak::services
