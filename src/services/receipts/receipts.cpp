#include "services/receipts/receipts.h"

#include "services/receipts/receipt_use.h"
#include "services/rupiah/owners.h"
#include "storage/dues/due_store.h"
#include "storage/outreach/kader_store.h"
#include "storage/people/person_store.h"

#include <nlohmann/json.hpp>

#include <map>

namespace penggerak::services {

namespace {

using nlohmann::json;

constexpr std::int64_t largestBlock = 10'000;

std::string padded(std::int64_t number, int digits)
{
    std::string text = std::to_string(number);
    if (text.size() < std::size_t(digits))
        text.insert(0, std::size_t(digits) - text.size(), '0');
    return text;
}

void fill(storage::Database& database, ReceiptRow& row, const storage::ReceiptRecord& known)
{
    row.state = known.state;
    row.due = known.due;
    row.reason = known.reason;
    row.on = known.on;
    if (const auto due = known.due ? storage::DueStore(database).find(*known.due) : std::nullopt)
        if (const auto person = storage::PersonStore(database).find(due->now.person))
            row.person = person->name;
}

/// Something became of open numbers of one block; `first` to `last`.
Result<Seq> mark(const Session& session, const std::string& verb, const std::string& first,
                 const std::string& last, const std::string& state, const std::string& reason,
                 Day on)
{
    const auto low = receiptNumber(first);
    if (!low)
        return fail(low.error());
    const auto high = receiptNumber(last);
    if (!high)
        return fail(high.error());
    if (*high < *low || *high - *low >= largestBlock)
        return fail(refusal("receipt_range", "last").with("first", first).with("last", last));
    if (state != "returned" && reason.find_first_not_of(' ') == std::string::npos)
        return fail("reason_missing", "reason");
    const Day today = session.book().today();
    return write(session, verb, [&](Work& work) -> Result<Seq> {
        if (Outcome past = checkNotFuture(on, today); !past)
            return fail(past.error());
        storage::ReceiptStore store(work.database);
        for (std::int64_t number = *low; number <= *high; ++number) {
            const auto block = store.blockOf(number);
            if (!block)
                return fail(refusal("receipt_unknown", "receipt")
                                .with("number", number == *low ? first : last));
            if (Outcome open = checkOpen(work.database, number); !open)
                return fail(open.error());
            store.put({number, block->id, state, std::nullopt, reason, on});
        }
        work.commit.about("receipt", *low);
        work.commit.setDetail(
            json{{"state", state}, {"first", first}, {"last", last}, {"reason", reason}}.dump());
        work.change.rupiah = true;
        return work.commit.seq();
    });
}

} // namespace

Result<ReceiptBlockId> issueReceipts(const Session& session, const IssueReceipts& order)
{
    const auto first = receiptNumber(order.first);
    if (!first)
        return fail(first.error());
    const auto last = receiptNumber(order.last);
    if (!last)
        return fail(last.error());
    if (*last < *first || *last - *first >= largestBlock)
        return fail(
            refusal("receipt_range", "last").with("first", order.first).with("last", order.last));
    const Day today = session.book().today();
    return write(session, "receipt.issue", [&](Work& work) -> Result<ReceiptBlockId> {
        if (Outcome past = checkNotFuture(order.on, today); !past)
            return fail(past.error());
        storage::KaderStore kader(work.database);
        if (!kader.exists(order.kader))
            return fail("kader_unknown", "kader");
        storage::ReceiptStore store(work.database);
        if (const auto other = store.overlapping(*first, *last))
            return fail(refusal("receipt_overlap", "first")
                            .with("first", padded(other->first, other->digits))
                            .with("last", padded(other->last, other->digits))
                            .with("name", kader.find(other->kader)->name));
        const std::int64_t id = work.database.newId();
        store.insert({id, order.kader, *first, *last, int(order.first.size()), order.on});
        work.commit.about("kader", order.kader.value());
        work.commit.about("receipt_block", id);
        work.commit.setDetail(json{{"first", order.first}, {"last", order.last}}.dump());
        work.change.rupiah = true;
        return ReceiptBlockId(id);
    });
}

Result<Seq> voidReceipt(const Session& session, const std::string& number, Day on,
                        const std::string& reason)
{
    return mark(session, "receipt.void", number, number, "void", reason, on);
}

Result<Seq> loseReceipt(const Session& session, const std::string& number, Day on,
                        const std::string& reason)
{
    return mark(session, "receipt.lost", number, number, "lost", reason, on);
}

Result<Seq> takeBackReceipts(const Session& session, const std::string& first,
                             const std::string& last, Day on)
{
    return mark(session, "receipt.return", first, last, "returned", "", on);
}

Result<std::vector<BlockRow>> listReceiptBlocks(const Session& session,
                                                const std::optional<KaderId>& kader)
{
    if (Outcome allowed = admit(session, "receipt.read"); !allowed)
        return fail(allowed.error());
    std::optional<KaderId> whose = kader;
    if (session.actor().role == Role::Kader)
        whose = session.actor().kader.value_or(KaderId());
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::vector<BlockRow>> {
                        storage::ReceiptStore store(database);
                        storage::KaderStore names(database);
                        std::vector<BlockRow> rows;
                        for (const storage::ReceiptBlock& block : store.blocks(whose)) {
                            BlockRow row;
                            row.id = ReceiptBlockId(block.id);
                            row.kader = block.kader;
                            row.kaderName = names.find(block.kader)->name;
                            row.first = padded(block.first, block.digits);
                            row.last = padded(block.last, block.digits);
                            row.issuedOn = block.issuedOn;
                            row.numbers = int(block.last - block.first + 1);
                            std::map<std::int64_t, std::string> states;
                            for (const storage::ReceiptRecord& receipt : store.ofBlock(block.id)) {
                                states.emplace(receipt.number, receipt.state);
                                row.used += receipt.state == "used";
                                row.voided += receipt.state == "void";
                                row.lost += receipt.state == "lost";
                                row.returned += receipt.state == "returned";
                            }
                            for (std::int64_t number = block.first; number <= block.last; ++number)
                                if (states.count(number) == 0)
                                    row.unaccounted.push_back(padded(number, block.digits));
                            rows.push_back(std::move(row));
                        }
                        return rows;
                    });
}

