#pragma once

#include "gui/exchange/import_words.h"
#include "gui/furniture/sum_tiles.h"

#include <optional>

namespace penggerak::gui {

/// The six numbers of an import; pressed, the table below shows what one is made of.
class CountTiles : public SumTiles
{
    Q_OBJECT

public:
    explicit CountTiles(QWidget* parent = nullptr);
    void show(const services::ImportCounts& counts, const Texts& texts);
    /// Nothing: every row.
    std::optional<RowKind> chosen() const;
    void choose(std::optional<RowKind> kind);
    std::int64_t count(RowKind kind) const;

private:
    services::ImportCounts m_counts;
};

} // namespace penggerak::gui
