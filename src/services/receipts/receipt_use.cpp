#include "services/receipts/receipt_use.h"

#include "services/receipts/receipts.h"
#include "storage/outreach/kader_store.h"

#include <charconv>

namespace penggerak::services {

namespace {

constexpr std::size_t mostDigits = 12;

} // namespace

Result<std::int64_t> receiptNumber(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.size() > mostDigits || error != std::errc() || end != text.data() + text.size() ||
        number < 1)
        return fail(refusal("receipt_invalid", "receipt").with("number", text));
    return number;
}

std::string receiptText(storage::Database& database, std::int64_t number)
{
    std::string text = std::to_string(number);
    if (const auto block = storage::ReceiptStore(database).blockOf(number))
        if (text.size() < std::size_t(block->digits))
            text.insert(0, std::size_t(block->digits) - text.size(), '0');
    return text;
}

Outcome checkOpen(storage::Database& database, std::int64_t number)
{
    const auto known = storage::ReceiptStore(database).find(number);
    if (!known)
        return {};
    const std::string text = receiptText(database, number);
    if (known->state == "used")
        return fail(refusal("receipt_used", "receipt").with("number", text));
    if (known->state == "void")
        return fail(refusal("receipt_void", "receipt").with("number", text));
    if (known->state == "lost")
        return fail(refusal("receipt_lost", "receipt").with("number", text));
    return fail(refusal("receipt_returned", "receipt").with("number", text));
}

Outcome useReceipt(Work& work, KaderId kader, std::int64_t number, DueId due, Day on)
{
    storage::ReceiptStore store(work.database);
    const auto block = store.blockOf(number);
    const std::string text = receiptText(work.database, number);
    if (!block)
        return fail(refusal("receipt_unknown", "receipt").with("number", text));
    if (block->kader != kader)
        return fail(refusal("receipt_other_kader", "receipt")
                        .with("number", text)
                        .with("name", storage::KaderStore(work.database).find(block->kader)->name));
    if (Outcome open = checkOpen(work.database, number); !open)
        return open;
    store.put({number, block->id, "used", due, "", on});
    return {};
}

void voidReceiptOf(Work& work, std::int64_t number, Day on, const std::string& reason)
{
    storage::ReceiptStore store(work.database);
    if (auto receipt = store.find(number)) {
        receipt->state = "void";
        receipt->reason = reason;
        receipt->on = on;
        store.put(*receipt);
    }
}

} // namespace penggerak::services
