#pragma once

#include "core/base/day.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>

namespace penggerak::services {

/// One file of resources/rules whose values hold from a day on: `{"source", "versions": [{"from",
/// ...}]}`. Immutable once read. Throws std::runtime_error where a file or value is not so; tests
/// keep it from happening in a release.
class DatedRules
{
public:
    static const DatedRules& of(const std::string& resourceName);
    ~DatedRules();

    /// The value in force on a day; that of the first version before any. `inner` names a member of
    /// an object.
    std::int64_t number(Day on, const std::string& name, const std::string& inner = {}) const;
    std::string text(Day on, const std::string& name, const std::string& inner = {}) const;

private:
    const nlohmann::json& value(Day on, const std::string& name, const std::string& inner) const;
    explicit DatedRules(const std::string& resourceName);
    std::unique_ptr<nlohmann::json> m_versions;
};

} // namespace penggerak::services
