#include "gui/exchange/check_step.h"
#include "gui/exchange/column_row.h"
#include "gui/exchange/columns_step.h"
#include "gui/exchange/count_tiles.h"
#include "gui/exchange/done_step.h"
#include "gui/exchange/file_step.h"
#include "gui/exchange/import_tables.h"
#include "gui/furniture/messages.h"
#include "gui/shell/long_task.h"
#include "gui/support/access.h"
#include "import_desk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::test;

namespace {

/// What the visible boxes of a step say.
QString said(const QWidget* step)
{
    QStringList all;
    for (const auto* box : step->findChildren<gui::InlineMessage*>())
        if (box->isVisibleTo(step))
            all.append(box->text());
    return all.join(u' ');
}

gui::CountTiles& tiles(ImportDesk& desk)
{
    return *desk.page->checkStep()->findChild<gui::CountTiles*>();
}

} // namespace

TEST_CASE("an import is worked by the keyboard alone, from the path to what was written")
{
    ImportDesk desk;
    const QString path = desk.file("daftar.csv", fourRows);
    auto* field = desk.page->fileStep()->findChild<QLineEdit*>("path");
    REQUIRE(field);
    field->setFocus();
    QTest::keyClicks(field, path);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.work().sample());
    CHECK(desk.work().sample()->columns.size() == 3);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.page->step() == gui::ColumnsStepNumber);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.page->step() == gui::CheckStepNumber);
    REQUIRE(desk.work().report());
    CHECK(desk.work().report()->counts.added == 2);
    CHECK(desk.work().report()->counts.rejected == 1);
    CHECK(desk.work().report()->counts.duplicates == 1);
    CHECK(desk.people() == 0);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.page->step() == gui::WriteStepNumber);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.page->step() == gui::DoneStepNumber);
    CHECK(desk.people() == 2);
    CHECK(desk.branch.verified().empty());
}

TEST_CASE("rows copied in a spreadsheet are pasted and go the way of a file")
{
    ImportDesk desk;
    QClipboard* const clipboard = QGuiApplication::clipboard();
    clipboard->setText(QStringLiteral("satu kata"));
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(desk.work().sample());
    clipboard->setText(
        QStringLiteral("Nama\tNIK\tAlamat\nSari\t3578994211900001\t"
                       "\"Jl. Contoh 1\nRT 2\"\nBudi\t3578990211900002\tJl. Contoh 2\n"));
    desk.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.work().sample());
    CHECK(desk.work().sample()->columns.size() == 3);
    CHECK(desk.work().sample()->rows.size() == 2);
    CHECK(desk.people() == 0);
    clipboard->clear();
}

TEST_CASE("Alt and Left go back a step, and what was chosen stays")
{
    ImportDesk desk;
    desk.drop(desk.file("daftar.csv", fourRows));
    desk.page->goOn();
    auto* third = desk.page->columnsStep()->rows().at(2)->field();
    third->setCurrentIndex(third->findData(QStringLiteral("occupation")));
    desk.page->goOn();
    desk.settle();
    CHECK(desk.page->step() == gui::CheckStepNumber);
    CHECK(desk.page->goBack());
    CHECK(desk.page->step() == gui::ColumnsStepNumber);
    CHECK(desk.work().columns().at(2).field == "occupation");
    CHECK(desk.work().columns().at(2).origin == gui::ColumnChoice::Origin::Chosen);
    CHECK(desk.page->goBack());
    CHECK_FALSE(desk.page->goBack());
    CHECK(desk.work().sample());
}

TEST_CASE("columns are recognised by their headings, and what is not read stays in sight")
{
    ImportDesk desk;
    desk.drop(desk.file("daftar.csv", fourRows));
    desk.page->goOn();
    const auto& columns = desk.work().columns();
    CHECK(columns.at(0).field == "nik");
    CHECK(columns.at(0).origin == gui::ColumnChoice::Origin::Guessed);
    CHECK(columns.at(1).field == "name");
    CHECK(columns.at(2).origin == gui::ColumnChoice::Origin::Unread);
    CHECK(desk.page->columnsStep()->rows().size() == 3);
}

