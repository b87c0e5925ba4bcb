#include "gui/furniture/long_table.h"
#include "gui/furniture/sum_tiles.h"
#include "gui/furniture/table.h"
#include "gui/kas/bank_view.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/desk.h"
#include "tests/support/collecting.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

class BankDesk
{
public:
    BankDesk()
        : context(std::shared_ptr<services::Book>(it.branch.book.get(), [](services::Book*) {}),
                  it.branch.session, settings, settingsFile, prompts)
    {
        QObject::connect(&context, &AppContext::toastRequested,
                         [this](const QString& text) { toasts.append(text); });
        view = std::make_unique<BankView>(context, nullptr);
        view->setName(QStringLiteral("Bank"));
        view->resize(1114, 560);
        view->show();
        QObject::connect(&context, &AppContext::changed, view.get(), [this] { view->refresh(); });
        view->refresh();
        settle();
    }
    ~BankDesk()
    {
        view.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    void settle()
    {
        for (int round = 0; round < 6; ++round) {
            QTest::qWait(10);
            REQUIRE(waitFor([this] { return !view->isBusy(); }));
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QApplication::setActiveWindow(view.get());
        const bool any = view->list()->isVisibleTo(view.get());
        QTest::keyClick(any ? static_cast<QWidget*>(view->list()->table()) : view.get(), key, with);
        settle();
    }
    void import(const char* text)
    {
        const auto file = folder / "rekening.csv";
        writeBytes(file, text);
        prompts.file = QString::fromStdString(file.string());
        const auto said = toasts.size() + prompts.told.size();
        press(Qt::Key_O, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return toasts.size() + prompts.told.size() > said; }));
        settle();
    }
    QString cell(int row, int column) const
    {
        return view->list()->table()->model()->index(row, column).data().toString();
    }
    int rows() const { return view->list()->table()->model()->rowCount(); }
    const SumTile::Face& sum(int index) const { return view->sums()->tile(index)->face(); }

    Collecting it;
    Settings settings;
    TempFolder folder;
    SettingsFile settingsFile{QString::fromStdString((folder / "s.ini").string())};
    QuietPrompts prompts;
    AppContext context;
    QStringList toasts;
    std::unique_ptr<BankView> view;
};

} // namespace

TEST_CASE("MONEY 9: a statement is imported, accepted by Enter and taken back by Ctrl+B", "[bank]")
{
    BankDesk desk;
    const auto deposit = desk.it.deposit(500'000, "2016-05-02");
    REQUIRE(deposit);
    REQUIRE(desk.it.deposit(700'000, "2016-05-09"));
    desk.settle();
    CHECK(desk.sum(3).note == QStringLiteral("2 catatan buku"));

    desk.import("Hari;Uraian;Debet;Kredit\n02/05/2016;TRSF;;500.000\n");
    REQUIRE(desk.prompts.told.size() == 1);
    CHECK(desk.prompts.told.front().contains(QStringLiteral("Hari, Uraian, Debet, Kredit")));
    CHECK(desk.rows() == 0);

    desk.import("Tanggal;Uraian;Debet;Kredit\n03/05/2016;TRSF KADER UJI;;500.000\n"
                "31/05/2016;BIAYA ADM;5.000;\n");
    CHECK(desk.toasts.last() == QStringLiteral("2 baris baru, 0 sudah ada"));
    REQUIRE(desk.rows() == 2);
    CHECK(desk.cell(0, 4) == QStringLiteral("Belum"));
    CHECK(desk.cell(1, 4) == QStringLiteral("Usulan 76"));
    CHECK(namelessWidgets(desk.view.get()).join(u',').toStdString() == "");

    desk.press(Qt::Key_End);
    CHECK(desk.view->stripText().contains(QStringLiteral("jumlah sama · 1 hari sesudahnya")));
    desk.press(Qt::Key_Return);
    CHECK(desk.cell(1, 4) == QStringLiteral("Cocok"));
    CHECK(desk.sum(0).figure == QStringLiteral("Rp 500.000"));
    CHECK(desk.sum(3).note == QStringLiteral("1 catatan buku"));

    desk.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(desk.cell(1, 4) == QStringLiteral("Usulan 76"));
    desk.press(Qt::Key_Return);
    REQUIRE(reverseDepositEntry(desk.it.branch.session, TransferId(deposit->id), ""));
    desk.settle();
    CHECK(desk.cell(1, 4) == QStringLiteral("Dibatalkan"));

    // What the bank lacks stands in the list by its sum.
    QTest::keyClick(desk.view->sums()->tile(3), Qt::Key_Return);
    REQUIRE(desk.rows() == 1);
    CHECK(desk.cell(0, 2) == QStringLiteral("700.000"));
    CHECK(desk.cell(0, 4) == QStringLiteral("Tidak di bank"));
    desk.press(Qt::Key_Return);
    CHECK(desk.prompts.told.size() == 1);
}
