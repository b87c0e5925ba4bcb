#pragma once

#include "services/book/dump_writer.h"
#include "storage/ledger/movement_store.h"
#include "storage/people/person_store.h"

#include <map>
#include <set>

namespace penggerak::services {

/// Fields and the lines that count of everybody who is in the book.
class PeopleDump
{
public:
    PeopleDump(storage::Database& database, storage::MovementStore& movements,
               const DumpNames& names);
    void write(DumpWriter& writer);

private:
    std::string linesOf(PersonId person);
    const std::string& textOf(const Cell& cell);

    storage::Database& m_database;
    storage::MovementStore& m_movements;
    const DumpNames& m_names;
    std::set<PersonId> m_withRoles;
    std::map<ActivityId, std::string> m_activities;
    std::map<Cell, std::string> m_cells;
};

} // namespace penggerak::services
