#include "gui/furniture/buttons.h"
#include "gui/furniture/count_edit.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/sheets/keying_dialog.h"
#include "gui/sheets/sheets_page.h"
#include "services/people/people.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/collecting_desk.h"
#include "tests/support/pdf_text.h"

#include <QComboBox>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

class SheetsDesk : public CollectingDesk<SheetsPage>
{
public:
    /// People of the kader along one street.
    void street(int people, Stage stage)
    {
        for (int i = 1; i <= people; ++i) {
            services::NewPerson entry =
                branch.prospect(("Warga " + std::to_string(i)).c_str(), "2016-01-04", stage);
            entry.fields.address = "Jl. Kenanga " + std::to_string(i);
            entry.kader = it.kader;
            entry.differentPerson = true;
            branch.enter(entry);
        }
    }
    SheetId make(SheetKind kind)
    {
        services::NewSheet order;
        order.kind = kind;
        order.kader = it.kader;
        return services::makeSheet(branch.session, order).value();
    }
    KeyingDialog* keying()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        auto* dialog = page->findChild<KeyingDialog*>();
        REQUIRE(dialog);
        return dialog;
    }
    static void type(QDialog* dialog, const QString& text)
    {
        for (const QChar each : text) {
            if (each == QLatin1Char('\n'))
                QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
            else if (each == QLatin1Char('\t'))
                QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            else
                QTest::keyClick(dialog->focusWidget(), each.toLatin1());
        }
    }
};

} // namespace

TEST_CASE("a collection sheet is keyed back from the keyboard, and only an equal foot saves it")
{
    SheetsDesk desk;
    REQUIRE(desk.it.deposit(1'000'000));
    desk.street(12, Stage::Registered);
    const SheetId sheet = desk.make(SheetKind::Collection);
    desk.show();
    KeyingDialog* const dialog = desk.keying();
    CHECK(namelessWidgets(dialog).isEmpty());
    auto* const save = dialog->findChildren<ActionButton*>().last();
    // Row, Enter, mark, Enter: five keys for a row that was paid as printed.
    for (int row = 1; row <= 11; ++row)
        SheetsDesk::type(dialog, QStringLiteral("%1\n1\n").arg(row));
    SheetsDesk::type(dialog, QStringLiteral("12\n2\n"));
    SheetsDesk::type(dialog, QStringLiteral("\n11\n186.400\n"));
    CHECK_FALSE(save->isEnabled()); // 184.800 were keyed
    CHECK(dialog->findChild<InlineMessage*>()->text().contains(QStringLiteral("1.600")));
    auto* const total = dialog->findChildren<CountEdit*>().last();
    total->setCount(11 * 16'800);
    CHECK(save->isEnabled());
    QTest::keyClick(total, Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    const services::Sheet kept = services::showSheet(desk.branch.session, sheet).value();
    CHECK(kept.head.keyedOn == desk.branch.book->today());
    CHECK(kept.head.paid == Rupiah(11 * 16'800));
    CHECK(kept.lines[11].mark == SheetMark::NotHome);
    REQUIRE(desk.toasts.size() == 1);
    CHECK(desk.toasts.first().contains(QStringLiteral("11 iuran")));
    // What came back stands in the table, and is keyed once.
    auto* const table = desk.page->findChildren<DataTable*>().last();
    CHECK(table->model()->index(0, 6).data().toString() == QStringLiteral("16.800"));
    desk.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return !desk.page->findChild<KeyingDialog*>(); }));
}

TEST_CASE("a wrong row or mark is said in the keying")
{
    SheetsDesk desk;
    REQUIRE(desk.it.deposit(1'000'000));
    desk.street(3, Stage::Registered);
    desk.make(SheetKind::Collection);
    desk.show();
    KeyingDialog* const dialog = desk.keying();
    const auto said = [&] { return dialog->findChild<InlineMessage*>()->text(); };
    SheetsDesk::type(dialog, QStringLiteral("9\n"));
    CHECK(said().contains(QStringLiteral("Baris 9")));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    SheetsDesk::type(dialog, QStringLiteral("1\n8\n"));
    CHECK(said().contains(QStringLiteral("Tanda 8")));
    QTest::keyClick(dialog, Qt::Key_Escape); // nothing keyed: it asks nothing
    CHECK(desk.prompts.asked.isEmpty());
}

TEST_CASE("a row keyed again counts once, and leaving throws nothing away unasked")
{
    SheetsDesk desk;
    REQUIRE(desk.it.deposit(1'000'000));
    desk.street(3, Stage::Registered);
    desk.make(SheetKind::Collection);
    desk.show();
    KeyingDialog* const dialog = desk.keying();
    const auto said = [&] { return dialog->findChild<InlineMessage*>()->text(); };
    SheetsDesk::type(dialog, QStringLiteral("1\n1\n2\n1\n1\n2\n"));
    CHECK(said().contains(QStringLiteral("1 bayar, Rp 16.800")));
    desk.prompts.yes = false;
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(desk.prompts.asked.size() == 1);
    CHECK(dialog->isVisible());
}

TEST_CASE("a sheet is made in the window and printed with its code and rows")
{
    SheetsDesk desk;
    desk.street(2, Stage::Prospect);
    desk.show();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto* form = desk.page->findChild<QDialog*>();
    REQUIRE(form);
    form->findChild<QComboBox*>()->setCurrentIndex(1); // a visit
    QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    const auto sheets = services::listSheets(desk.branch.session).value();
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].kind == SheetKind::Visit);
    const TempFolder folder;
    desk.prompts.file = QString::fromStdString((folder / "lembar.pdf").string());
    QApplication::setActiveWindow(desk.page.get());
    desk.page->focusFirst();
    desk.press(Qt::Key_P, Qt::ControlModifier);
    const std::string text = textOf(bytesOf(folder / "lembar.pdf"));
    CHECK(text.find(sheets[0].code) != std::string::npos);
    CHECK(text.find("Warga 1") < text.find("Warga 2"));
    CHECK(text.find("Warga 2") != std::string::npos);
}
