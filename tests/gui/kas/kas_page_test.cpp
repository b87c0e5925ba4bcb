#include "gui/furniture/long_table.h"
#include "gui/furniture/table.h"
#include "gui/kas/kas_page.h"
#include "gui/kas/kas_view.h"
#include "gui/kas/statement_view.h"
#include "services/periods/periods.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/desk.h"
#include "tests/support/collecting.h"
#include "tests/support/files.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QProcess>

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

/// The page on the book of a branch with one kader who may collect.
class KasDesk
{
public:
    explicit KasDesk(Day today = day("2016-06-30"))
        : it(today)
        , context(std::shared_ptr<services::Book>(it.branch.book.get(), [](services::Book*) {}),
                  it.branch.session, settings, settingsFile, prompts)
    {
        QObject::connect(&context, &AppContext::toastRequested,
                         [this](const QString& text) { toasts.append(text); });
        QObject::connect(&context, &AppContext::pageRequested,
                         [this](const QString& where, const QVariant& what) {
                             asked = where + QLatin1Char(' ') + what.toString();
                         });
    }
    ~KasDesk()
    {
        page.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    void show(const char* part = "macet")
    {
        page = std::make_unique<KasPage>(context);
        page->resize(1114, 640);
        page->show();
        page->activateWindow();
        QObject::connect(&context, &AppContext::changed, page.get(), &KasPage::changed);
        page->refresh();
        settle();
        page->open(QString::fromLatin1(part));
        settle();
        page->focusFirst();
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QTest::qWait(10);
            REQUIRE(waitFor([this] { return !page->isBusy(); }));
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QApplication::setActiveWindow(page.get());
        QTest::keyClick(page->view()->list()->table(), key, with);
        settle();
    }
    QString cell(int row, int column) const
    {
        const auto* model = page->view()->list()->table()->model();
        return model->index(row, column).data().toString();
    }
    int rows() const { return page->view()->list()->table()->model()->rowCount(); }
    const SumTile::Face& sum(int index) const { return page->view()->sums()->tile(index)->face(); }
    QDialog* dialog() const
    {
        auto* found = page->findChild<QDialog*>();
        REQUIRE(found);
        return found;
    }
    void type(QWidget* field, const char* text)
    {
        field->setFocus();
        QTest::keyClicks(field, QString::fromLatin1(text));
    }

    Collecting it;
    Settings settings;
    TempFolder settingsFolder;
    SettingsFile settingsFile{QString::fromStdString((settingsFolder / "s.ini").string())};
    QuietPrompts prompts;
    AppContext context;
    QStringList toasts;
    QString asked;
    std::unique_ptr<KasPage> page;
};

} // namespace

TEST_CASE("N2: what is stuck stands with its age, sums of the ledger, and opens exactly its rows")
{
    KasDesk desk(day("2016-05-10"));
    REQUIRE(desk.it.deposit(1'000'000));
    std::vector<DueId> dues;
    PersonId last;
    for (int i = 0; i < 12; ++i) {
        last = desk.it.person("Pembayar " + std::string(1, char('A' + i)) + "ina");
        dues.emplace_back(desk.it.record(last, "2016-05-03")->id);
    }
    for (std::size_t i = 0; i < 9; ++i)
        REQUIRE(desk.it.debit(dues[i], "10000" + std::to_string(i), "2016-05-04"));
    for (std::size_t i = 0; i < 7; ++i)
        REQUIRE(desk.it.confirm(dues[i], "B/" + std::to_string(i), "2016-05-05"));
    desk.show();
    CHECK(namelessWidgets(desk.page.get()).join(u',').toStdString() == "");
    CHECK(desk.rows() == 5);
    const QString one = desk.context.texts().count(
        services::showDue(desk.it.branch.session, dues[0])->row.due.amount.value());
    CHECK(desk.cell(0, 2) == one);
    CHECK(desk.cell(0, 4) == QStringLiteral("7 hari"));
    CHECK(desk.sum(1).note == QStringLiteral("3 iuran, tertua 7 hari"));
    CHECK(desk.sum(3).note == QStringLiteral("2 iuran, tertua 6 hari"));
    CHECK(desk.sum(0).isNothing);

    // The sum of what waits for a billing code equals the account of cash in hand.
    CHECK(desk.sum(1).figure ==
          QStringLiteral("Rp ") +
              desk.context.texts().count(desk.it.row("2016-05-10").cash.value()));

    QTest::keyClick(desk.page->view()->sums()->tile(1), Qt::Key_Return);
    CHECK(desk.rows() == 3);
    QTest::keyClick(desk.page->view()->sums()->tile(3), Qt::Key_Space);
    CHECK(desk.rows() == 2);
    QTest::keyClick(desk.page->view()->sums()->tile(3), Qt::Key_Space);
    CHECK(desk.rows() == 5);

    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Return);
    CHECK(desk.asked.startsWith(QStringLiteral("prospek ")));
    desk.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(desk.asked == QStringLiteral("iuran ") + qs(desk.it.kader.text()));

    QAbstractItemModelTester tester(desk.page->view()->list()->table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(desk.it.debit(dues[11], "200000", "2016-05-06"));
    desk.settle();
    CHECK(desk.sum(1).note == QStringLiteral("2 iuran, tertua 7 hari"));
}

