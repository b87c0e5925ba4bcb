#include "services/dues/due_rules.h"

#include "resources/resources.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

namespace {

DueRule ruleOf(const nlohmann::json& row)
{
    DueRule rule;
    rule.segment = segmentFromCode(row.at("segment").get<std::string>()).value();
    rule.from = Month::parse(row.at("from").get<std::string>()).value();
    rule.dueDay = row.at("due_day").get<int>();
    rule.monthsAfter = row.at("months_after").get<int>();
    rule.monthsToLapse = row.at("months_to_lapse").get<int>();
    rule.graceDays = row.at("grace_days").get<int>();
    rule.source = {row.at("source").get<std::string>(),
                   row.at("confidence").get<std::string>().at(0)};
    return rule;
}

} // namespace

const DueRules& dueRules()
{
    static const DueRules rules = [] {
        std::vector<DueRule> list;
        const auto document = nlohmann::json::parse(resource("rules/due_dates.json"));
        for (const nlohmann::json& row : document)
            list.push_back(ruleOf(row));
        return DueRules(std::move(list));
    }();
    return rules;
}

} // namespace penggerak::services
