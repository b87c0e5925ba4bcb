#include "core/rupiah/transfer.h"

#include <algorithm>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 10> kindCodes{
    "top_up", "refund",    "adjustment", "collected", "cover",
    "owned",  "handed_in", "paid_in",    "returned",  "difference"};
constexpr std::array<std::string_view, 4> phaseCodes{"plain", "pending", "posted", "voided"};

} // namespace

std::string_view code(TransferKind kind)
{
    return kindCodes[std::size_t(kind)];
}

std::string_view code(Phase phase)
{
    return phaseCodes[std::size_t(phase)];
}

std::vector<AccountEffect> effectsOf(const Transfer& transfer)
{
    const bool back = transfer.reverses.has_value();
    const AccountId debit = back ? transfer.credit : transfer.debit;
    const AccountId credit = back ? transfer.debit : transfer.credit;
    const Rupiah amount = back ? -transfer.amount : transfer.amount;
    switch (transfer.phase) {
    case Phase::Plain:
        return {{debit, amount, Rupiah()}, {credit, -amount, Rupiah()}};
    case Phase::Pending:
        return {{debit, Rupiah(), amount}};
    case Phase::Posted:
        return {{debit, amount, -amount}, {credit, -amount, Rupiah()}};
    case Phase::Voided:
        return {{debit, Rupiah(), -amount}};
    }
    return {};
}

Transfer reversalOf(const Transfer& transfer)
{
    Transfer reversal = transfer;
    std::swap(reversal.debit, reversal.credit);
    reversal.reverses = transfer.id;
    return reversal;
}

std::vector<Transfer> standing(const std::vector<Transfer>& transfers)
{
    std::vector<Transfer> rows;
    for (const Transfer& row : transfers) {
        const bool reversed =
            std::any_of(transfers.begin(), transfers.end(),
                        [&](const Transfer& other) { return other.reverses == row.id; });
        if (!row.reverses && !reversed)
            rows.push_back(row);
    }
    return rows;
}

} // namespace penggerak
