#include "core/rupiah/rupiah_text.h"
#include "services/dues/due_entry.h"
#include "services/partners/body_checks.h"
#include "services/rupiah/owners.h"

namespace penggerak::services {

namespace {

using nlohmann::json;

constexpr int mostMonths = 12;

json toJson(const NewPayment& payment)
{
    return {{"person", payment.person.text()},
            {"segment", std::string(code(payment.segment))},
            {"channel", std::string(code(payment.channel))},
            {"body", payment.body ? payment.body->text() : ""},
            {"first", payment.first.text()},
            {"months", payment.months},
            {"programmes", bitsOf(payment.programmes)},
            {"amount", payment.amount.value()},
            {"on", payment.on.iso()},
            {"proof", payment.proof}};
}

Result<Due> dueOfPayment(storage::Database& database, const NewPayment& payment, Day today)
{
    if (payment.channel == Channel::Kader)
        return fail("payment_channel", "channel");
    if (Outcome valid = checkAmount(payment.amount); !valid)
        return fail(valid.error());
    if (Outcome past = checkNotFuture(payment.on, today); !past)
        return fail(past.error());
    if (payment.months < 1 || payment.months > mostMonths)
        return fail(refusal("due_months", "months").with("months", std::int64_t(payment.months)));
    if (payment.proof.find_first_not_of(' ') == std::string::npos)
        return fail("proof_missing", "proof");
    if (payment.body && !findBody(database, *payment.body))
        return fail("body_unknown", "body");
    const auto head = headDuesOf(database, payment.person, payment.segment, payment.on);
    if (!head)
        return fail(head.error());
    Due due;
    due.person = payment.person;
    due.segment = payment.segment;
    due.channel = payment.channel;
    due.office = head->office;
    due.body = payment.body;
    due.first = payment.first;
    due.months = payment.months;
    due.programmes = payment.programmes;
    due.amount = payment.amount;
    due.happenedOn = payment.on;
    if (Outcome months = checkMonths(*head, due, true); !months)
        return fail(months.error());
    return due;
}

} // namespace

Result<Posted> addPayment(const Session& session, const NewPayment& payment)
{
    return post(session, "payment.add", payment.key, toJson(payment),
                [&](Work& work, Posting& posting) -> Result<Posted> {
                    auto due = dueOfPayment(work.database, payment, posting.today());
                    if (!due)
                        return fail(due.error());
                    if (Outcome kpj = noteKpj(work, payment.person, payment.kpj); !kpj)
                        return fail(kpj.error());
                    due->id = DueId(work.database.newId());
                    due->seq = work.commit.seq();
                    due->recordedBy = session.actor().id;
                    storage::DueStore store(work.database);
                    work.commit.chain(storage::Commit::Rupiah::Due, store.insert(*due));
                    storage::StandingDue entered{
                        *due, {DueState::Confirmed, due->happenedOn, due->person, {}, {}}};
                    store.insertNow(*due, entered.now);
                    DueStep step;
                    step.to = DueState::Confirmed;
                    step.happenedOn = due->happenedOn;
                    step.code = payment.proof;
                    addStep(work, entered, step);
                    finishDue(work, posting, *due, toJson(payment));
                    return Posted{due->id.value(), 0, {}};
                });
}

} // namespace penggerak::services
