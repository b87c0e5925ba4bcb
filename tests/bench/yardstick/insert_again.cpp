#include "tests/bench/yardstick/insert_again.h"

#include "tests/bench/yardstick/rows.h"
#include "tests/bench/yardstick/schema.h"
#include "tests/bench/yardstick/search_index.h"

#include <chrono>
#include <ctime>
#include <optional>
#include <stdexcept>

namespace penggerak::bench {

namespace {

constexpr std::size_t rowsAtOnce = 20'000;

double processorSeconds()
{
    return double(std::clock()) / double(CLOCKS_PER_SEC);
}

/// Adds the time of the work to `seconds`, and its processor time to that of all.
template <class Work>
void timeInto(double& seconds, InsertTimes& times, Work work)
{
    const auto begun = std::chrono::steady_clock::now();
    const double before = processorSeconds();
    work();
    times.processorSeconds += processorSeconds() - before;
    seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

std::string quoted(const std::string& name)
{
    return '"' + name + '"';
}

std::string selectOf(const Table& table)
{
    std::string columns;
    for (const std::string& column : table.columns)
        columns += (columns.empty() ? "" : ", ") + quoted(column);
    return "SELECT " + columns + " FROM " + quoted(table.name) +
           (table.withoutRowid ? "" : " ORDER BY rowid");
}

std::string insertOf(const Table& table)
{
    std::string columns = table.virtualTable ? "rowid" : "";
    std::string values = table.virtualTable ? "?" : "";
    for (const std::string& column : table.columns) {
        columns += (columns.empty() ? "" : ", ") + quoted(column);
        values += values.empty() ? "?" : ", ?";
    }
    return "INSERT INTO " + quoted(table.name) + " (" + columns + ") VALUES (" + values + ")";
}

void insertTable(Connection& book, Connection& copy, const Table& table, InsertTimes& times)
{
    if (table.vocabulary)
        return;
    const std::optional<std::string> query =
        table.virtualTable ? searchTexts(table) : selectOf(table);
    if (!query) {
        times.leftOut.push_back(table.name);
        return;
    }
    Statement from(book, *query);
    Statement insert(copy, insertOf(table));
    Rows rows;
    while (rows.fill(from, rowsAtOnce)) {
        timeInto(times.insertSeconds, times, [&] { rows.insertBy(insert); });
        times.rows[table.name] += std::int64_t(rows.size());
    }
}

} // namespace

InsertTimes insertAgain(const std::filesystem::path& book, const std::filesystem::path& copy)
{
    if (std::filesystem::exists(copy))
        throw std::runtime_error(copy.string() + " exists");
    Connection from(book, Connection::Mode::Read);
    Connection to(copy, Connection::Mode::Write);
    copySchema(from, to);
    InsertTimes times;
    // An office may stand before the area that it names.
    timeInto(times.insertSeconds, times,
             [&] { to.run("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys=ON"); });
    for (const Table& table : tablesOf(from))
        insertTable(from, to, table, times);
    timeInto(times.commitSeconds, times, [&] { to.run("COMMIT"); });
    timeInto(times.closeSeconds, times, [&] { to.close(); });
    return times;
}

} // namespace penggerak::bench
