#pragma once

#include "services/dues/dues.h"

#include <map>

namespace penggerak::services {

/// Cash that a kader brings to the branch: the branch then pays his dues in his stead.

/// Notes and coins in use, largest first; `resources/rules/denominations.json`.
const std::vector<std::int64_t>& denominations();

struct HandIn
{
    KaderId kader;
    std::vector<DueId> dues;                     ///< empty: all collected ones of his
    std::map<std::int64_t, std::int64_t> pieces; ///< counted, by denomination
    Day on;
    std::string key;
};
/// Codes: `kader_unknown`, `rows_missing`, `due_unknown`, `due_other_kader`, `due_state` (state,
/// wanted), `due_step_order`, `denomination_unknown` (value), `pieces_negative`, `date_future`,
/// `hand_in_difference` (expected, counted, difference): that takes two people.
Result<Posted> handIn(const Session& session, const HandIn& command);
/// The same with more or less in the till than the dues come to; somebody else approves it.
Result<ProposalId> proposeHandIn(const Session& session, const HandIn& command);

struct HandInRow
{
    HandInId id;
    std::string kader;
    Day on;
    Rupiah expected;
    Rupiah counted;
    std::map<std::int64_t, std::int64_t> pieces;
};
/// By day. A user who is a kader sees his own.
Result<std::vector<HandInRow>> listHandIns(const Session& session,
                                           const std::optional<KaderId>& kader);

} // namespace penggerak::services
