#pragma once

#include "gui/furniture/texts.h"
#include "services/figures/figures.h"
#include "services/outreach/outreach.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace penggerak::gui {

/// The figures of the book, one a row; a cache of rows that were read elsewhere.
class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, PlaceColumn, MeasureColumn, HeadsColumn, EffectColumn, ColumnCount };

    FiguresModel(const Texts& texts, QObject* parent);

    void setRows(std::vector<services::FigureRow> rows, const std::vector<services::Body>& bodies);
    const services::FigureRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 when it is not shown.
    int rowOf(FigureId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const services::FigureRow& row, Column column) const;
    QVariant secondLine(const services::FigureRow& row, Column column) const;
    QVariant raw(const services::FigureRow& row, Column column) const;
    QVariant ink(const services::FigureRow& row, Column column) const;
    std::optional<Heads> undividedOf(const services::FigureRow& row) const;

    Texts m_texts;
    std::vector<services::FigureRow> m_rows;
    std::map<BodyId, BodyId> m_parents;
};

} // namespace penggerak::gui
