#include "gui/activities/activities_page.h"
#include "gui/activities/activity_panel.h"
#include "gui/activities/guests_dialog.h"
#include "gui/activities/month_grid.h"
#include "gui/activities/yield_dialog.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/search_field.h"
#include "gui/furniture/table.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/desk.h"
#include "tests/support/files.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

using services::ActivityFields;

class ActivitiesDesk : public Desk<ActivitiesPage>
{
public:
    ActivityId record(const char* name, const char* from, const char* to = nullptr)
    {
        ActivityFields fields;
        fields.activity.kind = "visit";
        fields.activity.name = name;
        fields.activity.from = day(from);
        fields.activity.to = day(to ? to : from);
        const ActivityId id = services::recordActivity(branch.session, fields).value();
        settle();
        return id;
    }
    services::ActivityDetails shown()
    {
        settle();
        REQUIRE(page->panel().activity());
        return services::showActivity(branch.session, *page->panel().activity()).value();
    }
    /// Keys go where the focus of a dialog is.
    static void type(QWidget* dialog, const QString& text)
    {
        for (const QChar each : text)
            QTest::keyClick(dialog->focusWidget(), each.toLatin1());
    }
    static void enter(QWidget* dialog, int times = 1)
    {
        const QPointer<QWidget> open(dialog);
        for (int i = 0; i < times && open && open->isVisible(); ++i)
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("an activity is recorded from the keyboard: who came, goods, a file, and what came of it")
{
    ActivitiesDesk desk;
    CHECK(namelessWidgets(desk.page.get()) == QStringList());
    const PersonId budi = desk.branch.enter(desk.branch.prospect("Budi Uji", "2016-11-02"));
    desk.settle();

    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto* form = desk.find<FieldsDialog>();
    CHECK(namelessWidgets(form) == QStringList());
    ActivitiesDesk::type(form, QStringLiteral("Sosialisasi uji"));
    ActivitiesDesk::enter(form, 30); // through all fields, and after the last it saves
    CHECK(desk.shown().row.activity.name == "Sosialisasi uji");
    CHECK(desk.shown().row.activity.from == day("2016-11-02"));

    desk.press(Qt::Key_H, Qt::ControlModifier);
    auto* guests = desk.find<GuestsDialog>();
    CHECK(namelessWidgets(guests) == QStringList());
    const auto add = [&](const QString& name, int enters) {
        ActivitiesDesk::type(guests, name);
        for (int i = 0; i < enters; ++i) {
            ActivitiesDesk::enter(guests);
            REQUIRE(waitFor([&] { return !guests->isBusy(); }));
        }
    };
    add(QStringLiteral("budi"), 1);
    add(QStringLiteral("Siti Baru"), 2); // nobody is found; then as somebody new
    guests->save();
    REQUIRE(desk.shown().guests.size() == 2);
    CHECK(desk.shown().guests.front().person == budi);

    desk.press(Qt::Key_T, Qt::ControlModifier);
    auto* crowds = desk.find<FieldsDialog>();
    ActivitiesDesk::type(crowds, QStringLiteral("Dinas Sosial; 12"));
    ActivitiesDesk::enter(crowds);
    ActivitiesDesk::type(crowds, QStringLiteral("Dinas Pasar"));
    crowds->save();
    CHECK(crowds->isVisible()); // a line without a number
    ActivitiesDesk::type(crowds, QStringLiteral("; 3"));
    crowds->save();
    CHECK(desk.shown().row.crowd == Heads(15));

    desk.press(Qt::Key_B, Qt::ControlModifier);
    auto* goods = desk.find<FieldsDialog>();
    ActivitiesDesk::type(goods, QStringLiteral("paket sembako"));
    ActivitiesDesk::enter(goods);
    ActivitiesDesk::type(goods, QStringLiteral("35"));
    ActivitiesDesk::enter(goods, 3);
    REQUIRE(desk.shown().goods.size() == 1);
    CHECK(desk.shown().goods.front().quantity == 35);

    const auto* reached = desk.page->findChild<NumberButton*>();
    REQUIRE(reached);
    CHECK(reached->text() == QStringLiteral("17"));
    QTest::keyClick(const_cast<NumberButton*>(reached), Qt::Key_Space);
    auto* yield = desk.find<YieldDialog>();
    REQUIRE(waitFor([&] { return !yield->isBusy(); }));
    const QAbstractItemModel* behind = yield->findChild<DataTable*>()->model();
    int heads = 0;
    for (int row = 0; row < behind->rowCount(); ++row)
        heads += behind->index(row, 3).data().toInt();
    CHECK(heads == 17);
    CHECK(behind->rowCount() == 4);
    CHECK(namelessWidgets(yield) == QStringList());
    yield->close();

    for (DataTable* table : desk.page->findChildren<DataTable*>())
        QAbstractItemModelTester tester(table->model());
    CHECK(namelessWidgets(desk.page.get()) == QStringList());
    CHECK(desk.branch.verified().empty());
}

TEST_CASE("a file is attached, opened as a copy, and refused where it is none")
{
    ActivitiesDesk desk;
    desk.record("Kunjungan uji", "2016-11-01");
    desk.settle();
    const TempFolder folder;
    const std::string pdf = "%PDF-1.4 daftar hadir";
    writeBytes(folder / "hadir.pdf", pdf);
    writeBytes(folder / "catatan.txt", "bukan PDF");
    desk.prompts.file = qs((folder / "hadir.pdf").string());
    desk.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.shown().files.size() == 1);
    CHECK(desk.shown().files.front().name == "hadir.pdf");

    desk.prompts.file = qs((folder / "catatan.txt").string());
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.shown().files.size() == 1);
    REQUIRE(desk.prompts.told.size() == 1);
    CHECK(desk.prompts.told.front().contains(QStringLiteral("catatan.txt tidak dilampirkan")));

