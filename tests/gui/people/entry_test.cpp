#include "gui/furniture/date_edit.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/text_label.h"
#include "gui/people/nik_edit.h"
#include "gui/people/similar_card.h"
#include "people_desk.h"

#include <QAbstractButton>
#include <QComboBox>

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::test;

namespace {

QString sentences(QWidget* root)
{
    QStringList found;
    for (const gui::FieldNote* note : root->findChildren<gui::FieldNote*>())
        if (note->isVisibleTo(root) && note->kind() == gui::FieldNote::Kind::Refusal)
            found.append(note->text());
    return found.join(QLatin1Char('|'));
}

} // namespace

TEST_CASE("a prospect is entered from the keyboard alone, and found in the list")
{
    PeopleDesk desk;
    desk.page->openEntry();
    int keys = 0;
    const auto next = [&] {
        desk.press(Qt::Key_Return);
        ++keys;
    };
    desk.type("3578995208810093");
    next();
    desk.type("Endang Lestari");
    next();
    desk.type("081200002208");
    next(); // birth date: read from the NIK
    next(); // sex: read from the NIK
    next();
    desk.type("Penjahit");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    ++keys;
    CHECK(keys <= 14);
    desk.settle();
    CHECK(desk.people() == 1);
    CHECK(desk.page->subtitle() == QStringLiteral("BPU · orang ke-2 di sesi ini"));
    CHECK(qobject_cast<gui::NikEdit*>(desk.focus()));

    desk.press(Qt::Key_Escape);
    desk.settle();
    const auto rows =
        services::listPeople(desk.branch.session, {}, services::PeopleSort::Name, {}, 5);
    REQUIRE(rows->rows.size() == 1);
    CHECK(rows->rows[0].name == "Endang Lestari");
    CHECK(rows->rows[0].maskedNik == "************0093");
    CHECK(desk.page->table()->total() == 1);
    const auto details = services::showPerson(desk.branch.session, rows->rows[0].id);
    CHECK(details->fields.birthDate == day("1981-08-12"));
    CHECK(details->fields.sex == Sex::Female);
    CHECK(details->fields.occupation == "Penjahit");
    CHECK(desk.branch.verified().empty());
}

TEST_CASE("a wrong NIK shows a sentence beside its field and writes nothing")
{
    const auto [nik, word] =
        GENERATE(table<const char*, const char*>({{"35789952088100", "16 angka"},
                                                  {"3578990013810001", "hari"},
                                                  {"3578991213810001", "bulan"},
                                                  {"3578993002810001", "kalender"},
                                                  {"3578991208810000", "0000"},
                                                  {"35789912088100AB", "hanya berisi angka"}}));
    PeopleDesk desk;
    desk.page->openEntry();
    desk.type(nik);
    desk.press(Qt::Key_Return);
    desk.type("Endang Lestari");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK_THAT(sentences(desk.page->entry()).toStdString(), Catch::Contains(word));
    CHECK(desk.people() == 0);
}

TEST_CASE("a birth date that differs from the NIK is saved with a reason only")
{
    PeopleDesk desk;
    desk.page->openEntry();
    desk.type("3578995208810093");
    desk.press(Qt::Key_Return);
    desk.type("Endang Lestari");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    auto* birth = qobject_cast<gui::DateEdit*>(desk.focus());
    REQUIRE(birth);
    birth->selectAll();
    desk.type("21/8/81");
    desk.press(Qt::Key_Return);
    const auto* box =
        desk.page->entry()->findChild<gui::InlineMessage*>(QStringLiteral("difference"));
    CHECK(box->isVisible());
    CHECK(box->text().contains(QStringLiteral("12 Agu 1981")));
    CHECK_FALSE(desk.page->entry()->saveAndNext());
    CHECK(desk.people() == 0);
    desk.type("Menurut k");
    CHECK(desk.page->entry()->saveAndNext());
    CHECK(desk.people() == 1);
}

TEST_CASE("a NIK that is in the book names its person and writes nothing")
{
    PeopleDesk desk;
    auto first = desk.branch.prospect("Siti Aminah", "2016-10-18");
    first.fields.nik = "3578995208810007";
    desk.branch.enter(first);
    desk.page->openEntry();
    desk.type("3578995208810007");
    desk.settle();
    const auto* state = desk.page->entry()->findChild<gui::TextLabel*>(QStringLiteral("nikState"));
    CHECK(state->text().contains(QStringLiteral("Siti Aminah")));
    desk.press(Qt::Key_Return);
    desk.type("Orang Lain");
    CHECK_FALSE(desk.page->entry()->saveAndNext());
    CHECK_THAT(sentences(desk.page->entry()).toStdString(), Catch::Contains("Siti Aminah"));
    CHECK(desk.people() == 1);
}

TEST_CASE("somebody alike is shown beside what is typed, and can be set aside")
{
    PeopleDesk desk;
    auto first = desk.branch.prospect("Endang Lestari R.", "2016-10-18");
    first.fields.birthDate = day("1981-08-21");
    desk.branch.enter(first);
    desk.page->openEntry();
    desk.page->entry()->form()->setTyped({{"name", "Endang Lestari"}, {"birth", "21 Agu 1981"}});
    REQUIRE(waitFor([&] { return !desk.page->entry()->isBusy(); }));
    auto* card = desk.page->entry()->findChild<gui::SimilarCard*>();
    CHECK_FALSE(card->isEmpty());
    desk.press(Qt::Key_L, Qt::AltModifier);
    CHECK(card->isDismissed());
}

TEST_CASE("a draft survives closing the page and opening it again")
{
    PeopleDesk desk;
    desk.page->openEntry();
    desk.type("3578995208810093");
    desk.press(Qt::Key_Return);
    desk.type("Endang Les");
    desk.close();
    desk.open();
    desk.page->openEntry();
    const services::PersonFields fields = desk.page->entry()->form()->fields();
    CHECK(fields.nik == "3578995208810093");
    CHECK(fields.name == "Endang Les");
    CHECK(desk.page->entry()->form()->isBlank() == false);
    CHECK(desk.people() == 0);
}

TEST_CASE("what is saved leaves no draft behind")
{
    PeopleDesk desk;
    desk.page->openEntry();
    desk.type("3578995208810093");
    desk.press(Qt::Key_Return);
    desk.type("Endang Lestari");
    REQUIRE(desk.page->entry()->saveAndNext());
    desk.close();
    desk.open();
    desk.page->openEntry();
    CHECK(desk.page->entry()->form()->isBlank());
}

TEST_CASE("somebody in a published count is named out of its pool, and no count changes")
{
    PeopleDesk desk;
    desk.branch.record(desk.branch.figure(Segment::Bpu, Measure::Potential, 800, "2016-10-01"));
    desk.branch.record(desk.branch.figure(Segment::Bpu, Measure::Acquired, 40, "2016-10-01"));
    desk.page->openEntry();
    desk.page->entry()->form()->setTyped({{"name", "Maria Goreti"}});
    auto* stage = desk.page->entry()->findChild<QComboBox*>(QStringLiteral("stage"));
    stage->setCurrentIndex(stage->count() - 1);
    REQUIRE(desk.page->entry()->saveAndNext());
    CHECK(desk.branch.acquired(Segment::Bpu, "2016-11-02") == 40);
    CHECK(desk.people() == 1);
    CHECK(desk.branch.verified().empty());
}
