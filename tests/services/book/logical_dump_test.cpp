#include "tests/support/branch.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

TEST_CASE("the logical dump forgets what was entered and reversed")
{
    const Branch branch;
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 100, "2016-01-01"));
    const PersonId person = branch.enter(branch.prospect("Siti Aminah", "2016-10-01"));
    const std::string before = branch.book->logicalDump();
    CHECK(before.find("Siti Aminah") != std::string::npos);

    branch.move(person, Stage::Contacted, "2016-10-05");
    CHECK(branch.book->logicalDump() != before);
    const auto moved = showPerson(branch.session, person)->history.front();
    REQUIRE(reverseMovement(branch.session, moved.id));
    CHECK(branch.book->logicalDump() == before);
}

TEST_CASE("two books that say the same have the same dump")
{
    const auto dumpOf = [] {
        const Branch branch;
        branch.enter(branch.prospect("Joko", "2016-10-01"));
        branch.enter(branch.prospect("Siti", "2016-10-02"));
        return branch.book->logicalDump();
    };
    CHECK(dumpOf() == dumpOf());
}
