#pragma once

#include "gui/furniture/prompts.h"
#include "gui/furniture/texts.h"
#include "gui/shell/settings.h"
#include "services/actors/session.h"
#include "services/book/book.h"

#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace penggerak::gui {

class Background;
class BooksPage;
class LanguagePage;
class LoginPage;
class NewBookPage;
class ProblemPage;

/// What is in sight before a book is: the first run, the list of books, making one, the login, and
/// what to do when a book cannot be opened. Ends by entered().
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    StartWindow(Settings& settings, const SettingsFile& settingsFile, Prompts& prompts,
                QWidget* parent = nullptr);

    /// The clock of books opened here.
    void setClock(services::Clock clock) { m_clock = std::move(clock); }
    /// Where the demo book lies, or is made when it is asked for; empty: it is not offered.
    void setDemoPath(const QString& path);

    /// Opens a book and goes on to its login, or to what hinders it.
    void openBook(const QString& path);
    /// Asks who is at work on an opened book.
    void showLogin(std::shared_ptr<services::Book> book);
    void showBooks();
    void showNewBook();
    void showLanguage();
    void showProblem(const QString& path, const Error& error);
    NewBookPage* newBookPage() { return m_newBook; }
    LoginPage* loginPage() { return m_login; }
    QWidget* currentPage() const;
    bool isBusy() const;

signals:
    /// A book is open; without a session it is only looked at.
    void entered(std::shared_ptr<penggerak::services::Book> book,
                 std::optional<penggerak::services::Session> session);
    /// settings().language was changed: translators and this window are to be made anew.
    void languageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    using Opened = Result<std::shared_ptr<services::Book>>;

    void buildSide();
    void bring(QWidget* page);
    void arrive(const QString& path, const Opened& opened);
    void openToLook(const QString& path);
    void askForFile();
    void openDemo();
    void remember(const QString& path);
    void takeLanguage(services::Language language, bool first);

    Settings& m_settings;
    const SettingsFile& m_settingsFile;
    Prompts& m_prompts;
    services::Clock m_clock = services::Clock::system();
    QString m_demoPath;
    QStackedWidget* m_stack;
    LanguagePage* m_language;
    BooksPage* m_books;
    NewBookPage* m_newBook;
    LoginPage* m_login;
    ProblemPage* m_problem;
    Background* m_opening;
};

} // namespace penggerak::gui
