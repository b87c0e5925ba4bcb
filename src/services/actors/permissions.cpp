#include "resources/resources.h"
#include "services/actors/session.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>

namespace penggerak::services {

namespace {

constexpr std::array<std::string_view, 4> roleCodes{"administrator", "staff", "kader",
                                                    "supervisor"};

using Cells = std::array<Permission, roleCodes.size()>;
using Table = std::map<std::string, Cells, std::less<>>;

Permission permissionFromWord(const std::string& word)
{
    if (word == "allow")
        return Permission::Allowed;
    if (word == "propose")
        return Permission::Propose;
    if (word == "deny")
        return Permission::Denied;
    throw std::runtime_error("permissions.json: " + word);
}

Table readTable()
{
    Table table;
    const auto json = nlohmann::json::parse(resource("rules/permissions.json"));
    for (const auto& [verb, cells] : json.items())
        for (std::size_t role = 0; role < roleCodes.size(); ++role)
            table[verb][role] =
                permissionFromWord(cells.at(std::string(roleCodes[role])).get<std::string>());
    return table;
}

const Table& table()
{
    static const Table cells = readTable();
    return cells;
}

} // namespace

std::string_view code(Role role)
{
    return roleCodes[std::size_t(role)];
}

std::optional<Role> roleFromCode(std::string_view text)
{
    const auto found = std::find(roleCodes.begin(), roleCodes.end(), text);
    if (found == roleCodes.end())
        return std::nullopt;
    return Role(found - roleCodes.begin());
}

Permission permission(Role role, std::string_view verb)
{
    const auto cells = table().find(verb);
    return cells == table().end() ? Permission::Denied : cells->second[std::size_t(role)];
}

Outcome authorize(const Actor& actor, std::string_view verb)
{
    switch (permission(actor.role, verb)) {
    case Permission::Allowed:
        return {};
    case Permission::Propose:
        if (actor.approving == verb)
            return {};
        return fail(refusal("needs_approval").with("verb", std::string(verb)));
    case Permission::Denied:
        break;
    }
    return fail(refusal("not_allowed")
                    .with("verb", std::string(verb))
                    .with("role", std::string(code(actor.role))));
}

} // namespace penggerak::services
