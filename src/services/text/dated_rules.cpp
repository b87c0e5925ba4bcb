#include "services/text/dated_rules.h"

#include "resources/resources.h"

#include <nlohmann/json.hpp>

#include <map>
#include <mutex>

namespace penggerak::services {

DatedRules::DatedRules(const std::string& resourceName)
    : m_versions(std::make_unique<nlohmann::json>(
          nlohmann::json::parse(resource(resourceName)).at("versions")))
{
}

DatedRules::~DatedRules() = default;

const DatedRules& DatedRules::of(const std::string& resourceName)
{
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<DatedRules>> files;
    const std::lock_guard guard(mutex);
    std::unique_ptr<DatedRules>& rules = files[resourceName];
    if (!rules)
        rules.reset(new DatedRules(resourceName));
    return *rules;
}

const nlohmann::json& DatedRules::value(Day on, const std::string& name,
                                        const std::string& inner) const
{
    const nlohmann::json* holds = &m_versions->at(0);
    for (const nlohmann::json& version : *m_versions)
        if (Day::parse(version.at("from").get<std::string>()).value() <= on)
            holds = &version;
    const nlohmann::json& value = holds->at(name);
    return inner.empty() ? value : value.at(inner);
}

std::int64_t DatedRules::number(Day on, const std::string& name, const std::string& inner) const
{
    return value(on, name, inner).get<std::int64_t>();
}

std::string DatedRules::text(Day on, const std::string& name, const std::string& inner) const
{
    return value(on, name, inner).get<std::string>();
}

} // namespace penggerak::services
