#pragma once

#include "core/base/day.h"
#include "core/dues/rates.h"
#include "core/rupiah/transfer.h"

#include <set>
#include <string>
#include <vector>

namespace penggerak {

using DueStepId = Id<struct DueStepIdKind>;

/// Where dues came through. Only the kader's touch deposit and cash. Numbers stand in the ledger.
enum class Channel { Kader, Portal, Sponsor, Employer };
inline constexpr std::array allChannels{Channel::Kader, Channel::Portal, Channel::Sponsor,
                                        Channel::Employer};
/// `kader`, `portal`, `sponsor`, `employer`.
std::string_view code(Channel channel);
std::optional<Channel> channelFromCode(std::string_view text);

/// Where a due stands between the worker's hand and the official proof (design.md 1.3).
enum class DueState {
    Held,      ///< cash taken, not covered by the deposit: no months
    Collected, ///< cash taken, covered
    Debited,   ///< billing code; the deposit has paid
    HandedIn,  ///< the branch has the cash
    PaidIn,    ///< billing code; the branch has paid
    Confirmed, ///< official proof
    Returned,  ///< cash back to the worker
    Reversed,  ///< entered by mistake
};
inline constexpr std::array allDueStates{
    DueState::Held,   DueState::Collected, DueState::Debited,  DueState::HandedIn,
    DueState::PaidIn, DueState::Confirmed, DueState::Returned, DueState::Reversed};
/// `held`, `collected`, `debited`, `handed_in`, `paid_in`, `confirmed`, `returned`, `reversed`.
std::string_view code(DueState state);
std::optional<DueState> dueStateFromCode(std::string_view text);

/// Whether the table of allowed steps has this one; anything but returned and reversed may be
/// reversed.
bool isAllowed(DueState from, DueState to);
/// Whether the months of a due in this state are taken: shielded or paid.
constexpr bool takesMonths(DueState state)
{
    return state >= DueState::Collected && state <= DueState::Confirmed;
}
/// Cash that the kader has and must answer for.
constexpr bool isInHand(DueState state)
{
    return state == DueState::Held || state == DueState::Collected;
}

/// Why an amount is not the computed one.
enum class AmountReason { None, PaidReceipt, OtherIncome, Rounded };
/// `paid_receipt`, `other_income`, `rounded`; empty for None.
std::string_view code(AmountReason reason);
std::optional<AmountReason> amountReasonFromCode(std::string_view text);

/// What somebody paid for some months, as recorded. Never changed; its steps say what became of it.
struct Due
{
    DueId id;
    Seq seq = 0;
    PersonId person;
    Segment segment = Segment::Bpu;
    Channel channel = Channel::Kader;
    OfficeId office;
    std::optional<KaderId> kader;
    std::optional<BodyId> body;
    std::optional<UserId> recordedBy;
    Month first;
    int months = 1;
    std::set<Programme> programmes;
    Rupiah amount;
    Rupiah computed;
    AmountReason reason = AmountReason::None;
    std::optional<std::int64_t> receipt;
    Day happenedOn;

    Month last() const { return first.plus(months - 1); }
    bool overlaps(Month from, int count) const
    {
        return from <= last() && first <= from.plus(count - 1);
    }
};

/// One step of a due's way; with `undoes` it takes an earlier step back instead.
struct DueStep
{
    DueStepId id;
    Seq seq = 0;
    DueId due;
    DueState to = DueState::Collected;
    Day happenedOn;
    std::string code; ///< billing code, number of the official proof, or reason
    std::optional<HandInId> handIn;
    std::optional<DueStepId> undoes;
};

/// The steps that still count, oldest first.
std::vector<DueStep> standing(const std::vector<DueStep>& steps);
/// The kinds and phases of the transfers that a due of the kader's channel must have after such
/// steps, in their order.
std::vector<std::pair<TransferKind, Phase>> rowsAfter(const std::vector<DueStep>& steps);

/// Programmes as bits: JKK 1, JKM 2, JHT 4, JP 8.
int bitsOf(const std::set<Programme>& programmes);
std::set<Programme> programmesFromBits(int bits);

} // namespace penggerak
