#include "storage/ledger/canonical.h"

#include "storage/database/canonical_fields.h"
#include "storage/figures/figure_store.h"
#include "storage/ledger/movement_store.h"
#include "storage/rupiah/rupiah_canonical.h"

#include <sodium.h>

#include <algorithm>
#include <limits>
#include <map>

namespace penggerak::storage {

std::string canonicalCell(const Cell& cell)
{
    CanonicalFields fields;
    fields.number(cell.office.value())
        .text(code(cell.segment))
        .text(cell.region ? cell.region->digits() : std::string())
        .number(std::int64_t(cell.stage))
        .id(cell.body)
        .id(cell.kader);
    return fields.take();
}

std::string canonicalRow(const Movement& movement)
{
    return canonicalRow(movement, canonicalCell(movement.from.cell),
                        canonicalCell(movement.to.cell));
}

std::string canonicalRow(const Movement& movement, std::string_view fromCell,
                         std::string_view toCell)
{
    CanonicalFields fields('M');
    fields.number(movement.id.value())
        .number(movement.seq)
        .number(movement.happenedOn.sinceEpoch())
        .number(std::int64_t(movement.kind))
        .number(movement.heads.value())
        .rendered(fromCell)
        .id(movement.from.person)
        .rendered(toCell)
        .id(movement.to.person)
        .number(std::int64_t(movement.reason))
        .id(movement.activity)
        .id(movement.figure)
        .id(movement.reverses);
    return fields.take();
}

std::string canonicalRow(const Figure& figure)
{
    CanonicalFields fields('F');
    fields.number(figure.id.value())
        .number(figure.seq)
        .number(figure.scope.office.value())
        .text(code(figure.scope.segment))
        .text(figure.scope.region ? figure.scope.region->digits() : std::string())
        .id(figure.scope.body)
        .text(code(figure.measure))
        .number(figure.value.value())
        .number(figure.about ? 1 : 0)
        .number(figure.asOf.sinceEpoch())
        .text(figure.source)
        .text(figure.note)
        .text(figure.unit)
        .text(code(figure.origin));
    return fields.take();
}

std::string canonicalReversal(FigureId figure, Seq seq)
{
    CanonicalFields fields('R');
    fields.number(figure.value()).number(seq);
    return fields.take();
}

std::int64_t rowCheck(std::string_view canonicalRow)
{
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash(hash, sizeof hash,
                       reinterpret_cast<const unsigned char*>(canonicalRow.data()),
                       canonicalRow.size(), nullptr, 0);
    std::int64_t check = 0;
    for (int i = 0; i < 4; ++i)
        check = check * 256 + hash[i];
    return check;
}

void forEachCanonicalRow(
    Database& database,
    const std::function<void(Seq seq, std::string_view row, std::string_view name)>& visit)
{
    struct Named
    {
        std::string row;
        std::string name;
    };
    // Figures are few; movements are read in order and merged in.
    std::map<Seq, std::vector<Named>> figureRows;
    FigureStore figures(database);
    std::vector<Figure> byId = figures.all();
    std::sort(byId.begin(), byId.end(),
              [](const Figure& a, const Figure& b) { return a.id < b.id; });
    for (const Figure& figure : byId)
        figureRows[figure.seq].push_back({canonicalRow(figure), "figure " + figure.id.text()});
    for (const auto& [figure, seq] : figures.reversals())
        figureRows[seq].push_back(
            {canonicalReversal(figure, seq), "figure_reversal " + figure.text()});

    auto next = figureRows.begin();
    RupiahRows rupiah(database);
    const auto visitRupiahBefore = [&](Seq seq) {
        for (; rupiah.isPresent() && rupiah.seq() < seq; rupiah.next())
            visit(rupiah.seq(), rupiah.row(), rupiah.name());
    };
    const auto visitFiguresUpTo = [&](Seq seq) {
        for (; next != figureRows.end() && next->first <= seq; ++next) {
            visitRupiahBefore(next->first);
            for (const Named& row : next->second)
                visit(next->first, row.row, row.name);
        }
    };
    CellStore cells(database);
    MovementStore movements(database, cells);
    movements.forEach([&](const Movement& movement, std::int64_t) {
        visitFiguresUpTo(movement.seq);
        visitRupiahBefore(movement.seq);
        visit(movement.seq, canonicalRow(movement), "movement " + movement.id.text());
    });
    if (!figureRows.empty())
        visitFiguresUpTo(figureRows.rbegin()->first);
    visitRupiahBefore(std::numeric_limits<Seq>::max());
}

} // namespace penggerak::storage
