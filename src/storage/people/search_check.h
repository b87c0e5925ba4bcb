#pragma once

#include "storage/database/database.h"

#include <string>

namespace penggerak::storage {

struct SearchCheck
{
    std::int64_t people = 0;
    std::string difference; ///< the first person whom the index holds wrongly; empty when none
};

/// Whether the index of people holds exactly the words of everybody who is not withdrawn. Reads
/// both from beginning to end, and compares sums over each 4,096th of the people; about four
/// seconds for a million and a half. On PostgreSQL there is no index, and nothing to find.
SearchCheck checkSearchIndex(Database& database);

} // namespace penggerak::storage
