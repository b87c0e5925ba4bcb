#include "services/kader/kader_rules.h"

#include "resources/resources.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace penggerak::services {

namespace {

std::vector<KaderRules> readRules()
{
    std::vector<KaderRules> rules;
    for (const auto& row : nlohmann::json::parse(resource("rules/kader.json"))) {
        KaderRules one;
        one.from = Day::parse(row.at("from").get<std::string>()).value();
        one.warnMonths = row.at("warn_months").get<int>();
        one.deactivateMonths = row.at("deactivate_months").get<int>();
        one.reentryMonths = row.at("reentry_months").get<int>();
        one.noticeDays = row.at("notice_days").get<int>();
        for (const auto& kind : row.at("required"))
            one.required.push_back(documentKindFromCode(kind.get<std::string>()).value());
        one.source = row.at("source").get<std::string>();
        if (!rules.empty() && one.from <= rules.back().from)
            throw std::runtime_error("kader.json: rows ascend by day");
        rules.push_back(std::move(one));
    }
    if (rules.empty())
        throw std::runtime_error("kader.json: no row");
    return rules;
}

} // namespace

const std::vector<KaderRules>& kaderRules()
{
    static const std::vector<KaderRules> rules = readRules();
    return rules;
}

} // namespace penggerak::services