Result<ReceiptRow> showReceipt(const Session& session, const std::string& typed)
{
    if (Outcome allowed = admit(session, "receipt.read"); !allowed)
        return fail(allowed.error());
    const auto number = receiptNumber(typed);
    if (!number)
        return fail(number.error());
    return readFrom(session.book(), [&](storage::Database& database) -> Result<ReceiptRow> {
        storage::ReceiptStore store(database);
        const auto block = store.blockOf(*number);
        if (!block)
            return fail(refusal("receipt_unknown", "receipt").with("number", typed));
        ReceiptRow row;
        row.number = padded(*number, block->digits);
        row.kaderName = storage::KaderStore(database).find(block->kader)->name;
        row.state = "open";
        if (const auto known = store.find(*number))
            fill(database, row, *known);
        return row;
    });
}

Result<std::vector<ReceiptRow>> listReceipts(const Session& session, ReceiptBlockId id)
{
    if (Outcome allowed = admit(session, "receipt.read"); !allowed)
        return fail(allowed.error());
    return readFrom(
        session.book(), [&](storage::Database& database) -> Result<std::vector<ReceiptRow>> {
            storage::ReceiptStore store(database);
            std::vector<ReceiptRow> rows;
            for (const auto blocks = store.blocks(); const storage::ReceiptBlock& block : blocks) {
                if (block.id != id.value() || !checkOwn(session, {block.kader, std::nullopt}))
                    continue;
                std::map<std::int64_t, storage::ReceiptRecord> known;
                for (auto& receipt : store.ofBlock(block.id))
                    known.emplace(receipt.number, std::move(receipt));
                const auto kader = storage::KaderStore(database).find(block.kader);
                for (std::int64_t number = block.first; number <= block.last; ++number) {
                    ReceiptRow row;
                    row.number = padded(number, block.digits);
                    row.kaderName = kader ? kader->name : std::string();
                    row.state = "open";
                    if (const auto found = known.find(number); found != known.end())
                        fill(database, row, found->second);
                    rows.push_back(std::move(row));
                }
            }
            return rows;
        });
}

Result<int> logReceiptPrint(const Session& session, DueId due)
{
    return write(session, "receipt.print", [&](Work& work) -> Result<int> {
        const auto found = storage::DueStore(work.database).find(due);
        if (!found)
            return fail("due_unknown", "due");
        if (Outcome own = checkOwn(session, {found->due.kader, std::nullopt}); !own)
            return fail(own.error());
        const std::int64_t number =
            storage::ReceiptStore(work.database)
                .addPrint(due, session.actor().id, work.commit.recordedAt());
        work.commit.about("due", due.value());
        work.commit.setDetail(json{{"print", number}}.dump());
        return int(number);
    });
}

} // namespace penggerak::services
