#include "gui/shell/picture_taker.h"

#include "gui/shell/command_palette.h"
#include "gui/shell/main_window.h"

#include <QApplication>

namespace penggerak::gui {

namespace {

constexpr int stepMs = 15;
constexpr int quietSteps = 4; // nothing read for so long: layouts have settled too

} // namespace

PictureTaker::PictureTaker(MainWindow& window, const QString& directory)
    : QObject(&window)
    , m_window(window)
    , m_directory(directory)
{
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, &PictureTaker::wait);
}

void PictureTaker::add(const QString& name, std::function<QWidget*()> show)
{
    m_jobs.push_back({{}, {name, std::move(show)}});
}

void PictureTaker::collect()
{
    std::vector<Job> all;
    for (const QString& id : m_window.pageIds())
        for (Shot& shot : m_window.page(id)->shots())
            all.push_back({id, std::move(shot)});
    const QString first = m_window.pageIds().value(0);
    all.push_back({first, {QStringLiteral("perintah"), [this]() -> QWidget* {
                               CommandPalette* palette = m_window.openPalette();
                               return palette;
                           }}});
    all.push_back(
        {first, {QStringLiteral("tombol"), [this] { return m_window.openCheatSheet(); }}});
    all.push_back({first, {QStringLiteral("bantuan"), [this] { return m_window.openHelp(); }}});
    all.insert(all.end(), std::make_move_iterator(m_jobs.begin()),
               std::make_move_iterator(m_jobs.end()));
    m_jobs = std::move(all);
}

void PictureTaker::start()
{
    m_directory.mkpath(QStringLiteral("."));
    collect();
    next();
}

void PictureTaker::next()
{
    if (m_subject && m_subject != &m_window)
        m_subject->close();
    m_subject = nullptr;
    if (m_at >= m_jobs.size()) {
        emit finished(m_taken, m_failed);
        return;
    }
    const Job& job = m_jobs[m_at];
    if (!job.page.isEmpty())
        m_window.showPage(job.page);
    m_quiet = -1;
    m_timer.start();
}

void PictureTaker::wait()
{
    const Job& job = m_jobs[m_at];
    const Page* page = job.page.isEmpty() ? nullptr : m_window.page(job.page);
    if (page && page->isBusy()) {
        m_quiet = std::min(m_quiet, 0);
        return;
    }
    if (m_quiet < 0) {
        QWidget* subject = job.shot.show ? job.shot.show() : nullptr;
        m_subject = subject ? subject : &m_window;
        m_quiet = 0;
        return;
    }
    if (++m_quiet < quietSteps)
        return;
    m_timer.stop();
    take();
    ++m_at;
    next();
}

void PictureTaker::take()
{
    const QString file = m_directory.filePath(m_jobs[m_at].shot.name + QStringLiteral(".png"));
    if (m_subject->grab().save(file))
        ++m_taken;
    else
        m_failed.append(file);
}

} // namespace penggerak::gui
