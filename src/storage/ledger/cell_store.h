#pragma once

#include "core/enrollment/movement.h"
#include "storage/database/database.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace penggerak::storage {

/// A cell as rows name it: looked up once for the many that share it.
struct PlacedCell
{
    CellId id;
    std::string canonical;
};

/// Short names of cells in the ledger. A cell is a value and never changes, so both directions are
/// remembered for the life of the store, which is at most one transaction.
class CellStore
{
public:
    explicit CellStore(Database& database);
    ~CellStore();

    /// Finds the cell or makes its row.
    CellId idOf(const Cell& cell);
    /// Finds it without making it.
    std::optional<CellId> find(const Cell& cell);
    const Cell& cell(CellId id);
    /// Every cell by its number, which is small.
    std::vector<std::pair<CellId, Cell>> all();

private:
    struct Statements;
    Database& m_database;
    std::unique_ptr<Statements> m_statements;
    std::map<Cell, CellId> m_ids;
    std::map<CellId, Cell> m_cells;
};

} // namespace penggerak::storage
