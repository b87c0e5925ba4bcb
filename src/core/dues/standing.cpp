#include "core/dues/standing.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace penggerak {

namespace {

struct History
{
    std::vector<StandingChange> changes;
    std::optional<Month> paidThrough;
    std::optional<Month> startedIn;
};

/// Writes what time alone does to somebody who has paid through a month, as far as `until`.
void age(const DueRules& rules, Segment segment, Month paidThrough, Day from, Day until,
         Stage& stage, std::vector<StandingChange>& changes)
{
    const Day overdue = rules.dueDate(segment, paidThrough.next()).plusDays(1);
    const Day lapse = rules.lastDayToRescue(segment, paidThrough).plusDays(1);
    if (stage == Stage::Active && overdue <= until) {
        stage = Stage::Arrears;
        changes.push_back({std::max(from, overdue), stage, true, false});
    }
    if (stage == Stage::Arrears && lapse <= until) {
        stage = Stage::Lapsed;
        changes.push_back({std::max(from, lapse), stage, true, false});
    }
}

History historyOf(const DueRules& rules, Segment segment, std::vector<ConfirmedMonth> confirmed,
                  Day until)
{
    std::sort(confirmed.begin(), confirmed.end(), [](const auto& one, const auto& two) {
        return one.paidOn != two.paidOn ? one.paidOn < two.paidOn : one.month < two.month;
    });
    std::erase_if(confirmed, [&](const ConfirmedMonth& one) { return one.paidOn > until; });
    History history;
    std::optional<Stage> stage;
    Day since;
    for (auto one = confirmed.begin(); one != confirmed.end();) {
        const Day on = one->paidOn;
        if (stage)
            age(rules, segment, *history.paidThrough, since, on, *stage, history.changes);
        const auto sameDay = std::find_if(one, confirmed.end(),
                                          [&](const auto& other) { return other.paidOn != on; });
        const Month first = one->month;
        const Month newest =
            std::max(history.paidThrough.value_or(first), std::prev(sameDay)->month);
        one = sameDay;
        const bool starts = !stage || *stage == Stage::Lapsed;
        const bool upToDate = on <= rules.dueDate(segment, newest.next());
        const bool counts = on <= rules.lastDayToRescue(segment, newest);
        const bool restarted = stage.has_value() && *stage == Stage::Lapsed && counts;
        history.paidThrough = newest;
        since = on;
        if (starts && (!stage || counts)) {
            history.startedIn = first;
            stage = Stage::Active;
            history.changes.push_back({on, *stage, false, restarted});
        } else if (*stage == Stage::Arrears && upToDate) {
            stage = Stage::Active;
            history.changes.push_back({on, *stage, false, false});
        }
    }
    if (stage)
        age(rules, segment, *history.paidThrough, since, until, *stage, history.changes);
    return history;
}

} // namespace

DueRules::DueRules(std::vector<DueRule> rules)
    : m_rules(std::move(rules))
{
    std::stable_sort(m_rules.begin(), m_rules.end(),
                     [](const DueRule& one, const DueRule& two) { return one.from < two.from; });
    for (const Segment segment : allSegments)
        if (std::none_of(m_rules.begin(), m_rules.end(),
                         [&](const DueRule& rule) { return rule.segment == segment; }))
            throw std::invalid_argument("a segment without a due date");
}

const DueRule& DueRules::of(Segment segment, Month month) const
{
    const DueRule* found = nullptr;
    for (const DueRule& rule : m_rules)
        if (rule.segment == segment && (!found || rule.from <= month))
            found = &rule;
    return *found;
}

Day DueRules::dueDate(Segment segment, Month month) const
{
    const DueRule& rule = of(segment, month);
    const Month dueIn = month.plus(rule.monthsAfter);
    return std::min(dueIn.firstDay().plusDays(rule.dueDay - 1), dueIn.lastDay());
}

Day DueRules::lastDayToRescue(Segment segment, Month paidThrough) const
{
    const int months = of(segment, paidThrough.next()).monthsToLapse;
    const Month last = paidThrough.plus(months);
    const DueRule& rule = of(segment, last);
    return last.plus(rule.monthsAfter).lastDay().plusDays(rule.graceDays);
}

DuesStanding standingOn(const DueRules& rules, Segment segment,
                        const std::vector<ConfirmedMonth>& confirmed,
                        const std::vector<Month>& collected, Day on)
{
    const History history = historyOf(rules, segment, confirmed, on);
    DuesStanding standing;
    if (history.changes.empty())
        return standing;
    standing.stage = history.changes.back().to;
    standing.paidThrough = history.paidThrough;
    standing.startedIn = history.startedIn;
    standing.lastDayToRescue = rules.lastDayToRescue(segment, *history.paidThrough);
    std::set<Month> paid;
    for (const ConfirmedMonth& one : confirmed)
        if (one.paidOn <= on)
            paid.insert(one.month);
    for (Month month = *history.startedIn; month < *history.paidThrough; month = month.next())
        if (!paid.count(month))
            standing.gaps.push_back(month);
    const std::set<Month> taken(collected.begin(), collected.end());
    for (Month month = history.paidThrough->next(); rules.dueDate(segment, month) < on;
         month = month.next()) {
        standing.missed.push_back(month);
        if (taken.count(month))
            standing.shielded.push_back(month);
    }
    return standing;
}

std::vector<StandingChange> standingChanges(const DueRules& rules, Segment segment,
                                            std::vector<ConfirmedMonth> confirmed, Day until)
{
    return historyOf(rules, segment, std::move(confirmed), until).changes;
}

} // namespace penggerak
