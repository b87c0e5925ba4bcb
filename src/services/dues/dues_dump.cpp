#include "services/dues/dues_dump.h"

#include "storage/dues/due_store.h"
#include "storage/people/person_store.h"
#include "storage/receipts/receipt_store.h"
#include "storage/rupiah/account_store.h"
#include "storage/rupiah/balance_store.h"

#include <algorithm>
#include <map>

namespace penggerak::services {

namespace {

Json accountJson(const Account& account, const DumpNames& names)
{
    return {{"account", std::string(code(account.kind))},
            {"office", DumpNames::find(names.offices, account.office)},
            {"kader", DumpNames::find(names.kader, account.kader)},
            {"wadah", DumpNames::find(names.bodies, account.body)}};
}

Json dueJson(const storage::StandingDue& one, const DumpNames& names, const std::string& person)
{
    const Due& due = one.due;
    return {{"person", person},
            {"segment", std::string(code(due.segment))},
            {"channel", std::string(code(due.channel))},
            {"office", DumpNames::find(names.offices, std::optional(due.office))},
            {"kader", DumpNames::find(names.kader, due.kader)},
            {"body", DumpNames::find(names.bodies, due.body)},
            {"first", due.first.text()},
            {"months", due.months},
            {"programmes", bitsOf(due.programmes)},
            {"amount", due.amount.value()},
            {"reason", std::string(code(due.reason))},
            {"receipt", due.receipt.value_or(0)},
            {"on", due.happenedOn.iso()},
            {"state", std::string(code(one.now.state))},
            {"since", one.now.since.iso()},
            {"billing_code", one.now.billingCode.value_or("")},
            {"proof", one.now.proof.value_or("")}};
}

} // namespace

void dumpBalances(storage::Database& database, const DumpNames& names, DumpWriter& writer)
{
    std::map<AccountId, Json> accounts;
    for (const auto& [id, account] : storage::AccountStore(database).all())
        accounts.emplace(id, accountJson(account, names));
    std::vector<Json> rows;
    for (const auto& change : storage::BalanceStore(database).allChanges()) {
        if (change.change == Balance())
            continue;
        Json row = accounts.at(change.account);
        row["day"] = change.day.iso();
        row["posted"] = change.change.posted.value();
        row["reserved"] = change.change.reserved.value();
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end());
    for (const Json& row : rows)
        writer.element(indented(row, 2));
}

void dumpDues(storage::Database& database, const DumpNames& names, DumpWriter& writer)
{
    storage::PersonStore people(database);
    std::vector<Json> rows;
    storage::DueStore(database).forEach([&](const storage::StandingDue& due, std::int64_t) {
        if (due.now.state == DueState::Reversed)
            return;
        const auto person = people.find(due.now.person);
        rows.push_back(dueJson(due, names, person ? person->name : std::string()));
    });
    std::sort(rows.begin(), rows.end());
    for (const Json& row : rows)
        writer.element(indented(row, 2));
}

Json dumpReceipts(storage::Database& database, const DumpNames& names)
{
    storage::ReceiptStore store(database);
    Json blocks = Json::array();
    for (const storage::ReceiptBlock& block : store.blocks()) {
        Json numbers = Json::array();
        for (const storage::ReceiptRecord& receipt : store.ofBlock(block.id))
            numbers.push_back({{"number", receipt.number},
                               {"state", receipt.state},
                               {"reason", receipt.reason},
                               {"on", receipt.on.iso()}});
        blocks.push_back({{"kader", DumpNames::find(names.kader, std::optional(block.kader))},
                          {"first", block.first},
                          {"last", block.last},
                          {"on", block.issuedOn.iso()},
                          {"numbers", numbers}});
    }
    return blocks;
}

} // namespace penggerak::services
