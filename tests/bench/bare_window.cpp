// The yardstick of a start: a window with a chart and nothing behind it, until it has been painted.
// Prints the milliseconds since main began, as `penggerak --startup-time` does.

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>

#include <cstdio>

namespace {

class ChartView : public QChartView
{
public:
    explicit ChartView(QElapsedTimer clock)
        : m_clock(clock)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QChartView::paintEvent(event);
        if (m_painted)
            return;
        m_painted = true;
        std::printf("%lld\n", static_cast<long long>(m_clock.elapsed()));
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }

private:
    QElapsedTimer m_clock;
    bool m_painted = false;
};

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    const QApplication application(argc, argv);
    auto* series = new QLineSeries;
    for (int month = 0; month < 12; ++month)
        series->append(month, month * month);
    auto* view = new ChartView(clock);
    view->chart()->addSeries(series);
    view->chart()->createDefaultAxes();
    QMainWindow window;
    window.setCentralWidget(view);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
