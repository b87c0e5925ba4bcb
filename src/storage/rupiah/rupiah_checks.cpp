#include "storage/rupiah/rupiah_checks.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/dues/due_checks.h"
#include "storage/ledger/canonical.h"
#include "storage/ledger/rollup_comparison.h"
#include "storage/rupiah/account_store.h"
#include "storage/rupiah/balance_store.h"
#include "storage/rupiah/rupiah_canonical.h"
#include "storage/rupiah/transfer_store.h"

#include <map>

namespace penggerak::storage {

namespace {

using Days = std::map<std::pair<AccountId, Day>, Balance>;

void add(Balance& sum, const Balance& change)
{
    sum.posted += change.posted;
    sum.reserved += change.reserved;
}

/// A reversal swaps its row and nothing else, and names an older one that is none itself.
bool isReversalOf(const Transfer& row, const std::optional<Transfer>& original)
{
    if (!original || original->reverses || original->id >= row.id)
        return false;
    Transfer expected = reversalOf(*original);
    expected.id = row.id;
    expected.seq = row.seq;
    return expected == row;
}

/// A settlement names an older pending row of the same accounts, amount and due.
bool isSettlementOf(const Transfer& row, const std::optional<Transfer>& pending)
{
    return pending && pending->phase == Phase::Pending && !pending->reverses &&
           pending->id < row.id && pending->debit == row.debit && pending->credit == row.credit &&
           pending->amount == row.amount && pending->due == row.due &&
           pending->happenedOn <= row.happenedOn;
}

/// Sums the rows by account and day, and checks each for itself.
class Walk
{
public:
    Walk(Database& database, LedgerCheck& rows, LedgerCheck& reversals)
        : m_store(database)
        , m_rows(rows)
        , m_reversals(reversals)
    {
        for (const auto& [id, account] : AccountStore(database).all())
            m_kinds.emplace(id, account.kind);
    }

    Days run()
    {
        m_store.forEach([&](const StoredTransfer& stored) { look(stored); });
        return std::move(m_days);
    }

private:
    void look(const StoredTransfer& stored)
    {
        const Transfer& row = stored.row;
        const std::string name = "rupiah_transfer " + row.id.text();
        ++m_rows.checked;
        if (stored.rowCheck != rowCheck(canonicalRow(row)))
            failCheck(m_rows, name);
        for (const AccountEffect& effect : effectsOf(row)) {
            const bool byCredit = growsByCredit(m_kinds.at(effect.account));
            add(m_days[{effect.account, row.happenedOn}],
                {byCredit ? -effect.debited : effect.debited, effect.reserved});
        }
        if (!row.reverses && !row.settles)
            return;
        ++m_reversals.checked;
        const bool fits = row.reverses ? isReversalOf(row, m_store.find(*row.reverses))
                                       : isSettlementOf(row, m_store.find(*row.settles));
        if (!fits)
            failCheck(m_reversals, name);
    }

    TransferStore m_store;
    std::map<AccountId, AccountKind> m_kinds;
    Days m_days;
    LedgerCheck& m_rows;
    LedgerCheck& m_reversals;
};

/// Standing settlements of one pending row: at most one. Those that were reversed do not count.
void checkSettledOnce(Database& database, LedgerCheck& reversals)
{
    std::int64_t pending = 0;
    soci::statement select =
        (database.sql().prepare
             << "SELECT s.settles FROM rupiah_transfer s WHERE s.settles IS NOT NULL AND"
                " s.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM rupiah_transfer r WHERE"
                " r.reverses = s.id) GROUP BY s.settles HAVING COUNT(*) > 1 ORDER BY s.settles",
         soci::into(pending));
    select.execute();
    while (select.fetch())
        failCheck(reversals, "rupiah_transfer " + std::to_string(pending));
}

LedgerCheck checkBalances(Database& database, const Days& days)
{
    LedgerCheck check{"rupiah_balances", true, 0, {}};
    BalanceStore store(database);
    Days kept;
    for (const auto& change : store.allChanges())
        kept[{change.account, change.day}] = change.change;
    std::map<AccountId, Balance> sums;
    for (const auto& [key, change] : days) {
        ++check.checked;
        const auto found = kept.find(key);
        if ((found == kept.end() ? Balance() : found->second) != change)
            failCheck(check, "account_day " + key.first.text() + " " + key.second.iso());
        add(sums[key.first], change);
    }
    for (const auto& [key, change] : kept)
        if (days.count(key) == 0 && change != Balance())
            failCheck(check, "account_day " + key.first.text() + " " + key.second.iso());
    std::map<AccountId, Balance> balances;
    for (const auto& [id, balance] : store.allBalances())
        balances.emplace(id, balance);
    for (const auto& [id, sum] : sums)
        if (balances[id] != sum)
            failCheck(check, "account_balance " + id.text());
    for (const auto& [id, balance] : balances)
        if (sums[id] != balance)
            failCheck(check, "account_balance " + id.text());
    return check;
}

LedgerCheck checkBounds(const std::map<AccountId, AccountKind>& kinds, const Days& days)
{
    LedgerCheck check{"rupiah_bounds", true, 0, {}};
    std::optional<AccountId> current;
    Balance sum;
    for (const auto& [key, change] : days) {
        if (current != key.first)
            sum = {};
        current = key.first;
        add(sum, change);
        ++check.checked;
        if (isBounded(kinds.at(key.first)) && (sum.free() < Rupiah() || sum.reserved < Rupiah()))
            failCheck(check, "account " + key.first.text() + " " + key.second.iso());
    }
    return check;
}

/// What is owed to workers is in the hands of kader or, handed in, with the branch.
LedgerCheck checkTrust(const std::map<AccountId, AccountKind>& kinds, const Days& days,
                       const DueTotals& dues)
{
    LedgerCheck check{"dues_in_trust", true, 1, {}};
    Rupiah trust;
    Rupiah cash;
    Rupiah reserved;
    for (const auto& [key, change] : days) {
        const AccountKind kind = kinds.at(key.first);
        if (kind == AccountKind::Trust)
            trust += change.posted;
        if (kind == AccountKind::Cash)
            cash += change.posted;
        reserved += change.reserved;
    }
    const auto differ = [&](const char* what, Rupiah left, Rupiah right) {
        if (left != right)
            failCheck(check, std::string(what) + ": " + std::to_string(left.value()) + " <> " +
                                 std::to_string(right.value()));
    };
    differ("trust", trust, cash + dues.handedIn);
    differ("cash", cash, dues.held + dues.collected);
    differ("reserved", reserved, dues.collected);
    return check;
}

} // namespace

std::vector<LedgerCheck> checkRupiah(Database& database)
{
    try {
        LedgerCheck rows{"rupiah_rows", true, 0, {}};
        LedgerCheck reversals{"rupiah_reversals", true, 0, {}};
        const Days days = Walk(database, rows, reversals).run();
        checkSettledOnce(database, reversals);
        std::map<AccountId, AccountKind> kinds;
        for (const auto& [id, account] : AccountStore(database).all())
            kinds.emplace(id, account.kind);
        DueTotals totals;
        std::vector<LedgerCheck> ofDues = checkDues(database, rows, totals);
        std::vector<LedgerCheck> checks{rows, reversals, checkBalances(database, days),
                                        checkBounds(kinds, days)};
        for (LedgerCheck& check : ofDues)
            checks.push_back(std::move(check));
        checks.push_back(checkTrust(kinds, days, totals));
        return checks;
    } catch (...) {
        rethrowAsStorageError("check rupiah");
    }
}

} // namespace penggerak::storage
