#include "services/kader/hand_over.h"
#include "services/kader/kader.h"
#include "tests/support/branch.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

template <class T>
std::string codeOf(const Result<T>& result)
{
    return result ? "" : result.error().code;
}

/// What `coverage --by kader` prints of a day: every line with its stages and newly active heads.
std::string printed(const Branch& branch, const char* asOf)
{
    CoverageQuery query;
    query.asOf = day(asOf);
    query.by = CoverageBy::Kader;
    std::string text;
    const auto answer = coverage(*branch.book, query).value();
    for (const CoverageLine& line : answer.lines) {
        text += line.name + " " + std::to_string(line.row.acquired.value()) + " new " +
                std::to_string(line.fresh.value());
        for (const auto& [stage, heads] : line.byStage)
            text += " " + std::string(code(stage)) + " " + std::to_string(heads.value());
        text += "\n";
    }
    return text + std::to_string(answer.total.acquired.value());
}

class TwoKader
{
public:
    TwoKader()
        : branch(day("2017-12-31"))
        , first(kader("Bu Lama", "2016-01-01"))
        , second(kader("Bu Baru", "2016-01-01"))
    {
        branch.record(branch.figure(Segment::Bpu, Measure::Potential, 1000, "2016-01-01"));
    }

    KaderId kader(const char* name, const char* since) const
    {
        Kader entry;
        entry.name = name;
        entry.type = "kader_penggerak";
        entry.office = branch.office;
        entry.since = day(since);
        return addKader(branch.session, entry).value();
    }
    PersonId with(KaderId kader, const char* name, const char* on) const
    {
        NewPerson entry = branch.prospect(name, on);
        entry.kader = kader;
        return branch.enter(entry);
    }
    HandOver order(const char* on) const { return {first, second, day(on), false, false}; }
    std::string kaderOf(PersonId person) const
    {
        return showPerson(branch.session, person).value().heads.front().kader;
    }

    Branch branch;
    KaderId first;
    KaderId second;
};

} // namespace

TEST_CASE("N8: a portfolio handed over on a day leaves the months before it as they were")
{
    const TwoKader office;
    const Branch& branch = office.branch;
    const PersonId budi = office.with(office.first, "Budi", "2016-02-01");
    branch.move(budi, Stage::Active, "2016-03-01");
    const PersonId siti = office.with(office.first, "Siti", "2016-08-01");
    const PersonId joko = office.with(office.second, "Joko", "2016-05-01");
    const std::string march = printed(branch, "2016-03-31");
    const std::string august = printed(branch, "2016-08-31");

    const HandOverCount count = handOverCount(branch.session, office.order("2016-09-01")).value();
    CHECK(count.named == Heads(2));
    CHECK(count.byStage.at(Stage::Active) == Heads(1));
    const HandedOver done = handOver(branch.session, office.order("2016-09-01")).value();
    CHECK(done.count.named == Heads(2));

    CHECK(printed(branch, "2016-03-31") == march);
    CHECK(printed(branch, "2016-08-31") == august);
    CHECK(printed(branch, "2016-09-01").find("Bu Baru 1 new 0") != std::string::npos);
    for (const PersonId person : {budi, siti, joko})
        CHECK(office.kaderOf(person) == "Bu Baru");
    CHECK(branch.total(Segment::Bpu, "2016-12-31").acquired == Heads(1));
    CHECK(branch.potential(Segment::Bpu, "2016-12-31") == 1000);
    branch.move(siti, Stage::Active, "2016-10-01");
    CHECK(listKaderRows(*branch.book, {}, day("2016-12-31")).value().front().lastAcquisition ==
          day("2016-10-01"));
    CHECK(branch.verified().empty());
    CHECK(codeOf(handOver(branch.session, office.order("2016-09-02"))) == "hand_over_nothing");
}

TEST_CASE("a late hand-over enters what came after it again, and leaves who came later")
{
    const TwoKader office;
    const Branch& branch = office.branch;
    const PersonId budi = office.with(office.first, "Budi", "2016-02-01");
    branch.move(budi, Stage::Active, "2016-10-01");
    const PersonId siti = office.with(office.first, "Siti", "2016-09-15");
    const KaderId third = office.kader("Bu Tiga", "2016-01-01");
    const PersonId joko = office.with(office.first, "Joko", "2016-02-01");
    TransferPerson away;
    away.on = day("2016-11-01");
    away.kader = std::optional<std::optional<KaderId>>(third);
    REQUIRE(transferPerson(branch.session, joko, away));
    const std::string before = printed(branch, "2016-08-31");
    const HandedOver done = handOver(branch.session, office.order("2016-09-01")).value();
    CHECK(done.count.named == Heads(2));
    CHECK(done.count.cameLater == Heads(1));
    CHECK(office.kaderOf(budi) == "Bu Baru");
    CHECK(office.kaderOf(siti) == "Bu Lama");
    CHECK(office.kaderOf(joko) == "Bu Tiga");
    CHECK(printed(branch, "2016-08-31") == before);
    CHECK(printed(branch, "2016-09-30").find("Bu Baru 0 new 0 prospect 2") != std::string::npos);
    CHECK(printed(branch, "2016-10-31").find("Bu Baru 1 new 1") != std::string::npos);
    CHECK(branch.verified().empty());
}

TEST_CASE("territory goes along and the old kader ends in the same act")
{
    const TwoKader office;
    const Branch& branch = office.branch;
    office.with(office.first, "Budi", "2016-02-01");
    const Territory place{RegionCode::parse("35.78.08").value(), "", "", {day("2016-02-01"), {}}};
    REQUIRE(addKaderTerritory(branch.session, office.first, place));
    HandOver order = office.order("2016-09-01");
    order.withTerritory = true;
    order.endsFrom = true;
    const HandedOver done = handOver(branch.session, order).value();
    CHECK(done.count.territories == 1);
    const KaderDetails old = showKader(branch.session, office.first, day("2016-09-01")).value();
    CHECK(old.row.step->status == KaderStatus::Ended);
    CHECK(old.row.step->reason == KaderReason::Replaced);
    CHECK(old.territories.front().territory.held.until == day("2016-08-31"));
    const KaderDetails now = showKader(branch.session, office.second, day("2016-09-01")).value();
    REQUIRE(now.territories.size() == 1);
    CHECK(now.territories.front().territory.held.from == day("2016-09-01"));
    CHECK(now.row.heads == Heads(1));
}

TEST_CASE("a hand-over that cannot be is refused and writes nothing")
{
    const TwoKader office;
    const Branch& branch = office.branch;
    office.with(office.first, "Budi", "2016-02-01");
    HandOver order = office.order("2016-09-01");
    order.to = order.from;
    CHECK(codeOf(handOver(branch.session, order)) == "hand_over_same");
    CHECK(codeOf(handOver(branch.session, office.order("2018-09-01"))) == "date_future");
    CHECK(codeOf(handOver(branch.session, office.order("2015-09-01"))) == "kader_not_active_on");
    order.to = KaderId(3);
    CHECK(codeOf(handOver(branch.session, order)) == "kader_unknown");
    REQUIRE(moveKader(branch.session, office.second,
                      {KaderStatus::Suspended, day("2016-08-01"), KaderReason::OwnRequest, ""}));
    const Seq before = branch.book->lastSeq();
    CHECK(codeOf(handOver(branch.session, office.order("2016-09-01"))) == "kader_not_active_on");
    CHECK(branch.book->lastSeq() == before);
}
