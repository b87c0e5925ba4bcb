#pragma once

#include <QWidget>

namespace penggerak::gui {

class ActionButton;
class LongTask;
class ProgressBar;
class TextLabel;

/// How far the act of a step is, in its own place: words, a bar, the time left, and Cancel.
class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);
    /// Follows the task; `promise` says what cancelling leaves.
    void watch(LongTask& task);
    void setWords(const QString& title, const QString& promise);
    void focusStop();

private:
    void showTask();
    LongTask* m_task = nullptr;
    TextLabel* m_title;
    TextLabel* m_words;
    TextLabel* m_promise;
    ProgressBar* m_bar;
    ActionButton* m_stop;
};

} // namespace penggerak::gui
