#pragma once

#include "gui/shell/app_context.h"
#include "gui/shell/main_window.h"
#include "gui/shell/page.h"

#include <QObject>
#include <QPointer>
#include <QTranslator>

#include <functional>
#include <memory>

namespace penggerak::gui {

/// What a window of books (the first-run wizard, the list of recent books) may do.
struct WelcomeActs
{
    std::function<void(const QString& path)> open; ///< opens, then asks for the login
    std::function<void(std::shared_ptr<services::Book>, std::optional<services::Session>)> enter;
    std::function<void()> languageChanged; ///< settings().language changed: shown anew
};

/// The running program: which book is open, who is logged in, which window shows it. Opens and
/// closes books, and builds the window anew for another user, language or theme.
class Program : public QObject
{
    Q_OBJECT

public:
    using MakePages = std::function<std::vector<PageEntry>(AppContext&)>;
    using MakeWelcome =
        std::function<QWidget*(Settings&, const SettingsFile&, Prompts&, const WelcomeActs&)>;

    Program(SettingsFile settingsFile, Prompts& prompts, MakePages makePages,
            MakeWelcome makeWelcome);
    ~Program() override;

    Settings& settings() { return m_settings; }
    /// The clock of books opened from now on.
    void setClock(services::Clock clock) { m_clock = std::move(clock); }

    /// Puts theme and language on the application.
    void dress();
    /// Opens a book; in a demo book enters as `login`, or as its first supervisor. Code of
    /// Book::open, or `login_failed`.
    Outcome openBook(const QString& path, const QString& login = {});
    /// The same with whatever may follow shown to the user: refusals, the offer to look only,
    /// the login. False when no book came of it.
    bool openBookAsking(const QString& path);
    void enter(std::shared_ptr<services::Book> book, std::optional<services::Session> session);
    void showWelcome();
    MainWindow* window() const { return m_window; }
    QWidget* makeWelcome();
    /// Brings the window in sight to the front: a second start asks for it.
    void activate();

signals:
    void windowBuilt(penggerak::gui::MainWindow* window);

private:
    Result<std::shared_ptr<services::Book>> open(const QString& path, bool write);
    std::optional<services::Session> demoSession(services::Book& book, const QString& login);
    void askLogin();
    void buildWindow();
    void dropWindow();
    void connectWindow(AppContext& context);
    WelcomeActs welcomeActs();

    SettingsFile m_settingsFile;
    Settings m_settings;
    Prompts& m_prompts;
    MakePages m_makePages;
    MakeWelcome m_makeWelcome;
    services::Clock m_clock = services::Clock::system();
    QTranslator m_words;
    QTranslator m_qtWords;
    std::shared_ptr<services::Book> m_book;
    std::optional<services::Session> m_session;
    QPointer<MainWindow> m_window;
    QPointer<QWidget> m_welcome;
};

} // namespace penggerak::gui
