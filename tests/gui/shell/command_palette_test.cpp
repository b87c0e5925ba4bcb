#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"
#include "gui/shell/command_palette.h"
#include "gui/support/quiet_prompts.h"
#include "gui/support/wait.h"
#include "support/branch.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::test;

namespace {

struct Palette
{
    Palette()
        : context(std::shared_ptr<services::Book>(branch.book.get(), [](services::Book*) {}),
                  branch.session, settings, settingsFile, prompts)
    {
    }
    ~Palette()
    {
        tester.reset(); // before the model that it watches
        palette.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    void open()
    {
        tester.reset(); // before the model that it watches
        palette = std::make_unique<gui::CommandPalette>(
            context,
            std::vector<gui::Command>{{"Buka beranda", "Ctrl 1", [this] { ran = "beranda"; }},
                                      {"Buka prospek", "Ctrl 2", [this] { ran = "prospek"; }}},
            nullptr);
        palette->show();
        list = palette->findChild<gui::PaletteList*>();
        field = palette->findChild<QLineEdit*>();
        tester = std::make_unique<QAbstractItemModelTester>(list->model());
        chosen = std::make_unique<QSignalSpy>(palette.get(), &gui::CommandPalette::personChosen);
        listed = std::make_unique<QSignalSpy>(palette.get(), &gui::CommandPalette::listChosen);
    }
    void settle()
    {
        REQUIRE(waitFor([this] { return !palette->isBusy(); }));
        QCoreApplication::processEvents();
    }
    void type(const QString& text)
    {
        palette->type(text);
        settle();
    }
    /// The lines in sight, one a line; headings in capitals.
    std::string lines() const
    {
        QString text;
        for (const gui::PaletteEntry& entry : list->entries())
            text += (entry.run ? entry.text : entry.text.toUpper()) + "\n";
        return text.toStdString();
    }
    QString told() const
    {
        QString text;
        for (const gui::TextLabel* label : palette->findChildren<gui::TextLabel*>())
            if (label->isVisible())
                text += label->text() + "\n";
        return text;
    }
    void press(Qt::Key key) { QTest::keyClick(field, key); }

    Branch branch;
    gui::SettingsFile settingsFile{QStringLiteral("/nonexistent/s.ini")};
    gui::Settings settings;
    QuietPrompts prompts;
    gui::AppContext context;
    std::unique_ptr<gui::CommandPalette> palette;
    gui::PaletteList* list = nullptr;
    QLineEdit* field = nullptr;
    std::unique_ptr<QSignalSpy> chosen;
    std::unique_ptr<QSignalSpy> listed;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QString ran;
};

} // namespace

TEST_CASE("the palette shows people, what else has the name, and acts, in groups")
{
    Palette it;
    for (const char* name :
         {"Soeberi", "Suberi Joko", "Budi Suberi", "Suberi A", "Suberi B", "Suberi C", "Agus"}) {
        services::NewPerson entry = it.branch.prospect(name, "2016-10-01");
        entry.differentPerson = true;
        it.branch.enter(entry);
    }
    services::Kader kader;
    kader.name = "Suberi Kader";
    kader.type = "kader_penggerak";
    kader.since = day("2016-01-01");
    REQUIRE(services::addKader(it.branch.session, kader));
    it.open();
    CHECK(it.lines() == "Buka beranda\nBuka prospek\n");
    it.type("suber");
    CHECK(it.lines() == "ORANG\nSoeberi\nSuberi A\nSuberi B\nSuberi C\nSuberi Joko\n"
                        "Lihat semua 6 orang di daftar\n"
                        "KADER, MITRA, KEGIATAN, KANTOR, WILAYAH\nSuberi Kader\n");
    CHECK(it.list->entries()[1].detail == "BPU, Prospek");
    it.type("ber");
    CHECK(it.lines() == "Buka beranda\n");
    it.type("");
    CHECK(it.lines() == "Buka beranda\nBuka prospek\n");
}

TEST_CASE("arrows pass over headings and around the end, and Enter opens what is marked")
{
    Palette it;
    it.branch.enter(it.branch.prospect("Bukaran", "2016-10-01"));
    const PersonId bukari = it.branch.enter(it.branch.prospect("Bukari", "2016-10-01"));
    it.open();
    it.type("buka");
    CHECK(it.lines() == "ORANG\nBukaran\nBukari\nPERINTAH\nBuka beranda\nBuka prospek\n");
    CHECK(it.list->currentRow() == 1);
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Down);
    CHECK(it.list->currentRow() == 4);
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Down);
    CHECK(it.list->currentRow() == 1);
    it.press(Qt::Key_Up);
    CHECK(it.list->currentRow() == 5);
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Return);
    REQUIRE(it.chosen->count() == 1);
    CHECK(it.chosen->at(0).at(0).toString().toStdString() == bukari.text());
    CHECK_FALSE(it.palette->isVisible());
}

TEST_CASE("Enter waits for the answer to what was typed")
{
    Palette it;
    it.branch.enter(it.branch.prospect("Budi", "2016-10-01"));
    const PersonId bunga = it.branch.enter(it.branch.prospect("Bunga", "2016-10-01"));
    it.open();
    it.type("bu");
    QTest::keyClicks(it.field, "ng");
    it.press(Qt::Key_Return);
    it.settle();
    REQUIRE(it.chosen->count() == 1);
    CHECK(it.chosen->at(0).at(0).toString().toStdString() == bunga.text());
}

TEST_CASE("only the answer to the last letter is shown, and the window stays as it is")
{
    Palette it;
    it.branch.enter(it.branch.prospect("Budi", "2016-10-01"));
    it.branch.enter(it.branch.prospect("Bunga", "2016-10-01"));
    it.open();
    const QSize size = it.palette->size();
    for (const char* typed : {"bu", "bud", "budi", "bun", "bung", "bu"}) {
        it.palette->type(typed);
        CHECK(it.palette->size() == size);
    }
    it.palette->type("bung");
    it.settle();
    CHECK(it.lines() == "ORANG\nBunga\n");
    it.field->setText("bungx");
    it.field->setText("bung");
    it.settle();
    CHECK(it.lines() == "ORANG\nBunga\n");
    CHECK(it.palette->size() == size);
}

TEST_CASE("the list is asked for with the text, or with what was found")
{
    Palette it;
    for (int i = 0; i < 6; ++i) {
        services::NewPerson entry = it.branch.prospect("Budi", "2016-10-01");
        entry.differentPerson = true;
        it.branch.enter(entry);
    }
    it.open();
    it.type("budi");
    it.press(Qt::Key_Up); // around the end: acts match nothing
    it.press(Qt::Key_Return);
    REQUIRE(it.listed->count() == 1);
    CHECK(it.listed->at(0).at(0).toString() == "cari:budi");
    it.open();
    it.type("airlangga");
    it.press(Qt::Key_Return);
    REQUIRE(it.listed->count() == 1);
    CHECK(it.listed->at(0).at(0).toString().startsWith("wilayah:"));
}

TEST_CASE("where nothing is found the palette says why and what to do")
{
    Palette it;
    it.open();
    it.type("xyzzy");
    CHECK(it.lines() == "");
    CHECK(it.told().startsWith("Tidak ada yang cocok dengan “xyzzy”."));
    CHECK(it.told().contains("4 angka akhir NIK"));
    it.type("z");
    CHECK(it.told().contains("Ketik dua huruf"));
    it.type("buka");
    CHECK(it.told() == "");
}