TEST_CASE("without a column for the NIK the step says so and stays")
{
    ImportDesk desk;
    desk.drop(desk.file("daftar.csv", fourRows));
    desk.page->goOn();
    desk.work().setField(0, {});
    desk.page->goOn();
    CHECK(desk.page->step() == gui::ColumnsStepNumber);
    CHECK(said(desk.page->columnsStep())
              .contains(desk.context.texts().sentence(refusal("import_nik_missing"))));
}

TEST_CASE("a field chosen for a column is taken from the column where it was guessed")
{
    ImportDesk desk;
    desk.drop(desk.file("daftar.csv", fourRows));
    desk.work().setField(2, "name");
    CHECK(desk.work().columns().at(1).field.empty());
    CHECK_FALSE(desk.work().columnsError());
    desk.work().setField(0, "kpj");
    REQUIRE(desk.work().columnsError());
    CHECK(desk.work().columnsError()->code == "import_nik_missing");
}

TEST_CASE("a file that is no table is refused in a sentence on the first step")
{
    ImportDesk desk;
    desk.drop(desk.file("foto.xlsx", QByteArray::fromHex("ffd8ffe000104a464946")));
    CHECK(desk.page->step() == gui::FileStepNumber);
    REQUIRE(desk.work().fileError());
    CHECK(said(desk.page->fileStep())
              .contains(desk.context.texts().sentence(*desk.work().fileError())));
    desk.drop(desk.file("daftar.csv", fourRows));
    CHECK_FALSE(desk.work().fileError());
    CHECK(desk.work().sample());
}

TEST_CASE("another row of headings is read at once and forgets what was checked")
{
    ImportDesk desk;
    desk.drop(desk.file("daftar.csv", "Daftar hadir;;\r\n" + fourRows));
    REQUIRE(desk.work().sample());
    CHECK(desk.work().sample()->reading.headings == 2);
    services::FileReading reading = desk.work().sample()->reading;
    reading.headings = 1;
    desk.work().readAs(reading);
    desk.settle();
    CHECK(desk.work().columns().at(0).heading == "Daftar hadir");
    CHECK_FALSE(desk.work().report());
    reading.headings = 15; // there is no such row
    desk.work().readAs(reading);
    desk.settle();
    REQUIRE(desk.work().sample());
    CHECK(desk.work().fileError());
    CHECK(desk.work().sample()->reading.headings == 1);
    CHECK(said(desk.page->fileStep())
              .contains(desk.context.texts().sentence(*desk.work().fileError())));
}

TEST_CASE("a file of foreign headings is shown all the same, from its first row")
{
    ImportDesk desk;
    desk.drop(desk.file("asing.csv", "Kartu;Sebutan\r\n3578995208810007;Siti Aminah\r\n"));
    REQUIRE(desk.work().sample());
    CHECK(desk.work().headingsUnknown());
    CHECK_FALSE(desk.work().fileError());
    CHECK(desk.work().columns().at(0).origin == gui::ColumnChoice::Origin::Unread);
}

TEST_CASE("a number of the check shows what it is made of")
{
    ImportDesk desk;
    desk.drop(desk.file("daftar.csv", fourRows));
    desk.page->goOn();
    desk.page->goOn();
    desk.settle();
    gui::CellsModel& rows = *desk.page->checkStep()->model();
    CHECK(rows.rowCount() == 4);
    CHECK(tiles(desk).count(gui::RowKind::New) == 2);
    tiles(desk).choose(gui::RowKind::Rejected);
    REQUIRE(rows.rowCount() == 1);
    CHECK(rows.index(0, 0).data().toString() == "4");
    tiles(desk).choose(gui::RowKind::Duplicate);
    REQUIRE(rows.rowCount() == 1);
    CHECK(rows.index(0, 0).data().toString() == "5");
    tiles(desk).choose(std::nullopt);
    CHECK(rows.rowCount() == 4);
}

