#include "tests/bench/people/places.h"

#include "services/regions/regions.h"

namespace penggerak::bench {

namespace {

std::vector<Place> read()
{
    std::vector<Place> found;
    for (const services::Region& district : services::regionsBelow(RegionCode::parse("35.78")))
        for (const services::Region& village : services::regionsBelow(district.code))
            found.push_back({village.code.digits(), village.name, district.name});
    return found;
}

} // namespace

const std::vector<Place>& places()
{
    static const std::vector<Place> all = read();
    return all;
}

} // namespace penggerak::bench
