#pragma once

#include "tests/bench/yardstick/sqlite.h"

#include <string>
#include <vector>

namespace penggerak::bench {

/// Some thousand rows of a table in memory, packed as a program that inserts them would hold them.
class Rows
{
public:
    /// Reads on from a statement that stands before its next row; false when nothing is left.
    bool fill(Statement& from, std::size_t limit);
    /// Inserts them all.
    void insertBy(Statement& insert) const;
    std::size_t size() const { return m_columns == 0 ? 0 : m_values.size() / m_columns; }

private:
    struct Value
    {
        int type = SQLITE_NULL;
        std::int64_t number = 0; ///< or where a text or blob begins
        double real = 0;
        int size = 0;
    };
    Value kept(sqlite3_stmt* from, int column);
    void bind(sqlite3_stmt* to, int at, const Value& value) const;

    std::size_t m_columns = 0;
    std::vector<Value> m_values;
    std::string m_bytes;
};

} // namespace penggerak::bench
