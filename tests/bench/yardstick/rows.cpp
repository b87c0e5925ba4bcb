#include "tests/bench/yardstick/rows.h"

namespace penggerak::bench {

bool Rows::fill(Statement& from, std::size_t limit)
{
    const int columns = sqlite3_column_count(from.handle());
    m_columns = std::size_t(columns);
    m_values.clear();
    m_bytes.clear();
    while (size() < limit && from.step())
        for (int column = 0; column < columns; ++column)
            m_values.push_back(kept(from.handle(), column));
    return !m_values.empty();
}

Rows::Value Rows::kept(sqlite3_stmt* from, int column)
{
    Value value{sqlite3_column_type(from, column), 0, 0, 0};
    if (value.type == SQLITE_INTEGER)
        value.number = sqlite3_column_int64(from, column);
    else if (value.type == SQLITE_FLOAT)
        value.real = sqlite3_column_double(from, column);
    else if (value.type != SQLITE_NULL) {
        const void* const bytes = sqlite3_column_blob(from, column);
        value.size = sqlite3_column_bytes(from, column);
        value.number = std::int64_t(m_bytes.size());
        if (bytes)
            m_bytes.append(static_cast<const char*>(bytes), std::size_t(value.size));
    }
    return value;
}

void Rows::bind(sqlite3_stmt* to, int at, const Value& value) const
{
    switch (value.type) {
    case SQLITE_INTEGER:
        sqlite3_bind_int64(to, at, value.number);
        break;
    case SQLITE_FLOAT:
        sqlite3_bind_double(to, at, value.real);
        break;
    case SQLITE_TEXT:
        sqlite3_bind_text(to, at, m_bytes.data() + value.number, value.size, SQLITE_STATIC);
        break;
    case SQLITE_BLOB:
        sqlite3_bind_blob(to, at, m_bytes.data() + value.number, value.size, SQLITE_STATIC);
        break;
    default:
        sqlite3_bind_null(to, at);
    }
}

void Rows::insertBy(Statement& insert) const
{
    for (std::size_t first = 0; first < m_values.size(); first += m_columns) {
        for (std::size_t column = 0; column < m_columns; ++column)
            bind(insert.handle(), int(column) + 1, m_values[first + column]);
        insert.step();
        insert.reset();
    }
}

} // namespace penggerak::bench
