#include "gui/furniture/enter_moves.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QWidget>

namespace penggerak::gui {

EnterMoves::EnterMoves(QWidget* form, QWidget* last)
    : QObject(form)
    , m_form(form)
    , m_last(last)
{
    for (QWidget* widget : form->findChildren<QWidget*>())
        watch(widget);
}

void EnterMoves::watch(QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || !(widget->focusPolicy() & Qt::TabFocus))
        return;
    const bool button = qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QCheckBox*>(widget);
    if (!button && !qobject_cast<QAbstractItemView*>(widget))
        widget->installEventFilter(this);
}

bool EnterMoves::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (!enter || (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier))
        return false;
    // A list that is open under the field takes Enter for itself.
    for (const QWidget* child : watched->findChildren<QAbstractItemView*>())
        if (child->isVisible())
            return false;
    auto* field = static_cast<QWidget*>(watched);
    const bool isLast =
        field == m_last || (m_last && m_last->isAncestorOf(field)) || field->focusProxy() == m_last;
    if (isLast && modifiers == Qt::NoModifier) {
        emit finished();
        return true;
    }
    QKeyEvent tab(QEvent::KeyPress, modifiers == Qt::NoModifier ? Qt::Key_Tab : Qt::Key_Backtab,
                  modifiers);
    QApplication::sendEvent(field, &tab);
    return true;
}

} // namespace penggerak::gui
