#include "tests/support/branch.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

/// The published pair of the founding article.
void publish(const Branch& branch)
{
    branch.record(branch.figure(Segment::Pu, Measure::Potential, 664191, "2016-11-02"));
    branch.record(branch.figure(Segment::Pu, Measure::Acquired, 491607, "2016-11-02"));
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 811789, "2016-11-02"));
    branch.record(branch.figure(Segment::Bpu, Measure::Acquired, 43615, "2016-11-02"));
}

} // namespace

TEST_CASE("the published figures are shown exactly as published")
{
    const Branch branch;
    publish(branch);

    CoverageQuery query;
    query.office = branch.office;
    query.asOf = day("2016-11-02");
    const auto answer = coverage(*branch.book, query);

    REQUIRE(answer);
    REQUIRE(answer->lines.size() == 2);
    const CoverageRow& pu = answer->lines[0].row;
    CHECK(pu.potential->value() == 664191);
    CHECK(pu.acquired.value() == 491607);
    CHECK(pu.unacquired->value() == 172584);
    CHECK(pu.acquiredPct->text() == "74.02");
    CHECK(pu.unacquiredPct->text() == "25.98");
    const CoverageRow& bpu = answer->lines[1].row;
    CHECK(bpu.acquiredPct->text() == "5.37");
    CHECK(bpu.unacquired->value() == 768174);
    CHECK(bpu.unacquiredPct->text() == "94.63");
    CHECK(answer->total.potential->value() == 1475980);
    CHECK(answer->total.acquired.value() == 535222);
    CHECK(answer->total.acquiredPct->text() == "36.26");
    CHECK(branch.verified() == "");
}

TEST_CASE("before its day a figure is not there")
{
    const Branch branch;
    publish(branch);
    CHECK(branch.acquired(Segment::Pu, "2016-11-01") == 0);
    CHECK_FALSE(branch.total(Segment::Pu, "2016-11-01").potential);
    CHECK(branch.total(Segment::Pu, "2016-11-01").reason == CoverageReason::NoDenominator);
}

TEST_CASE("an activated prospect moves the counts by one, on its day and not before")
{
    const Branch branch;
    publish(branch);
    const Seq before = branch.book->lastSeq();
    const PersonId person = branch.enter(branch.prospect("Siti Aminah", "2016-11-10"));
    CHECK(branch.acquired(Segment::Bpu, "2016-12-31") == 43615);
    branch.move(person, Stage::Active, "2016-11-20");

    CHECK(branch.acquired(Segment::Bpu, "2016-11-19") == 43615);
    CHECK(branch.acquired(Segment::Bpu, "2016-11-20") == 43616);
    CHECK(branch.potential(Segment::Bpu, "2016-11-20") == 811789);
    CHECK(branch.total(Segment::Bpu, "2016-12-31", before).acquired.value() == 43615);
    CHECK(branch.verified() == "");
}

TEST_CASE("somebody acquired by the day of a figure is part of it")
{
    const Branch branch;
    publish(branch);
    const PersonId person = branch.enter(branch.prospect("Bambang", "2016-10-01"));
    branch.move(person, Stage::Active, "2016-10-20");

    CHECK(branch.acquired(Segment::Bpu, "2016-10-20") == 1);
    CHECK(branch.acquired(Segment::Bpu, "2016-11-02") == 43615);
    CHECK(branch.potential(Segment::Bpu, "2016-11-02") == 811789);
    CHECK(branch.acquired(Segment::Bpu, "2017-06-30") == 43615);
    CHECK(branch.verified() == "");
}

TEST_CASE("a second published count moves the potential by nothing")
{
    const Branch branch;
    publish(branch);
    const PersonId person = branch.enter(branch.prospect("Joko", "2016-11-10", Stage::Active));
    branch.record(branch.figure(Segment::Bpu, Measure::Acquired, 50000, "2017-06-30"));

    CHECK(branch.acquired(Segment::Bpu, "2017-06-29") == 43616);
    CHECK(branch.acquired(Segment::Bpu, "2017-06-30") == 50000);
    CHECK(branch.potential(Segment::Bpu, "2017-06-30") == 811789);
    CHECK(branch.verified() == "");
    (void)person;
}

