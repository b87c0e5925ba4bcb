#pragma once

#include "core/dues/rates.h"

#include <optional>
#include <vector>

namespace penggerak {

/// When a contribution month is due and how long missed ones may be paid, from a contribution month
/// on (`resources/rules/due_dates.json`; domain.md 5).
struct DueRule
{
    Segment segment = Segment::Bpu;
    Month from;
    int dueDay = 15;       ///< the month's last day where it is shorter
    int monthsAfter = 0;   ///< 0: due in the month itself, 1: in the next
    int monthsToLapse = 3; ///< missed months in a row that end the membership
    int graceDays = 0; ///< days beyond the month's end in which the last missed one still counts
    RuleSource source;
};

/// The rules of both segments; each segment has one from the earliest month on.
class DueRules
{
public:
    explicit DueRules(std::vector<DueRule> rules);

    /// The rule of a contribution month; the earliest one for months before it.
    const DueRule& of(Segment segment, Month month) const;
    /// The last day on which a month is paid in time. It is missed from the day after.
    Day dueDate(Segment segment, Month month) const;
    /// The last day on which whoever has paid through a month can pay what he missed: the end of
    /// the month in which the last of the missed months was due. He lapses on the day after.
    Day lastDayToRescue(Segment segment, Month paidThrough) const;

private:
    std::vector<DueRule> m_rules;
};

/// A contribution month with its official proof. Only such months count.
struct ConfirmedMonth
{
    Month month;
    Day paidOn; ///< the official date of the payment, not the day the book learned of it

    friend bool operator==(const ConfirmedMonth&, const ConfirmedMonth&) = default;
};

/// How somebody stands on a day by his confirmed months.
struct DuesStanding
{
    /// Active, Arrears or Lapsed; nothing before the first confirmed month: such a head never ages.
    std::optional<Stage> stage;
    std::optional<Month> paidThrough; ///< the newest confirmed month
    std::optional<Month> startedIn;   ///< the first confirmed month since the start or re-start
    std::vector<Month> missed;        ///< after paid-through and overdue, oldest first
    std::vector<Month> gaps;          ///< between start and paid-through, never confirmed
    /// Of the missed, those that were collected or debited but lack their proof: no reminder goes
    /// out for them, yet they do not count as paid.
    std::vector<Month> shielded;
    std::optional<Day> lastDayToRescue;

    int arrears() const { return int(missed.size()); }
    bool isReminded() const { return shielded.size() < missed.size(); }
};

/// `collected` are the months whose money was taken and not returned, confirmed or not.
DuesStanding standingOn(const DueRules& rules, Segment segment,
                        const std::vector<ConfirmedMonth>& confirmed,
                        const std::vector<Month>& collected, Day on);

/// A change that dues or time make in the stage of a head.
struct StandingChange
{
    Day on;
    Stage to = Stage::Active;
    bool byTime = false;    ///< written by the calendar, not by a payment
    bool restarted = false; ///< a payment after a lapse: registered again, never "new"

    friend bool operator==(const StandingChange&, const StandingChange&) = default;
};

/// Every change until the end of a day, oldest first. Whoever pays too little to be up to date
/// becomes active and falls into arrears on the same day. Paying part of the arrears changes no
/// stage. Time acts at the beginning of a day, before its payments. Days count by their official
/// dates, so months learned late give the history that would have been written had they been known.
std::vector<StandingChange> standingChanges(const DueRules& rules, Segment segment,
                                            std::vector<ConfirmedMonth> confirmed, Day until);

} // namespace penggerak
