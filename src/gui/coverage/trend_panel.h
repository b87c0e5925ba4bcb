#pragma once

#include "gui/coverage/coverage_snapshot.h"
#include "gui/furniture/card.h"

class QStackedWidget;
class QStandardItemModel;

namespace penggerak::gui {

class ActionButton;
class DataTable;
class Swatch;
class TextLabel;
class TrendChart;
struct TrendPoint;

/// Acquired at each month's end, one small chart a segment, or the same as a table.
class TrendPanel : public Card
{
    Q_OBJECT

public:
    explicit TrendPanel(QWidget* parent = nullptr);
    void show(const CoverageSnapshot& snapshot);
    void showTable(bool table);

signals:
    void opened(penggerak::Segment segment, penggerak::Day asOf);

private:
    void fillTable(const CoverageSnapshot& snapshot);
    std::vector<TrendPoint> points(const std::vector<services::CoverageLine>& lines) const;
    QWidget* addChart(Segment segment, TrendChart*& chart);

    Day m_asOf;
    ActionButton* m_toggle;
    QStackedWidget* m_stack;
    QWidget* m_puBox;
    QWidget* m_bpuBox;
    TrendChart* m_pu = nullptr;
    TrendChart* m_bpu = nullptr;
    TextLabel* m_legend;
    QWidget* m_marks;
    DataTable* m_table;
    QStandardItemModel* m_rows;
    bool m_hasSample = false;
};

} // namespace penggerak::gui