TEST_CASE("the wrong cell carries its reason in words and with an icon, the NIK is masked")
{
    ImportDesk desk;
    desk.drop(desk.file("daftar.csv", "NIK;Nama;HP\r\n3578995208810007;Siti;abc\r\n"));
    desk.page->goOn();
    desk.page->goOn();
    desk.settle();
    const gui::CellsModel& rows = *desk.page->checkStep()->model();
    REQUIRE(rows.rowCount() == 1);
    CHECK(rows.index(0, 2).data().toString() == "************0007");
    const QModelIndex phone = rows.index(0, 4);
    CHECK(phone.data(gui::CellsModel::MarkRole).isValid());
    CHECK_FALSE(phone.data(gui::SecondLineRole).toString().isEmpty());
    CHECK(rows.index(0, 1).data().toString() == gui::ImportWords::word(gui::RowKind::Rejected));
}

TEST_CASE("changes of people in the book are shown as they are and as they become")
{
    ImportDesk desk;
    auto person = desk.branch.prospect("Siti", "2016-10-18");
    person.fields.nik = "3578995208810007";
    desk.branch.enter(person);
    desk.drop(desk.file("daftar.csv", "NIK;Nama\r\n3578995208810007;Siti Aminah\r\n"));
    desk.page->goOn();
    desk.page->goOn();
    desk.settle();
    REQUIRE(desk.work().report());
    CHECK(desk.work().report()->counts.changed == 1);
    tiles(desk).choose(gui::RowKind::Changed);
    const gui::CellsModel& rows = *desk.page->checkStep()->model();
    REQUIRE(rows.rowCount() >= 1);
    CHECK(rows.index(0, 3).data().toString() == "Siti");
    CHECK(rows.index(0, 4).data().toString().contains("Siti Aminah"));
}

TEST_CASE("an undo asks with the number of people, and the history says that it was undone")
{
    ImportDesk desk;
    desk.drop(desk.file("daftar.csv", fourRows));
    for (int step = 0; step < 4; ++step) {
        desk.page->goOn();
        desk.settle();
    }
    REQUIRE(desk.page->step() == gui::DoneStepNumber);
    REQUIRE(desk.people() == 2);
    desk.prompts.yes = false;
    desk.page->doneStep()->undo();
    desk.settle();
    CHECK(desk.people() == 2);
    desk.prompts.yes = true;
    desk.page->doneStep()->undo();
    desk.settle();
    CHECK(desk.people() == 0);
    CHECK(desk.prompts.asked.size() == 2);
    REQUIRE(desk.work().history().size() == 1);
    CHECK(desk.work().history().front().undoneIn);
    CHECK(desk.branch.verified().empty());
}

TEST_CASE("rejected rows are saved as a file that says why")
{
    ImportDesk desk;
    desk.drop(desk.file("daftar.csv", fourRows));
    desk.page->goOn();
    desk.page->goOn();
    desk.settle();
    desk.prompts.file = QString::fromStdString((desk.files / "ditolak.csv").string());
    gui::askAndSaveRejected(desk.context, desk.work(), desk.page.get());
    desk.settle();
    CHECK(desk.work().savedTo() == desk.prompts.file);
    QFile saved(desk.prompts.file);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    CHECK(text.contains("3578992101900031"));
    CHECK_FALSE(text.contains("Bambang"));
}

TEST_CASE("a profile is saved under a name and fits the next file of the same headings")
{
    ImportDesk desk;
    const QByteArray rows = "Kartu;Sebutan\r\n3578995208810007;Siti Aminah\r\n";
    desk.drop(desk.file("satu.csv", rows));
    desk.page->goOn();
    desk.work().setField(0, "nik");
    desk.work().setField(1, "name");
    REQUIRE(desk.work().saveProfile("Dinas Sosial"));
    desk.drop(desk.file("dua.csv", rows));
    CHECK(desk.work().profile() == "Dinas Sosial");
    CHECK(desk.work().columns().at(0).field == "nik");
    CHECK(desk.work().columns().at(0).origin == gui::ColumnChoice::Origin::Profile);
    CHECK_FALSE(desk.work().saveProfile(""));
    REQUIRE(desk.work().removeProfile());
    CHECK(desk.work().profiles().empty());
}

