#include "tests/bench/yardstick/search_index.h"

namespace penggerak::bench {

std::optional<std::string> searchTexts(Connection& book, const Table& index)
{
    Statement made(book, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
    made.bind(1, index.name);
    if (!made.step() || made.text(0).find("content=''") != std::string::npos ||
        made.text(0).find("content = ''") != std::string::npos)
        return std::nullopt;
    std::string query = "SELECT rowid";
    for (const std::string& column : index.columns)
        query += ", \"" + column + '"';
    return query + " FROM \"" + index.name + "\" ORDER BY rowid";
}

} // namespace penggerak::bench
