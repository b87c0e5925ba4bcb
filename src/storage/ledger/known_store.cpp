#include "storage/ledger/known_store.h"

#include "core/enrollment/flow.h"
#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/ledger/cell_store.h"
#include "storage/ledger/movement_store.h"

#include <algorithm>

namespace penggerak::storage {

namespace {

CellSum& at(CellSums& sums, std::int64_t cell)
{
    const auto index = std::size_t(cell);
    if (index >= sums.size())
        sums.resize(index + 1);
    return sums[index];
}

std::size_t bucketOf(const std::vector<Day>& days, Day day)
{
    return std::size_t(std::lower_bound(days.begin(), days.end(), day) - days.begin());
}

/// What was summed between two days becomes what was summed up to each.
void accumulate(std::vector<CellSums>& days)
{
    for (std::size_t i = 1; i < days.size(); ++i)
        for (std::size_t cell = 0; cell < days[i - 1].size(); ++cell) {
            const CellSum& before = days[i - 1][cell];
            CellSum& sum = at(days[i], std::int64_t(cell));
            sum.heads += before.heads;
            sum.pooled += before.pooled;
            sum.fresh += before.fresh;
        }
}

} // namespace

std::vector<KnownStore::Block> KnownStore::blocks()
{
    std::vector<Block> list;
    std::int64_t first = 0;
    Block block;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT id, first_movement, last_seq, row_count FROM ledger_block ORDER BY id",
         soci::into(block.id), soci::into(first), soci::into(block.lastSeq),
         soci::into(block.rows));
    select.execute();
    while (select.fetch()) {
        block.first = MovementId(first);
        list.push_back(block);
    }
    return list;
}

bool KnownStore::hasLater(Seq seq)
{
    try {
        const std::vector<Block> all = blocks();
        return !all.empty() && all.back().lastSeq > seq;
    } catch (...) {
        rethrowAsStorageError("read blocks");
    }
}

KnownSums KnownStore::at(Seq seq, const std::vector<Day>& days, Day freshFrom)
{
    KnownSums known;
    known.days.resize(days.size());
    try {
        const std::vector<Block> all = blocks();
        const auto cut = std::find_if(all.begin(), all.end(),
                                      [&](const Block& block) { return block.lastSeq > seq; });
        std::int64_t before = 0;
        std::int64_t later = 0;
        for (auto block = all.begin(); block != all.end(); ++block)
            (block < cut ? before : later) += block->rows;
        known.isLater = later <= before;
        // A block that began before the cut and ends after it is read up to the cut: it closed with
        // the commit that filled it, so that part is short.
        if (known.isLater && cut != all.end())
            addBlocks(known.days, *cut, all.back(), days, freshFrom);
        if (!known.isLater && cut != all.begin())
            addBlocks(known.days, all.front(), *(cut - 1), days, freshFrom);
        if (cut != all.end())
            addRows(known.days, cut->first, firstMovementAfter(seq), days, freshFrom,
                    known.isLater ? -1 : 1);
        accumulate(known.days);
    } catch (...) {
        rethrowAsStorageError("read what was known");
    }
    return known;
}

void KnownStore::addBlocks(std::vector<CellSums>& sums, const Block& low, const Block& high,
                           const std::vector<Day>& days, Day freshFrom)
{
    if (days.size() != 1) {
        addBlocksByDay(sums, low, high, days);
        return;
    }
    const std::int64_t day = days.front().sinceEpoch();
    const std::int64_t since = freshFrom.sinceEpoch();
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t heads = 0;
    std::int64_t pooledOut = 0;
    std::int64_t pooledIn = 0;
    std::int64_t fresh = 0;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT from_cell, to_cell, CAST(SUM(heads) AS BIGINT),"
                " CAST(SUM(pooled_out) AS BIGINT), CAST(SUM(pooled_in) AS BIGINT),"
                " CAST(SUM(CASE WHEN day >= :since THEN fresh ELSE 0 END) AS BIGINT)"
                " FROM rollup_block WHERE block BETWEEN :low AND :high AND day <= :day"
                " GROUP BY block, from_cell, to_cell",
         soci::use(since, "since"), soci::use(low.id, "low"), soci::use(high.id, "high"),
         soci::use(day, "day"), soci::into(from), soci::into(to), soci::into(heads),
         soci::into(pooledOut), soci::into(pooledIn), soci::into(fresh));
    select.execute();
    while (select.fetch()) {
        CellSum& out = storage::at(sums.front(), from);
        out.heads -= heads;
        out.pooled -= pooledOut;
        CellSum& in = storage::at(sums.front(), to);
        in.heads += heads;
        in.pooled += pooledIn;
        // A reversal goes back along the route: who is no longer new had come into its start.
        if (fresh != 0)
            storage::at(sums.front(), fresh < 0 ? from : to).fresh += fresh;
    }
}

