#pragma once

#include "core/enrollment/movement.h"
#include "storage/database/database.h"
#include "storage/ledger/cell_store.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace penggerak::storage {

/// The smallest id that a row of a later commit than this may have: ids begin with the number of
/// their commit, so no index of commit numbers is kept.
MovementId firstMovementAfter(Seq seq);

/// A row with the short names of its cells and the check that stands beside it.
struct StoredMovement
{
    Movement row;
    CellId from;
    CellId to;
    std::int64_t rowCheck = 0;
};

/// Rows of the ledger of people. They are inserted and read, nothing else.
class MovementStore
{
public:
    MovementStore(Database& database, CellStore& cells);
    ~MovementStore();

    /// `row.id` and `row.seq` are set by the caller; returns the canonical bytes of the row.
    std::string insert(const Movement& row);
    /// The same for a row whose cells were looked up before; those of `row` are not looked at.
    std::string insert(const Movement& row, const PlacedCell& from, const PlacedCell& to);
    std::optional<Movement> find(MovementId id);
    /// Whether some row reverses this one.
    bool isReversed(MovementId id);
    /// All rows that touch a person, reversals too, in the order of writing.
    std::vector<Movement> ofPerson(PersonId person);
    /// All rows that a figure wrote, in the order of writing.
    std::vector<Movement> ofFigure(FigureId figure);
    /// Rows from one id up to before another, in the order of writing. Rows that are written
    /// meanwhile are not met when their ids lie beyond.
    void
    forEachBetween(MovementId first, MovementId end,
                   const std::function<void(const Movement& row, std::int64_t rowCheck)>& visit);
    /// Every row, in the order of writing.
    void forEach(const std::function<void(const Movement& row, std::int64_t rowCheck)>& visit);
    void forEachStored(MovementId first, MovementId end,
                       const std::function<void(const StoredMovement& stored)>& visit);
    /// Everybody whom rows touch, by id, with all of his rows in the order of writing. Holds the
    /// rows of one person at a time.
    void forEachPerson(
        const std::function<void(PersonId person, const std::vector<Movement>& rows)>& visit);
    /// The kind of a row; nothing where there is no such row.
    std::optional<MovementKind> kindOf(MovementId id);
    /// Every reversal by the row that it names, beside that row where there is one.
    void forEachReversal(const std::function<void(const Movement& row,
                                                  const std::optional<Movement>& original)>& visit);

private:
    struct Row;
    struct Statements;
    std::vector<Movement> collect(const char* condition, std::int64_t key);

    Database& m_database;
    CellStore& m_cells;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
