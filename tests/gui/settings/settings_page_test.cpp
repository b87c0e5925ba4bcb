#include "gui/furniture/messages.h"
#include "gui/furniture/region_picker.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/office_dialog.h"
#include "gui/settings/settings_page.h"
#include "gui/settings/simple_model.h"
#include "gui/settings/user_dialog.h"
#include "gui/shell/app_context.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/quiet_prompts.h"
#include "tests/gui/support/wait.h"
#include "tests/support/books.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

/// The settings of a new demo book, as its administrator.
struct SettingsWindow
{
    SettingsWindow()
        : book(newBook(folder / "uji.penggerak"))
        , file(QString::fromStdString((folder / "settings.ini").string()))
    {
        auto entered = services::login(*book, "admin", {});
        REQUIRE(entered);
        context = std::make_unique<AppContext>(book, *entered, settings, file, prompts);
        page = std::make_unique<SettingsPage>(*context);
        QObject::connect(context.get(), &AppContext::changed, page.get(), &SettingsPage::changed);
        page->resize(1114, 640);
        page->show();
        page->refresh();
        settle();
    }
    void settle()
    {
        QTest::qWait(30);
        REQUIRE(waitFor([this] { return !page->isBusy(); }));
    }
    /// Something of the section in sight, or of a dialog.
    template <class Widget>
    Widget* find(const char* name, QWidget* in = nullptr)
    {
        for (Widget* found : (in ? in : page.get())->findChildren<Widget*>(QLatin1String(name)))
            if (found->isVisible())
                return found;
        FAIL("not in sight: " << name);
        return nullptr;
    }

    TempFolder folder;
    std::shared_ptr<services::Book> book;
    Settings settings;
    SettingsFile file;
    QuietPrompts prompts;
    std::unique_ptr<AppContext> context;
    std::unique_ptr<SettingsPage> page;
};

} // namespace

TEST_CASE("an office is added with its territory, and a name taken is refused in words")
{
    SettingsWindow it;
    it.page->open(QStringLiteral("kantor"));
    it.find<QAbstractButton>("add")->click();
    QPointer<OfficeDialog> dialog = it.page->findChild<OfficeDialog*>();
    REQUIRE(dialog);
    CHECK(namelessWidgets(dialog) == QStringList());
    auto* name = it.find<QLineEdit>("name", dialog);
    QTest::keyClicks(name, QStringLiteral("Kantor Uji"));
    it.find<QAbstractButton>("save", dialog)->click();
    CHECK_FALSE(it.find<FieldNote>("nameNote", dialog)->text().isEmpty());

    name->clear();
    QTest::keyClicks(name, QStringLiteral("Kantor Baru"));
    auto* region = it.find<RegionPicker>("region", dialog);
    QTest::keyClicks(region, QStringLiteral("3578"));
    QTest::keyClick(region, Qt::Key_Return);
    it.find<QAbstractButton>("save", dialog)->click();
    REQUIRE(waitFor([&] { return !dialog; }));
    it.settle();
    const auto office = services::findOffice(*it.book, "Kantor Baru");
    REQUIRE(office);
    CHECK(office->territory.size() == 1);
    CHECK(it.find<DataTable>("table")->model()->rowCount() == 2);
}

TEST_CASE("a user is added from the settings, and the last administrator stays")
{
    SettingsWindow it;
    it.page->open(QStringLiteral("pengguna"));
    it.find<QAbstractButton>("add")->click();
    QPointer<UserDialog> dialog = it.page->findChild<UserDialog*>();
    REQUIRE(dialog);
    CHECK(namelessWidgets(dialog) == QStringList());
    QTest::keyClicks(it.find<QLineEdit>("name", dialog), QStringLiteral("Dewi Staf"));
    QTest::keyClicks(it.find<QLineEdit>("login", dialog), QStringLiteral("dewi"));
    it.find<QAbstractButton>("save", dialog)->click();
    REQUIRE(waitFor([&] { return !dialog; }));
    it.settle();
    auto* table = it.find<DataTable>("table");
    REQUIRE(table->model()->rowCount() == 2);

    for (int row = 0; row < 2; ++row)
        if (table->model()->index(row, 1).data().toString() == QLatin1String("admin"))
            table->selectRow(row);
    it.find<QAbstractButton>("active")->click();
    CHECK(it.prompts.asked.size() == 1);
    CHECK(it.prompts.told.size() == 1);
}

TEST_CASE("the book is verified in plain words, and copied where it was asked for")
{
    SettingsWindow it;
    it.page->open(QStringLiteral("buku"));
    it.find<QAbstractButton>("verify")->click();
    it.settle();
    auto* checks = it.find<DataTable>("checks");
    REQUIRE(checks->model()->rowCount() > 5);
    for (int row = 0; row < checks->model()->rowCount(); ++row)
        CHECK_FALSE(checks->model()->index(row, 0).data(SecondLineRole).toString().isEmpty());

    const std::filesystem::path target = it.folder / "cadangan.penggerak";
    it.prompts.file = QString::fromStdString(target.string());
    it.find<QAbstractButton>("backup")->click();
    it.settle();
    CHECK(std::filesystem::exists(target));
    CHECK_FALSE(it.find<InlineMessage>("backupMessage")->text().isEmpty());
}

TEST_CASE("the look is changed at once, and kept")
{
    SettingsWindow it;
    bool rebuilt = false;
    QObject::connect(it.context.get(), &AppContext::rebuildRequested, it.context.get(),
                     [&rebuilt] { rebuilt = true; });
    it.page->open(QStringLiteral("tampilan"));
    QTest::keyClick(it.find<QWidget>("theme"), Qt::Key_End);
    CHECK(rebuilt);
    CHECK(it.file.load().theme == ThemeChoice::Dark);
    CHECK(it.settings.section == QLatin1String("tampilan"));
}

TEST_CASE("every section of the settings names its controls, and its lists are sound models")
{
    SettingsWindow it;
    for (const char* section :
         {"kantor", "pengguna", "persetujuan", "tampilan", "buku", "tentang"}) {
        it.page->open(QLatin1String(section));
        CHECK(namelessWidgets(it.page.get()) == QStringList());
    }
    SimpleModel model({QStringLiteral("A"), QStringLiteral("B")}, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{{QStringLiteral("a")}, {QStringLiteral("b"), QStringLiteral("c")}}});
    model.setRows({});
}
