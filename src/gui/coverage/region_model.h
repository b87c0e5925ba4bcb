#pragma once

#include "gui/coverage/coverage_snapshot.h"
#include "gui/furniture/texts.h"

#include <QAbstractTableModel>

namespace penggerak::gui {

/// The rows of "Per kecamatan", with a row of sums at the end.
class RegionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Pu, Bpu, Unacquired, ColumnCount };

    explicit RegionModel(QObject* parent = nullptr);
    void show(const CoverageSnapshot& snapshot, const Texts& texts);
    /// Nothing for the row of sums.
    const RegionLine* line(int row) const;
    /// Semicolons, CRLF, numbers without grouping: what Excel of this country opens.
    QString csv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::optional<CoverageRow>& segmentRow(int row, int column) const;
    QVariant segmentData(int row, int column, int role) const;
    QVariant unacquiredData(int row, int role) const;
    bool isSum(int row) const { return row == static_cast<int>(m_lines.size()); }

    std::vector<RegionLine> m_lines;
    RegionLine m_sum;
    RegionKind m_kind = RegionKind::Districts;
    Texts m_texts{services::Language::Indonesian};
};

} // namespace penggerak::gui
