#pragma once

#include "gui/furniture/window_model.h"
#include "gui/settings/simple_model.h"

#include <functional>

namespace penggerak::gui {

/// A list that was read as a whole and is seen through a window. Its cells are put into words only
/// when they are looked at.
class RowsModel : public WindowModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString head;
        int width = 0; ///< in pixels; 0 takes what is left
        bool right = false;
        bool tag = false;
    };
    using Cells = std::function<SimpleModel::Row(std::size_t)>;

    RowsModel(std::vector<Column> columns, QObject* parent);
    const std::vector<Column>& columns() const { return m_columns; }
    /// `keys` name the rows over reloads; `cells` is asked for one at a time and lives as long.
    void show(std::vector<qint64> keys, Cells cells);

    bool isLoaded(std::int64_t) const override { return true; }
    qint64 keyAt(std::int64_t position) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void forgetOutside(std::int64_t, std::int64_t) override {}

private:
    std::vector<Column> m_columns;
    std::vector<qint64> m_keys;
    Cells m_cells;
    mutable std::optional<std::size_t> m_worded; ///< the row that `m_row` holds
    mutable SimpleModel::Row m_row;
};

} // namespace penggerak::gui
