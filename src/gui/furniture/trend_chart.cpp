#include "gui/furniture/trend_chart.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/texts.h"
#include "gui/theme/theme.h"

#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace penggerak::gui {

namespace {

constexpr int leftRoom = 48;  // labels of the value axis
constexpr int rightRoom = 74; // the last value
constexpr int topRoom = 12;
constexpr int bottomRoom = 34; // two lines of months

QString shortCount(std::int64_t value, const Texts& texts)
{
    constexpr std::int64_t thousand = 1'000;
    constexpr std::int64_t million = 1'000'000;
    if (value >= 10 * million && value % million == 0)
        return TrendChart::tr("%1 jt").arg(texts.count(value / million));
    if (value >= 10 * thousand && value % thousand == 0)
        return TrendChart::tr("%1 rb").arg(texts.count(value / thousand));
    return texts.count(value);
}

} // namespace

AxisSteps axisSteps(std::int64_t lowest, std::int64_t highest)
{
    constexpr double intervals = 3;
    const double span = std::max<double>(static_cast<double>(highest - lowest),
                                         std::max(1.0, static_cast<double>(highest) * 0.002));
    const double power = std::pow(10.0, std::floor(std::log10(span / intervals)));
    std::int64_t step = 1;
    for (const double factor : std::array{1.0, 2.0, 2.5, 5.0, 10.0}) {
        step = std::max<std::int64_t>(1, std::llround(power * factor));
        if (static_cast<double>(step) * intervals >= span)
            break;
    }
    AxisSteps steps;
    steps.step = step;
    steps.from = lowest / step * step;
    steps.to = (highest + step - 1) / step * step;
    if (steps.to == steps.from)
        steps.to += step;
    // A series near zero starts at zero: nothing is won by cutting it.
    if (steps.from <= step)
        steps.from = 0;
    return steps;
}

TrendChart::TrendChart(QWidget* parent)
    : QWidget(parent)
{
    m_chart = new QChart;
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view = new QChartView(m_chart, this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_last = new NumberButton(this);
    m_last->hide();
    connect(m_last, &QAbstractButton::clicked, this, &TrendChart::lastOpened);
}

void TrendChart::setSeries(const QString& name, Ink ink, const std::vector<TrendPoint>& points,
                           bool lastOpens)
{
    m_points = points;
    const Texts texts = Texts::of(this);
    std::optional<std::int64_t> lowest;
    std::optional<std::int64_t> highest;
    QStringList read;
    for (const TrendPoint& point : points) {
        if (!point.value)
            continue;
        lowest = std::min(lowest.value_or(*point.value), *point.value);
        highest = std::max(highest.value_or(*point.value), *point.value);
        read.append(tr("%1: %2").arg(point.name, texts.count(*point.value)));
    }
    m_steps = axisSteps(lowest.value_or(0), highest.value_or(1));
    setAccessibleName(name);
    setAccessibleDescription(read.join(QStringLiteral("; ")));
    const bool known = !points.empty() && points.back().value;
    m_last->setVisible(known);
    if (known) {
        m_last->setText(texts.count(*points.back().value));
        m_last->setAccessibleName(tr("%1, %2: %3").arg(name, points.back().name, m_last->text()));
        m_last->setOpens(lastOpens);
    }
    draw(ink);
    place();
    update();
}

void TrendChart::draw(Ink ink)
{
    m_chart->removeAllSeries();
    for (QAbstractAxis* axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis; // an axis taken out of the chart is ours
    }
    const QColor line = colour(ink, this);
    auto* across = new QValueAxis;
    across->setRange(-0.2, static_cast<double>(std::max<std::size_t>(m_points.size(), 2)) - 0.6);
    auto* up = new QValueAxis;
    up->setRange(static_cast<double>(m_steps.from), static_cast<double>(m_steps.to));
    across->setVisible(false);
    up->setVisible(false);
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    const auto attach = [this, across, up](QXYSeries* series) {
        m_chart->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    };
    auto* hollow = new QScatterSeries;
    auto* filled = new QScatterSeries;
    QLineSeries* run = nullptr;
    double x = 0;
    for (const TrendPoint& point : m_points) {
        if (!point.value) {
            run = nullptr; // a gap
        } else {
            if (!run) {
                run = new QLineSeries;
                run->setPen(QPen(line, 2));
                attach(run);
            }
            run->append(x, static_cast<double>(*point.value));
            (point.sample ? hollow : filled)->append(x, static_cast<double>(*point.value));
        }
        x += 1;
    }
    hollow->setMarkerSize(7);
    hollow->setPen(QPen(line, 1.4));
    hollow->setBrush(colour(Ink::Card, this));
    filled->setMarkerSize(10);
    filled->setPen(QPen(colour(Ink::Card, this), 1.4));
    filled->setBrush(line);
    attach(hollow);
    attach(filled);
}

void TrendChart::setAxisShown(bool shown)
{
    m_axisShown = shown;
    place();
    update();
}

QRectF TrendChart::plot() const
{
    return QRectF(rect()).adjusted(leftRoom, topRoom, -rightRoom,
                                   m_axisShown ? -bottomRoom : -topRoom);
}

void TrendChart::place()
{
    m_view->setGeometry(rect());
    m_chart->setPlotArea(plot());
    if (m_points.empty() || !m_points.back().value)
        return;
    const QRectF area = plot();
    const double share = static_cast<double>(*m_points.back().value - m_steps.from) /
                         static_cast<double>(m_steps.to - m_steps.from);
    m_last->resize(m_last->sizeHint());
    m_last->move(static_cast<int>(area.right()) + 2,
                 static_cast<int>(area.bottom() - share * area.height()) - m_last->height() / 2);
    m_last->raise();
}

void TrendChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void TrendChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(gui::font(Type::Axis));
    const QRectF area = plot();
    const Texts texts = Texts::of(this);
    for (std::int64_t value = m_steps.from; value <= m_steps.to; value += m_steps.step) {
        const double share = static_cast<double>(value - m_steps.from) /
                             static_cast<double>(m_steps.to - m_steps.from);
        const double y = std::round(area.bottom() - share * area.height());
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), colour(Ink::Line, this));
        painter.setPen(colour(Ink::Muted, this));
        painter.drawText(QRectF(0, y - 9, leftRoom - 8, 18), Qt::AlignRight | Qt::AlignVCenter,
                         shortCount(value, texts));
    }
    if (m_points.empty() || !m_axisShown)
        return;
    const double span = static_cast<double>(std::max<std::size_t>(m_points.size(), 2)) - 0.4;
    const double step = area.width() / span;
    // Where there is no room for every label, every second or third one stands.
    const int every = step >= 25 ? 1 : step >= 13 ? 2 : 3;
    const auto count = static_cast<int>(m_points.size());
    for (int index = count - 1; index >= 0; index -= every) {
        const TrendPoint& point = m_points[static_cast<std::size_t>(index)];
        const double x = area.left() + (index + 0.2) * step;
        painter.setFont(gui::font(Type::Axis, index == count - 1));
        painter.setPen(colour(index == count - 1 ? Ink::Text : Ink::Muted, this));
        painter.drawText(QRectF(x - 24, area.bottom() + 4, 48, bottomRoom), Qt::AlignHCenter,
                         point.axis);
    }
}

} // namespace penggerak::gui
