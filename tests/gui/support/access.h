#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace penggerak::test {

/// Widgets below `root` that the keyboard reaches and that have no accessible name.
inline QStringList namelessWidgets(QWidget* root)
{
    QStringList nameless;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        const bool reachable = widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(root) &&
                               !widget->focusProxy();
        if (!reachable)
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) +
                            QLatin1Char(' ') + widget->objectName());
    }
    return nameless;
}

} // namespace penggerak::test
