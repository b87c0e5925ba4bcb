#pragma once

#include "core/enrollment/movement.h"
#include "storage/database/database.h"

#include <vector>

namespace penggerak::storage {

/// What rows add up to in one cell: heads, those of them without a name, and heads newly active
/// since the day that was asked for.
struct CellSum
{
    std::int64_t heads = 0;
    std::int64_t pooled = 0;
    std::int64_t fresh = 0;
};

/// By cell number; a cell beyond the end has nothing.
using CellSums = std::vector<CellSum>;

/// The ledger cut at a commit, summed from the smaller side of the cut.
struct KnownSums
{
    /// The sums are of the rows after the commit, to be taken off the stock of today; else they are
    /// the stock as it was known.
    bool isLater = false;
    std::vector<CellSums> days; ///< one for each day that was asked for
};

/// Stock as known at an earlier commit, from sums by blocks of commits and the rows of the one
/// block that the commit stands in.
class KnownStore
{
public:
    explicit KnownStore(Database& database)
        : m_database(database)
    {
    }

    /// Whether any row was written after that commit.
    bool hasLater(Seq seq);
    /// Sums of the rows up to each day; days ascend. `freshFrom`: since when newly active heads are
    /// counted.
    KnownSums at(Seq seq, const std::vector<Day>& days, Day freshFrom);
    /// Rows up to a day, known at a commit, that came into these cells from others or left them.
    /// By cell number: whether it is one of these cells.
    std::int64_t crossings(const std::vector<char>& inside, Day asOf, Seq seq);

private:
    struct Block
    {
        std::int64_t id = 0;
        MovementId first;
        Seq lastSeq = 0;
        std::int64_t rows = 0;
    };
    std::vector<Block> blocks();
    void addBlocks(std::vector<CellSums>& sums, const Block& low, const Block& high,
                   const std::vector<Day>& days, Day freshFrom);
    void addBlocksByDay(std::vector<CellSums>& sums, const Block& low, const Block& high,
                        const std::vector<Day>& days);
    void addRows(std::vector<CellSums>& sums, MovementId from, MovementId until,
                 const std::vector<Day>& days, Day freshFrom, int sign);

    Database& m_database;
};

} // namespace penggerak::storage