    // Nothing here shows a PDF: a copy is written.
    desk.prompts.file = qs((folder / "salinan.pdf").string());
    for (LinkButton* link : desk.page->findChildren<LinkButton*>())
        if (link->text() == QStringLiteral("Buka"))
            link->click();
    CHECK(bytesOf(folder / "salinan.pdf") == pdf);
}

TEST_CASE("somebody who did not come is taken back from the list of who came")
{
    ActivitiesDesk desk;
    const ActivityId id = desk.record("Kunjungan uji", "2016-11-01");
    services::Attending attending;
    attending.others.resize(2);
    attending.others[0].name = "Ani Uji";
    attending.others[1].name = "Beni Uji";
    REQUIRE(services::recordAttending(desk.branch.session, id, attending));
    desk.settle();
    desk.press(Qt::Key_H, Qt::ControlModifier);
    auto* guests = desk.find<GuestsDialog>();
    for (DataTable* table : guests->findChildren<DataTable*>())
        if (table->model()->rowCount() == 2) {
            table->selectRow(0);
            QTest::keyClick(table, Qt::Key_Delete);
        }
    guests->save();
    REQUIRE(desk.shown().guests.size() == 1);
    CHECK(desk.shown().guests.front().name == "Beni Uji");
}

TEST_CASE("the month shows what happens on a day, by the arrows")
{
    ActivitiesDesk desk;
    const ActivityId one = desk.record("Kunjungan satu hari", "2016-11-01");
    const ActivityId all = desk.record("Sepanjang Oktober", "2016-10-01", "2016-10-31");
    desk.press(Qt::Key_M, Qt::ControlModifier);
    desk.settle();
    MonthGrid* month = desk.page->month();
    CHECK(month->day() == day("2016-11-02"));
    CHECK_FALSE(desk.page->panel().activity());
    QTest::keyClick(month, Qt::Key_Left);
    desk.settle();
    CHECK(desk.page->panel().activity() == one);
    CHECK(month->accessibleDescription().contains(QStringLiteral("Kunjungan satu hari")));
    QTest::keyClick(month, Qt::Key_PageUp);
    desk.settle();
    CHECK(month->day() == day("2016-10-01"));
    CHECK(desk.page->panel().activity() == all);
    QTest::keyClick(month, Qt::Key_Home);
    desk.settle();
    CHECK(month->day() == day("2016-11-02"));
    CHECK_FALSE(desk.page->panel().activity());
    CHECK(namelessWidgets(desk.page.get()) == QStringList());
}

TEST_CASE("activities are found by words, and an empty list says what to do")
{
    ActivitiesDesk desk;
    const ActivityId id = desk.record("Sosialisasi pasar", "2016-11-01");
    desk.record("Kunjungan kampung", "2016-10-01");
    const auto rows = [&] { return desk.page->table()->model()->rowCount(); };
    CHECK(rows() == 2);
    auto* search = desk.find<SearchField>();
    search->setText(QStringLiteral("pasar"));
    QTest::keyClick(search, Qt::Key_Return);
    desk.settle();
    CHECK(rows() == 1);
    CHECK(desk.page->panel().activity() == id);
    search->setText(QStringLiteral("tidak ada"));
    QTest::keyClick(search, Qt::Key_Return);
    desk.settle();
    CHECK(rows() == 0);
    CHECK_FALSE(desk.page->panel().activity());
    desk.page->open(qs(id.text()));
    desk.settle();
    CHECK(rows() == 2);
    CHECK(desk.page->panel().activity() == id);
}
