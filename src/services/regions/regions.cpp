#include "services/regions/regions.h"

#include "resources/resources.h"
#include "storage/regions/region_index.h"
#include "storage/regions/region_table.h"

namespace penggerak::services {

namespace {

using storage::RegionIndex;
using storage::RegionTable;

/// Both are constants of the program, read from its resources: the table when a code is first asked
/// for, the index when a name is first searched.
const RegionTable& table()
{
    static const RegionTable instance(resource("regions/regions.txt.zst"));
    return instance;
}

const RegionIndex& index()
{
    static const RegionIndex instance(table());
    return instance;
}

Region toRegion(const RegionTable::Entry& entry)
{
    return {*RegionCode::parse(table().code(entry)), std::string(table().name(entry))};
}

} // namespace

bool regionExists(const RegionCode& code)
{
    return table().find(code.digits()) != nullptr;
}

std::string regionName(const RegionCode& code)
{
    const RegionTable::Entry* entry = table().find(code.digits());
    return entry ? std::string(table().name(*entry)) : std::string();
}

std::string regionPath(const RegionCode& code, int levels)
{
    std::string path;
    std::optional<RegionCode> at = code;
    for (int i = 0; i < levels && at; ++i, at = at->parent()) {
        const std::string name = regionName(*at);
        if (name.empty())
            continue;
        if (!path.empty())
            path += ", ";
        path += name;
    }
    return path;
}

std::vector<Region> regionsBelow(const std::optional<RegionCode>& parent)
{
    std::vector<Region> regions;
    for (const RegionTable::Entry* entry : table().below(parent ? parent->digits() : std::string()))
        regions.push_back(toRegion(*entry));
    return regions;
}

std::vector<Region> findRegions(std::string_view text, const std::vector<RegionCode>& within,
                                std::size_t limit)
{
    std::vector<std::string> wider;
    wider.reserve(within.size());
    for (const RegionCode& code : within)
        wider.push_back(code.digits());
    std::vector<Region> regions;
    for (const RegionTable::Entry* entry : index().find(text, wider, limit))
        regions.push_back(toRegion(*entry));
    return regions;
}

} // namespace penggerak::services
