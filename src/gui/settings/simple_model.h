#pragma once

#include "gui/furniture/tags.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace penggerak::gui {

/// A short list of the settings: cells in words, made by whoever reads the rows.
class SimpleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Cell
    {
        QString text;
        QString second = {};
        bool strong = false;
        bool right = false;
        std::optional<Ink> ink = {};
        std::optional<TagLook> tag = {};
    };
    using Row = std::vector<Cell>;

    /// What a view's delegates ask of a cell.
    static QVariant value(const Cell& cell, int role);

    SimpleModel(QStringList head, QObject* parent);
    void setRows(std::vector<Row> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_head;
    std::vector<Row> m_rows;
};

} // namespace penggerak::gui
