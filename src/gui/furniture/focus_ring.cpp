#include "gui/furniture/focus_ring.h"

#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTextEdit>

namespace penggerak::gui {

namespace {

constexpr int reach = 4; // 2 px gap and 2 px ring

/// The widget that clips: the content of a scroll area, else the window.
QWidget* groundOf(QWidget* widget)
{
    for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (up->isWindow())
            return up;
        QWidget* above = up->parentWidget();
        if (above && qobject_cast<QAbstractScrollArea*>(above->parentWidget()) &&
            qobject_cast<QAbstractScrollArea*>(above->parentWidget())->viewport() == above)
            return up;
    }
    return nullptr;
}

} // namespace

FocusRing::FocusRing(QWidget* window)
    : QWidget(window)
    , m_window(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
    qApp->installEventFilter(this);
}

void FocusRing::release()
{
    m_target = nullptr;
    hide();
}

void FocusRing::follow(QWidget* widget)
{
    release();
    if (!widget || !m_window || widget->window() != m_window || widget->isWindow())
        return;
    // Views mark their current row themselves.
    if (qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QAbstractScrollArea*>(widget))
        return;
    const bool field = widget->testAttribute(Qt::WA_InputMethodEnabled);
    if (m_byMouse && !field)
        return;
    if (widget->focusPolicy() == Qt::NoFocus)
        return;
    m_target = widget;
    place();
}

void FocusRing::place()
{
    if (!m_target)
        return;
    QWidget* ground = groundOf(m_target);
    if (!ground || !m_target->isVisible()) {
        hide();
        return;
    }
    if (parentWidget() != ground)
        setParent(ground);
    const QRect area(m_target->mapTo(ground, QPoint()), m_target->size());
    setGeometry(area.adjusted(-reach, -reach, reach, reach));
    raise();
    show();
    update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_byMouse = true;
        break;
    case QEvent::KeyPress:
        if (m_byMouse) {
            m_byMouse = false;
            if (m_window && QApplication::focusWidget())
                follow(QApplication::focusWidget());
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && watched != this && watched->isWidgetType()) {
            auto* moved = static_cast<QWidget*>(watched);
            if (moved == m_target || moved->isAncestorOf(m_target))
                QMetaObject::invokeMethod(
                    this, [this] { place(); }, Qt::QueuedConnection);
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), QColor(), colour(Ink::Focus, this), space::controlRadius + 2, 2);
}

} // namespace penggerak::gui
