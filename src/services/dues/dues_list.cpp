#include "services/book/verb.h"
#include "services/dues/dues.h"
#include "services/receipts/receipt_use.h"
#include "storage/actors/user_store.h"
#include "storage/dues/due_store.h"
#include "storage/outreach/kader_store.h"
#include "storage/people/person_store.h"
#include "storage/rupiah/account_store.h"
#include "storage/rupiah/balance_store.h"
#include "storage/rupiah/transfer_store.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace penggerak::services {

namespace {

/// Names beside dues, looked up once each.
class Names
{
public:
    explicit Names(storage::Database& database)
        : m_database(database)
        , m_people(database)
        , m_kaderStore(database)
    {
    }

    DueListRow row(const storage::StandingDue& due, Day on)
    {
        DueListRow row;
        row.due = due.due;
        row.state = due.now.state;
        row.since = due.now.since;
        row.billingCode = due.now.billingCode.value_or("");
        row.proof = due.now.proof.value_or("");
        row.days = std::max(0, on.sinceEpoch() - due.now.since.sinceEpoch());
        row.person = person(due.now.person);
        if (due.due.kader)
            row.kader = kader(*due.due.kader);
        if (due.due.receipt)
            row.receipt = receiptText(m_database, *due.due.receipt);
        return row;
    }

private:
    std::string person(PersonId id)
    {
        const auto found = m_people.find(id);
        return found ? found->name : std::string();
    }
    const std::string& kader(KaderId id)
    {
        const auto known = m_kader.find(id);
        if (known != m_kader.end())
            return known->second;
        const auto found = m_kaderStore.find(id);
        return m_kader.emplace(id, found ? found->name : std::string()).first->second;
    }

    storage::Database& m_database;
    storage::PersonStore m_people;
    storage::KaderStore m_kaderStore;
    std::map<KaderId, std::string> m_kader;
};

/// A user who is a kader sees his own.
std::optional<KaderId> whose(const Session& session, const std::optional<KaderId>& asked)
{
    if (session.actor().role == Role::Kader)
        return session.actor().kader.value_or(KaderId());
    return asked;
}

StuckGroup groupOf(storage::Database& database, Names& names, const std::string& name,
                   const std::vector<DueState>& states, const std::optional<KaderId>& kader, Day on)
{
    StuckGroup group;
    group.name = name;
    storage::DueStore store(database);
    for (const DueState state : states) {
        storage::DueCondition condition;
        condition.kader = kader;
        condition.state = state;
        for (const storage::StandingDue& due : store.list(condition)) {
            group.amount += due.due.amount;
            group.rows.push_back(names.row(due, on));
        }
    }
    std::stable_sort(group.rows.begin(), group.rows.end(),
                     [](const auto& a, const auto& b) { return a.since < b.since; });
    return group;
}

/// What stands on the accounts of a kind, of one kader or all.
Rupiah onAccounts(storage::Database& database, AccountKind kind,
                  const std::optional<KaderId>& kader)
{
    Rupiah sum;
    storage::BalanceStore balances(database);
    for (const auto& [id, account] : storage::AccountStore(database).all())
        if (account.kind == kind && (!kader || account.kader == *kader))
            sum += balances.balance(id).posted;
    return sum;
}

} // namespace

Result<DuePage> listDues(const Session& session, const DueFilter& filter, const std::string& at,
                         std::size_t limit)
{
    if (Outcome allowed = admit(session, "dues.read"); !allowed)
        return fail(allowed.error());
    storage::DueCondition condition;
    condition.person = filter.person;
    condition.kader = whose(session, filter.kader);
    condition.state = filter.state;
    condition.channel = filter.channel;
    condition.from = filter.from;
    condition.until = filter.until;
    condition.limit = limit;
    if (!at.empty()) {
        const auto after = DueId::parse(at);
        if (!after)
            return fail("page_unknown", "page");
        condition.after = after->value();
    }
    const Day today = session.book().today();
    return readFrom(session.book(), [&](storage::Database& database) -> Result<DuePage> {
        storage::DueStore store(database);
        Names names(database);
        DuePage page;
        std::tie(page.total, page.amount) = store.total(condition);
        for (const storage::StandingDue& due : store.list(condition))
            page.rows.push_back(names.row(due, today));
        if (limit > 0 && page.rows.size() == limit)
            page.next = page.rows.back().due.id.text();
        return page;
    });
}

Result<DueDetails> showDue(const Session& session, DueId id)
{
    if (Outcome allowed = admit(session, "dues.read"); !allowed)
        return fail(allowed.error());
    const Day today = session.book().today();
    return readFrom(session.book(), [&](storage::Database& database) -> Result<DueDetails> {
        storage::DueStore store(database);
        const auto due = store.find(id);
        const auto kader = whose(session, std::nullopt);
        if (!due || (kader && due->due.kader != kader))
            return fail("due_unknown", "due");
        DueDetails details;
        details.row = Names(database).row(*due, today);
        details.steps = store.steps(id);
        details.transfers = storage::TransferStore(database).ofDue(id);
        details.prints = int(storage::ReceiptStore(database).printsOf(id));
        for (const auto& user : storage::UserStore(database).all())
            if (due->due.recordedBy == user.id)
                details.recordedBy = user.name;
        return details;
    });
}

Result<std::vector<StuckGroup>> stuckDues(const Session& session, Day on,
                                          const std::optional<KaderId>& kader)
{
    if (Outcome allowed = admit(session, "dues.read"); !allowed)
        return fail(allowed.error());
    const std::optional<KaderId> only = whose(session, kader);
    return readFrom(
        session.book(), [&](storage::Database& database) -> Result<std::vector<StuckGroup>> {
            Names names(database);
            std::vector<StuckGroup> groups;
            groups.push_back(groupOf(database, names, "collected",
                                     {DueState::Held, DueState::Collected}, only, on));
            groups.push_back(groupOf(database, names, "debited",
                                     {DueState::Debited, DueState::PaidIn}, only, on));
            groups.push_back(groupOf(database, names, "handed_in", {DueState::HandedIn}, only, on));
            groups[0].ledger = onAccounts(database, AccountKind::Cash, only);
            groups[1].ledger = groups[1].amount; // confirming moves no money
            groups[2].ledger =
                only ? groups[2].amount
                     : onAccounts(database, AccountKind::Trust, {}) - groups[0].ledger;
            return groups;
        });
}

} // namespace penggerak::services
