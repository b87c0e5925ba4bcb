#pragma once

#include <string>
#include <vector>

namespace penggerak::bench {

struct Place
{
    std::string code; ///< ten digits
    std::string village;
    std::string district;
};

/// All kelurahan of Kota Surabaya, by code, from the program's own table.
const std::vector<Place>& places();

} // namespace penggerak::bench
