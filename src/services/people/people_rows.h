#pragma once

#include "services/people/people.h"

#include <functional>

namespace penggerak::storage {
class Database;
}

namespace penggerak::services {

/// Every row of a list in its order, or from its end, a page at a time, inside the caller's read
/// transaction, so that nothing moves meanwhile. `begin` hears the exact total first.
void forEachPerson(storage::Database& database, const PeopleFilter& filter, PeopleSort sort,
                   bool reversed, const std::function<void(std::int64_t total)>& begin,
                   const std::function<void(const PersonRow&)>& visit);

} // namespace penggerak::services
