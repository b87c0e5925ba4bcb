#include "core/kader/status.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace penggerak;

namespace {

Day day(const char* iso)
{
    return Day::parse(iso).value();
}

std::string glossary()
{
    std::ifstream file(std::string(PENGGERAK_SOURCE_DIR) + "/docs/glossary.md");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string printedTable()
{
    std::string table = "| kader from \\ to |";
    for (const KaderStatus to : allKaderStatuses)
        table += " " + std::string(code(to)) + " |";
    table += "\n|---|";
    for (std::size_t i = 0; i < allKaderStatuses.size(); ++i)
        table += "---|";
    table += "\n";
    for (const KaderStatus from : allKaderStatuses) {
        table += "| " + std::string(code(from)) + " |";
        for (const KaderStatus to : allKaderStatuses)
            table += isAllowed(from, to) ? " x |" : " · |";
        table += "\n";
    }
    return table;
}

} // namespace

TEST_CASE("the glossary prints the steps of a kader as they are")
{
    INFO("docs/glossary.md should hold\n" << printedTable());
    CHECK(glossary().find(printedTable()) != std::string::npos);
}

TEST_CASE("every status and reason of a kader is read by its code")
{
    for (const KaderStatus status : allKaderStatuses)
        CHECK(kaderStatusFromCode(code(status)) == status);
    for (const KaderReason reason : allKaderReasons)
        CHECK(kaderReasonFromCode(code(reason)) == reason);
    CHECK(!kaderStatusFromCode("aktif"));
}

TEST_CASE("a reason stands on the steps that it explains")
{
    CHECK(fits(KaderReason::FromPublic, std::nullopt, KaderStatus::Applied));
    CHECK(fits(KaderReason::TakenOver, std::nullopt, KaderStatus::Active));
    CHECK_FALSE(fits(KaderReason::TakenOver, KaderStatus::Training, KaderStatus::Active));
    CHECK(fits(KaderReason::NoAcquisition, KaderStatus::Active, KaderStatus::Suspended));
    CHECK_FALSE(fits(KaderReason::NotSelected, KaderStatus::Active, KaderStatus::Suspended));
    CHECK(fits(KaderReason::NotSelected, KaderStatus::Applied, KaderStatus::Ended));
    CHECK(fits(KaderReason::AskedByWadah, KaderStatus::Ended, KaderStatus::Active));
    CHECK_FALSE(fits(KaderReason::AskedByWadah, KaderStatus::Training, KaderStatus::Active));
}

TEST_CASE("the step of a day is the last one that has begun")
{
    const std::vector<KaderStep> steps{
        {KaderStatus::Applied, day("2016-05-01"), KaderReason::FromPublic, ""},
        {KaderStatus::Selected, day("2016-05-01"), KaderReason::None, ""},
        {KaderStatus::Training, day("2016-06-01"), KaderReason::None, ""}};
    CHECK(stepOn(steps, day("2016-04-30")) == nullptr);
    CHECK(stepOn(steps, day("2016-05-01"))->status == KaderStatus::Selected);
    CHECK(stepOn(steps, day("2016-06-01"))->status == KaderStatus::Training);
}