TEST_CASE("a figure entered late leaves later figures as they were")
{
    const Branch branch;
    publish(branch);
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 800000, "2016-01-01"));
    branch.record(branch.figure(Segment::Bpu, Measure::Acquired, 40000, "2016-06-30"));

    CHECK(branch.acquired(Segment::Bpu, "2016-06-30") == 40000);
    CHECK(branch.potential(Segment::Bpu, "2016-06-30") == 800000);
    CHECK(branch.acquired(Segment::Bpu, "2016-11-02") == 43615);
    CHECK(branch.potential(Segment::Bpu, "2016-11-02") == 811789);
    CHECK(branch.verified() == "");
}

TEST_CASE("a reversed figure is as if it had never been, but for what is known at")
{
    const Branch branch;
    publish(branch);
    const Seq before = branch.book->lastSeq();
    const auto list = listFigures(*branch.book, {branch.office, Segment::Bpu, Measure::Acquired});
    REQUIRE(list.size() == 1);
    const PersonId person = branch.enter(branch.prospect("Nur", "2016-11-10", Stage::Active));
    REQUIRE(reverseFigure(branch.session, list[0].figure.id, "salah ketik"));

    CHECK(branch.acquired(Segment::Bpu, "2016-12-31") == 1);
    CHECK(branch.potential(Segment::Bpu, "2016-12-31") == 811789);
    CHECK(branch.total(Segment::Bpu, "2016-12-31", before).acquired.value() == 43615);
    const auto again = reverseFigure(branch.session, list[0].figure.id, "dua kali");
    REQUIRE_FALSE(again);
    CHECK(again.error().code == "figure_reversed");
    CHECK(branch.verified() == "");
    (void)person;
}

TEST_CASE("a figure is corrected although people were named out of it")
{
    const Branch branch;
    publish(branch);
    NewPerson known = branch.prospect("Maria", "2016-11-05", Stage::Active);
    REQUIRE(namePerson(branch.session, known));
    const auto list = listFigures(*branch.book, {branch.office, Segment::Bpu, Measure::Acquired});
    NewFigure corrected = branch.figure(Segment::Bpu, Measure::Acquired, 43651, "2016-11-02");
    REQUIRE(correctFigure(branch.session, list[0].figure.id, corrected, "angka tertukar"));

    CHECK(branch.acquired(Segment::Bpu, "2016-11-02") == 43651);
    CHECK(branch.acquired(Segment::Bpu, "2016-12-31") == 43651);
    CHECK(branch.potential(Segment::Bpu, "2016-12-31") == 811789);
    CHECK(branch.verified() == "");
}

TEST_CASE("naming somebody out of a published pool changes no count")
{
    const Branch branch;
    publish(branch);
    const auto written =
        namePerson(branch.session, branch.prospect("Sri", "2016-11-02", Stage::Active));
    REQUIRE(written);
    CHECK(branch.acquired(Segment::Bpu, "2016-11-02") == 43615);
    CHECK(branch.potential(Segment::Bpu, "2016-11-02") == 811789);
    const auto tooEarly =
        namePerson(branch.session, branch.prospect("Sri Dua", "2016-11-01", Stage::Active));
    REQUIRE_FALSE(tooEarly);
    CHECK(tooEarly.error().code == "pool_empty");
}

TEST_CASE("a count without potential stands alone and has no percentage")
{
    const Branch branch;
    NewFigure about = branch.figure(Segment::Bpu, Measure::Acquired, 270000, "2015-12-03");
    about.about = true;
    branch.record(about);
    const CoverageRow row = branch.total(Segment::Bpu, "2015-12-03");
    CHECK(row.acquired.value() == 270000);
    CHECK(row.about);
    CHECK_FALSE(row.potential);
    CHECK_FALSE(row.acquiredPct);
    CHECK(row.reason == CoverageReason::NoDenominator);
}

