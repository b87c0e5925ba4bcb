#pragma once

#include "core/enrollment/movement.h"
#include "storage/database/database.h"
#include "storage/ledger/cell_store.h"

#include <memory>
#include <optional>
#include <utility>

namespace penggerak::storage {

/// Where each head with a name stands by the newest row of its line: a cache for lists, which
/// `verify` compares with the lines.
class HeadStore
{
public:
    HeadStore(Database& database, CellStore& cells);
    ~HeadStore();

    void set(PersonId person, const Cell& cell, const Movement& newest);
    void set(PersonId person, Segment segment, CellId cell, const Movement& newest);
    /// Where the head stands and since when; nothing when there is none in the segment.
    std::optional<std::pair<CellId, Day>> find(PersonId person, Segment segment);
    void remove(PersonId person, Segment segment);

private:
    struct Statements;
    CellStore& m_cells;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
