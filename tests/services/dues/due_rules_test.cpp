#include "services/dues/due_rules.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using services::dueRules;

namespace {

std::string due(Segment segment, const char* month)
{
    return dueRules().dueDate(segment, *Month::parse(month)).iso();
}

} // namespace

TEST_CASE("due dates as published: BPU in the month itself, PU in the next")
{
    CHECK(due(Segment::Bpu, "2018-06") == "2018-06-15");
    CHECK(due(Segment::Pu, "2018-06") == "2018-07-15");
    CHECK(due(Segment::Bpu, "2020-07") == "2020-07-15");
    CHECK(due(Segment::Bpu, "2020-08") == "2020-08-30");
    CHECK(due(Segment::Pu, "2021-01") == "2021-02-28");
    CHECK(due(Segment::Bpu, "2021-02") == "2021-02-15");
    CHECK(dueRules().lastDayToRescue(Segment::Bpu, *Month::parse("2024-03")).iso() == "2024-06-30");
}
