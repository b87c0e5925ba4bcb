#include "gui/furniture/messages.h"
#include "gui/furniture/text_label.h"
#include "gui/start/login_page.h"
#include "gui/start/new_book_page.h"
#include "gui/start/start_window.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/quiet_prompts.h"
#include "tests/gui/support/wait.h"
#include "tests/support/books.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

const QString password = QStringLiteral("perahu-biru-di-Gubeng");

/// A start window on a folder of its own.
struct Start
{
    Start()
        : file(QString::fromStdString((folder / "settings.ini").string()))
    {
        settings.firstRunDone = true;
    }
    void open()
    {
        window = std::make_unique<StartWindow>(settings, file, prompts);
        QObject::connect(window.get(), &StartWindow::entered, window.get(),
                         [this](const auto& opened, const auto& who) {
                             book = opened;
                             session = who;
                         });
        window->show();
    }
    QString path(const std::string& name) const
    {
        return QString::fromStdString((folder / name).string());
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = window->currentPage()->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void enterKey(const char* field) { QTest::keyClick(find<QLineEdit>(field), Qt::Key_Return); }
    QString note(const char* name) { return find<FieldNote>(name)->text(); }

    TempFolder folder;
    Settings settings;
    SettingsFile file;
    QuietPrompts prompts;
    std::unique_ptr<StartWindow> window;
    std::shared_ptr<services::Book> book;
    std::optional<services::Session> session;
};

void walkToPlace(Start& start)
{
    start.window->showNewBook();
    start.type("office", QStringLiteral("Kantor Uji"));
    start.enterKey("office");
    start.type("name", QStringLiteral("Admin Uji"));
    start.type("login", QStringLiteral("admin"));
    start.type("password", password);
    start.type("again", password);
    start.enterKey("again");
    REQUIRE(start.window->newBookPage()->step() == 2);
}

std::unique_ptr<services::Book> passwordBook(const std::filesystem::path& path)
{
    auto book = services::Book::create(
        path, {"Kantor Uji", "admin", "Admin Uji", password.toStdString(), false}, {});
    REQUIRE(book);
    return std::move(*book);
}

} // namespace

TEST_CASE("the wizard makes a book by keyboard, and its administrator logs in")
{
    Start start;
    start.open();
    walkToPlace(start);
    start.type("path", start.path("uji.penggerak"));
    start.enterKey("path");
    REQUIRE(waitFor([&] { return start.window->currentPage() == start.window->loginPage(); }));
    CHECK(start.find<QLineEdit>("login")->text() == QLatin1String("admin"));

    start.type("password", password);
    start.enterKey("password");

    REQUIRE(waitFor([&] { return start.session.has_value(); }));
    CHECK(start.session->actor().name == "Admin Uji");
    CHECK(start.session->actor().role == services::Role::Administrator);
    CHECK(start.book->info().mode == services::BookMode::Writer);
}

TEST_CASE("the wizard refuses each bad field with a sentence beside it")
{
    Start start;
    start.open();
    start.window->showNewBook();
    start.enterKey("office");
    CHECK_FALSE(start.note("officeNote").isEmpty());
    start.type("office", QStringLiteral("Kantor Uji"));
    start.enterKey("office");

    start.type("name", QStringLiteral("Admin Uji"));
    start.type("login", QStringLiteral("a"));
    start.enterKey("again");
    CHECK_FALSE(start.note("loginNote").isEmpty());
    start.type("login", QStringLiteral("admin"));
    start.type("password", QStringLiteral("pendek"));
    start.enterKey("again");
    CHECK(start.note("passwordNote").contains(QLatin1String("12")));
    start.type("password", password);
    start.type("again", QStringLiteral("lain"));
    start.enterKey("again");
    CHECK_FALSE(start.note("againNote").isEmpty());
    CHECK(start.window->newBookPage()->step() == 1);
}

TEST_CASE("the wizard never writes over a file")
{
    Start start;
    start.open();
    walkToPlace(start);
    const QString taken = start.path("ada.penggerak");
    QFile file(taken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("milik orang");
    file.close();
    start.type("path", taken);
    start.enterKey("path");

    REQUIRE(waitFor([&] { return !start.note("pathNote").isEmpty(); }));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "milik orang");
}

