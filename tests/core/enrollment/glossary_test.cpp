#include "core/enrollment/stage.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace penggerak;

namespace {

std::string glossary()
{
    std::ifstream file(std::string(PENGGERAK_SOURCE_DIR) + "/docs/glossary.md");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string printedTable()
{
    std::string table = "| from \\ to |";
    for (const Stage to : allStages)
        table += " " + std::string(code(to)) + " |";
    table += "\n|---|";
    for (std::size_t i = 0; i < allStages.size(); ++i)
        table += "---|";
    table += "\n";
    for (const Stage from : allStages) {
        table += "| " + std::string(code(from)) + " |";
        for (const Stage to : allStages)
            table += isAllowed(from, to) ? " x |" : " · |";
        table += "\n";
    }
    return table;
}

} // namespace

TEST_CASE("the glossary prints the allowed movements as they are")
{
    INFO("docs/glossary.md should hold\n" << printedTable());
    CHECK(glossary().find(printedTable()) != std::string::npos);
}
