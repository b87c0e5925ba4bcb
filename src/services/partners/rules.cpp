#include "services/partners/rules.h"

#include "resources/resources.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

using Json = nlohmann::json;

Json readRules(const char* file)
{
    return Json::parse(resource(file));
}

Day fromOf(const Json& rule)
{
    return Day::parse(rule.at("from").get<std::string>()).value();
}

/// Rules stand by day in their files: the last that was in force, or null.
const Json* inForce(const Json& rules, Day day)
{
    const Json* newest = nullptr;
    for (const Json& rule : rules)
        if (fromOf(rule) <= day)
            newest = &rule;
    return newest;
}

std::array<Rupiah, 3> limitsOf(const Json& limits)
{
    const auto amount = [&](const char* size) {
        return Rupiah(limits.at(size).get<std::int64_t>());
    };
    return {amount("micro"), amount("small"), amount("medium")};
}

const Json& partnerRules()
{
    static const Json rules = readRules("rules/partners.json");
    return rules;
}

} // namespace

const std::vector<SizeRule>& sizeRules()
{
    static const std::vector<SizeRule> rules = [] {
        std::vector<SizeRule> read;
        const Json json = readRules("rules/employer_size.json");
        for (const Json& rule : json)
            read.push_back({fromOf(rule), limitsOf(rule.at("capital")), limitsOf(rule.at("sales")),
                            rule.at("source").get<std::string>()});
        return read;
    }();
    return rules;
}

const std::vector<WadahRule>& wadahRules()
{
    static const std::vector<WadahRule> rules = [] {
        std::vector<WadahRule> read;
        for (const Json& rule : partnerRules().at("wadah"))
            read.push_back({fromOf(rule), rule.at("agents").get<int>(), rule.at("years").get<int>(),
                            rule.at("source").get<std::string>()});
        return read;
    }();
    return rules;
}

MatchRule matchRuleOn(Day day)
{
    const Json* rule = inForce(partnerRules().at("matching"), day);
    if (!rule)
        rule = &partnerRules().at("matching").front();
    return {rule->at("name_weight").get<int>(), rule->at("suggested").get<int>(),
            rule->at("sure").get<int>(), rule->at("same_number").get<int>()};
}

AlertRule alertRuleOn(Day day)
{
    const Json* rule = inForce(partnerRules().at("alerts"), day);
    if (!rule)
        rule = &partnerRules().at("alerts").front();
    return {rule->at("agreement_days").get<int>(), rule->at("permit_days").get<int>()};
}

std::optional<Obligations> obligationsOn(Day day, EmployerSize size, const std::string& sector)
{
    static const Json rules = readRules("rules/employer_obligations.json");
    const Json* rule = inForce(rules, day);
    if (!rule)
        return std::nullopt;
    Obligations found;
    found.programmes =
        rule->at("programmes").at(std::string(code(size))).get<std::vector<std::string>>();
    found.source = rule->at("source").get<std::string>();
    const Json& due = rule->at("due");
    found.dueDay = due.at("day").get<int>();
    found.dueMonthsAfter = due.at("months_after").get<int>();
    found.dueSource = due.at("source").get<std::string>();
    const Json& projects = rule->at("projects");
    const auto sectors = projects.at("sectors").get<std::vector<std::string>>();
    if (std::find(sectors.begin(), sectors.end(), sector) != sectors.end()) {
        found.projectProgrammes = projects.at("programmes").get<std::vector<std::string>>();
        found.projectWorkingDays = projects.at("working_days").get<int>();
        found.projectSource = projects.at("source").get<std::string>();
    }
    return found;
}

} // namespace penggerak::services