TEST_CASE("while an import writes, other acts wait, and after it they go on")
{
    ImportDesk desk;
    QWidget control;
    desk.context.waitsForWriting(&control);
    desk.drop(desk.file("daftar.csv", fourRows));
    desk.page->goOn();
    desk.page->goOn();
    desk.settle();
    desk.page->goOn();
    desk.page->goOn();
    REQUIRE(desk.work().isWriting());
    CHECK_FALSE(desk.context.canWrite());
    CHECK(desk.context.isWriter());
    CHECK_FALSE(control.isEnabled());
    CHECK(control.toolTip().contains("daftar.csv"));
    CHECK_FALSE(desk.page->goBack());
    desk.settle();
    CHECK(desk.context.canWrite());
    CHECK(control.isEnabled());
}

TEST_CASE("a cancelled check writes nothing and may be begun again")
{
    ImportDesk desk;
    QByteArray many = "NIK;Nama\r\n";
    for (int number = 1; number <= 9000; ++number)
        many += QByteArray("357899520881") + QByteArray::number(1000 + number % 9000) + ";Orang " +
                QByteArray::number(number) + "\r\n";
    desk.drop(desk.file("banyak.csv", many));
    desk.page->goOn();
    desk.page->goOn();
    desk.work().stop();
    desk.settle();
    CHECK(desk.page->step() == gui::CheckStepNumber);
    if (desk.work().wasCancelled()) {
        CHECK_FALSE(desk.work().report());
        desk.work().check();
        desk.settle();
    }
    CHECK(desk.work().report());
    CHECK(desk.people() == 0);
}

TEST_CASE("whoever may not import reads why")
{
    ImportDesk desk;
    services::Actor kader = desk.branch.session.actor();
    kader.role = services::Role::Kader;
    gui::AppContext context(desk.context.book(), services::Session(*desk.branch.book, kader),
                            desk.settings, desk.settingsFile, desk.prompts);
    const gui::ImportPage closed(context, nullptr);
    const auto* why = closed.findChild<gui::EmptyState*>();
    REQUIRE(why);
    CHECK_FALSE(why->accessibleDescription().isEmpty());

    services::Actor supervisor = kader;
    supervisor.role = services::Role::Supervisor;
    gui::AppContext other(desk.context.book(), services::Session(*desk.branch.book, supervisor),
                          desk.settings, desk.settingsFile, desk.prompts);
    const gui::ImportPage reads(other, nullptr);
    REQUIRE(reads.fileStep());
    CHECK(said(reads.fileStep()).contains("Peran Anda tidak mengimpor"));
}

TEST_CASE("every control of every step has an accessible name")
{
    ImportDesk desk;
    const auto nameless = [&] { return namelessWidgets(desk.page.get()).join(u'|').toStdString(); };
    CHECK(nameless() == "");
    desk.drop(desk.file("daftar.csv", fourRows));
    CHECK(nameless() == "");
    for (int step = 0; step < 4; ++step) {
        desk.page->goOn();
        desk.settle();
        CHECK(nameless() == "");
    }
    CHECK(desk.page->step() == gui::DoneStepNumber);
}

TEST_CASE("the model of an import's tables keeps the rules of item models")
{
    gui::CellsModel model(nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    services::FileSample sample;
    sample.columns = {{"NIK", "nik", true}, {"Nama", "name", true}};
    sample.rows = {{"3578995208810007", "Siti"}, {"3578995208810008"}};
    sample.numbers = {2, 3};
    const gui::ImportTables tables{gui::Texts(services::Language::Indonesian)};
    model.show(tables.sheet(sample));
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == "A  NIK");
    CHECK(model.index(0, 1).data().toString() == "************0007");
    CHECK(model.index(0, 2).data().toString() == "Siti");
    CHECK(model.rowCount() == 2);
    model.show({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("columns are lettered as a spreadsheet letters them")
{
    CHECK(gui::ImportWords::letters(0) == "A");
    CHECK(gui::ImportWords::letters(25) == "Z");
    CHECK(gui::ImportWords::letters(26) == "AA");
    CHECK(gui::ImportWords::letters(701) == "ZZ");
    CHECK(gui::ImportWords::letters(702) == "AAA");
}
