#include "services/incentive/incentive_rules.h"

#include "resources/resources.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace penggerak::services {

namespace {

using nlohmann::json;

Segment segmentOf(const json& word)
{
    return segmentFromCode(word.get<std::string>()).value();
}

Month monthOf(const json& text)
{
    return Month::parse(text.get<std::string>()).value();
}

HeadRate headRateOf(const json& row)
{
    HeadRate rate;
    for (const json& word : row.at("programmes"))
        rate.programmes.insert(programmeFromCode(word.get<std::string>()).value());
    rate.amount = Rupiah(row.at("amount").get<std::int64_t>());
    return rate;
}

DuesIncentive duesRateOf(const json& row)
{
    DuesIncentive rate;
    rate.segment = segmentOf(row.at("segment"));
    rate.firstOrdinal = row.at("first").get<int>();
    if (row.contains("last"))
        rate.lastOrdinal = row.at("last").get<int>();
    if (row.contains("acquired_before"))
        rate.acquiredBefore = monthOf(row.at("acquired_before"));
    rate.points = row.at("points").get<std::int64_t>();
    return rate;
}

OrganisationShare organisationOf(const json& word)
{
    if (word == "on_top")
        return OrganisationShare::OnTop;
    if (word == "taken_from_kader")
        return OrganisationShare::TakenFromKader;
    throw std::runtime_error("incentives.json: organisation");
}

IncentiveScheme schemeOf(const json& row)
{
    IncentiveScheme scheme;
    scheme.name = row.at("name").get<std::string>();
    scheme.from = monthOf(row.at("from"));
    for (const json& word : row.at("segments"))
        scheme.segments.push_back(segmentOf(word));
    scheme.leastNew = row.at("least_new").get<int>();
    scheme.onlyNeverBefore = row.at("only_never_before").get<bool>();
    scheme.bonus = Rupiah(row.at("bonus").get<std::int64_t>());
    for (const json& rate : row.at("per_head"))
        scheme.perHead.push_back(headRateOf(rate));
    for (const json& rate : row.at("dues"))
        scheme.dues.push_back(duesRateOf(rate));
    scheme.organisation = organisationOf(row.at("organisation"));
    scheme.organisationPoints = row.at("organisation_points").get<std::int64_t>();
    scheme.source = {row.at("source").get<std::string>(),
                     row.at("confidence").get<std::string>().at(0)};
    return scheme;
}

} // namespace

const std::vector<IncentiveScheme>& incentiveSchemes()
{
    static const std::vector<IncentiveScheme> schemes = [] {
        std::vector<IncentiveScheme> list;
        const json document = json::parse(resource("rules/incentives.json"));
        for (const json& row : document)
            list.push_back(schemeOf(row));
        return list;
    }();
    return schemes;
}

} // namespace penggerak::services
