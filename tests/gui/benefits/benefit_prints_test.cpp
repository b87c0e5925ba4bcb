#include "gui/activities/activities_page.h"
#include "gui/activities/activity_panel.h"
#include "gui/benefits/benefit_prints.h"
#include "gui/furniture/buttons.h"
#include "gui/partners/fields_dialog.h"
#include "gui/people/people_page.h"
#include "services/benefits/benefits.h"
#include "tests/gui/support/access.h"
#include "tests/gui/support/desk.h"
#include "tests/support/files.h"
#include "tests/support/pdf_text.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::gui;
using namespace penggerak::test;

TEST_CASE("a prospect's dues are worked out and printed from the keyboard")
{
    Desk<PeoplePage> desk;
    const PersonId budi = desk.branch.enter(desk.branch.prospect("Budi Uji", "2016-11-02"));
    desk.settle();
    TempFolder folder;
    const auto file = folder / "simulasi.pdf";
    desk.prompts.file = QString::fromStdString(file.string());

    FieldsDialog* form =
        simulationForm(desk.context, budi, QStringLiteral("Budi Uji"), desk.page.get());
    form->open();
    CHECK(namelessWidgets(form) == QStringList());
    const QPointer<FieldsDialog> open(form);
    const auto enter = [&] {
        for (int i = 0; i < 12 && open && open->isVisible(); ++i)
            QTest::keyClick(open->focusWidget(), Qt::Key_Return);
    };
    enter(); // without an income nothing is printed
    CHECK(open->isVisible());
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(form->focusWidget()->objectName() == QStringLiteral("income"));
    QTest::keyClicks(form->focusWidget(), QStringLiteral("1000000"));
    enter();
    desk.settle();
    CHECK(desk.prompts.told.isEmpty());
    const std::string words = textOf(bytesOf(file));
    CHECK(words.find("Budi Uji") != std::string::npos);
    CHECK(words.find("16.800") != std::string::npos);
    CHECK(words.find("50.400") != std::string::npos); // of three months
}

TEST_CASE("an activity has its sheet of benefits")
{
    Desk<ActivitiesPage> desk;
    services::ActivityFields activity;
    activity.activity.kind = "visit";
    activity.activity.name = "Kunjungan uji";
    activity.activity.from = activity.activity.to = day("2016-11-02");
    const ActivityId id = services::recordActivity(desk.branch.session, activity).value();
    services::BenefitFields benefit;
    benefit.participants = 3;
    benefit.amount = Rupiah(24'000'000);
    benefit.on = day("2016-11-02");
    benefit.activity = id;
    REQUIRE(services::addBenefit(desk.branch.session, benefit));
    desk.settle();
    desk.page->select(id);
    desk.settle();

    TempFolder folder;
    const auto file = folder / "manfaat.pdf";
    desk.prompts.file = QString::fromStdString(file.string());
    ActionButton* sheet = nullptr;
    for (auto* button : desk.page->panel().findChildren<ActionButton*>())
        if (button->text() == QStringLiteral("Lembar manfaat (PDF)"))
            sheet = button;
    REQUIRE(sheet);
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Space);
    CHECK(desk.prompts.told.isEmpty());
    CHECK(textOf(bytesOf(file)).find("Rp 72.000.000") != std::string::npos);
}
