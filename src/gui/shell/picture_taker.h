#pragma once

#include "gui/shell/page.h"

#include <QDir>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace penggerak::gui {

class MainWindow;

/// Takes the pictures of --screenshots: every page's shots and the shell's own, one after another,
/// each when nothing is read any more. Ends by finished(number of pictures).
class PictureTaker : public QObject
{
    Q_OBJECT

public:
    PictureTaker(MainWindow& window, const QString& directory);
    /// A widget that is no part of the main window (wizard, login), taken after the pages.
    void add(const QString& name, std::function<QWidget*()> show);
    void start();

signals:
    void finished(int pictures, const QStringList& failed);

private:
    struct Job
    {
        QString page;
        Shot shot;
    };
    void collect();
    void next();
    void wait();
    void take();

    MainWindow& m_window;
    QDir m_directory;
    std::vector<Job> m_jobs;
    std::size_t m_at = 0;
    QWidget* m_subject = nullptr;
    int m_quiet = 0;
    int m_taken = 0;
    QStringList m_failed;
    QTimer m_timer;
};

} // namespace penggerak::gui
