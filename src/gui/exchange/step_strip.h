#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace penggerak::gui {

/// The steps of an act in a row: which are done, which is now, which come. A step that can be gone
/// to is a button.
class StepStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StepStrip(QWidget* parent = nullptr);
    void setSteps(const QStringList& names);
    /// Steps below `current` are done; those up to `reachable` can be pressed.
    void setCurrent(int current, int reachable);
    int current() const { return m_current; }
    bool isReachable(int step) const;

signals:
    void stepChosen(int step);

private:
    class Mark;
    std::vector<Mark*> m_marks;
    int m_current = 0;
};

} // namespace penggerak::gui
