#include "services/ledger/ledger.h"
#include "storage/figures/figure_store.h"
#include "storage/ledger/drill_store.h"
#include "storage/ledger/ledger_checks.h"
#include "storage/ledger/standing_store.h"
#include "storage/offices/office_store.h"
#include "storage/people/people_list_store.h"
#include "storage/people/person_store.h"
#include "tests/support/contract.h"

#include <catch2/catch.hpp>
#include <soci/soci.h>

#include <random>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::storage;
using penggerak::test::ContractDatabase;
using penggerak::test::contractEngines;

namespace {

const OfficeId office{11};

Day on(int offset)
{
    return Day::parse("2016-11-02")->plusDays(offset);
}

/// A ledger on one engine, posted to through commits as the services do.
class Bench
{
public:
    explicit Bench(Engine engine)
        : m_contract(engine)
        , database(m_contract.connectMigrated())
    {
        const std::int64_t id = office.value();
        database->sql() << "INSERT INTO office (id, code, name, kind) VALUES (:id, '', 'Uji',"
                           " 'office')",
            soci::use(id);
    }

    template <class Act>
    void commit(Act&& act)
    {
        Commit unit(*database, 1000, std::nullopt, "test");
        ChangeSet change;
        Work work{*database, unit, change};
        {
            Ledger ledger(work);
            act(ledger);
            ledger.finish();
        }
        unit.finish();
    }

    void record(Measure measure, std::int64_t value, Day day)
    {
        commit([&](Ledger& ledger) {
            Figure figure;
            figure.id = FigureId(database->newId());
            figure.seq = ledger.seq();
            figure.scope.office = office;
            figure.measure = measure;
            figure.value = Heads(value);
            figure.asOf = day;
            figure.source = "uji";
            ledger.record(figure);
        });
    }

    PersonId enter(const std::string& name, Day day, Stage stage)
    {
        PersonRecord person;
        person.id = PersonId(database->newId());
        person.name = name;
        person.nameKey = name;
        commit([&](Ledger& ledger) {
            PersonStore(*database).insert(person);
            Movement step;
            step.happenedOn = day;
            step.to.cell.office = office;
            step.to.cell.stage = stage;
            step.to.person = person.id;
            step.from.cell = step.to.cell.withStage(Stage::Outside);
            if (const auto pool =
                    ledger.giver({office, Segment::Bpu, {}, {}}, Stage::Unreached, day))
                step.from.cell = *pool;
            ledger.post(step);
        });
        return person.id;
    }

    /// Whether the move was taken.
    bool move(PersonId person, Day day, Stage to)
    {
        bool moved = false;
        try {
            commit([&](Ledger& ledger) {
                const auto cell = ledger.line(person, Segment::Bpu).at(day);
                if (!cell || !isAllowed(cell->stage, to))
                    throw Refused(refusal("stage_not_allowed"));
                Movement step;
                step.happenedOn = day;
                step.from = {*cell, person};
                step.to = {cell->withStage(to), person};
                ledger.post(step);
                moved = true;
            });
        } catch (const Refused&) {
            return false;
        }
        return moved;
    }

    std::int64_t stock(Stage lowest, Stage highest, Day day)
    {
        CellFilter filter;
        filter.offices = {office};
        filter.segment = Segment::Bpu;
        filter.lowest = lowest;
        filter.highest = highest;
        return StockStore(*database).sum(filter, day).value();
    }
    std::int64_t acquired(Day day) { return stock(Stage::Active, Stage::Arrears, day); }
    std::int64_t potential(Day day) { return stock(Stage::Unreached, Stage::Refused, day); }

    void requireSound()
    {
        for (const LedgerCheck& check : checkLedger(*database)) {
            INFO(check.name << ": " << check.detail);
            REQUIRE(check.ok);
        }
    }

private:
    ContractDatabase m_contract;

public:
    std::unique_ptr<Database> database;
};

} // namespace

