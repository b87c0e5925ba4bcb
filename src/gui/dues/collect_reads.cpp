#include "gui/dues/collect_reads.h"

#include "services/book/book.h"
#include "services/receipts/receipts.h"
#include "services/rupiah/deposits.h"

#include <algorithm>

namespace penggerak::gui {

using services::DueListRow;

namespace {

constexpr std::size_t mostOfToday = 500;

void readStuck(const services::Session& session, KaderId kader, CollectDesk& desk)
{
    const auto groups = services::stuckDues(session, session.book().today(), kader);
    if (!groups)
        return;
    for (const services::StuckGroup& group : *groups)
        for (const DueListRow& row : group.rows) {
            if (isInHand(row.state))
                desk.money->oldestDays = std::max(desk.money->oldestDays, row.days);
            if (row.state == DueState::Collected)
                desk.inHand += row.due.amount;
            desk.stuckAmount += row.due.amount;
            desk.stuck.push_back(row);
        }
    std::stable_sort(desk.stuck.begin(), desk.stuck.end(),
                     [](const DueListRow& a, const DueListRow& b) { return a.days > b.days; });
}

std::string nextReceiptOf(const services::Session& session, KaderId kader)
{
    const auto blocks = services::listReceiptBlocks(session, kader);
    if (blocks)
        for (const services::BlockRow& block : *blocks)
            if (!block.unaccounted.empty())
                return block.unaccounted.front();
    return {};
}

} // namespace

CollectDesk readDesk(const services::Session& session, KaderId kader)
{
    CollectDesk desk;
    const Day today = session.book().today();
    const auto deposit = services::showDeposit(session, {kader, std::nullopt}, today);
    if (!deposit) {
        desk.refusal = deposit.error();
        return desk;
    }
    desk.kader = deposit->name;
    desk.money = DepositStrip::Money{deposit->deposit.posted, deposit->deposit.reserved,
                                     deposit->floor,          deposit->available,
                                     deposit->cash,           0};
    readStuck(session, kader, desk);
    services::DueFilter filter;
    filter.kader = kader;
    filter.from = today;
    filter.until = today;
    const auto dues = services::listDues(session, filter, {}, mostOfToday);
    if (!dues) {
        desk.refusal = dues.error();
        return desk;
    }
    for (const DueListRow& row : dues->rows)
        if (row.state != DueState::Reversed && row.state != DueState::Returned) {
            desk.todayAmount += row.due.amount;
            desk.todayMonths += row.state == DueState::Held ? 0 : row.due.months;
            desk.today.push_back(row);
        }
    std::reverse(desk.today.begin(), desk.today.end());
    desk.nextReceipt = nextReceiptOf(session, kader);
    return desk;
}

CollectPerson readPerson(const services::Session& session, services::RecordDue command,
                         const services::PersonRow& row)
{
    CollectPerson person;
    person.row = row;
    services::DueFilter filter;
    filter.person = row.id;
    const auto dues = services::listDues(session, filter, {}, mostOfToday);
    if (dues)
        for (const DueListRow& due : dues->rows)
            if (due.due.segment == row.segment && takesMonths(due.state))
                person.paidThrough =
                    std::max(person.paidThrough.value_or(due.due.last()), due.due.last());
    for (const int months : offeredMonths) {
        command.months = months;
        CollectPerson::Offer offer;
        offer.months = months;
        const auto quote = services::quoteDue(session, command);
        if (quote)
            offer.quote = *quote;
        else
            offer.error = quote.error();
        person.offers.push_back(std::move(offer));
    }
    return person;
}

} // namespace penggerak::gui
