// The questions of dashboards and drill-downs walk no table that grows with the people.
#include "services/book/internals.h"
#include "storage/database/optional_conversion.h"
#include "tests/support/branch.h"
#include "tests/support/shell.h"

#include <set>
#include <sstream>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

/// Runs questions and returns the text of every statement that they prepared for reading.
std::set<std::string> statementsOf(const Branch& branch, const std::function<void()>& ask)
{
    std::ostringstream log;
    const auto logTo = [&](std::ostream* stream) {
        branch.book->internals().read(
            [&](storage::Database& database) { database.sql().set_log_stream(stream); });
    };
    logTo(&log);
    ask();
    logTo(nullptr);
    std::set<std::string> statements;
    std::istringstream lines(log.str());
    for (std::string line; std::getline(lines, line);)
        if (line.compare(0, 6, "SELECT") == 0)
            statements.insert(line);
    return statements;
}

/// Lines of a plan that walk a large table whole; `r` and the like are its aliases.
std::string wholeWalks(const std::filesystem::path& book, const std::string& statement)
{
    std::istringstream plan(sqliteShell(book, "EXPLAIN QUERY PLAN " + statement));
    std::string found;
    for (std::string line; std::getline(plan, line);) {
        for (const char* large :
             {"m", "movement", "o", "p", "person", "h", "person_head", "d", "rollup_cell_day",
              "rollup_cell_month", "rollup_flow", "w", "x"}) {
            const std::size_t at = line.find("SCAN ");
            if (at == std::string::npos)
                continue;
            const std::string rest = line.substr(at + 5);
            const std::string table = rest.substr(0, rest.find_first_of(" \n"));
            // MAX(happened_on) reads one end of the index.
            if (table == large && line.find("COVERING INDEX movement_day") == std::string::npos)
                found += line + "\n";
        }
        if (line.find("AUTOMATIC") != std::string::npos)
            found += line + "\n";
    }
    return found;
}

} // namespace

TEST_CASE("dashboards and drill-downs look up what they need by index")
{
    const TempFolder folder;
    const auto path = folder / "b.penggerak";
    const Branch branch;
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 100, "2016-01-01"));
    const PersonId person = branch.enter(branch.prospect("Siti", "2016-10-01"));
    branch.move(person, Stage::Active, "2016-11-01");
    REQUIRE(branch.book->backupTo(path));
    const auto statements = statementsOf(branch, [&] {
        for (const auto by : {CoverageBy::Segment, CoverageBy::Region, CoverageBy::Kader,
                              CoverageBy::Partner, CoverageBy::Month})
            for (const bool region : {false, true})
                for (const std::optional<Seq> known :
                     {std::optional<Seq>(), std::optional<Seq>(3)}) {
                    CoverageQuery query;
                    query.office = branch.office;
                    query.segment = Segment::Bpu;
                    if (region)
                        query.region = RegionCode::parse("35.78");
                    query.asOf = day("2016-12-31");
                    query.knownAt = known;
                    query.by = by;
                    REQUIRE(coverage(*branch.book, query));
                }
        FunnelQuery funnel;
        funnel.from = day("2016-01-01");
        funnel.to = day("2016-12-31");
        REQUIRE(funnelOf(*branch.book, funnel));
        for (const char* asOf : {"2016-10-15", "2016-12-31"}) {
            DrillQuery query;
            query.part = DrillPart::Potential;
            query.scope.asOf = day(asOf);
            REQUIRE(drill(*branch.book, query));
            REQUIRE(drillPeople(branch.session, query, std::nullopt, 10));
            REQUIRE(drillMovements(*branch.book, &branch.session, query, std::nullopt, 10));
        }
    });
    CHECK(statements.size() > 15);
    for (const std::string& statement : statements) {
        INFO(statement);
        CHECK(wholeWalks(path, statement) == "");
    }
}
