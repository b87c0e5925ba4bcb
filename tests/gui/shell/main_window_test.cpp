#include "gui/shell/background.h"
#include "gui/shell/command_palette.h"
#include "gui/shell/long_task.h"
#include "gui/shell/main_window.h"
#include "gui/shell/settings.h"
#include "gui/support/quiet_prompts.h"
#include "gui/support/wait.h"
#include "support/temp_folder.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTest>
#include <QThread>

#include <catch2/catch.hpp>

#include <atomic>

using namespace penggerak;

namespace {

class PlainPage : public gui::Page
{
public:
    PlainPage(QString id, QWidget* parent)
        : Page(parent)
        , m_id(std::move(id))
    {
    }
    QString id() const override { return m_id; }
    QString title() const override { return m_id.toUpper(); }
    void refresh() override { ++refreshed; }
    void changed(const services::ChangeSet&) override { ++told; }
    void open(const QVariant& argument) override { opened = argument; }
    bool mayLeave() override { return leave; }
    bool goBack() override { return steps-- > 0; }

    int steps = 0;
    int refreshed = 0;
    int told = 0;
    bool leave = true;
    QVariant opened;

private:
    QString m_id;
};

struct Window
{
    Window()
    {
        services::Book::NewBook contents{"Kantor Uji", "admin", "Admin", "sandi panjang sekali",
                                         true};
        const auto path = folder.path() / "uji.penggerak";
        auto made = services::Book::create(path, contents, {});
        REQUIRE(made);
        book = std::shared_ptr<services::Book>(std::move(*made));
        auto session = services::login(*book, "admin", {});
        REQUIRE(session);
        std::vector<gui::PageEntry> pages;
        for (const char* id : {"satu", "dua"})
            pages.push_back({id, id, gui::Icon::Home, false,
                             [id](gui::AppContext&, QWidget* parent) -> gui::Page* {
                                 return new PlainPage(id, parent);
                             }});
        pages.back().opensFiles = true;
        pages.back().keys = "Ctrl+I";
        window = std::make_unique<gui::MainWindow>(
            std::make_unique<gui::AppContext>(book, *session, settings, file, prompts),
            std::move(pages));
        window->showPage("satu");
        window->show();
    }
    PlainPage* page(const QString& id) { return static_cast<PlainPage*>(window->page(id)); }

    test::TempFolder folder;
    gui::SettingsFile file{QString::fromStdString((folder.path() / "s.ini").string())};
    gui::Settings settings;
    test::QuietPrompts prompts;
    std::shared_ptr<services::Book> book;
    std::unique_ptr<gui::MainWindow> window;
};

} // namespace

TEST_CASE("Ctrl and a number open a page, Alt and Left go back")
{
    Window it;
    it.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(it.window.get()));
    QTest::keyClick(it.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(it.window->currentPage() == "dua");
    QTest::keyClick(it.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(it.window->currentPage() == "satu");
}

TEST_CASE("a page that may not be left stays in sight")
{
    Window it;
    it.page("satu")->leave = false;
    it.window->showPage("dua");
    CHECK(it.window->currentPage() == "satu");
    CHECK_FALSE(it.window->mayClose());
}

TEST_CASE("a commit is told to the page in sight, and the others are read anew when they are shown")
{
    Window it;
    it.window->showPage("dua");
    it.window->showPage("satu");
    const int before = it.page("dua")->refreshed;
    emit it.window->context().changed({});
    CHECK(it.page("satu")->told == 1);
    CHECK(it.page("dua")->told == 0);
    it.window->showPage("dua");
    CHECK(it.page("dua")->refreshed == before + 1);
}

TEST_CASE("the palette finds a page by its name and opens it")
{
    Window it;
    gui::CommandPalette* palette = it.window->openPalette();
    palette->type("dua");
    auto* list = palette->findChild<QListWidget*>();
    REQUIRE(list);
    REQUIRE(list->count() >= 1);
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    REQUIRE(test::waitFor([&it] { return it.window->currentPage() == "dua"; }));
}

TEST_CASE("a stale answer of a background read is dropped")
{
    QObject owner;
    gui::Background reads(&owner);
    std::vector<int> shown;
    for (const int value : {1, 2, 3})
        reads.run([value] { return value; }, [&shown](int answer) { shown.push_back(answer); });
    REQUIRE(test::waitFor([&reads] { return !reads.isRunning(); }));
    CHECK(shown == std::vector<int>{3});
}

TEST_CASE("a read whose page is gone ends in nothing")
{
    std::atomic<bool> done = false;
    bool shown = false;
    {
        QObject owner;
        auto* reads = new gui::Background(&owner);
        reads->run(
            [&done] {
                QThread::msleep(20);
                done = true;
                return 1;
            },
            [&shown](int) { shown = true; });
    }
    REQUIRE(test::waitFor([&done] { return done.load(); }));
    QTest::qWait(10);
    CHECK_FALSE(shown);
}

TEST_CASE("settings come back as they were kept, recent books at most ten")
{
    const test::TempFolder folder;
    const gui::SettingsFile file(QString::fromStdString((folder.path() / "s.ini").string()));
    gui::Settings settings;
    settings.language = services::Language::English;
    settings.theme = gui::ThemeChoice::Dark;
    settings.fontPercent = 130;
    for (int book = 0; book < 12; ++book)
        settings.remember(QString::number(book));
    file.save(settings);
    const gui::Settings back = file.load();
    CHECK(back.language == services::Language::English);
    CHECK(back.theme == gui::ThemeChoice::Dark);
    CHECK(back.fontPercent == 130);
    CHECK(back.recentBooks.size() == 10);
    CHECK(back.recentBooks.first() == "11");
}

TEST_CASE("Alt and Left go back inside the page first")
{
    Window it;
    it.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(it.window.get()));
    it.window->showPage("dua");
    it.page("dua")->steps = 1;
    QTest::keyClick(it.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(it.window->currentPage() == "dua");
    QTest::keyClick(it.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(it.window->currentPage() == "satu");
}

TEST_CASE("a page's own keys open it")
{
    Window it;
    it.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(it.window.get()));
    QTest::keyClick(it.window.get(), Qt::Key_I, Qt::ControlModifier);
    CHECK(it.window->currentPage() == "dua");
}

TEST_CASE("a file dropped anywhere goes to the page that takes files")
{
    Window it;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile("/tmp/daftar.csv")});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(it.window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(it.window.get(), &drop);
    REQUIRE(test::waitFor([&] { return it.window->currentPage() == "dua"; }));
    CHECK(it.page("dua")->opened.toUrl().toLocalFile() == "/tmp/daftar.csv");
}

TEST_CASE("closing while a long act runs asks, and stops it only on yes")
{
    Window it;
    std::atomic<bool> stopped = false;
    gui::LongTask task(it.window->context().tasks(), nullptr);
    task.run(
        {"Impor daftar.csv", "dua", true},
        [&](const services::Progress& progress) {
            while (progress({"writing", 1, 2}))
                QThread::msleep(2);
            stopped = true;
            return true;
        },
        [](bool) {});
    it.prompts.yes = false;
    CHECK_FALSE(it.window->mayClose());
    CHECK(task.isRunning());
    CHECK_FALSE(task.isStopping());
    it.prompts.yes = true;
    CHECK(it.window->mayClose());
    REQUIRE(test::waitFor([&] { return stopped.load(); }));
    CHECK(test::waitFor([&] { return !task.isRunning(); }));
    CHECK(it.window->mayClose());
    CHECK(it.prompts.asked.size() == 2);
}
