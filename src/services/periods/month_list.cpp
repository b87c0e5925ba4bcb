#include "services/periods/month_list.h"

#include "services/book/verb.h"
#include "storage/actors/proposal_store.h"
#include "storage/dues/due_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

constexpr int leastMonths = 12;

/// Closings of one month come the newest first.
void place(MonthRow& row, const Closing& closing)
{
    if (!closing.reopenedSeq)
        row.closing = closing;
    else if (!row.reopened)
        row.reopened = closing;
}

} // namespace

Result<std::vector<MonthRow>> listMonths(const Session& session)
{
    if (Outcome allowed = admit(session, "period.read"); !allowed)
        return fail(allowed.error());
    const auto closings = listClosings(session.book());
    if (!closings)
        return fail(closings.error());
    const Month running = Month::of(session.book().today());
    Month oldest = running.plus(1 - leastMonths);
    std::optional<Month> newest;
    for (const Closing& closing : *closings) {
        oldest = std::min(oldest, closing.month);
        if (!closing.reopenedSeq)
            newest = std::max(newest.value_or(closing.month), closing.month);
    }
    std::vector<MonthRow> rows;
    for (Month month = running; month >= oldest; month = month.plus(-1)) {
        MonthRow row;
        row.month = month;
        for (const Closing& closing : *closings)
            if (closing.month == month)
                place(row, closing);
        // The first of all may be any that is over; the last one is what an office begins with.
        row.isNext = month < running && month == (newest ? newest->next() : running.plus(-1));
        // Of open months the first alone lists what came late: the others follow it.
        if (row.closing || (newest && month == newest->next())) {
            const auto late = corrections(session, month, std::nullopt, 1);
            if (!late)
                return fail(late.error());
            row.late = late->total + std::int64_t(late->figures.size());
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<ClosingCheck> checkClosing(const Session& session, Month month)
{
    if (Outcome allowed = admit(session, "period.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(), [&](storage::Database& database) -> Result<ClosingCheck> {
        ClosingCheck check;
        check.month = month;
        storage::DueStore dues(database);
        for (const DueState state : {DueState::Held, DueState::Collected, DueState::HandedIn,
                                     DueState::Debited, DueState::PaidIn}) {
            storage::DueCondition condition;
            condition.state = state;
            condition.until = month.lastDay();
            const auto [count, amount] = dues.total(condition);
            check.unproved += count;
            check.unprovedAmount += amount;
            if (state == DueState::Held)
                check.held = count;
        }
        const auto proposals = storage::ProposalStore(database).all();
        check.proposals =
            std::count_if(proposals.begin(), proposals.end(),
                          [](const auto& proposal) { return proposal.state == "open"; });
        return check;
    });
}

} // namespace penggerak::services
