#pragma once

#include "services/actors/session.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

/// The verbs about rupiah that take two people, as services/actors/proposals.cpp asks for them.

Outcome checkProposedAdjustment(const Session& session, const nlohmann::json& arguments);
Outcome carryOutAdjustment(const Session& session, const nlohmann::json& arguments,
                           const std::string& key);
Outcome carryOutDepositReverse(const Session& session, const nlohmann::json& arguments,
                               const std::string& key);
Outcome checkProposedReturn(const Session& session, const nlohmann::json& arguments);
Outcome carryOutReturn(const Session& session, const nlohmann::json& arguments,
                       const std::string& key);
Outcome carryOutDueReverse(const Session& session, const nlohmann::json& arguments,
                           const std::string& key);
Outcome checkProposedHandIn(const Session& session, const nlohmann::json& arguments);
Outcome carryOutHandIn(const Session& session, const nlohmann::json& arguments,
                       const std::string& key);

} // namespace penggerak::services