TEST_CASE("Enter on a deposit opens its statement, whose balances run, and Esc goes back")
{
    KasDesk desk;
    REQUIRE(desk.it.deposit(100'000, "2016-05-01"));
    const auto due = desk.it.record(desk.it.person("Dwi Uji"), "2016-05-03");
    REQUIRE(desk.it.debit(DueId(due->id), "1234567890", "2016-05-04"));
    desk.show("deposit");
    REQUIRE(desk.rows() == 1);
    desk.press(Qt::Key_Return);
    auto* statement = dynamic_cast<StatementView*>(desk.page->view());
    REQUIRE(statement);
    CHECK(namelessWidgets(desk.page.get()).join(u',').toStdString() == "");
    CHECK(desk.rows() == 3);
    const Texts texts = desk.context.texts();
    const Rupiah left = statement->statement().closing.posted;
    CHECK(left < Rupiah(100'000));
    CHECK(desk.cell(0, 2) == QStringLiteral("100.000"));
    CHECK(desk.cell(0, 4) == QStringLiteral("100.000"));
    CHECK(desk.cell(2, 4) == texts.count(left.value()));
    CHECK(desk.sum(0).figure == QStringLiteral("Rp 0"));
    CHECK(desk.sum(3).figure == QStringLiteral("Rp ") + texts.count(left.value()));

    const TempFolder folder;
    desk.prompts.file = qs((folder / "rekening.pdf").string());
    desk.press(Qt::Key_P, Qt::ControlModifier);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), desk.prompts.file, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    const QString paper = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(paper.contains(QStringLiteral("Rekening koran deposit")));
    CHECK(paper.contains(QStringLiteral("Saldo akhir")));
    CHECK(paper.contains(texts.count(left.value())));
    CHECK(paper.contains(QStringLiteral("Dwi Uji")));

    desk.press(Qt::Key_Escape);
    CHECK(desk.cell(0, 0) == QStringLiteral("Kader Uji"));
    desk.press(Qt::Key_Return);
    CHECK(desk.page->goBack());
    CHECK_FALSE(desk.page->goBack());
}

TEST_CASE("an entry made by mistake is reversed with a reason, and the balance is as before")
{
    KasDesk desk;
    REQUIRE(desk.it.deposit(100'000));
    desk.show("deposit");
    desk.press(Qt::Key_Return);
    const Seq before = desk.it.branch.book->lastSeq();
    desk.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(desk.it.branch.book->lastSeq() == before); // no reason, nothing written
    desk.prompts.given = QStringLiteral("salah catat");
    desk.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(desk.it.row().deposit.posted == Rupiah());
    CHECK(desk.rows() == 2);
    CHECK(desk.cell(0, 1).contains(QStringLiteral("dibatalkan")));
    desk.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(desk.it.branch.book->lastSeq() == before + 1); // twice does nothing
}

TEST_CASE("a refund from the keyboard keeps the floor and says what is missing")
{
    KasDesk desk;
    REQUIRE(desk.it.deposit(100'000));
    REQUIRE(services::setCollectingRule(desk.it.branch.session,
                                        {day("2016-01-01"), Rupiah(30'000), {}}));
    desk.show("deposit");
    desk.press(Qt::Key_R, Qt::ControlModifier);
    QDialog* form = desk.dialog();
    const auto fields = form->findChildren<QLineEdit*>();
    desk.type(fields[0], "80000");
    desk.type(fields[1], "KAS/9");
    const Seq before = desk.it.branch.book->lastSeq();
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.it.branch.book->lastSeq() == before);
    CHECK(form->isVisible());
    fields[0]->clear();
    desk.type(fields[0], "70000");
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.it.row().deposit.posted == Rupiah(30'000));
    CHECK(desk.toasts.constLast() == QStringLiteral("Deposit dikembalikan."));
}

TEST_CASE("a form dated in a closed month asks whether the day is right before it writes")
{
    KasDesk desk;
    REQUIRE(desk.it.deposit(100'000, "2016-04-01"));
    REQUIRE(services::closePeriod(desk.it.branch.session, Month::of(day("2016-05-31"))));
    desk.show("deposit");
    desk.press(Qt::Key_D, Qt::ControlModifier);
    QDialog* form = desk.dialog();
    const auto fields = form->findChildren<QLineEdit*>();
    desk.type(fields[0], "50000");
    desk.type(fields[1], "BKT/X");
    fields[2]->clear();
    desk.type(fields[2], "28/5/2016");
    desk.prompts.yes = false;
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.prompts.asked == QStringList{QStringLiteral("Bulan itu sudah ditutup")});
    CHECK(desk.it.row().deposit.posted == Rupiah(100'000));
    desk.prompts.yes = true;
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.it.row("2016-05-28").deposit.posted == Rupiah(150'000));
}

TEST_CASE("differences of hand-ins stand among the hand-ins until somebody else decides")
{
    KasDesk desk;
    REQUIRE(desk.it.deposit(100'000));
    const auto due = desk.it.record(desk.it.person("Dwi Uji"));
    REQUIRE(due);
    services::HandIn order;
    order.kader = desk.it.kader;
    order.on = day("2016-05-05");
    order.pieces = {{10'000, 1}};
    REQUIRE(services::proposeHandIn(desk.it.other("rani", services::Role::Staff), order));
    desk.show("setoran");
    REQUIRE(desk.rows() == 1);
    CHECK(desk.cell(0, 1) == QStringLiteral("Kader Uji"));
    CHECK(desk.cell(0, 3) == QStringLiteral("10.000"));
    CHECK(desk.cell(0, 5) == QStringLiteral("Menunggu keputusan"));
    desk.press(Qt::Key_Return);
    CHECK(desk.asked == QStringLiteral("pengaturan persetujuan"));
    const auto proposals = services::listProposals(desk.it.branch.session, true);
    REQUIRE(services::approve(desk.it.branch.session, proposals->front().id));
    desk.settle();
    REQUIRE(desk.rows() == 1);
    CHECK(desk.cell(0, 5) == QStringLiteral("Selisih disetujui"));
    CHECK(desk.cell(0, 4).startsWith(QLatin1Char('-')));
    CHECK(desk.sum(2).note == QStringLiteral("1 setoran"));
}

TEST_CASE("N3: numbers of a block are opened, voided and reported lost from the keyboard")
{
    KasDesk desk;
    REQUIRE(services::issueReceipts(desk.it.branch.session,
                                    {desk.it.kader, "000101", "000104", day("2016-05-01")}));
    desk.show("kuitansi");
    CHECK(desk.cell(0, 7) == QStringLiteral("4"));
    CHECK(desk.page->view()->stripText().contains(QStringLiteral("000101–000104")));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.rows() == 4);
    CHECK(namelessWidgets(desk.page.get()).join(u',').toStdString() == "");
    desk.prompts.given = QStringLiteral("robek");
    desk.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(desk.cell(0, 1) == QStringLiteral("Batal"));
    CHECK(desk.cell(0, 4) == QStringLiteral("robek"));
    desk.press(Qt::Key_H, Qt::ControlModifier); // already void: nothing happens
    CHECK(desk.cell(0, 1) == QStringLiteral("Batal"));
    desk.press(Qt::Key_Down);
    desk.prompts.given = QStringLiteral("hilang di pasar");
    desk.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(desk.cell(1, 1) == QStringLiteral("Hilang"));
    CHECK(desk.sum(4).figure == QStringLiteral("2"));
}

TEST_CASE("a month is closed after its warnings were read, and opened again by two people")
{
    KasDesk desk;
    REQUIRE(desk.it.deposit(100'000));
    REQUIRE(desk.it.record(desk.it.person("Dwi Uji"), "2016-05-03"));
    desk.show("bulan");
    desk.press(Qt::Key_T, Qt::ControlModifier); // June runs still
    CHECK(desk.prompts.asked.isEmpty());
    desk.press(Qt::Key_Down);
    CHECK(desk.page->view()->stripText().contains(QStringLiteral("1 iuran menunggu bukti resmi")));
    desk.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.toasts.contains(QStringLiteral("Mei 2016 ditutup.")); }));
    desk.settle();
    CHECK(desk.cell(1, 1) == QStringLiteral("Ditutup"));
    desk.prompts.given = QStringLiteral("setoran terlambat");
    desk.press(Qt::Key_B, Qt::ControlModifier);
    const auto proposals = services::listProposals(desk.it.branch.session, true);
    REQUIRE(proposals);
    REQUIRE(proposals->size() == 1);
    CHECK(proposals->front().verb == "period.reopen");
}

TEST_CASE("months before the first scheme of incentives say so instead of showing zeros")
{
    KasDesk desk;
    desk.show("insentif");
    CHECK(desk.rows() == 0);
    CHECK(desk.page->view()->findChildren<SumTile*>().isEmpty());
}
