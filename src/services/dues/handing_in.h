#pragma once

#include "services/dues/hand_in.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

/// A hand-in with a difference between its proposal and whoever approves it.
nlohmann::json handInJson(const HandIn& command);
/// Codes: `kader_unknown`, `due_unknown`, `denomination_unknown`, `date_invalid`.
Result<HandIn> handInOf(const nlohmann::json& arguments);
Result<Posted> postHandIn(const Session& session, const HandIn& command, const std::string& key);

} // namespace penggerak::services
