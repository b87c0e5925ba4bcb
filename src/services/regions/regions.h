#pragma once

#include "core/base/region_code.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak::services {

struct Region
{
    RegionCode code;
    std::string name;
};

/// The Kemendagri table in the program (38 / 514 / 7,285 / 83,762; resources/regions). Loaded on
/// first use, about 15 ms; the index of names on the first search, about 60 ms. Thread-safe.
bool regionExists(const RegionCode& code);
/// The region's own name; empty when the code does not exist.
std::string regionName(const RegionCode& code);
/// `Airlangga, Gubeng, Kota Surabaya`: from the region upwards, as many levels as asked for.
std::string regionPath(const RegionCode& code, int levels = 3);
/// Those directly below, by code; all provinces without a parent.
std::vector<Region> regionsBelow(const std::optional<RegionCode>& parent);
/// Where a word of the name begins with the text (case and accents folded), or the code begins with
/// its digits; inside one of `within` when that is not empty. Exact names first, wider regions
/// first, then by name and code.
std::vector<Region> findRegions(std::string_view text, const std::vector<RegionCode>& within,
                                std::size_t limit);

} // namespace penggerak::services
