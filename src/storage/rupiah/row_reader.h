#pragma once

#include <soci/soci.h>

#include <string>

namespace penggerak::storage {

/// Reads one table row by row; intoRow() says how, found by the type of the row.
template <class Row>
class RowReader
{
public:
    RowReader(soci::session& sql, const std::string& select)
        : m_select(intoRow((sql.prepare << select), m_row))
    {
        m_select.execute();
        next();
    }
    bool isPresent() const { return m_present; }
    const Row& row() const { return m_row; }
    void next() { m_present = m_select.fetch(); }

private:
    Row m_row;
    soci::statement m_select;
    bool m_present = false;
};

} // namespace penggerak::storage
