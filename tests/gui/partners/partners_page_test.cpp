#include "gui/furniture/table.h"
#include "gui/partners/body_list.h"
#include "gui/partners/body_panel.h"
#include "gui/partners/commitment_card.h"
#include "gui/partners/employers_page.h"
#include "gui/partners/feedback_list.h"
#include "gui/partners/fields_dialog.h"
#include "gui/partners/match_dialog.h"
#include "gui/partners/partners_page.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/quiet_prompts.h"
#include "tests/gui/support/wait.h"
#include "tests/services/partners/partner_desk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QTest>
#include <QThreadPool>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

namespace {

/// One page on a book of one office.
template <class PageType>
struct Desk
{
    Desk()
        : context(std::shared_ptr<services::Book>(desk.branch.book.get(), [](services::Book*) {}),
                  desk.branch.session, settings, settingsFile, prompts)
    {
    }
    ~Desk()
    {
        page.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    void open()
    {
        page = std::make_unique<PageType>(context);
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        QObject::connect(&context, &AppContext::changed, page.get(), &PageType::changed);
        page->refresh();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 2; ++i) {
            QCoreApplication::processEvents();
            REQUIRE(waitFor([this] { return !page->isBusy(); }));
        }
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }

    PartnerDesk desk;
    Settings settings;
    TempFolder settingsFolder;
    SettingsFile settingsFile{QString::fromStdString((settingsFolder / "s.ini").string())};
    QuietPrompts prompts;
    AppContext context;
    std::unique_ptr<PageType> page;
};

QStringList column(const SimpleModel& model, int at)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, at).data().toString());
    return texts;
}

} // namespace

