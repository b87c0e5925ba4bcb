#include "tests/bench/yardstick/schema.h"

#include <algorithm>
#include <set>

namespace penggerak::bench {

namespace {

std::vector<std::string> columnsOf(Connection& book, const std::string& table)
{
    std::vector<std::string> columns;
    Statement info(book, "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid");
    info.bind(1, table);
    while (info.step())
        columns.push_back(info.text(0));
    return columns;
}

/// Appends a table behind those that it refers to.
void append(Connection& book, const std::vector<Table>& all, const std::string& name,
            std::set<std::string>& seen, std::vector<Table>& ordered)
{
    if (!seen.insert(name).second)
        return;
    Statement keys(book, "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?)");
    keys.bind(1, name);
    while (keys.step())
        append(book, all, keys.text(0), seen, ordered);
    for (const Table& table : all)
        if (table.name == name)
            ordered.push_back(table);
}

} // namespace

std::vector<Table> tablesOf(Connection& book)
{
    std::vector<Table> all;
    Statement list(book, "SELECT t.name, t.type, t.wr, s.sql LIKE '%USING fts5vocab%' "
                         "FROM pragma_table_list t JOIN sqlite_schema s ON s.name = t.name "
                         "WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') "
                         "AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY t.name");
    while (list.step())
        all.push_back({list.text(0), list.text(1) == "virtual", list.number(2) != 0,
                       list.number(3) != 0, columnsOf(book, list.text(0))});
    std::set<std::string> seen;
    std::vector<Table> ordered;
    for (const bool virtualTables : {false, true})
        for (const Table& table : all)
            if (table.virtualTable == virtualTables)
                append(book, all, table.name, seen, ordered);
    return ordered;
}

void copySchema(Connection& book, Connection& empty)
{
    for (const Table& table : tablesOf(book)) {
        Statement made(book, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
        made.bind(1, table.name);
        if (made.step())
            empty.run(made.text(0));
    }
    Statement rest(book, "SELECT sql FROM sqlite_schema WHERE type IN ('index', 'trigger', 'view') "
                         "AND sql IS NOT NULL ORDER BY type");
    while (rest.step())
        empty.run(rest.text(0));
}

} // namespace penggerak::bench
