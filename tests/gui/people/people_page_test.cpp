#include "gui/furniture/long_table.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/furniture/table_columns.h"
#include "gui/people/detail_panel.h"
#include "gui/people/filter_row.h"
#include "gui/people/history_model.h"
#include "gui/people/move_dialog.h"
#include "gui/people/nik_line.h"
#include "gui/people/people_model.h"
#include "gui/people/people_page.h"
#include "gui/people/secret_clipboard.h"
#include "gui/support/access.h"
#include "people_desk.h"
#include "support/files.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::test;

namespace {

/// `count` prospects, the first entered on 1 Oct 2016 and the others one a day after.
void enterMany(const Branch& branch, int count)
{
    for (int number = 0; number < count; ++number) {
        auto person = branch.prospect("Orang", "2016-10-01");
        person.fields.name = "Orang " + std::to_string(100 + number);
        person.on = person.on.plusDays(number % 30);
        branch.enter(person);
    }
}

QString firstName(const PeopleDesk& desk)
{
    return desk.page->table()->model()->index(0, 0).data().toString();
}

} // namespace

TEST_CASE("the model of the list keeps the rules of item models")
{
    gui::PeopleModel model(services::Language::Indonesian, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    services::PersonRow row;
    row.id = PersonId(7);
    row.name = "Siti Aminah";
    row.maskedNik = "************0007";
    model.show(2, 0, {row, row}, day("2016-11-02"));
    model.show(1'000'000, 500'000, {row}, day("2016-11-02"));
    CHECK(model.rowCount() == gui::WindowModel::mostRows);
    CHECK(model.rowOf(500'000) == gui::WindowModel::mostRows / 2);
    CHECK(model.index(0, 0).data(gui::PendingRole).toBool());
    model.put(500'001, {row, row});
    CHECK(model.keyAt(500'002) == 7);
    model.moveAround(999'999);
    CHECK(model.first() == 998'000);
    CHECK_FALSE(model.isLoaded(500'002));
    CHECK(model.firstMissing(999'990, 1'000'050) == 999'990);
    model.show(0, 0, {}, day("2016-11-02"));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a history shows the next step, what is now and what was taken back")
{
    PeopleDesk desk;
    const PersonId person = desk.branch.enter(desk.branch.prospect("Siti", "2016-10-18"));
    desk.branch.move(person, Stage::Contacted, "2016-10-20");
    desk.branch.move(person, Stage::Informed, "2016-10-25");
    const auto before = services::showPerson(desk.branch.session, person);
    REQUIRE(services::reverseMovement(desk.branch.session, before->history.front().id));

    gui::HistoryModel model(services::Language::Indonesian, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(*services::showPerson(desk.branch.session, person), Segment::Bpu);
    using Mark = gui::HistoryModel::Mark;
    const auto mark = [&](int row) {
        return static_cast<Mark>(model.index(row).data(gui::HistoryModel::MarkRole).toInt());
    };
    REQUIRE(model.rowCount() == 4);
    CHECK(mark(0) == Mark::Next);
    CHECK(mark(1) == Mark::Reversed);
    CHECK(mark(2) == Mark::Now);
    CHECK(mark(3) == Mark::Past);
    CHECK_FALSE(model.isReversible(0));
    CHECK_FALSE(model.isReversible(1));
    CHECK(model.isReversible(2));
}

TEST_CASE("a head of the list sorts it, and a filter narrows it but not the whole")
{
    PeopleDesk desk;
    enterMany(desk.branch, 19);
    desk.branch.enter(desk.branch.prospect("Wati", "2016-10-02"));
    desk.page->refresh();
    desk.settle();
    QHeaderView* head = desk.page->table()->list()->table()->horizontalHeader();
    emit head->sectionClicked(gui::PeopleModel::Name);
    desk.settle();
    CHECK(firstName(desk) == QStringLiteral("Orang 100"));
    emit head->sectionClicked(gui::PeopleModel::Name);
    desk.settle();
    CHECK(firstName(desk) == QStringLiteral("Wati"));
    CHECK(head->sortIndicatorOrder() == Qt::DescendingOrder);
    services::PeopleFilter filter = desk.page->filters()->filter();
    filter.text = "wat";
    desk.page->filters()->setFilter(filter);
    desk.settle();
    CHECK(desk.page->table()->total() == 1);
    CHECK(desk.page->table()->unfiltered() == 20);
}

TEST_CASE("copied rows are tab-separated and masked")
{
    PeopleDesk desk;
    auto person = desk.branch.prospect("Siti Aminah", "2016-10-18");
    person.fields.nik = "3578995208810007";
    desk.branch.enter(person);
    desk.page->refresh();
    desk.settle();
    desk.page->table()->focusRows();
    desk.page->table()->columns()->setShown(gui::PeopleModel::Occupation, true);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    CHECK(text.section(u'\n', 0, 0).endsWith(QStringLiteral("Tanggal\tPekerjaan")));
    CHECK(text.contains(QStringLiteral("Siti Aminah\t************0007\tBPU")));
    CHECK_FALSE(text.contains(QStringLiteral("35789952")));
}

TEST_CASE("a NIK is shown with a reason only, and the clipboard is emptied of it")
{
    PeopleDesk desk;
    auto person = desk.branch.prospect("Siti Aminah", "2016-10-18");
    person.fields.nik = "3578995208810007";
    desk.branch.enter(person);
    desk.page->refresh();
    desk.settle();
    auto* line = desk.page->detail()->findChild<gui::NikLine*>();
    const Seq before = desk.branch.book->lastSeq();
    line->askAndReveal();
    CHECK(desk.branch.book->lastSeq() == before);
    desk.prompts.given = QStringLiteral("Mencocokkan dengan KTP");
    line->askAndReveal();
    CHECK(desk.branch.book->lastSeq() == before + 1);
    {
        gui::SecretClipboard clipboard(nullptr);
        clipboard.copy(QStringLiteral("3578995208810007"));
        CHECK(QApplication::clipboard()->text() == QStringLiteral("3578995208810007"));
    }
    CHECK(QApplication::clipboard()->text().isEmpty());
}

TEST_CASE("a move before later movements lists them and enters them again")
{
    PeopleDesk desk;
    const PersonId person = desk.branch.enter(desk.branch.prospect("Siti", "2016-10-18"));
    desk.branch.move(person, Stage::Informed, "2016-10-25");
    const auto details = services::showPerson(desk.branch.session, person);
    gui::MoveDialog dialog(desk.context, *details, details->heads.front(), desk.page.get());
    dialog.show();
    dialog.choose(Stage::Contacted, day("2016-10-20"));
    dialog.save();
    CHECK(dialog.result() != QDialog::Accepted);
    const auto* refusal = dialog.findChild<gui::InlineMessage*>(QStringLiteral("refusal"));
    CHECK(refusal->isVisible());
    CHECK_THAT(refusal->text().toStdString(), Catch::Contains("25 Okt 2016 Diberi tahu"));
    auto* again = refusal->findChild<QAbstractButton*>();
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK(dialog.result() == QDialog::Accepted);
    const auto now = services::showPerson(desk.branch.session, person);
    CHECK(now->heads.front().cell.stage == Stage::Informed);
    CHECK(gui::laterMovements(*now, Segment::Bpu, day("2016-10-18"),
                              services::Language::Indonesian) ==
          QStringLiteral("20 Okt 2016 Dihubungi; 25 Okt 2016 Diberi tahu"));
    CHECK(desk.branch.verified().empty());
}

TEST_CASE("a refusal asks for its reason beside the field")
{
    PeopleDesk desk;
    const PersonId person = desk.branch.enter(desk.branch.prospect("Siti", "2016-10-18"));
    const auto details = services::showPerson(desk.branch.session, person);
    gui::MoveDialog dialog(desk.context, *details, details->heads.front(), desk.page.get());
    dialog.show();
    dialog.choose(Stage::Refused, day("2016-11-01"));
    const Seq before = desk.branch.book->lastSeq();
    dialog.save();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(desk.branch.book->lastSeq() == before);
    dialog.chooseReason(Reason::NoMoney);
    dialog.save();
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("every control of Prospek, its entry and its dialogs has an accessible name")
{
    PeopleDesk desk;
    auto person = desk.branch.prospect("Siti Aminah", "2016-10-18");
    person.fields.nik = "3578995208810007";
    desk.branch.enter(person);
    desk.page->refresh();
    desk.settle();
    CHECK(namelessWidgets(desk.page.get()).join(u'|').toStdString() == "");
    for (QDialog* dialog :
         {desk.page->openMove(), desk.page->openTransfer(), desk.page->openEdit()}) {
        REQUIRE(dialog);
        CHECK(namelessWidgets(dialog).join(u'|').toStdString() == "");
        dialog->close();
    }
    desk.page->openEntry();
    desk.type("3578995208810007");
    desk.settle();
    CHECK(namelessWidgets(desk.page.get()).join(u'|').toStdString() == "");
}

TEST_CASE("an undone edit brings the old name back")
{
    PeopleDesk desk;
    const PersonId person = desk.branch.enter(desk.branch.prospect("Siti", "2016-10-18"));
    desk.page->refresh();
    desk.settle();
    auto fields = services::fieldsForEdit(desk.branch.session, person);
    fields->name = "Siti Aminah";
    const auto version = services::showPerson(desk.branch.session, person)->version;
    REQUIRE(services::editPerson(desk.branch.session, person, *fields, version));
    desk.page->undo();
    CHECK(services::showPerson(desk.branch.session, person)->fields.name == "Siti");
}

TEST_CASE("the list goes into a file as it is shown, and the window says where it lies")
{
    PeopleDesk desk;
    const TempFolder folder;
    enterMany(desk.branch, 12);
    desk.branch.enter(desk.branch.prospect("Wati", "2016-10-02"));
    services::PeopleFilter filter = desk.page->filters()->filter();
    filter.text = "orang";
    desk.page->filters()->setFilter(filter);
    desk.settle();
    desk.prompts.file = gui::qs((folder / "orang.csv").string());
    QStringList said;
    QObject::connect(&desk.context, &gui::AppContext::toastRequested,
                     [&](const QString& text) { said.append(text); });
    QTest::keyClick(desk.page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return !said.isEmpty(); }));
    CHECK(said.constFirst().toStdString() == "12 baris ditulis ke orang.csv.");
    const std::string bytes = bytesOf(folder / "orang.csv");
    CHECK(bytes.find("Orang 111") != std::string::npos);
    CHECK(bytes.find("Wati") == std::string::npos);

    desk.prompts.file = gui::qs((folder / "orang.pdf").string());
    desk.page->exportList();
    REQUIRE(waitFor([&] { return !desk.prompts.told.isEmpty(); }));
    CHECK(desk.prompts.told.constFirst().startsWith("orang.pdf tidak ditulis"));
}