TEST_CASE("an employer is entered from the keyboard and stands in the list")
{
    Desk<EmployersPage> desk;
    desk.open();
    const QAbstractItemModelTester tester(desk.page->list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QPointer<FieldsDialog> form = desk.page->list()->openNew(services::BodyKind::Employer);
    REQUIRE(form);
    CHECK(namelessWidgets(form) == QStringList());
    QCoreApplication::processEvents();
    desk.type("PT Uji Makmur");
    desk.press(Qt::Key_Return); // NPP
    desk.type("aa12");
    desk.press(Qt::Key_Return); // NPWP, with a wrong digit
    desk.type("01.234.567.5-012.000");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(form);
    CHECK(form->isVisible()); // refused, nothing lost
    for (int i = 0; i < 20; ++i)
        desk.press(Qt::Key_Backspace);
    desk.type("01.234.567.4-012.000");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(waitFor([&] { return !form; }));
    CHECK(column(*desk.page->list()->model(), 0) == QStringList("PT Uji Makmur"));
    CHECK(namelessWidgets(desk.page.get()) == QStringList());
}

TEST_CASE("the list of employers shows potential, registered and what is missing")
{
    Desk<EmployersPage> desk;
    const BodyId firm = desk.desk.employer("PT Uji Makmur", "AA12");
    services::NewFigure figure =
        desk.desk.branch.figure(Segment::Pu, Measure::Potential, 120, "2018-01-01");
    figure.scope.body = firm;
    desk.desk.branch.record(figure);
    figure.measure = Measure::Acquired;
    figure.value = Heads(45);
    desk.desk.branch.record(figure);
    desk.open();
    const SimpleModel& model = *desk.page->list()->model();
    CHECK(column(model, 2) == QStringList("120"));
    CHECK(column(model, 3) == QStringList("45"));
    CHECK(column(model, 4) == QStringList("75"));
    CHECK(desk.page->list()->panel().body() == firm);
}

TEST_CASE("a list of a dinas is decided row by row, and a decision is taken back")
{
    Desk<EmployersPage> desk;
    const BodyId firm = desk.desk.employer("CV Ceria Abadi", "", "Jl. Kenanga 7");
    services::MatchOrder order;
    order.file = desk.desk.file("izin.csv", "Nama Perusahaan;Alamat\r\n"
                                            "Ceria Abady;Jl. Kenanga 7\r\nToko Lain;\r\n");
    order.office = desk.desk.branch.office;
    order.on = day("2018-06-01");
    REQUIRE(services::readMatchList(desk.desk.branch.session, order));
    desk.open();
    QPointer<MatchDialog> dialog = desk.page->openMatching();
    REQUIRE(dialog);
    const auto settled = [&] {
        QCoreApplication::processEvents();
        REQUIRE(waitFor([&] { return !dialog->isBusy(); }));
        QCoreApplication::processEvents();
        REQUIRE(waitFor([&] { return !dialog->isBusy(); }));
    };
    settled();
    CHECK(namelessWidgets(dialog) == QStringList());
    REQUIRE(dialog->rows()->rowCount() == 2);
    REQUIRE(dialog->suggestions()->rowCount() == 1);
    dialog->take(0);
    settled();
    CHECK(column(*dialog->rows(), 1) == QStringList("Toko Lain"));
    dialog->makeNew();
    settled();
    CHECK(dialog->rows()->rowCount() == 0);
    CHECK(services::listBodyRows(desk.desk.branch.session, {}, {}, 9)->total == 2);
    dialog->show(MatchDialog::Show::Decided);
    settled();
    CHECK(dialog->rows()->rowCount() == 2);
    dialog->undo();
    settled();
    CHECK(column(*dialog->rows(), 1) == QStringList("Toko Lain"));
    CHECK(desk.prompts.told.isEmpty());
    CHECK(showBody(desk.desk.branch.session, firm));
    delete dialog;
}

TEST_CASE("the funnel of a commitment stands with its numbers, and a roster above it is seen")
{
    Desk<PartnersPage> desk;
    const BodyId dinsos = desk.desk.partner("Dinsos", "dinsos");
    const BodyId tagana = desk.desk.group("Tagana", dinsos);
    desk.desk.commit(dinsos, tagana, 1'600);
    desk.desk.commit(dinsos, desk.desk.group("KPM PKH", dinsos), 200, Heads(43'000));
    desk.open();
    CHECK(column(*desk.page->list()->model(), 0) == QStringList({"Dinsos", "KPM PKH", "Tagana"}));
    desk.page->showView(PartnersPage::View::Commitments);
    const auto cards = desk.page->findChildren<CommitmentCard*>();
    CHECK(cards.size() >= 2);
    CHECK(namelessWidgets(desk.page.get()) == QStringList());
}

TEST_CASE("feedback is recorded, followed up and closed")
{
    Desk<PartnersPage> desk;
    const BodyId dinas = desk.desk.partner("Dinas Tenaga Kerja");
    services::FeedbackFields fields;
    fields.body = dinas;
    fields.on = day("2018-06-01");
    fields.content = "Perbanyak sosialisasi";
    REQUIRE(services::addFeedback(desk.desk.branch.session, fields));
    desk.open();
    desk.page->showView(PartnersPage::View::Feedback);
    FeedbackList& list = *desk.page->feedback();
    REQUIRE(list.model()->rowCount() == 1);
    QPointer<FieldsDialog> form = list.openClosing();
    REQUIRE(form);
    QCoreApplication::processEvents();
    desk.type("Forum diadakan");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(list.model()->rowCount() == 0);
    CHECK(services::listFeedback(*desk.desk.branch.book, {}).front().feedback.outcome ==
          "Forum diadakan");
}

TEST_CASE("keys of a list do nothing behind another view")
{
    Desk<PartnersPage> it;
    it.desk.partner("Dinas Uji");
    it.open();
    REQUIRE(it.page->list()->panel().body());
    const auto forms = [&] { return it.page->window()->findChildren<FieldsDialog*>().size(); };
    it.page->showView(PartnersPage::View::Commitments);
    QTest::keyClick(it.page.get(), Qt::Key_E, Qt::ControlModifier);
    CHECK(forms() == 0);
    it.page->showView(PartnersPage::View::Partners);
    QTest::keyClick(it.page.get(), Qt::Key_E, Qt::ControlModifier);
    CHECK(forms() == 1);
}