TEST_CASE("a part above its whole is refused with the numbers and writes nothing")
{
    const Branch branch;
    publish(branch);
    Body body;
    body.name = "Tagana";
    body.since = day("2016-01-01");
    const BodyId tagana = addBody(branch.session, body).value();
    const Seq before = branch.book->lastSeq();

    NewFigure part = branch.figure(Segment::Bpu, Measure::OfWhich, 43616, "2016-11-02");
    part.scope.body = tagana;
    const auto refused = addFigure(branch.session, part);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "part_above_whole");
    CHECK(branch.book->lastSeq() == before);

    part.value = Heads(1600);
    const FigureWritten written = branch.record(part);
    CHECK(written.effect.fromOutside.isZero());
    CHECK(written.effect.newlyAcquired.isZero());
    CHECK(written.effect.moved.value() == 1600);
    CHECK(written.effect.undivided->value() == 43615 - 1600);
    CHECK(branch.acquired(Segment::Bpu, "2016-11-02") == 43615);
    CHECK(branch.verified() == "");
}

TEST_CASE("a split over kecamatan moves no published figure")
{
    const Branch branch;
    publish(branch);
    const auto split = [&](const char* region, Measure measure, std::int64_t value) {
        NewFigure entry = branch.figure(Segment::Bpu, measure, value, "2016-11-02");
        entry.scope.region = RegionCode::parse(region);
        entry.origin = Origin::Sample;
        return addFigure(branch.session, entry);
    };
    // Potential before acquired, the harder order.
    REQUIRE(split("35.78.08", Measure::Potential, 500000));
    REQUIRE(split("35.78.10", Measure::Potential, 311789));
    REQUIRE(split("35.78.08", Measure::Acquired, 40000));
    REQUIRE(split("35.78.10", Measure::Acquired, 3615));

    CHECK(branch.acquired(Segment::Bpu, "2016-11-02") == 43615);
    CHECK(branch.potential(Segment::Bpu, "2016-11-02") == 811789);
    CoverageQuery query;
    query.office = branch.office;
    query.segment = Segment::Bpu;
    query.asOf = day("2016-11-02");
    query.region = RegionCode::parse("35.78.08");
    CHECK(coverage(*branch.book, query)->total.potential->value() == 500000);
    CHECK(coverage(*branch.book, query)->total.acquired.value() == 40000);

    // Somebody of that kecamatan acquired before the figure is part of both.
    NewPerson early = branch.prospect("Endang", "2016-10-20", Stage::Active);
    early.fields.region = RegionCode::parse("35.78.08.1001");
    branch.enter(early);
    CHECK(coverage(*branch.book, query)->total.acquired.value() == 40000);
    CHECK(coverage(*branch.book, query)->total.potential->value() == 500000);
    CHECK(branch.acquired(Segment::Bpu, "2016-11-02") == 43615);
    CHECK(branch.potential(Segment::Bpu, "2016-11-02") == 811789);
    CHECK(branch.verified() == "");
}

TEST_CASE("every number opens what stands behind it, and it adds up")
{
    const Branch branch;
    publish(branch);
    branch.enter(branch.prospect("Hendra", "2016-11-10", Stage::Active));
    branch.enter(branch.prospect("Lilik", "2016-11-11"));
    for (const DrillPart part :
         {DrillPart::Potential, DrillPart::Acquired, DrillPart::Unacquired}) {
        DrillQuery query;
        query.scope.office = branch.office;
        query.scope.segment = Segment::Bpu;
        query.scope.asOf = day("2016-12-31");
        query.part = part;
        const auto answer = drill(*branch.book, query);
        REQUIRE(answer);
        const CoverageRow row = branch.total(Segment::Bpu, "2016-12-31");
        const Heads expected = part == DrillPart::Potential  ? *row.potential
                               : part == DrillPart::Acquired ? row.acquired
                                                             : *row.unacquired;
        CHECK(answer->total == expected);
        Heads pools;
        for (const DrillPool& pool : answer->pools)
            pools += pool.heads;
        CHECK(pools == answer->pooled);
        const auto people = drillPeople(branch.session, query, {}, 1000);
        REQUIRE(people);
        CHECK(Heads(std::int64_t(people->size())) == answer->named);
        CHECK(answer->named + answer->pooled == answer->total);
        const auto movements = drillMovements(*branch.book, &branch.session, query, {}, 1000);
        REQUIRE(movements);
        CHECK(std::int64_t(movements->size()) == answer->movementCount);
        Heads sum;
        for (const DrillMovement& movement : *movements)
            sum += movement.change;
        CHECK(sum == expected);
    }
}
