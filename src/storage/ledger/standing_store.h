#pragma once

#include "storage/ledger/drill_store.h"

namespace penggerak::storage {

struct StandingPerson
{
    PersonId person;
    std::string name;
    std::string nikTail;
    Cell cell;
    Day since;
    std::string kader;
};

/// The named people behind a stock.
class StandingStore
{
public:
    explicit StandingStore(Database& database)
        : m_database(database)
    {
    }

    /// Named heads standing there, by name key, of people after the one named. A page ends with a
    /// person: somebody with two heads may make it one longer.
    std::vector<StandingPerson> people(const DrillFilter& filter, std::optional<PersonId> after,
                                       std::size_t limit);

private:
    Database& m_database;
};

} // namespace penggerak::storage
