#include "services/rupiah/deposits.h"

#include "core/rupiah/rupiah_text.h"
#include "services/rupiah/adjusting.h"
#include "services/rupiah/money_command.h"
#include "services/rupiah/owners.h"
#include "storage/rupiah/deposit_entry_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

using nlohmann::json;

json ownerJson(const DepositOwner& owner)
{
    return {{"kader", owner.kader ? owner.kader->text() : ""},
            {"wadah", owner.body ? owner.body->text() : ""}};
}

json toJson(const DepositCommand& command)
{
    json text = ownerJson(command.owner);
    text["amount"] = command.amount.value();
    text["on"] = command.on.iso();
    text["proof"] = command.proof;
    text["via"] = command.via == DepositVia::Bank ? "bank" : "cash";
    return text;
}

Outcome checkProof(storage::Database& database, const std::string& proof)
{
    if (proof.find_first_not_of(' ') == std::string::npos)
        return fail("proof_missing", "proof");
    if (storage::DepositEntryStore(database).isTaken(proof))
        return fail(refusal("proof_taken", "proof").with("proof", proof));
    return {};
}

/// The account at the office through which the money came or went.
AccountKind placeOf(DepositVia via)
{
    return via == DepositVia::Bank ? AccountKind::Bank : AccountKind::BranchCash;
}

void finishEntry(Work& work, const DepositOwner& owner, const Transfer& entry, json detail)
{
    if (owner.kader)
        work.commit.about("kader", owner.kader->value());
    else
        work.commit.about("body", owner.body->value());
    work.commit.about("rupiah_transfer", entry.id.value());
    work.commit.setDetail(detail.dump());
}

Result<Posted> moveDeposit(const Session& session, const std::string& verb, TransferKind kind,
                           const DepositCommand& command)
{
    const Day today = session.book().today();
    return post(session, verb, command.key, toJson(command),
                [&](Work& work, Posting& posting) -> Result<Posted> {
                    if (Outcome valid = checkAmount(command.amount); !valid)
                        return fail(valid.error());
                    if (Outcome past = checkNotFuture(command.on, today); !past)
                        return fail(past.error());
                    const auto office = officeOfOwner(work.database, command.owner);
                    if (!office)
                        return fail(office.error());
                    if (Outcome proof = checkProof(work.database, command.proof); !proof)
                        return fail(proof.error());
                    const AccountId deposit = posting.account(Account::depositOf(command.owner));
                    const AccountId place =
                        posting.account(Account::of(*office, placeOf(command.via)));
                    Transfer entry;
                    entry.kind = kind;
                    entry.happenedOn = command.on;
                    entry.amount = command.amount;
                    entry.debit = kind == TransferKind::TopUp ? place : deposit;
                    entry.credit = kind == TransferKind::TopUp ? deposit : place;
                    if (kind == TransferKind::Refund &&
                        posting.balance(deposit) == Balance{command.amount, Rupiah()})
                        posting.closes(command.owner);
                    entry = posting.post(entry);
                    storage::DepositEntryStore(work.database).insert({entry.id, command.proof, ""});
                    posting.answersFor(command.owner);
                    finishEntry(work, command.owner, entry, toJson(command));
                    return Posted{entry.id.value(), 0, {}};
                });
}

} // namespace

Result<Posted> topUpDeposit(const Session& session, const DepositCommand& command)
{
    return moveDeposit(session, "deposit.add", TransferKind::TopUp, command);
}

Result<Posted> refundDeposit(const Session& session, const DepositCommand& command)
{
    return moveDeposit(session, "deposit.refund", TransferKind::Refund, command);
}

Result<Posted> reverseDepositEntry(const Session& session, TransferId entry, const std::string& key,
                                   const std::string& reason)
{
    return post(session, "deposit.reverse", key, {{"entry", entry.text()}},
                [&](Work& work, Posting& posting) -> Result<Posted> {
                    const auto row = posting.transfers().find(entry);
                    if (!row)
                        return fail("transfer_unknown", "transfer");
                    if (row->kind > TransferKind::Adjustment)
                        return fail("transfer_not_deposit", "transfer");
                    posting.reverse(*row);
                    storage::AccountStore accounts(work.database);
                    for (const AccountId id : {row->debit, row->credit}) {
                        const Account account = accounts.account(id);
                        if (account.kind == AccountKind::Deposit)
                            posting.answersFor({account.kader, account.body});
                    }
                    json detail{{"reversed", entry.text()}};
                    if (!reason.empty())
                        detail["reason"] = reason;
                    finishEntry(work, *posting.answered(), *row, detail);
                    return Posted{entry.value(), 0, {}};
                });
}

Result<ProposalId> proposeDepositReverse(const Session& session, TransferId entry,
                                         const std::string& reason)
{
    if (reason.find_first_not_of(' ') == std::string::npos)
        return fail("reason_missing", "reason");
    return propose(session, "deposit.reverse",
                   json{{"transfer", entry.text()}, {"reason", reason}}.dump());
}