TEST_CASE("figures, people and their sums are posted alike on every engine", "[contract]")
{
    for (const Engine engine : contractEngines()) {
        Bench bench(engine);
        bench.record(Measure::Potential, 1000, on(0));
        bench.record(Measure::Acquired, 100, on(0));
        const PersonId early = bench.enter("awal", on(-20), Stage::Prospect);
        REQUIRE(bench.move(early, on(-10), Stage::Active));
        const PersonId late = bench.enter("lambat", on(5), Stage::Prospect);
        REQUIRE(bench.move(late, on(9), Stage::Active));
        CHECK_FALSE(bench.move(late, on(9), Stage::Contacted));

        CHECK(bench.acquired(on(-10)) == 1);
        CHECK(bench.acquired(on(0)) == 100);
        CHECK(bench.acquired(on(9)) == 101);
        CHECK(bench.potential(on(0)) == 1000);
        CHECK(bench.potential(on(400)) == 1000);
        bench.requireSound();
    }
}

TEST_CASE("lists and drill-downs read alike on every engine", "[contract]")
{
    for (const Engine engine : contractEngines()) {
        Bench bench(engine);
        for (int i = 0; i < 7; ++i)
            bench.enter("orang " + std::to_string(i), on(i % 3), Stage::Prospect);
        PeopleListStore list(*bench.database);
        PeopleListFilter filter;
        filter.text = "orang";
        for (const PeopleOrder order :
             {PeopleOrder::LastDay, PeopleOrder::Name, PeopleOrder::Region, PeopleOrder::Stage,
              PeopleOrder::Kader}) {
            PeopleShape shape = list.shape(filter, order);
            CHECK(shape.total == 7);
            const auto first = list.page(shape, std::nullopt, false, 4);
            REQUIRE(first.size() == 4);
            const auto after = list.placeOf(first.back(), order);
            const auto rest = list.page(shape, after, false, 9);
            REQUIRE(rest.size() == 3);
            const auto back = list.page(shape, list.placeOf(rest.front(), order), true, 9);
            REQUIRE(back.size() == 4);
            CHECK(back.front().person == first.front().person);
            REQUIRE(list.at(shape, 5, 9).size() == 2);
            CHECK(list.at(shape, 5, 9).back().person == rest.back().person);
            list.survey(shape, [] { return true; });
            CHECK(list.at(shape, 5, 9).back().person == rest.back().person);
        }
        DrillFilter drill;
        drill.cells.offices = {office};
        drill.stages = {Stage::Prospect};
        drill.asOf = on(1);
        DrillStore drills(*bench.database);
        StandingStore standing(*bench.database);
        const auto people = standing.people(drill, std::nullopt, 3);
        REQUIRE(people.size() == 3);
        CHECK(standing.people(drill, people.back().person, 10).size() == 2);
        CHECK(drills.movementCount(drill) == 5);
        const auto rows = drills.movements(drill, std::nullopt, 2);
        REQUIRE(rows.size() == 2);
        CHECK(drills.movements(drill, rows.back().id, 9).size() == 3);
        drill.knownAt = 3;
        CHECK(drills.movementCount(drill) == std::int64_t(standing.people(drill, {}, 9).size()));
        CHECK(drills.movementCount(drill) < 5);
    }
}

TEST_CASE("random commands give the same stock on every engine, and every check holds",
          "[contract]")
{
    std::vector<std::vector<std::int64_t>> answers;
    for (const Engine engine : contractEngines()) {
        Bench bench(engine);
        std::mt19937 random(20161102);
        const auto pick = [&](int low, int high) {
            return low + int(random() % unsigned(high - low + 1));
        };
        std::vector<PersonId> people;
        bench.record(Measure::Potential, 60, on(0));
        for (int i = 0; i < 120; ++i) {
            const int what = pick(0, 9);
            if (what < 4 || people.empty())
                people.push_back(bench.enter("orang " + std::to_string(i), on(pick(-40, 80)),
                                             Stage(pick(2, 6))));
            else if (what < 9)
                bench.move(people[std::size_t(pick(0, int(people.size()) - 1))], on(pick(-40, 90)),
                           Stage(pick(1, 9)));
            else
                bench.record(Measure::Acquired, pick(5, 50), on(i));
        }
        bench.requireSound();
        std::vector<std::int64_t> answer;
        for (int day = -45; day < 130; day += 7) {
            answer.push_back(bench.acquired(on(day)));
            answer.push_back(bench.potential(on(day)));
        }
        answers.push_back(answer);
    }
    for (const auto& answer : answers)
        CHECK(answer == answers.front());
}
