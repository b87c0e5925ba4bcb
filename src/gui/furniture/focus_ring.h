#pragma once

#include <QPointer>
#include <QWidget>

namespace penggerak::gui {

/// Draws the ring around whichever widget of a window has the keyboard's focus: 2 px with a 2 px
/// gap, outside the widget, so that no widget has to leave room for it. Before the first key and
/// after a click only fields show it. One per window or dialog.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// Watches the focus inside `window` and its dialogs.
    explicit FocusRing(QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget);
    void place();
    void release();

    QPointer<QWidget> m_window;
    QPointer<QWidget> m_target;
    bool m_byMouse = true; ///< until a key is pressed
};

} // namespace penggerak::gui
