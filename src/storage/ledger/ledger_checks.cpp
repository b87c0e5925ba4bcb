#include "storage/ledger/ledger_checks.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/figures/figure_store.h"
#include "storage/ledger/canonical.h"
#include "storage/ledger/line_checks.h"
#include "storage/ledger/movement_store.h"
#include "storage/ledger/row_sums.h"

namespace penggerak::storage {

namespace {

void checkFigureRows(Database& database, LedgerCheck& rows)
{
    FigureStore figures(database);
    const auto checks = figures.rowChecks();
    for (const Figure& figure : figures.all()) {
        const std::string name = "figure " + figure.id.text();
        if (checks.at(name) != rowCheck(canonicalRow(figure)))
            failCheck(rows, name);
        ++rows.checked;
        if (!figure.reversedAt)
            continue;
        const std::string reversal = "figure_reversal " + figure.id.text();
        if (checks.at(reversal) != rowCheck(canonicalReversal(figure.id, *figure.reversedAt)))
            failCheck(rows, reversal);
        ++rows.checked;
    }
}

LedgerCheck checkConserved(Database& database)
{
    LedgerCheck check{"heads_conserved", true, 0, {}};
    std::int64_t day = 0;
    std::int64_t sum = 0;
    soci::statement select =
        (database.sql().prepare << "SELECT day, CAST(SUM(delta) AS BIGINT) FROM rollup_cell_day"
                                   " GROUP BY day ORDER BY day",
         soci::into(day), soci::into(sum));
    select.execute();
    while (select.fetch()) {
        ++check.checked;
        if (sum != 0)
            failCheck(check, Day(std::int32_t(day)).iso() + ": " + std::to_string(sum));
    }
    return check;
}

/// A reversal names an older row that is none itself, swaps its cells and keeps its day; at most
/// one names the same row.
LedgerCheck checkReversals(MovementStore& movements)
{
    LedgerCheck check{"reversals", true, 0, {}};
    std::optional<MovementId> before;
    movements.forEachReversal([&](const Movement& row, const std::optional<Movement>& original) {
        ++check.checked;
        const bool fits = original && original->id < row.id && !original->reverses &&
                          original->from == row.to && original->to == row.from &&
                          original->happenedOn == row.happenedOn && original->heads == row.heads;
        if (!fits || before == row.reverses)
            failCheck(check, "movement " + row.id.text());
        before = row.reverses;
    });
    return check;
}

} // namespace

std::vector<LedgerCheck> checkLedger(Database& database)
{
    std::vector<LedgerCheck> checks;
    try {
        CellStore cells(database);
        MovementStore movements(database, cells);
        LedgerCheck rows{"rows", true, 0, {}};
        LedgerCheck order{"order", true, 0, {}};
        RowSums sums(database, cells);
        checkFigureRows(database, rows);
        Seq last = 0;
        movements.forEachStored(
            MovementId(0), MovementId(INT64_MAX), [&](const StoredMovement& stored) {
                const Movement& row = stored.row;
                ++rows.checked;
                if (stored.rowCheck != rowCheck(canonicalRow(row)))
                    failCheck(rows, "movement " + row.id.text());
                ++order.checked;
                if (row.seq < last)
                    failCheck(order, "movement " + row.id.text());
                last = row.seq;
                sums.add(row,
                         row.reverses ? movements.kindOf(*row.reverses).value_or(row.kind)
                                      : row.kind,
                         stored.from, stored.to);
            });
        sums.finish();
        checks = {rows, order, checkReversals(movements), sums.checkCells(),
                  checkConserved(database)};
        for (LedgerCheck& check : checkLines(database, cells, movements))
            checks.push_back(std::move(check));
        checks.push_back(sums.checkRollups());
        checks.push_back(sums.checkBlocks());
    } catch (...) {
        rethrowAsStorageError("check ledger");
    }
    return checks;
}

} // namespace penggerak::storage
