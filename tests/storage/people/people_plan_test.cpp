#include "storage/database/migrator.h"
#include "storage/people/people_query.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>
#include <soci/soci.h>

using namespace penggerak;
using namespace penggerak::storage;

namespace {

/// How SQLite reads a query: the steps of its plan, one a line.
class Planner
{
public:
    Planner()
        : m_database(Database::openFile(m_folder / "rencana.penggerak", Access::Write))
    {
        migrate(*m_database);
    }

    std::string plan(const PeopleQuery& query)
    {
        int id = 0;
        int parent = 0;
        int unused = 0;
        std::string step;
        soci::details::prepare_temp_type prepared =
            (m_database->sql().prepare << "EXPLAIN QUERY PLAN " + query.text, soci::into(id),
             soci::into(parent), soci::into(unused), soci::into(step));
        for (const auto& [name, value] : query.strings)
            prepared, soci::use(value, name);
        soci::statement select(prepared);
        select.execute();
        std::string steps;
        while (select.fetch())
            steps += step + '\n';
        return steps;
    }

private:
    test::TempFolder m_folder;
    std::unique_ptr<Database> m_database;
};

/// A shape of a million heads in `all` cells, of which the one group keeps `kept` of each ten.
PeopleShape shapeOf(PeopleOrder order, std::int64_t kept)
{
    PeopleShape shape;
    shape.order = order;
    shape.filter.segment = Segment::Bpu;
    shape.walkedHeads = 1'000'000;
    PeopleGroup group;
    for (std::int64_t cell = 1; cell <= 10; ++cell) {
        shape.walked.push_back(cell);
        if (cell <= kept)
            group.cells.push_back(cell);
    }
    group.heads = kept * 100'000;
    shape.groups.push_back(group);
    return shape;
}

PeopleReach pageAfter(const char* key)
{
    PeopleReach reach;
    reach.place = PeoplePlace{"", key, 77, 1};
    reach.limit = 200;
    return reach;
}

bool holds(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

/// What no hot query of the list does: read a whole table or sort more than a page.
bool scansTable(const std::string& plan)
{
    return holds(plan, "SCAN h") || (holds(plan, "SCAN p") && !holds(plan, "USING COVERING INDEX"));
}

} // namespace

TEST_CASE("a page of everybody by day walks the index of days and sorts nothing")
{
    Planner planner;
    const PeopleShape shape = shapeOf(PeopleOrder::LastDay, 10);
    for (const PeopleReach& reach : {pageAfter("17000"), PeopleReach{{}, true, 500, 200}}) {
        const std::string plan = planner.plan(placesQuery(shape, shape.groups[0], reach, true));
        CAPTURE(plan);
        CHECK(holds(plan, "USING COVERING INDEX person_head_day"));
        CHECK_FALSE(holds(plan, "TEMP B-TREE"));
        CHECK_FALSE(scansTable(plan));
    }
}

TEST_CASE("a page of some cells by day reads their ranges of the index of cells alone")
{
    Planner planner;
    const PeopleShape shape = shapeOf(PeopleOrder::LastDay, 3);
    const std::string plan =
        planner.plan(placesQuery(shape, shape.groups[0], pageAfter("17000"), true));
    CAPTURE(plan);
    CHECK(holds(plan, "USING COVERING INDEX person_head_cell (cell=? AND"));
    CHECK_FALSE(scansTable(plan));
}

TEST_CASE("a page by name walks the index of names from its place on")
{
    Planner planner;
    const PeopleShape shape = shapeOf(PeopleOrder::Name, 5);
    const std::string plan =
        planner.plan(placesQuery(shape, shape.groups[0], pageAfter("siti"), true));
    CAPTURE(plan);
    CHECK(holds(plan, "SEARCH p USING COVERING INDEX person_name (name_key>?)"));
    CHECK(holds(plan, "SEARCH h USING PRIMARY KEY (person=? AND segment=?)"));
    CHECK_FALSE(holds(plan, "TEMP B-TREE"));
}

TEST_CASE("typed text leads through the index of words, an activity through its own")
{
    Planner planner;
    PeopleShape shape = shapeOf(PeopleOrder::LastDay, 10);
    shape.probed = true;
    shape.filter.text = "siti";
    shape.search = SearchText(shape.filter.text);
    std::string plan = planner.plan(placesQuery(shape, shape.groups[0], pageAfter("17000"), true));
    CAPTURE(plan);
    CHECK(holds(plan, "SCAN person_search VIRTUAL TABLE INDEX"));
    CHECK(holds(plan, "SEARCH h USING PRIMARY KEY (person=?)"));

    shape.filter.text = "0812 3456";
    shape.search = SearchText(shape.filter.text);
    plan = planner.plan(placesQuery(shape, shape.groups[0], pageAfter("17000"), true));
    CHECK(holds(plan, "USING INDEX person_phone"));
    CHECK(holds(plan, "USING INDEX person_kpj"));
    CHECK_FALSE(holds(plan, "SCAN person\n"));

    shape.filter.text.clear();
    shape.search = SearchText("");
    shape.filter.activity = ActivityId(5);
    plan = planner.plan(placesQuery(shape, shape.groups[0], pageAfter("17000"), true));
    CHECK(holds(plan, "SEARCH h USING INDEX person_head_activity (activity=?)"));
    CHECK_FALSE(scansTable(plan));
}

TEST_CASE("a kelurahan is looked for among the heads of its kecamatan only")
{
    Planner planner;
    PeopleShape shape = shapeOf(PeopleOrder::Region, 1);
    shape.probed = true;
    shape.filter.region = RegionCode::parse("3578011001");
    const std::string plan =
        planner.plan(placesQuery(shape, shape.groups[0], pageAfter("3578011001"), true));
    CAPTURE(plan);
    CHECK(holds(plan, "USING COVERING INDEX person_head_cell (cell=?)"));
    CHECK(holds(plan, "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)"));
    CHECK_FALSE(scansTable(plan));
}