void KnownStore::addBlocksByDay(std::vector<CellSums>& sums, const Block& low, const Block& high,
                                const std::vector<Day>& days)
{
    const std::int64_t last = days.back().sinceEpoch();
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t day = 0;
    std::int64_t heads = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT from_cell, to_cell, day, heads FROM rollup_block"
                                     " WHERE block BETWEEN :low AND :high AND day <= :last",
         soci::use(low.id, "low"), soci::use(high.id, "high"), soci::use(last, "last"),
         soci::into(from), soci::into(to), soci::into(day), soci::into(heads));
    select.execute();
    while (select.fetch()) {
        CellSums& bucket = sums[bucketOf(days, Day(std::int32_t(day)))];
        storage::at(bucket, from).heads -= heads;
        storage::at(bucket, to).heads += heads;
    }
}

std::int64_t KnownStore::crossings(const std::vector<char>& inside, Day asOf, Seq seq)
{
    const auto isInside = [&](std::int64_t cell) {
        return std::size_t(cell) < inside.size() && inside[std::size_t(cell)] != 0;
    };
    std::int64_t count = 0;
    try {
        std::int64_t lastWhole = 0;
        std::optional<Block> cut;
        for (const Block& block : blocks()) {
            if (block.lastSeq > seq) {
                cut = block;
                break;
            }
            lastWhole = block.id;
        }
        const std::int64_t day = asOf.sinceEpoch();
        std::int64_t from = 0;
        std::int64_t to = 0;
        std::int64_t rows = 0;
        soci::statement sums =
            (m_database.sql().prepare
                 << "SELECT from_cell, to_cell, CAST(SUM(row_count) AS BIGINT) FROM rollup_block"
                    " WHERE block <= :last AND day <= :day GROUP BY block, from_cell, to_cell",
             soci::use(lastWhole), soci::use(day), soci::into(from), soci::into(to),
             soci::into(rows));
        sums.execute();
        while (sums.fetch())
            if (isInside(from) != isInside(to))
                count += rows;
        if (!cut)
            return count;
        const std::int64_t first = cut->first.value();
        const std::int64_t end = firstMovementAfter(seq).value();
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT from_cell, to_cell FROM movement WHERE id >= :first"
                    " AND id < :end AND happened_on <= :day",
             soci::use(first), soci::use(end), soci::use(day), soci::into(from), soci::into(to));
        select.execute();
        while (select.fetch())
            count += isInside(from) != isInside(to);
    } catch (...) {
        rethrowAsStorageError("count rows behind a number");
    }
    return count;
}

void KnownStore::addRows(std::vector<CellSums>& sums, MovementId from, MovementId until,
                         const std::vector<Day>& days, Day freshFrom, int sign)
{
    const std::int64_t first = from.value();
    const std::int64_t end = until.value();
    const std::int64_t last = days.back().sinceEpoch();
    std::int64_t day = 0;
    std::int64_t kind = 0;
    std::int64_t original = 0;
    std::int64_t heads = 0;
    std::int64_t fromCell = 0;
    std::int64_t toCell = 0;
    std::int64_t fromNamed = 0;
    std::int64_t toNamed = 0;
    CellStore cells(m_database);
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT m.happened_on, m.kind, COALESCE(o.kind, m.kind), m.heads, m.from_cell,"
                " m.to_cell, COALESCE(m.from_person, 0), COALESCE(m.to_person, 0) FROM movement m"
                " LEFT JOIN movement o ON o.id = m.reverses"
                " WHERE m.id >= :first AND m.id < :end AND m.happened_on <= :last",
         soci::use(first), soci::use(end), soci::use(last), soci::into(day), soci::into(kind),
         soci::into(original), soci::into(heads), soci::into(fromCell), soci::into(toCell),
         soci::into(fromNamed), soci::into(toNamed));
    select.execute();
    while (select.fetch()) {
        const Day on{std::int32_t(day)};
        CellSums& bucket = sums[bucketOf(days, on)];
        CellSum& out = storage::at(bucket, fromCell);
        out.heads -= sign * heads;
        out.pooled -= fromNamed != 0 ? 0 : sign * heads;
        CellSum& in = storage::at(bucket, toCell);
        in.heads += sign * heads;
        in.pooled += toNamed != 0 ? 0 : sign * heads;
        if (on < freshFrom)
            continue;
        Movement row;
        row.kind = MovementKind(kind);
        row.heads = Heads(heads);
        row.from.cell = cells.cell(CellId(fromCell));
        row.to.cell = cells.cell(CellId(toCell));
        const auto flow = flowOf(row, MovementKind(original));
        if (flow && flow->into == Stage::Active)
            storage::at(bucket, row.kind == MovementKind::Reversal ? fromCell : toCell).fresh +=
                sign * flow->heads;
    }
}

} // namespace penggerak::storage
