#pragma once

#include "services/coverage/coverage.h"

#include <nlohmann/json.hpp>

namespace penggerak::cli {

/// Counts are integers or null, percentages texts with two decimals or null.
nlohmann::ordered_json percentJson(const std::optional<Percent>& percent);
nlohmann::ordered_json coverageJson(const CoverageRow& row);
nlohmann::ordered_json coverageJson(const services::CoverageLine& line, services::CoverageBy by);

} // namespace penggerak::cli
