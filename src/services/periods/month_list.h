#pragma once

#include "core/base/amount.h"
#include "services/periods/periods.h"

namespace penggerak::services {

/// A month of the branch, closed or not.
struct MonthRow
{
    Month month;
    std::optional<Closing> closing;  ///< nothing while it is open
    std::optional<Closing> reopened; ///< the newest closing that was taken back
    bool isNext = false;             ///< the one that closePeriod() takes
    std::int64_t late = 0;           ///< corrections of earlier months that its report lists
};

/// The newest first, from the running month back to the oldest that was closed, a year at least.
/// Codes: those of corrections().
Result<std::vector<MonthRow>> listMonths(const Session& session);

/// What somebody should look at before he closes a month; none of it keeps him from it.
struct ClosingCheck
{
    Month month;
    std::int64_t unproved = 0; ///< dues up to the month's end that wait for the official proof
    Rupiah unprovedAmount;
    std::int64_t held = 0;      ///< of them, taken without cover
    std::int64_t proposals = 0; ///< that wait for a second person

    bool isClean() const { return unproved == 0 && proposals == 0; }
};
Result<ClosingCheck> checkClosing(const Session& session, Month month);

} // namespace penggerak::services
