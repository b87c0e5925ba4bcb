#include "gui/furniture/date_edit.h"
#include "gui/furniture/texts.h"
#include "gui/furniture/trend_chart.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace penggerak;
using gui::readDay;

TEST_CASE("a date is read day first, in every way that it is typed")
{
    const Day near = *Day::of(2016, 11, 20);
    const Day second = *Day::of(2016, 11, 2);
    for (const char* typed : {"2/11/16", "02 Nov 2016", "2-11-2016", "021116", "2.11.16",
                              "2016-11-02", "2", "2/11", "2 nov", "02112016", " 2 Nopember 2016 "})
        CHECK(readDay(QString::fromLatin1(typed), near) == second);
    CHECK(readDay("12 Agu 81", near) == Day::of(1981, 8, 12));
    for (const char* typed : {"31/2/16", "32/1/16", "2/13/16", "abc", "", "1/1/1/1", "2 xyz 2016"})
        CHECK_FALSE(readDay(QString::fromLatin1(typed), near));
}

TEST_CASE("a count is read with its groups, and nothing that is half a number")
{
    CHECK(gui::readCount("491.607") == 491607);
    CHECK(gui::readCount("491 607") == 491607);
    CHECK(gui::readCount("17000") == 17000);
    CHECK_FALSE(gui::readCount("4.91"));
    CHECK_FALSE(gui::readCount("12a"));
    CHECK_FALSE(gui::readCount("-5"));
}

TEST_CASE("plus and minus step a date by a day")
{
    gui::DateEdit edit;
    edit.setDay(Day::of(2016, 10, 31));
    const QSignalSpy told(&edit, &gui::DateEdit::dayChanged);
    QTest::keyClicks(&edit, "+");
    CHECK(edit.day() == Day::of(2016, 11, 1));
    QTest::keyClicks(&edit, "--");
    CHECK(edit.day() == Day::of(2016, 10, 30));
    CHECK(told.count() == 3);
}

TEST_CASE("a typed date is completed when the field is left, and no date is refused")
{
    gui::DateEdit edit;
    edit.setNear(*Day::of(2016, 11, 20));
    QTest::keyClicks(&edit, "2/11");
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == "02 Nov 2016");
    edit.setText("31/2/16");
    CHECK_FALSE(edit.isValid());
}

TEST_CASE("an axis has round steps around its values")
{
    const gui::AxisSteps pu = gui::axisSteps(472481, 491607);
    CHECK(pu.from == 470000);
    CHECK(pu.to == 500000);
    CHECK(pu.step == 10000);
    const gui::AxisSteps none = gui::axisSteps(0, 0);
    CHECK(none.from == 0);
    CHECK(none.to > none.from);
    CHECK(gui::axisSteps(3, 9).from == 0);
}
