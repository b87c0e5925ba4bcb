#pragma once

#include "gui/furniture/texts.h"
#include "services/figures/figures.h"

#include <QAbstractTableModel>

#include <vector>

namespace penggerak::gui {

/// The rows of the ledger that a figure wrote.
class MovementsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        KindColumn,
        FromColumn,
        ToColumn,
        PlaceColumn,
        HeadsColumn,
        ColumnCount
    };

    MovementsModel(const Texts& texts, QObject* parent);
    void setRows(std::vector<services::FigureMovement> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Texts m_texts;
    std::vector<services::FigureMovement> m_rows;
};

} // namespace penggerak::gui
