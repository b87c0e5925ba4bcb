#include "gui/dues/collect_card.h"
#include "gui/dues/dues_page.h"
#include "gui/dues/month_tiles.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/search_field.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/collecting_desk.h"
#include "tests/support/pdf_text.h"

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

class DuesDesk : public CollectingDesk<DuesPage>
{
public:
    void money(std::int64_t deposit)
    {
        REQUIRE(it.deposit(deposit));
        REQUIRE(services::issueReceipts(branch.session,
                                        {it.kader, "000101", "000150", day("2016-05-01")}));
    }
    /// Of one month of these dues.
    Rupiah month(PersonId person) const
    {
        return services::quoteDue(branch.session, it.due(person, "2016-06-30"))->amount;
    }
    Rupiah available() const
    {
        return services::showDeposit(branch.session, {it.kader, std::nullopt}, branch.book->today())
            ->available;
    }
};

int countOf(const std::string& text, const std::string& part)
{
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("a kader records ten dues from the keyboard and prints their receipts")
{
    DuesDesk desk;
    desk.money(1'000'000);
    PersonId last;
    for (int i = 0; i < 10; ++i)
        last = desk.it.person("Pembayar " + std::string(1, char('A' + i)) + "ina");
    desk.show();
    CHECK(namelessWidgets(desk.page.get()) == QStringList());
    const Rupiah before = desk.available();
    for (int i = 0; i < 10; ++i) {
        desk.type(QStringLiteral("pembayar ") + QChar('a' + i) + QStringLiteral("ina"));
        desk.press(Qt::Key_Return); // found: the months have the focus
        REQUIRE(desk.page->collecting()->person());
        if (i % 2 == 1)
            desk.press(Qt::Key_2);
        desk.press(Qt::Key_Return);
    }
    CHECK(desk.toasts.size() == 10);
    CHECK(before - desk.available() == desk.month(last) * 15);

    const TempFolder folder;
    desk.prompts.file = qs((folder / "kuitansi.pdf").string());
    desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.toasts.constLast() == QStringLiteral("10 kuitansi ditulis ke kuitansi.pdf."));
    const std::string text = textOf(bytesOf(folder / "kuitansi.pdf"));
    CHECK(countOf(text, "Bukti terima iuran") == 10);
    CHECK(countOf(text, "Pembayar Aina") == 1);
    CHECK(countOf(text, "Nomor 000101") == 1);
    CHECK(countOf(text, "Nomor 000110") == 1);
    CHECK(countOf(text, "SALINAN") == 0);
    CHECK(countOf(text, "rupiah") == 10);

    desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(countOf(textOf(bytesOf(folder / "kuitansi.pdf")), "SALINAN ke-1") == 10);
}

TEST_CASE("what the deposit does not cover is refused with what is missing, and not written")
{
    DuesDesk desk;
    desk.money(40'000);
    const PersonId payer = desk.it.person("Dwi Astuti");
    desk.show();
    const Seq before = desk.branch.book->lastSeq();
    desk.type(QStringLiteral("dwi astuti"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_Return);
    CHECK(desk.branch.book->lastSeq() == before);
    auto* refusal = desk.page->findChild<InlineMessage*>();
    REQUIRE(refusal);
    const Rupiah month = desk.month(payer);
    CHECK(refusal->text().contains(desk.context.texts().count((month * 3).value() - 40'000)));

    desk.press(Qt::Key_Return); // "Pakai 2 bulan" has the focus
    desk.press(Qt::Key_Return);
    CHECK(desk.available() == Rupiah(40'000) - month * 2);
    CHECK(desk.branch.book->lastSeq() == before + 1);
}

TEST_CASE("cash already taken without cover is held, and no further due is taken meanwhile")
{
    DuesDesk desk;
    desk.money(20'000);
    desk.it.person("Dwi Astuti");
    desk.it.person("Eko Wahyudi");
    desk.show();
    desk.type(QStringLiteral("dwi"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_5);
    desk.press(Qt::Key_U, Qt::AltModifier);
    REQUIRE(desk.toasts.size() == 1);
    CHECK(desk.toasts.constFirst().contains(QStringLiteral("tanpa deposit")));
    const Seq held = desk.branch.book->lastSeq();
    desk.type(QStringLiteral("eko"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    CHECK(desk.branch.book->lastSeq() == held);
}
