#include "services/dues/due_commit.h"

#include "core/people/kpj.h"
#include "services/periods/closed_months.h"
#include "services/rupiah/owners.h"
#include "storage/people/person_store.h"

#include <algorithm>

namespace penggerak::services {

Result<storage::StandingDue> dueOf(storage::Database& database, DueId id)
{
    auto due = storage::DueStore(database).find(id);
    if (!due)
        return fail("due_unknown", "due");
    return std::move(*due);
}

void addStep(Work& work, storage::StandingDue& due, DueStep step)
{
    ClosedMonths(work).admit(step.happenedOn);
    storage::DueStore store(work.database);
    const bool wasConfirmed = due.now.state == DueState::Confirmed;
    step.id = DueStepId(work.database.newId());
    step.seq = work.commit.seq();
    step.due = due.due.id;
    work.commit.chain(storage::Commit::Rupiah::Step, store.insert(step));
    const std::vector<DueStep> steps = standing(store.steps(due.due.id));
    storage::DueNow& now = due.now;
    now.state = steps.back().to;
    now.since = steps.back().happenedOn;
    now.billingCode.reset();
    now.proof.reset();
    for (const DueStep& each : steps) {
        if (each.to == DueState::Debited || each.to == DueState::PaidIn)
            now.billingCode = each.code;
        if (each.to == DueState::Confirmed)
            now.proof = each.code;
    }
    if (now.state == DueState::Returned || now.state == DueState::Reversed)
        now.billingCode.reset();
    store.updateNow(due.due.id, now);
    if (wasConfirmed || now.state == DueState::Confirmed)
        work.paying.insert({now.person, due.due.segment});
}

Outcome checkStep(const storage::StandingDue& due, DueState to, Day on, Day today)
{
    if (!isAllowed(due.now.state, to))
        return fail(refusal("due_state", "due")
                        .with("state", termOf(due.now.state))
                        .with("wanted", termOf(to)));
    if (on < due.now.since)
        return fail(refusal("due_step_order", "on").with("day", on).with("last", due.now.since));
    return checkNotFuture(on, today);
}

std::vector<Transfer> standingRows(Posting& posting, DueId due)
{
    return standing(posting.transfers().ofDue(due));
}

std::optional<Transfer> openCover(const std::vector<Transfer>& rows)
{
    for (const Transfer& row : rows) {
        const bool settled = std::any_of(rows.begin(), rows.end(), [&](const Transfer& other) {
            return other.settles == row.id;
        });
        if (row.phase == Phase::Pending && !settled)
            return row;
    }
    return std::nullopt;
}

void moveCash(Posting& posting, const Due& due, TransferKind kind, Day on)
{
    const AccountId cash = posting.account(Account::cashOf(*due.kader));
    const AccountId trust = posting.account(Account::of(due.office, AccountKind::Trust));
    Transfer row;
    row.kind = kind;
    row.happenedOn = on;
    row.amount = due.amount;
    row.due = due.id;
    row.debit = kind == TransferKind::Collected ? cash : trust;
    row.credit = kind == TransferKind::Collected ? trust : cash;
    posting.post(row);
}

void finishDue(Work& work, Posting& posting, const Due& due, const nlohmann::json& detail)
{
    if (due.kader)
        posting.answersFor(posting.depositFor(*due.kader, posting.today()));
    work.commit.about("due", due.id.value());
    work.commit.about("person", due.person.value());
    work.commit.setDetail(detail.dump());
    work.change.rupiah = true;
}

Outcome noteKpj(Work& work, PersonId person, const std::string& kpj)
{
    if (kpj.empty())
        return {};
    const Result<Kpj> parsed = Kpj::parse(kpj);
    if (!parsed)
        return fail(parsed.error());
    storage::PersonStore people(work.database);
    auto record = people.find(person);
    if (!record)
        return fail("person_unknown", "person");
    if (record->kpj == parsed->reveal())
        return {};
    if (record->kpj)
        return fail(refusal("kpj_other", "kpj").with("name", record->name));
    record->kpj = parsed->reveal();
    ++record->version;
    people.update(*record);
    work.change.people = true;
    return {};
}

} // namespace penggerak::services
