#include "core/dues/due.h"

#include <algorithm>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 4> channelCodes{"kader", "portal", "sponsor", "employer"};
constexpr std::array<std::string_view, 8> stateCodes{
    "held", "collected", "debited", "handed_in", "paid_in", "confirmed", "returned", "reversed"};
constexpr std::array<std::string_view, 4> reasonCodes{"", "paid_receipt", "other_income",
                                                      "rounded"};

struct Step
{
    DueState from;
    DueState to;
};
constexpr std::array steps{
    Step{DueState::Held, DueState::Collected},     Step{DueState::Held, DueState::Returned},
    Step{DueState::Collected, DueState::Debited},  Step{DueState::Collected, DueState::HandedIn},
    Step{DueState::Collected, DueState::Returned}, Step{DueState::HandedIn, DueState::PaidIn},
    Step{DueState::Debited, DueState::Confirmed},  Step{DueState::PaidIn, DueState::Confirmed},
};

} // namespace

std::string_view code(Channel channel)
{
    return channelCodes[std::size_t(channel)];
}

std::optional<Channel> channelFromCode(std::string_view text)
{
    for (const Channel channel : allChannels)
        if (code(channel) == text)
            return channel;
    return std::nullopt;
}

std::string_view code(DueState state)
{
    return stateCodes[std::size_t(state)];
}

std::optional<DueState> dueStateFromCode(std::string_view text)
{
    for (const DueState state : allDueStates)
        if (code(state) == text)
            return state;
    return std::nullopt;
}

bool isAllowed(DueState from, DueState to)
{
    if (to == DueState::Reversed)
        return from != DueState::Returned && from != DueState::Reversed;
    return std::any_of(steps.begin(), steps.end(),
                       [&](const Step& step) { return step.from == from && step.to == to; });
}

std::string_view code(AmountReason reason)
{
    return reasonCodes[std::size_t(reason)];
}

std::optional<AmountReason> amountReasonFromCode(std::string_view text)
{
    for (const AmountReason reason :
         {AmountReason::PaidReceipt, AmountReason::OtherIncome, AmountReason::Rounded})
        if (code(reason) == text)
            return reason;
    return std::nullopt;
}

std::vector<DueStep> standing(const std::vector<DueStep>& all)
{
    std::vector<DueStep> rows;
    for (const DueStep& step : all) {
        if (step.undoes)
            std::erase_if(rows, [&](const DueStep& row) { return row.id == *step.undoes; });
        else
            rows.push_back(step);
    }
    return rows;
}

std::vector<std::pair<TransferKind, Phase>> rowsAfter(const std::vector<DueStep>& steps)
{
    std::vector<std::pair<TransferKind, Phase>> rows;
    const auto add = [&](TransferKind kind, Phase phase) { rows.emplace_back(kind, phase); };
    bool covered = false;
    for (const DueStep& step : steps) {
        switch (step.to) {
        case DueState::Held:
            add(TransferKind::Collected, Phase::Plain);
            break;
        case DueState::Collected:
            if (rows.empty())
                add(TransferKind::Collected, Phase::Plain);
            add(TransferKind::Cover, Phase::Pending);
            covered = true;
            break;
        case DueState::Debited:
            add(TransferKind::Cover, Phase::Posted);
            add(TransferKind::Owned, Phase::Plain);
            break;
        case DueState::HandedIn:
            add(TransferKind::Cover, Phase::Voided);
            add(TransferKind::HandedIn, Phase::Plain);
            break;
        case DueState::PaidIn:
            add(TransferKind::PaidIn, Phase::Plain);
            break;
        case DueState::Confirmed:
            break;
        case DueState::Returned:
            if (covered)
                add(TransferKind::Cover, Phase::Voided);
            add(TransferKind::Returned, Phase::Plain);
            break;
        case DueState::Reversed:
            rows.clear();
            break;
        }
    }
    return rows;
}

int bitsOf(const std::set<Programme>& programmes)
{
    int bits = 0;
    for (const Programme programme : programmes)
        bits |= 1 << int(programme);
    return bits;
}

std::set<Programme> programmesFromBits(int bits)
{
    std::set<Programme> programmes;
    for (const Programme programme : allProgrammes)
        if (bits & (1 << int(programme)))
            programmes.insert(programme);
    return programmes;
}

} // namespace penggerak
