#include "tests/support/branch.h"
#include "tests/support/shell.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

/// The failed checks, `name: detail` each.
using Findings = std::vector<std::string>;

/// Makes a small book, lets the shell change it behind the program's back, and verifies. Triggers
/// named in `lifted` are dropped before the change and made again word for word after it.
Findings after(const std::string& sql, const std::vector<std::string>& lifted = {})
{
    const TempFolder folder;
    const auto path = folder / "b.penggerak";
    {
        Branch branch;
        branch.record(branch.figure(Segment::Bpu, Measure::Potential, 1000, "2016-11-02"));
        branch.record(branch.figure(Segment::Bpu, Measure::Acquired, 50, "2016-11-02"));
        const PersonId person = branch.enter(branch.prospect("Siti", "2016-11-10"));
        branch.move(person, Stage::Active, "2016-11-20");
        REQUIRE(branch.verified() == "");
        REQUIRE(branch.book->backupTo(path));
    }
    std::string script;
    for (const std::string& trigger : lifted)
        script += "DROP TRIGGER " + trigger + ";";
    script += sql + ";";
    for (const std::string& trigger : lifted) {
        std::string text =
            sqliteShell(path, "SELECT sql FROM sqlite_schema WHERE name = '" + trigger + "'");
        while (!text.empty() && text.back() == '\n')
            text.pop_back();
        script += text + ";";
    }
    const std::string printed = sqliteShell(path, script);
    INFO(printed);
    CHECK(printed.empty());
    const auto book = Book::open(path, optionsOn(day("2017-12-31")));
    REQUIRE(book);
    Findings findings;
    for (const CheckResult& check : (*book)->verify().checks)
        if (!check.ok)
            findings.push_back(check.name + ": " + check.detail);
    return findings;
}

bool names(const Findings& findings, const std::string& check, const std::string& row)
{
    for (const std::string& finding : findings)
        if (finding.compare(0, check.size() + 1, check + ":") == 0 &&
            finding.find(row) != std::string::npos)
            return true;
    for (const std::string& finding : findings)
        UNSCOPED_INFO(finding);
    return false;
}

} // namespace

TEST_CASE("any value changed in a movement is found and the row named")
{
    for (const char* change :
         {"happened_on = happened_on + 1", "heads = heads + 1", "to_cell = from_cell", "reason = 1",
          "seq = seq - 1", "kind = 2", "row_check = row_check + 1", "figure = NULL"}) {
        INFO(change);
        const Findings findings = after(std::string("UPDATE movement SET ") + change +
                                            " WHERE figure IS NOT NULL AND seq = 3",
                                        {"movement_no_update"});
        CHECK(names(findings, "rows", "movement "));
        CHECK_FALSE(names(findings, "schema", ""));
    }
}

TEST_CASE("any value changed in a figure is found and the row named")
{
    for (const char* change : {"value = value + 1", "as_of = as_of - 1", "source = 'lain'",
                               "about = 1", "measure = 'of-which'", "origin = 'sample'"}) {
        INFO(change);
        CHECK(names(after(std::string("UPDATE figure SET ") + change + " WHERE seq = 3",
                          {"figure_no_update"}),
                    "rows", "figure "));
    }
}

TEST_CASE("any value changed in an audit row breaks the chain there")
{
    for (const char* change : {"recorded_at = recorded_at + 1", "verb = 'lain'", "ids = 'x'",
                               "actor = NULL", "detail_hash = x'00'", "link = x'00'"}) {
        INFO(change);
        CHECK(names(after(std::string("UPDATE audit SET ") + change + " WHERE seq = 3",
                          {"audit_no_update"}),
                    "chain", "3"));
    }
}

TEST_CASE("a deleted movement is found")
{
    CHECK_FALSE(after("DELETE FROM movement WHERE seq = 5", {"movement_no_delete"}).empty());
}

TEST_CASE("a dropped trigger is found and named")
{
    CHECK(names(after("DROP TRIGGER movement_no_update"), "schema", "movement_no_update"));
}

TEST_CASE("a changed rollup is found and named")
{
    CHECK(
        names(after("UPDATE rollup_office_day SET delta = delta + 1 WHERE stage = 6 AND delta = 1"),
              "rollups", "rollup_office_day"));
}
