#pragma once

#include <QWidget>

namespace penggerak::gui {

/// Lets Enter go on to the next field of a form and Shift+Enter back; finished() comes when it is
/// pressed in `last`. Buttons keep their own Enter, and Ctrl+Enter is left to the page.
class EnterMoves : public QObject
{
    Q_OBJECT

public:
    EnterMoves(QWidget* form, QWidget* last);
    void setLast(QWidget* last) { m_last = last; }
    /// A field that does something of its own with Enter.
    void leaveAlone(QWidget* field) { field->removeEventFilter(this); }

signals:
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QObject* object);
    QWidget* m_form;
    QWidget* m_last;
};

} // namespace penggerak::gui
