#include "app/cli/coverage_json.h"

namespace penggerak::cli {

using nlohmann::ordered_json;
using services::CoverageBy;
using services::CoverageLine;

namespace {

ordered_json countJson(const std::optional<Heads>& heads)
{
    return heads ? ordered_json(heads->value()) : ordered_json();
}

} // namespace

ordered_json percentJson(const std::optional<Percent>& percent)
{
    return percent ? ordered_json(percent->text()) : ordered_json();
}

ordered_json coverageJson(const CoverageRow& row)
{
    ordered_json json{{"key", row.key}};
    if (row.segment)
        json["segment"] = code(*row.segment);
    if (row.region)
        json["region"] = row.region->digits();
    json["potential"] = countJson(row.potential);
    json["acquired"] = row.acquired.value();
    json["unacquired"] = countJson(row.unacquired);
    json["acquired_pct"] = percentJson(row.acquiredPct);
    json["unacquired_pct"] = percentJson(row.unacquiredPct);
    json["about"] = row.about;
    json["source"] = row.source.empty() ? ordered_json() : ordered_json(row.source);
    json["potential_as_of"] =
        row.potentialAsOf ? ordered_json(row.potentialAsOf->iso()) : ordered_json();
    if (row.reason != CoverageReason::None)
        json["reason"] = code(row.reason);
    if (row.reason == CoverageReason::PartialDenominator) {
        json["covered"] = row.covered;
        json["parts"] = row.parts;
    }
    return json;
}

ordered_json coverageJson(const CoverageLine& line, CoverageBy by)
{
    ordered_json json = coverageJson(line.row);
    if (!line.name.empty())
        json["name"] = line.name;
    if (by == CoverageBy::Month) {
        json["as_of"] = line.asOf.iso();
        json["known"] = line.known;
        json["sample"] = line.sample;
    }
    if (by == CoverageBy::Kader || by == CoverageBy::Partner) {
        json["stages"] = ordered_json::object();
        for (const auto& [stage, heads] : line.byStage)
            json["stages"][std::string(code(stage))] = heads.value();
        json["new"] = line.fresh.value();
    }
    return json;
}

} // namespace penggerak::cli
