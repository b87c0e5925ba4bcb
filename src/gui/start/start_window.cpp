#include "gui/start/start_window.h"

#include "gui/furniture/focus_ring.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/background.h"
#include "gui/start/books_page.h"
#include "gui/start/language_page.h"
#include "gui/start/login_page.h"
#include "gui/start/new_book_page.h"
#include "gui/start/problem_page.h"
#include "gui/theme/icons.h"
#include "services/demo/demo.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int sideWidth = 300;
constexpr int columnWidth = 560;

std::optional<services::Session> firstSupervisor(services::Book& book)
{
    const auto users = services::demoUsers(book);
    auto user = std::find_if(users.begin(), users.end(), [](const services::UserRow& row) {
        return row.role == services::Role::Supervisor;
    });
    if (user == users.end())
        user = users.begin();
    if (user == users.end())
        return std::nullopt;
    auto session = services::login(book, user->login, {});
    return session ? std::optional(*session) : std::nullopt;
}

} // namespace

StartWindow::StartWindow(Settings& settings, const SettingsFile& settingsFile, Prompts& prompts,
                         QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_settingsFile(settingsFile)
    , m_prompts(prompts)
    , m_opening(new Background(this))
{
    setLocale(Texts(settings.language).locale());
    setWindowTitle(tr("Penggerak"));
    setWindowIcon(logo());
    setMinimumSize(560, 420);
    resize(980, 640);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sideWidth, 0, 0, 0);
    buildSide();
    auto* frame = new QScrollArea(this);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    auto* room = new QWidget(frame);
    auto* across = new QHBoxLayout(room);
    across->setContentsMargins(40, 32, 40, 28);
    m_stack = new QStackedWidget(room);
    m_stack->setMaximumWidth(columnWidth);
    across->addStretch(1);
    across->addWidget(m_stack, 100);
    across->addStretch(1);
    frame->setWidget(room);
    row->addWidget(frame);

    m_stack->addWidget(m_language = new LanguagePage(settings.language, this));
    m_stack->addWidget(m_books = new BooksPage(this));
    m_stack->addWidget(m_newBook = new NewBookPage(prompts, this));
    m_stack->addWidget(m_login = new LoginPage(this));
    m_stack->addWidget(m_problem = new ProblemPage(this));
    new FocusRing(this);

    connect(m_language, &LanguagePage::chosen, this,
            [this](services::Language language) { takeLanguage(language, true); });
    connect(m_books, &BooksPage::bookChosen, this, &StartWindow::openBook);
    connect(m_books, &BooksPage::removeWanted, this, [this](const QString& path) {
        m_settings.recentBooks.removeAll(path);
        m_settingsFile.save(m_settings);
        m_books->setBooks(m_settings.recentBooks);
    });
    connect(m_books, &BooksPage::clearWanted, this, [this] {
        m_settings.recentBooks.clear();
        m_settingsFile.save(m_settings);
        showBooks();
    });
    connect(m_books, &BooksPage::newBookWanted, this, &StartWindow::showNewBook);
    connect(m_books, &BooksPage::fileWanted, this, &StartWindow::askForFile);
    connect(m_books, &BooksPage::demoWanted, this, &StartWindow::openDemo);
    connect(m_newBook, &NewBookPage::cancelled, this, &StartWindow::showBooks);
    connect(m_newBook, &NewBookPage::made, this,
            [this](std::shared_ptr<services::Book> book, const QString& login) {
                showLogin(std::move(book));
                m_login->setLogin(login);
                m_login->focusFirst();
            });
    connect(m_problem, &ProblemPage::againWanted, this, &StartWindow::openBook);
    connect(m_problem, &ProblemPage::lookWanted, this, &StartWindow::openToLook);
    connect(m_problem, &ProblemPage::otherWanted, this, &StartWindow::showBooks);

    if (settings.firstRunDone || !settings.recentBooks.isEmpty())
        showBooks();
    else
        showLanguage();
}

void StartWindow::buildSide()
{
    auto* name = new TextLabel(tr("Penggerak"), Type::Title, Ink::Text, this, true);
    auto* words = new TextLabel(tr("Siapa yang belum terlindungi, siapa yang mengajak mereka, dan "
                                   "di mana uangnya."),
                                Type::Section, Ink::Text, this);
    words->setWordWrap(true);
    auto* promise = new TextLabel(
        tr("Semua catatan tinggal di satu berkas di komputer ini. Tidak ada yang dikirim ke luar."),
        Type::Small, Ink::Muted, this);
    promise->setWordWrap(true);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(32, 104, 28, 32);
    column->setSpacing(10);
    column->addWidget(name);
    column->addWidget(words);
    column->addStretch();
    column->addWidget(promise);
    side->setFixedWidth(sideWidth);
    side->setGeometry(0, 0, sideWidth, 640);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
}

void StartWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Ink::Window, this));
    painter.fillRect(QRect(0, 0, sideWidth, height()), colour(Ink::Rail, this));
    painter.fillRect(QRect(sideWidth, 0, 1, height()), colour(Ink::Line, this));
    paintLogo(painter, QRectF(32, 40, 48, 48));
}

QWidget* StartWindow::currentPage() const
{
    return m_stack->currentWidget();
}

bool StartWindow::isBusy() const
{
    return m_opening->isRunning() || m_login->isBusy() || m_newBook->isBusy();
}

void StartWindow::bring(QWidget* page)
{
    m_stack->setCurrentWidget(page);
}

void StartWindow::setDemoPath(const QString& path)
{
    m_demoPath = path;
    m_books->setDemoOffered(!path.isEmpty());
}

void StartWindow::showLanguage()
{
    bring(m_language);
    m_language->focusFirst();
}

void StartWindow::takeLanguage(services::Language language, bool first)
{
    const bool other = m_settings.language != language;
    m_settings.language = language;
    m_settings.firstRunDone = m_settings.firstRunDone || first;
    m_settingsFile.save(m_settings);
    showBooks();
    if (other)
        emit languageChanged();
}

void StartWindow::showBooks()
{
    m_login->setBook(nullptr); // lets the book and its lock go
    m_books->setBusy({});
    m_books->setBooks(m_settings.recentBooks);
    bring(m_books);
    m_books->focusFirst();
}

void StartWindow::showNewBook()
{
    // A new account may have no folder for documents yet.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_newBook->begin(QDir(documents).exists() ? documents : QDir::homePath(), m_clock);
    bring(m_newBook);
    m_newBook->focusFirst();
}

void StartWindow::askForFile()
{
    const QString path = m_prompts.fileToOpen(this, tr("Buka buku"),
                                              tr("Buku Penggerak (*.penggerak);;Semua berkas (*)"));
    if (!path.isEmpty())
        openBook(path);
}

void StartWindow::openBook(const QString& path)
{
    m_books->setBusy(tr("Membuka %1 …").arg(QFileInfo(path).fileName()));
    m_opening->run(
        [path = std::filesystem::path(path.toStdString()), clock = m_clock]() -> Opened {
            auto book = services::Book::open(path, {clock, true});
            if (!book)
                return fail(book.error());
            return std::shared_ptr<services::Book>(std::move(*book));
        },
        [this, path](const Opened& opened) { arrive(path, opened); });
}

void StartWindow::openToLook(const QString& path)
{
    auto book = services::Book::open(std::filesystem::path(path.toStdString()), {m_clock, false});
    if (!book)
        return showProblem(path, book.error());
    remember(path);
    emit entered(std::shared_ptr<services::Book>(std::move(*book)), std::nullopt);
}

void StartWindow::arrive(const QString& path, const Opened& opened)
{
    m_books->setBusy({});
    if (!opened)
        return showProblem(path, opened.error());
    remember(path);
    const services::BookInfo info = (*opened)->info();
    if (info.mode != services::BookMode::Writer)
        emit entered(*opened, std::nullopt);
    else if (info.demo)
        emit entered(*opened, firstSupervisor(**opened));
    else
        showLogin(*opened);
}

void StartWindow::showProblem(const QString& path, const Error& error)
{
    m_problem->show(path, error);
    bring(m_problem);
    m_problem->focusFirst();
}

void StartWindow::showLogin(std::shared_ptr<services::Book> book)
{
    m_login->disconnect(this);
    m_login->setBook(book);
    connect(m_login, &LoginPage::otherWanted, this, &StartWindow::showBooks);
    connect(m_login, &LoginPage::lookWanted, this,
            [this, book] { emit entered(book, std::nullopt); });
    connect(m_login, &LoginPage::entered, this,
            [this, book](const services::Session& session) { emit entered(book, session); });
    bring(m_login);
    m_login->focusFirst();
}

void StartWindow::openDemo()
{
    if (QFileInfo::exists(m_demoPath))
        return openBook(m_demoPath);
    m_books->setBusy(tr("Menulis buku contoh …"));
    m_opening->run([path = std::filesystem::path(
                        m_demoPath.toStdString())] { return services::makeDemo(path); },
                   [this](const Outcome& made) {
                       m_books->setBusy({});
                       if (made)
                           openBook(m_demoPath);
                       else
                           m_books->tellRefusal(Texts::of(this).sentence(made.error()));
                   });
}

void StartWindow::remember(const QString& path)
{
    m_settings.remember(QFileInfo(path).absoluteFilePath());
    m_settings.firstRunDone = true;
    m_settingsFile.save(m_settings);
}

} // namespace penggerak::gui
