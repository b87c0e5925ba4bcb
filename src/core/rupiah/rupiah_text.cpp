#include "core/rupiah/rupiah_text.h"

#include "core/rupiah/transfer.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace penggerak {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// Whether dots stand between groups of three digits.
bool isGrouped(std::string_view text)
{
    std::size_t run = 0;
    bool first = true;
    for (const char c : text) {
        if (c != '.') {
            ++run;
            continue;
        }
        if (run == 0 || run > 3 || (!first && run != 3))
            return false;
        first = false;
        run = 0;
    }
    return run == 3;
}

Error tooLarge()
{
    return refusal("amount_too_large", "amount").with("most", maxRupiahPerEntry.value());
}

} // namespace

Outcome checkAmount(Rupiah amount)
{
    if (amount.isZero())
        return fail("amount_zero", "amount");
    if (amount < Rupiah())
        return fail("amount_negative", "amount");
    if (maxRupiahPerEntry < amount)
        return fail(tooLarge());
    return {};
}

Result<Rupiah> parseRupiah(std::string_view typed)
{
    std::string_view text = trimmed(typed);
    if (text.starts_with("Rp"))
        text = trimmed(text.substr(text.starts_with("Rp.") ? 3 : 2));
    if (text.empty())
        return fail("amount_missing", "amount");
    const bool negative = text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    const bool plain = !text.empty() &&
                       std::all_of(text.begin(), text.end(),
                                   [](char c) { return isDigit(c) || c == '.' || c == ','; }) &&
                       isDigit(text.front()) && isDigit(text.back());
    if (!plain)
        return fail(refusal("amount_invalid", "amount").with("value", std::string(typed)));
    std::string digits;
    for (const char c : text)
        if (isDigit(c))
            digits += c;
    if (text.find(',') != std::string_view::npos ||
        (text.find('.') != std::string_view::npos && !isGrouped(text)))
        return fail(refusal("amount_decimals", "amount").with("value", std::string(typed)));
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc())
        return fail(tooLarge());
    const Rupiah amount(negative ? -value : value);
    if (Outcome valid = checkAmount(amount); !valid)
        return fail(valid.error());
    return amount;
}

} // namespace penggerak
