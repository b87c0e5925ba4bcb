#pragma once

#include "core/base/day.h"
#include "core/kader/documents.h"

#include <string>
#include <vector>

namespace penggerak {

/// What the office asks of a kader from a day on; dated rows of resources/rules/kader.json.
struct KaderRules
{
    Day from;
    int warnMonths = 0;       ///< months without an acquisition before a warning
    int deactivateMonths = 0; ///< and before a proposal to suspend
    int reentryMonths = 0;    ///< after a suspension for it, or an end, until he may come back
    int noticeDays = 0;       ///< how long before a paper expires it is spoken of
    std::vector<DocumentKind> required;
    std::string source;
};

/// The rules of a day; the first ones before they begin. `rules` is not empty, ascending by `from`.
const KaderRules& rulesOn(const std::vector<KaderRules>& rules, Day day);

/// How long a kader has brought nobody.
enum class Inactivity { None, Warning, Deactivate };
/// `none`, `warning`, `deactivate`.
std::string_view code(Inactivity inactivity);

/// Whole months from the last acquisition (or from the day he became active, where that is later)
/// to a day.
int monthsWithout(Day last, Day on);
Inactivity inactivityOf(int months, const KaderRules& rules);
/// Whether the waiting time after an end or a suspension for inactivity is not over yet.
bool isEarlyReentry(Day leftOn, Day backOn, const KaderRules& rules);

} // namespace penggerak
