#pragma once

#include "gui/dues/deposit_strip.h"
#include "services/dues/receipt_facts.h"
#include "services/people/people.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::gui {

/// What the page of dues reads in the background, as values.

/// The kader's money and his dues of the day.
struct CollectDesk
{
    std::string kader;
    std::optional<DepositStrip::Money> money;
    std::optional<Error> refusal;            ///< why he must not collect, or may not be seen
    std::vector<services::DueListRow> today; ///< the newest first
    Rupiah todayAmount;
    int todayMonths = 0;
    std::vector<services::DueListRow> stuck; ///< on their way to the official proof, oldest first
    Rupiah stuckAmount;
    Rupiah inHand;           ///< of them, collected and not held: what a hand-in brings
    std::string nextReceipt; ///< the next number of his blocks; empty: he has none left
};
CollectDesk readDesk(const services::Session& session, KaderId kader);

/// Months that are offered.
inline constexpr std::array offeredMonths{1, 2, 3, 6, 12};

/// Somebody found, and what his dues would be.
struct CollectPerson
{
    services::PersonRow row;
    std::optional<Month> paidThrough; ///< the last month that is taken
    struct Offer
    {
        int months = 1;
        std::optional<services::DueQuote> quote;
        std::optional<Error> error;
    };
    std::vector<Offer> offers;
};
/// `command` names everything but the months.
CollectPerson readPerson(const services::Session& session, services::RecordDue command,
                         const services::PersonRow& row);

} // namespace penggerak::gui
