#include "gui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace penggerak::gui {

namespace {

constexpr std::array files{
    "arrow_left",   "arrow_right",  "book",          "bookmark",   "building",
    "calendar",     "card",         "chart",         "chat",       "check",
    "chevron_down", "chevron_left", "chevron_right", "chevron_up", "circle",
    "clock",        "close",        "document",      "download",   "eye",
    "filter",       "folder",       "globe",         "hash",       "help",
    "home",         "info",         "key",           "keyboard",   "link",
    "lock",         "logout",       "map_pin",       "minus",      "moon",
    "more",         "ok",           "pencil",        "people",     "person",
    "person_check", "person_plus",  "phone",         "pin",        "plus",
    "printer",      "refusal",      "search",        "shield",     "sliders",
    "table",        "trash",        "undo",          "upload",     "warning",
};

QByteArray svg(Icon name, const QColor& colour)
{
    QFile file(
        QStringLiteral(":/icons/%1.svg").arg(QLatin1String(files[static_cast<std::size_t>(name)])));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000000", colour.name(QColor::HexRgb).toLatin1());
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(Icon name, QColor colour, QColor disabled)
        : m_name(name)
        , m_colour(std::move(colour))
        , m_disabled(std::move(disabled))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, mode == QIcon::Disabled ? m_disabled : m_colour);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    Icon m_name;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

void paintIcon(QPainter& painter, const QRectF& area, Icon icon, const QColor& colour)
{
    QSvgRenderer renderer(svg(icon, colour));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, area);
    painter.restore();
}

QIcon icon(Icon name, Ink ink, const QWidget* widget)
{
    return QIcon(new LineIconEngine(name, colour(ink, widget), colour(Ink::Faint, widget)));
}

void paintLogo(QPainter& painter, const QRectF& area)
{
    QSvgRenderer renderer(QStringLiteral(":/icons/logo.svg"));
    renderer.render(&painter, area);
}

QIcon logo()
{
    return QIcon(QStringLiteral(":/icons/logo.svg"));
}

} // namespace penggerak::gui
