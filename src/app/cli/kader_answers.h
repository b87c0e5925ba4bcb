#pragma once

#include "app/cli/command.h"
#include "services/kader/hand_over.h"
#include "services/kader/kader.h"

namespace penggerak::cli {

/// What the command line says of kader, in JSON and in tables.

nlohmann::ordered_json toJson(const services::KaderRow& row, Language language);
nlohmann::ordered_json toJson(const services::KaderDetails& details, Language language);
nlohmann::ordered_json toJson(const services::HandOverCount& count);
nlohmann::ordered_json toJson(const services::PersonRoleRow& role);
/// Whether he may collect, why not, what to do, and how long he has brought nobody.
nlohmann::ordered_json readyJson(const services::KaderRow& row, Day on, Language language);

std::string readyText(const services::KaderRow& row, const Context& context);
std::string toText(const services::KaderDetails& details, const Context& context);
std::string rolesText(const std::vector<services::PersonRoleRow>& roles, const Context& context);

} // namespace penggerak::cli
