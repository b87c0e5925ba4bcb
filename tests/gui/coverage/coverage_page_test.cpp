#include "gui/coverage/coverage_page.h"
#include "gui/coverage/drill_dialog.h"
#include "gui/coverage/region_model.h"
#include "gui/coverage/segment_card.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/table.h"
#include "gui/shell/main_window.h"
#include "gui/support/access.h"
#include "gui/support/quiet_prompts.h"
#include "gui/support/wait.h"
#include "services/demo/demo.h"
#include "support/temp_folder.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

using namespace penggerak;
using test::waitFor;

namespace {

/// One demo book for all cases: making it takes a second.
const std::filesystem::path& demoBook()
{
    static const test::TempFolder folder;
    static const std::filesystem::path path = [] {
        const std::filesystem::path made = folder.path() / "Contoh.penggerak";
        REQUIRE(services::makeDemo(made));
        return made;
    }();
    return path;
}

struct Window
{
    explicit Window(const std::string& login = "penyelia")
    {
        auto opened = services::Book::open(demoBook(), {});
        REQUIRE(opened);
        book = std::shared_ptr<services::Book>(std::move(*opened));
        auto session = services::login(*book, login, {});
        REQUIRE(session);
        std::vector<gui::PageEntry> pages;
        pages.push_back({"beranda", "Beranda", gui::Icon::Home, false,
                         [](gui::AppContext& context, QWidget* parent) -> gui::Page* {
                             return new gui::CoveragePage(context, parent);
                         }});
        window = std::make_unique<gui::MainWindow>(
            std::make_unique<gui::AppContext>(book, *session, settings, file, prompts),
            std::move(pages));
        window->resize(1366, 768);
        window->showPage("beranda");
        window->show();
        page = qobject_cast<gui::CoveragePage*>(window->page("beranda"));
        REQUIRE(waitFor([this] { return !page->isBusy(); }));
    }

    QString number(const QString& prefix) const
    {
        for (const auto* button : window->findChildren<gui::NumberButton*>())
            if (button->isVisible() && button->accessibleName().startsWith(prefix))
                return button->text();
        return {};
    }

    test::TempFolder folder;
    gui::SettingsFile file{QString::fromStdString((folder.path() / "s.ini").string())};
    gui::Settings settings;
    test::QuietPrompts prompts;
    std::shared_ptr<services::Book> book;
    std::unique_ptr<gui::MainWindow> window;
    gui::CoveragePage* page = nullptr;
};

} // namespace

TEST_CASE("Beranda shows the published figures of the demo without a click")
{
    const Window it;
    CHECK(it.number("Potensi PU") == "664.191");
    CHECK(it.number("PU terakuisisi: ") == "491.607");
    CHECK(it.number("PU belum terakuisisi") == "172.584");
    CHECK(it.number("Potensi BPU") == "811.789");
    CHECK(it.number("BPU terakuisisi: ") == "43.615");
    CHECK(it.number("BPU belum terakuisisi") == "768.174");
    CHECK(it.number("PU dan BPU terakuisisi") == "535.222");
}

TEST_CASE("Beranda fits a window of 1366 by 768 without scrolling")
{
    const Window it;
    auto* area = it.window->findChild<QScrollArea*>();
    REQUIRE(area);
    REQUIRE(waitFor([area] { return area->verticalScrollBar()->maximum() == 0; }));
    CHECK(waitFor([area] { return area->horizontalScrollBar()->maximum() == 0; }));
}

TEST_CASE("every control of Beranda has a name for a screen reader")
{
    const Window it;
    CHECK(test::namelessWidgets(it.window.get()).join(", ").toStdString().empty());
}

TEST_CASE("the rows by region add up to the row of sums")
{
    const Window it;
    gui::RegionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto snapshot = gui::readCoverage(*it.book, it.page->filter());
    model.show(snapshot, gui::Texts(services::Language::Indonesian));
    REQUIRE(model.rowCount() == 9);
    Heads sum;
    for (const gui::RegionLine& line : snapshot.regions)
        sum += line.unacquired().value_or(Heads());
    CHECK(sum == *snapshot.pu->unacquired + *snapshot.bpu->unacquired);
    CHECK(model.index(8, gui::RegionModel::Unacquired).data().toString() == "940.758");
}

TEST_CASE("an area without every potential shows its count, a dash and the reason")
{
    Window it;
    gui::CoverageFilter all = it.page->filter();
    all.office.reset();
    it.page->setFilter(all);
    REQUIRE(waitFor([&it] { return !it.page->isBusy(); }));
    CHECK(it.number("Potensi PU").isEmpty());
    CHECK_FALSE(it.number("PU terakuisisi: ").isEmpty());
    const auto snapshot = gui::readCoverage(*it.book, all);
    CHECK(gui::reasonInWords(*snapshot.pu, it.page).contains("kantor punya potensi"));
}

TEST_CASE("what stands behind a number adds up to it")
{
    Window it;
    services::DrillQuery query;
    query.part = services::DrillPart::Acquired;
    query.scope.office = it.page->filter().office;
    query.scope.asOf = it.page->filter().asOf;
    query.scope.segment = Segment::Bpu;
    gui::DrillDialog dialog(it.window->context(), query, "Kantor", nullptr);
    dialog.show();
    REQUIRE(waitFor([&dialog] { return !dialog.isBusy(); }));
    std::int64_t people = 0;
    for (const auto* table : dialog.findChildren<gui::DataTable*>())
        if (table->accessibleName() == "Orang bernama")
            people = table->model()->rowCount();
    const auto answer = services::drill(*it.book, query);
    REQUIRE(answer);
    CHECK(people == answer->named.value());
    CHECK(answer->named + answer->pooled == answer->total);
    CHECK(answer->total == Heads(43615));
    CHECK(test::namelessWidgets(&dialog).join(", ").toStdString().empty());

    const std::string path = (it.folder.path() / "balik.json").string();
    it.prompts.file = QString::fromStdString(path);
    dialog.exportHeads();
    REQUIRE(waitFor([&path] { return std::filesystem::exists(path); }));
    QFile file(QString::fromStdString(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::int64_t heads = 0;
    const auto json = nlohmann::json::parse(file.readAll().toStdString());
    for (const auto& row : json.at("rows"))
        heads += row.at("heads").get<std::int64_t>();
    CHECK(heads == 43615);
}

TEST_CASE("the table by region is exported whole, with a mark of its encoding")
{
    Window it;
    it.prompts.file = QString::fromStdString((it.folder.path() / "ekspor.csv").string());
    for (const gui::Command& command : it.page->commands())
        if (command.text.startsWith("Ekspor"))
            command.run();
    QFile file(it.prompts.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBFKode;Wilayah;"));
    CHECK(bytes.contains("Jumlah\";664191;491607;74,02;811789;43615;5,37;940758\r\n"));
}
