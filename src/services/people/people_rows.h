#pragma once

#include "services/people/people.h"

#include <functional>

namespace penggerak::storage {
class Database;
struct PersonRecord;
} // namespace penggerak::storage

namespace penggerak::services {

/// Every row of a list in its order, or from its end, a page at a time, inside the caller's read
/// transaction, so that nothing moves meanwhile. `begin` hears the exact total first.
void forEachPerson(storage::Database& database, const PeopleFilter& filter, PeopleSort sort,
                   bool reversed, const std::function<void(std::int64_t total)>& begin,
                   const std::function<void(const PersonRow&)>& visit);

/// The rows of some people, one per person, in the order asked for.
std::vector<PersonRow> personRows(storage::Database& database,
                                  const std::vector<storage::PersonRecord>& people);

} // namespace penggerak::services
