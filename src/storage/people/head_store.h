#pragma once

#include "core/enrollment/movement.h"
#include "storage/database/database.h"
#include "storage/ledger/cell_store.h"

#include <memory>

namespace penggerak::storage {

/// Where each head with a name stands by the newest row of its line: a cache for lists, which
/// `verify` compares with the lines.
class HeadStore
{
public:
    HeadStore(Database& database, CellStore& cells);
    ~HeadStore();

    void set(PersonId person, const Cell& cell, const Movement& newest);
    void remove(PersonId person, Segment segment);

private:
    struct Statements;
    CellStore& m_cells;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
