#include "gui/shell/program.h"

#include "gui/shell/main_window.h"

#include <QApplication>
#include <QFileInfo>

#include <filesystem>

namespace penggerak::gui {

Program::Program(SettingsFile settingsFile, Prompts& prompts, MakePages makePages)
    : m_settingsFile(std::move(settingsFile))
    , m_settings(m_settingsFile.load())
    , m_prompts(prompts)
    , m_makePages(std::move(makePages))
{
}

Program::~Program()
{
    delete m_window;
    delete m_start;
}

void Program::dress()
{
    const bool english = m_settings.language == services::Language::English;
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (english && m_words.load(QStringLiteral(":/i18n/penggerak_en.qm")))
        QCoreApplication::installTranslator(&m_words);
    if (!english && m_qtWords.load(QStringLiteral(":/i18n/penggerak_qt_id.qm")))
        QCoreApplication::installTranslator(&m_qtWords);
    QLocale::setDefault(Texts(m_settings.language).locale());
    applyTheme(*qApp, m_settings.theme, m_settings.fontPercent);
}

Result<std::shared_ptr<services::Book>> Program::open(const QString& path, bool write)
{
    services::Book::OpenOptions options;
    options.clock = m_clock;
    options.write = write;
    auto opened = services::Book::open(std::filesystem::path(path.toStdString()), options);
    if (!opened)
        return fail(opened.error());
    return std::shared_ptr<services::Book>(std::move(*opened));
}

std::optional<services::Session> Program::demoSession(services::Book& book, const QString& login)
{
    QString name = login;
    if (name.isEmpty()) {
        const auto users = services::demoUsers(book);
        const auto first = std::find_if(users.begin(), users.end(), [](const auto& user) {
            return user.role == services::Role::Supervisor;
        });
        if (users.empty())
            return std::nullopt;
        name = qs(first == users.end() ? users.front().login : first->login);
    }
    auto session = services::login(book, name.toStdString(), {});
    return session ? std::optional(*session) : std::nullopt;
}

Outcome Program::openBook(const QString& path, const QString& login)
{
    auto opened = open(path, true);
    if (!opened && opened.error().code == "book_locked")
        opened = open(path, false);
    if (!opened)
        return fail(opened.error());
    std::optional<services::Session> session;
    const services::BookInfo info = (*opened)->info();
    if (info.demo && info.mode == services::BookMode::Writer) {
        session = demoSession(**opened, login);
        if (!session && !login.isEmpty())
            return fail("login_failed", "login");
    }
    enter(*opened, session);
    return {};
}

void Program::openBookAsking(const QString& path)
{
    auto opened = open(path, true);
    if (!opened) {
        showStart()->showProblem(path, opened.error());
        return;
    }
    const services::BookInfo info = (*opened)->info();
    if (info.mode != services::BookMode::Writer)
        enter(*opened, std::nullopt);
    else if (info.demo)
        enter(*opened, demoSession(**opened, {}));
    else
        showStart()->showLogin(*opened);
}

void Program::enter(std::shared_ptr<services::Book> book, std::optional<services::Session> session)
{
    m_book = std::move(book);
    m_session = std::move(session);
    m_settings.remember(
        QFileInfo(QString::fromStdString(m_book->info().path.string())).absoluteFilePath());
    m_settings.firstRunDone = true;
    buildWindow();
    m_settingsFile.save(m_settings);
    if (m_start) {
        m_start->hide();
        m_start->deleteLater();
        m_start = nullptr;
    }
}

void Program::dropWindow()
{
    if (!m_window)
        return;
    m_settings.geometry = m_window->saveGeometry();
    m_window->hide();
    m_window->deleteLater();
    m_window = nullptr;
}

void Program::buildWindow()
{
    const QString page = m_settings.lastPage;
    dropWindow();
    auto context =
        std::make_unique<AppContext>(m_book, m_session, m_settings, m_settingsFile, m_prompts);
    connectWindow(*context);
    std::vector<PageEntry> pages = m_makePages(*context);
    m_window = new MainWindow(std::move(context), std::move(pages));
    const QStringList ids = m_window->pageIds();
    m_window->showPage(ids.contains(page) ? page : ids.value(0));
    m_window->show();
    emit windowBuilt(m_window);
}

void Program::connectWindow(AppContext& context)
{
    // Queued: the asking widget lives in the window that is about to go.
    connect(
        &context, &AppContext::rebuildRequested, this,
        [this] {
            if (m_window && !m_window->mayClose())
                return;
            dress();
            buildWindow();
        },
        Qt::QueuedConnection);
    connect(
        &context, &AppContext::userRequested, this,
        [this](const QString& login) {
            if (m_window && !m_window->mayClose())
                return;
            if (auto session = demoSession(*m_book, login))
                enter(m_book, session);
        },
        Qt::QueuedConnection);
    connect(
        &context, &AppContext::bookRequested, this,
        [this](const QString& path) {
            if (m_window && !m_window->mayClose())
                return;
            StartWindow* start = showStart();
            if (path.isEmpty())
                start->showBooks();
            else
                start->openBook(path);
        },
        Qt::QueuedConnection);
    connect(
        &context, &AppContext::logoutRequested, this,
        [this] {
            if (m_window && !m_window->mayClose())
                return;
            const std::shared_ptr<services::Book> book = m_book;
            const services::BookInfo info = book->info();
            StartWindow* start = showStart();
            if (info.demo || info.mode != services::BookMode::Writer)
                start->showBooks();
            else
                start->showLogin(book);
        },
        Qt::QueuedConnection);
}

StartWindow* Program::makeStart()
{
    auto* start = new StartWindow(m_settings, m_settingsFile, m_prompts);
    start->setClock(m_clock);
    start->setDemoPath(m_demoPath);
    return start;
}

StartWindow* Program::showStart()
{
    delete m_start;
    m_start = makeStart();
    connect(m_start, &StartWindow::entered, this, &Program::enter, Qt::QueuedConnection);
    connect(
        m_start, &StartWindow::languageChanged, this,
        [this] {
            dress();
            showStart();
        },
        Qt::QueuedConnection);
    m_start->show();
    dropWindow();
    m_book.reset();
    m_session.reset();
    return m_start;
}

void Program::activate()
{
    QWidget* front = m_window ? static_cast<QWidget*>(m_window) : m_start.data();
    if (!front)
        return;
    front->setWindowState(front->windowState() & ~Qt::WindowMinimized);
    front->show();
    front->raise();
    front->activateWindow();
}

} // namespace penggerak::gui
