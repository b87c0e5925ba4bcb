#pragma once

#include "gui/theme/colours.h"

#include <QWidget>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
QT_END_NAMESPACE

namespace penggerak::gui {

class NumberButton;

/// One point of a trend. `axis` stands under the axis (two lines at most), `name` is read aloud.
struct TrendPoint
{
    QString axis;
    QString name;
    std::optional<std::int64_t> value; ///< nothing: a gap, never zero
    bool sample = false;               ///< drawn hollow
};

/// The round steps of a value axis around the values: from, to and step; from may be above zero,
/// since a line is read by its slope.
struct AxisSteps
{
    std::int64_t from = 0;
    std::int64_t to = 1;
    std::int64_t step = 1;
};
AxisSteps axisSteps(std::int64_t lowest, std::int64_t highest);

/// A small line of one series with its last value written beside it. The table of the same values
/// is its accessible form.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);
    /// `lastOpens`: the last value is a button.
    void setSeries(const QString& name, Ink ink, const std::vector<TrendPoint>& points,
                   bool lastOpens);
    /// Without it, the chart below shows the months for both.
    void setAxisShown(bool shown);
    bool startsAtZero() const { return m_steps.from == 0; }
    QSize sizeHint() const override { return {400, 100}; }
    QSize minimumSizeHint() const override { return {220, 90}; }

signals:
    void lastOpened();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void draw(Ink ink);
    QRectF plot() const;

    QChart* m_chart;
    QChartView* m_view;
    NumberButton* m_last;
    std::vector<TrendPoint> m_points;
    AxisSteps m_steps;
    bool m_axisShown = true;
};

} // namespace penggerak::gui