TEST_CASE("the login refuses a wrong password, counts down, and offers to look only")
{
    Start start;
    passwordBook(start.folder / "uji.penggerak").reset();
    start.open();
    start.window->openBook(start.path("uji.penggerak"));
    REQUIRE(waitFor([&] { return start.window->currentPage() == start.window->loginPage(); }));
    CHECK(start.settings.recentBooks == QStringList{start.path("uji.penggerak")});

    start.type("login", QStringLiteral("admin"));
    start.type("password", QStringLiteral("bukan sandinya"));
    // Working out a hash takes about as long as the first wait, so it takes some tries.
    const auto counting = [&] {
        return !start.window->isBusy() && !start.find<QAbstractButton>("enter")->isEnabled();
    };
    for (int tries = 0; tries < 5 && !counting(); ++tries) {
        start.enterKey("password");
        REQUIRE(waitFor([&] { return !start.window->isBusy(); }));
        CHECK_FALSE(start.note("passwordNote").isEmpty());
    }
    REQUIRE(counting());
    CHECK(waitFor([&] { return start.find<QAbstractButton>("enter")->isEnabled(); }));
    CHECK_FALSE(start.session);

    start.find<QAbstractButton>("look")->click();
    REQUIRE(start.book);
    CHECK_FALSE(start.session);
}

TEST_CASE("a locked book names its holder, opens for looking, and again when it is free")
{
    Start start;
    auto holder = passwordBook(start.folder / "uji.penggerak");
    start.open();
    start.window->openBook(start.path("uji.penggerak"));
    REQUIRE(waitFor([&] { return !start.window->isBusy(); }));
    CHECK_FALSE(start.find<InlineMessage>("message")->text().isEmpty());

    start.find<QAbstractButton>("look")->click();
    REQUIRE(start.book);
    CHECK(start.book->info().mode == services::BookMode::Viewer);

    holder.reset();
    start.find<QAbstractButton>("again")->click();
    CHECK(waitFor([&] { return start.window->currentPage() == start.window->loginPage(); }));
}

TEST_CASE("a foreign file and a missing one say what to do")
{
    Start start;
    QFile file(start.path("daftar.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("nama;nik\n");
    file.close();
    start.open();
    for (const char* name : {"daftar.csv", "tidak ada.penggerak"}) {
        start.window->openBook(start.path(name));
        REQUIRE(waitFor([&] { return !start.window->isBusy(); }));
        CHECK_FALSE(start.find<InlineMessage>("message")->text().isEmpty());
        CHECK_FALSE(start.find<TextLabel>("steps")->text().isEmpty());
        CHECK(start.find<QAbstractButton>("look")->isHidden());
        start.find<QAbstractButton>("other")->click();
    }
}

TEST_CASE("recent books that are gone are greyed and taken off the list by key")
{
    Start start;
    start.settings.recentBooks = {start.path("hilang.penggerak"), start.path("juga.penggerak")};
    start.open();
    auto* books = start.find<QListWidget>("books");
    REQUIRE(books->count() == 2);
    QTest::keyClick(books, Qt::Key_Return);
    CHECK_FALSE(start.window->isBusy());
    QTest::keyClick(books, Qt::Key_Delete);
    CHECK(start.settings.recentBooks == QStringList{start.path("juga.penggerak")});
    start.find<QAbstractButton>("clearAll")->click();
    CHECK(start.file.load().recentBooks.isEmpty());
}

TEST_CASE("everything that the keyboard reaches before a book is open has a name")
{
    Start start;
    start.open();
    start.window->showLanguage();
    CHECK(namelessWidgets(start.window.get()) == QStringList());
    start.settings.recentBooks = {start.path("uji.penggerak")};
    start.window->showBooks();
    CHECK(namelessWidgets(start.window.get()) == QStringList());
    start.window->showProblem(start.path("uji.penggerak"), refusal("book_locked", "file"));
    CHECK(namelessWidgets(start.window.get()) == QStringList());
    walkToPlace(start);
    CHECK(namelessWidgets(start.window.get()) == QStringList());
    passwordBook(start.folder / "uji.penggerak").reset();
    start.window->openBook(start.path("uji.penggerak"));
    REQUIRE(waitFor([&] { return start.window->currentPage() == start.window->loginPage(); }));
    CHECK(namelessWidgets(start.window.get()) == QStringList());
}