const std::vector<std::string>& adjustmentReasons()
{
    static const std::vector<std::string> codes{"bank_charge", "counting_error", "entry_error",
                                                "other"};
    return codes;
}

Outcome checkAdjustment(const DepositAdjustment& adjustment, Day today)
{
    const Rupiah size = adjustment.amount < Rupiah() ? -adjustment.amount : adjustment.amount;
    if (Outcome valid = checkAmount(size); !valid)
        return valid;
    const auto& reasons = adjustmentReasons();
    if (std::find(reasons.begin(), reasons.end(), adjustment.reason) == reasons.end())
        return fail(refusal("adjustment_reason", "reason").with("reason", adjustment.reason));
    return checkNotFuture(adjustment.on, today);
}

json adjustmentJson(const DepositAdjustment& adjustment)
{
    json text = ownerJson(adjustment.owner);
    std::erase_if(text.get_ref<json::object_t&>(),
                  [](const auto& item) { return item.second == ""; });
    text["amount"] = std::to_string(adjustment.amount.value());
    text["on"] = adjustment.on.iso();
    text["reason"] = adjustment.reason;
    return text;
}

Result<DepositAdjustment> adjustmentOf(const json& text)
{
    DepositAdjustment adjustment;
    adjustment.owner.kader = KaderId::parse(text.value("kader", ""));
    adjustment.owner.body = BodyId::parse(text.value("wadah", ""));
    if (adjustment.owner.kader.has_value() == adjustment.owner.body.has_value())
        return fail("kader_unknown", "kader");
    const std::string amount = text.at("amount").get<std::string>();
    const bool less = amount.starts_with('-');
    const auto size = parseRupiah(less ? amount.substr(1) : amount);
    if (!size)
        return fail(size.error());
    adjustment.amount = less ? -*size : *size;
    const auto on = Day::parse(text.at("on").get<std::string>());
    if (!on)
        return fail(refusal("date_invalid", "on").with("value", text.at("on").get<std::string>()));
    adjustment.on = *on;
    adjustment.reason = text.at("reason").get<std::string>();
    return adjustment;
}

Result<Posted> postAdjustment(const Session& session, const DepositAdjustment& adjustment,
                              const std::string& key)
{
    const Day today = session.book().today();
    return post(
        session, "deposit.adjust.approve", key, adjustmentJson(adjustment),
        [&](Work& work, Posting& posting) -> Result<Posted> {
            if (Outcome valid = checkAdjustment(adjustment, today); !valid)
                return fail(valid.error());
            const auto office = officeOfOwner(work.database, adjustment.owner);
            if (!office)
                return fail(office.error());
            const AccountId deposit = posting.account(Account::depositOf(adjustment.owner));
            const AccountId difference =
                posting.account(Account::of(*office, AccountKind::OverShort));
            const bool more = adjustment.amount > Rupiah();
            Transfer entry;
            entry.kind = TransferKind::Adjustment;
            entry.happenedOn = adjustment.on;
            entry.amount = more ? adjustment.amount : -adjustment.amount;
            entry.debit = more ? difference : deposit;
            entry.credit = more ? deposit : difference;
            entry = posting.post(entry);
            storage::DepositEntryStore(work.database).insert({entry.id, "", adjustment.reason});
            posting.answersFor(adjustment.owner);
            finishEntry(work, adjustment.owner, entry, adjustmentJson(adjustment));
            return Posted{entry.id.value(), 0, {}};
        });
}

Result<ProposalId> proposeAdjustment(const Session& session, const DepositAdjustment& adjustment)
{
    return propose(session, "deposit.adjust", adjustmentJson(adjustment).dump());
}

Result<Seq> setCollectingRule(const Session& session, const CollectingRule& rule)
{
    if (rule.floor < Rupiah())
        return fail("amount_negative", "floor");
    if (rule.dailyLimit)
        if (Outcome valid = checkAmount(*rule.dailyLimit); !valid)
            return fail(valid.error());
    if (rule.floor > maxRupiahPerEntry)
        return fail(refusal("amount_too_large", "floor").with("most", maxRupiahPerEntry.value()));
    return write(session, "collecting.rule", [&](Work& work) -> Result<Seq> {
        storage::setCollectingRule(work.database, rule);
        work.commit.setDetail(
            json{{"from", rule.from.iso()},
                 {"floor", rule.floor.value()},
                 {"daily_limit", rule.dailyLimit ? json(rule.dailyLimit->value()) : json()}}
                .dump());
        work.change.rupiah = true;
        return work.commit.seq();
    });
}

std::vector<CollectingRule> listCollectingRules(const Book& book)
{
    return book.internals().read(
        [](storage::Database& database) { return storage::collectingRules(database); });
}

} // namespace penggerak::services
