#include "gui/exchange/count_tiles.h"

#include <algorithm>
#include <array>

namespace penggerak::gui {

namespace {

constexpr std::array kinds{RowKind::New,       RowKind::Changed,  RowKind::Unchanged,
                           RowKind::Duplicate, RowKind::Rejected, RowKind::Warned};

} // namespace

CountTiles::CountTiles(QWidget* parent)
    : SumTiles(parent)
{
    show({}, Texts::of(this));
}

void CountTiles::show(const services::ImportCounts& counts, const Texts& texts)
{
    m_counts = counts;
    std::vector<SumTile::Face> faces;
    for (const RowKind kind : kinds)
        faces.push_back({ImportWords::word(kind),
                         texts.count(count(kind)),
                         {},
                         ImportWords::look(kind),
                         true,
                         count(kind) == 0});
    SumTiles::show(std::move(faces));
}

std::int64_t CountTiles::count(RowKind kind) const
{
    switch (kind) {
    case RowKind::New:
        return m_counts.added;
    case RowKind::Changed:
        return m_counts.changed;
    case RowKind::Unchanged:
        return m_counts.unchanged;
    case RowKind::Duplicate:
        return m_counts.duplicates;
    case RowKind::Rejected:
        return m_counts.rejected;
    default:
        return m_counts.warnings;
    }
}

std::optional<RowKind> CountTiles::chosen() const
{
    const auto index = SumTiles::chosen();
    return index ? std::optional(kinds[static_cast<std::size_t>(*index)]) : std::nullopt;
}

void CountTiles::choose(std::optional<RowKind> kind)
{
    const auto found = kind ? std::find(kinds.begin(), kinds.end(), *kind) : kinds.end();
    SumTiles::choose(found == kinds.end() ? std::nullopt
                                          : std::optional(int(found - kinds.begin())));
}

} // namespace penggerak::gui
