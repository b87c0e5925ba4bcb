#pragma once

#include <QWidget>

namespace penggerak::gui {

class LinkButton;
class ProgressBar;
class Tasks;
class TextLabel;

/// The long act that runs, in the status line: what it is, how far, how long still, and Cancel.
class TaskLine : public QWidget
{
    Q_OBJECT

public:
    explicit TaskLine(QWidget* parent);
    void watch(Tasks& tasks);

signals:
    void shown(); ///< or hidden
    void pageWanted(const QString& page);

private:
    void showTask(Tasks& tasks);
    LinkButton* m_title;
    TextLabel* m_words;
    ProgressBar* m_bar;
    LinkButton* m_stop;
    QString m_page;
};

} // namespace penggerak::gui
