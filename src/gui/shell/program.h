#pragma once

#include "gui/shell/app_context.h"
#include "gui/shell/main_window.h"
#include "gui/shell/page.h"
#include "gui/start/start_window.h"

#include <QObject>
#include <QPointer>
#include <QTranslator>

#include <functional>
#include <memory>

namespace penggerak::gui {

/// The running program: which book is open, who is logged in, which window shows it. Opens and
/// closes books, and builds the window anew for another user, language or theme.
class Program : public QObject
{
    Q_OBJECT

public:
    using MakePages = std::function<std::vector<PageEntry>(AppContext&)>;

    Program(SettingsFile settingsFile, Prompts& prompts, MakePages makePages);
    ~Program() override;

    Settings& settings() { return m_settings; }
    /// The clock of books opened from now on.
    void setClock(services::Clock clock) { m_clock = std::move(clock); }

    /// Puts theme and language on the application.
    void dress();
    /// Opens a book; in a demo book enters as `login`, or as its first supervisor. Code of
    /// Book::open, or `login_failed`.
    Outcome openBook(const QString& path, const QString& login = {});
    /// The same with what may follow shown to the user: the login, or what hinders.
    void openBookAsking(const QString& path);
    void enter(std::shared_ptr<services::Book> book, std::optional<services::Session> session);
    /// The window of books; a book in sight is let go.
    StartWindow* showStart();
    /// One that is not shown yet.
    StartWindow* makeStart();
    /// Where the demo book lies or will be made; empty: it is not offered.
    void setDemoPath(const QString& path) { m_demoPath = path; }
    MainWindow* window() const { return m_window; }
    /// Brings the window in sight to the front: a second start asks for it.
    void activate();

signals:
    void windowBuilt(penggerak::gui::MainWindow* window);

private:
    Result<std::shared_ptr<services::Book>> open(const QString& path, bool write);
    std::optional<services::Session> demoSession(services::Book& book, const QString& login);
    void buildWindow();
    void dropWindow();
    void connectWindow(AppContext& context);

    SettingsFile m_settingsFile;
    Settings m_settings;
    Prompts& m_prompts;
    MakePages m_makePages;
    QString m_demoPath;
    services::Clock m_clock = services::Clock::system();
    QTranslator m_words;
    QTranslator m_qtWords;
    std::shared_ptr<services::Book> m_book;
    std::optional<services::Session> m_session;
    QPointer<MainWindow> m_window;
    QPointer<StartWindow> m_start;
};

} // namespace penggerak::gui
