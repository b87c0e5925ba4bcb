#include "gui/furniture/date_edit.h"
#include "gui/furniture/table.h"
#include "gui/kader/hand_over_dialog.h"
#include "gui/kader/kader_detail.h"
#include "gui/kader/kader_dialogs.h"
#include "gui/kader/kader_page.h"
#include "services/rupiah/deposits.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/desk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

using KaderDesk = Desk<KaderPage>;

KaderId kader(const Branch& branch, const char* name)
{
    services::NewKader entry;
    entry.kader.name = name;
    entry.kader.type = "kader_penggerak";
    entry.kader.office = branch.office;
    entry.kader.since = day("2016-01-01");
    entry.fields = services::PersonFields();
    entry.fields->name = name;
    return services::registerKader(branch.session, entry).value().id;
}

QString cell(KaderDesk& desk, int row, int column)
{
    const QAbstractItemModel* model = desk.find<DataTable>()->model();
    return model->index(row, column).data().toString();
}

} // namespace

TEST_CASE("a new kader is entered from the keyboard, with the people he brings")
{
    KaderDesk desk;
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = desk.find<NewKaderDialog>();
    CHECK(dialog->focusWidget() == dialog->findChild<QLineEdit*>(QStringLiteral("name")));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Bu Uji"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK(dialog->focusWidget() == dialog->findChild<QLineEdit*>(QStringLiteral("nik")));
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("potential"))
        ->setPlainText(QStringLiteral("Budi; 3578990101900001\nSiti"));
    CHECK(namelessWidgets(dialog) == QStringList());
    dialog->save();
    desk.settle();
    const auto rows = services::listKaderRows(*desk.branch.book, {}, day("2016-11-02")).value();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().step->status == KaderStatus::Applied);
    CHECK(cell(desk, 0, 0) == QStringLiteral("Bu Uji"));
    CHECK(cell(desk, 0, 1) == QStringLiteral("Melamar"));
    REQUIRE(desk.find<KaderDetail>()->details());
    CHECK(desk.find<KaderDetail>()->details()->potential.size() == 2);
}

TEST_CASE("a refusal stands under its field and the dialog stays")
{
    KaderDesk desk;
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = desk.find<NewKaderDialog>();
    dialog->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Bu Uji"));
    dialog->findChild<QLineEdit*>(QStringLiteral("nik"))->setText(QStringLiteral("12"));
    dialog->save();
    CHECK(dialog->isVisible());
    CHECK(dialog->focusWidget() == dialog->findChild<QLineEdit*>(QStringLiteral("nik")));
    CHECK(services::listKader(*desk.branch.book).empty());
}

TEST_CASE("the list says who may not collect, and papers open the way")
{
    KaderDesk desk;
    const KaderId id = kader(desk.branch, "Bu Uji");
    desk.settle();
    const QAbstractItemModelTester tester(desk.find<DataTable>()->model());
    CHECK(cell(desk, 0, 2) == QStringLiteral("Belum"));
    CHECK(cell(desk, 0, 3) == QStringLiteral("10 bulan"));
    CHECK(desk.find<KaderDetail>()->details()->row.readiness.missing.size() == 5);
    for (const DocumentKind kind : allDocumentKinds)
        REQUIRE(services::addKaderDocument(desk.branch.session, id,
                                           {kind, "1", {day("2016-01-01"), std::nullopt}}));
    services::DepositCommand deposit;
    deposit.owner.kader = id;
    deposit.amount = Rupiah(100'000);
    deposit.on = day("2016-11-01");
    deposit.proof = "BKT/1";
    REQUIRE(services::topUpDeposit(desk.branch.session, deposit));
    desk.settle();
    CHECK(cell(desk, 0, 2) == QStringLiteral("Boleh"));
    CHECK(namelessWidgets(desk.page.get()) == QStringList());
}

TEST_CASE("a status is changed from the keyboard, with a reason where one is asked for")
{
    KaderDesk desk;
    kader(desk.branch, "Bu Uji");
    desk.settle();
    desk.find<DataTable>()->setFocus();
    desk.press(Qt::Key_M, Qt::ControlModifier);
    auto* dialog = desk.find<KaderStatusDialog>();
    dialog->choose(KaderStatus::Suspended, day("2016-11-02"), KaderReason::None);
    dialog->save();
    CHECK(dialog->isVisible());
    dialog->choose(KaderStatus::Suspended, day("2016-11-02"), KaderReason::NoAcquisition);
    dialog->save();
    desk.settle();
    CHECK(cell(desk, 0, 1) == QStringLiteral("Nonaktif sementara"));
}

TEST_CASE("a hand-over counts before it writes")
{
    KaderDesk desk;
    const KaderId first = kader(desk.branch, "Bu Lama");
    const KaderId second = kader(desk.branch, "Bu Uji");
    services::NewPerson entry = desk.branch.prospect("Budi", "2016-02-01");
    entry.kader = first;
    desk.branch.enter(entry);
    desk.settle();
    desk.page->open(QString::fromStdString(first.text()));
    desk.settle();
    desk.press(Qt::Key_H, Qt::ControlModifier);
    auto* dialog = desk.find<HandOverDialog>();
    dialog->choose(second, day("2016-09-01"));
    desk.settle();
    CHECK(dialog->counted().startsWith(QStringLiteral("1 orang dialihkan: 1 prospek")));
    CHECK(namelessWidgets(dialog) == QStringList());
    dialog->save();
    desk.settle();
    const auto rows = services::listKaderRows(*desk.branch.book, {}, day("2016-09-01")).value();
    CHECK(rows[1].heads == Heads(1));
}

TEST_CASE("the list of kader goes into a file from the keyboard, as it is filtered")
{
    KaderDesk desk;
    kader(desk.branch, "Bu Uji");
    kader(desk.branch, "Pak Lain");
    desk.page->refresh();
    desk.settle();
    const TempFolder folder;
    desk.prompts.file = qs((folder / "kader.csv").string());
    QStringList said;
    QObject::connect(&desk.context, &AppContext::toastRequested,
                     [&](const QString& text) { said.append(text); });
    desk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return !said.isEmpty(); }));
    CHECK(said.constFirst().toStdString() == "2 baris ditulis ke kader.csv.");
}
