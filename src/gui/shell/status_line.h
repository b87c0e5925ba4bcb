#pragma once

#include "gui/shell/page.h"

#include <QWidget>

class QHBoxLayout;

namespace penggerak::gui {

class TaskLine;
class TextLabel;

/// The window's last line: that everything is saved, and where; or the keys of the page. A long act
/// is shown in front of either.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    /// `saved` is marked with a check; empty: nothing was ever written here.
    void setState(const QString& saved, const QString& right);
    void setHints(const std::vector<Hint>& hints);
    TaskLine* task() const { return m_task; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    bool m_hasSaved = false;
    TaskLine* m_task;
    TextLabel* m_left;
    TextLabel* m_right;
    QWidget* m_hints;
    QHBoxLayout* m_hintRow;
};

} // namespace penggerak::gui
