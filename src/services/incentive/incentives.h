#pragma once

#include "core/incentive/incentive.h"
#include "services/actors/session.h"

#include <map>
#include <string>
#include <vector>

namespace penggerak::services {

/// What the scheme of a month gives for one kader, line by line.
struct IncentiveView
{
    KaderId kader;
    std::string name;
    std::string scheme;
    RuleSource source;
    KaderIncentive incentive;
};

struct IncentiveList
{
    Month month;
    std::string scheme;
    RuleSource source;
    std::vector<IncentiveView> rows; ///< by name; kader without any line are left out
    std::int64_t newParticipants = 0;
    Rupiah toKader;
    Rupiah toOrganisation;
    std::map<PersonId, std::string> people; ///< names of everybody on a line
};

/// Who became active in the month counts for the kader of that row, whoever looks after him later;
/// dues count for the kader who looks after the head on the day of their official proof, by how
/// many months ago it was acquired. A due of several months is divided over them, the first ones
/// taking what is left over. Nothing is paid by the program. Codes: `incentive_month` (month,
/// first).
Result<IncentiveList> listIncentives(const Session& session, Month month);

/// The same of one kader. A user who is a kader sees his own. Codes: `kader_unknown`,
/// `kader_not_own`.
Result<IncentiveList> showIncentive(const Session& session, KaderId kader, Month month);

} // namespace penggerak::services
