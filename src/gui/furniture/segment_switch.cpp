#include "gui/furniture/segment_switch.h"

#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace penggerak::gui {

SegmentSwitch::SegmentSwitch(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SegmentSwitch::setOptions(const QStringList& options)
{
    m_options = options;
    announce();
    updateGeometry();
    update();
}

void SegmentSwitch::setCurrentIndex(int index)
{
    if (index < -1 || index >= m_options.size() || index == m_current)
        return;
    m_current = index;
    announce();
    update();
    emit currentIndexChanged(index);
}

void SegmentSwitch::announce()
{
    setAccessibleDescription(m_current >= 0 && m_current < m_options.size() ? m_options[m_current]
                                                                            : QString());
}

QSize SegmentSwitch::sizeHint() const
{
    int widest = 48;
    const QFontMetrics metrics(gui::font(Type::Base, true));
    for (const QString& option : m_options)
        widest = std::max(widest, metrics.horizontalAdvance(option) + 28);
    return {widest * static_cast<int>(m_options.size()) + 4, space::controlHeight};
}

QRectF SegmentSwitch::part(int index) const
{
    const double width =
        (this->width() - 4.0) / static_cast<double>(std::max<qsizetype>(1, m_options.size()));
    return {2 + index * width, 2, width, height() - 4.0};
}

void SegmentSwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool enabled = isEnabled();
    paintBox(painter, rect(), colour(Ink::TableHead, this),
             colour(enabled ? Ink::Border : Ink::Line, this), space::controlRadius);
    for (int index = 0; index < m_options.size(); ++index) {
        const bool chosen = index == m_current;
        if (chosen)
            paintBox(painter, part(index), colour(enabled ? Ink::Button : Ink::Line, this),
                     QColor(), space::controlRadius - 2);
        else if (index > 0 && index - 1 != m_current)
            painter.fillRect(QRectF(part(index).left(), 9, 1, height() - 18.0),
                             colour(Ink::Line, this));
        painter.setFont(gui::font(Type::Base, chosen));
        painter.setPen(colour(!enabled ? Ink::Faint : chosen ? Ink::ButtonText : Ink::Text, this));
        painter.drawText(part(index), Qt::AlignCenter, m_options[index]);
    }
}

void SegmentSwitch::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_options.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrentIndex(std::max(0, m_current - 1));
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrentIndex(std::min(last, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrentIndex(0);
        return;
    case Qt::Key_End:
        setCurrentIndex(last);
        return;
    default:
        break;
    }
    const QString typed = event->text();
    if (!typed.isEmpty() && typed[0].isLetter())
        for (int index = 0; index <= last; ++index)
            if (m_options[index].startsWith(typed, Qt::CaseInsensitive)) {
                setCurrentIndex(index);
                return;
            }
    QWidget::keyPressEvent(event);
}

void SegmentSwitch::mousePressEvent(QMouseEvent* event)
{
    for (int index = 0; index < m_options.size(); ++index)
        if (part(index).contains(event->position()))
            setCurrentIndex(index);
}

} // namespace penggerak::gui
