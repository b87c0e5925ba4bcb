#pragma once

#include "storage/database/optional_conversion.h"
#include "storage/ledger/stock_store.h"

#include <string>

namespace penggerak::storage {

/// A filter as a condition on an alias of `cell`, for queries that look at each cell in turn and
/// then at rows by cell. Only ids and stages, which are numbers, stand in the text; the rest is
/// bound. Lives as long as the statement.
class CellCondition
{
public:
    explicit CellCondition(const CellFilter& filter)
        : m_segment(filter.segment ? std::string(code(*filter.segment)) : "")
        , m_low(filter.region ? filter.region->digits() : "")
        , m_high(m_low + "~")
        , m_filter(filter)
    {
    }

    std::string sql(const std::string& alias) const
    {
        std::string text = "(" + alias + ".stage BETWEEN " + std::to_string(int(m_filter.lowest)) +
                           " AND " + std::to_string(int(m_filter.highest));
        // The plus keeps the index of cell values out: cells are read in the order of their
        // numbers, which is the order of the rows behind them.
        if (!m_filter.offices.empty())
            text += " AND +" + alias + ".office IN (" + list(m_filter.offices) + ")";
        if (m_filter.segment)
            text += " AND " + alias + ".segment = :segment";
        if (m_filter.region)
            text += " AND COALESCE(" + alias + ".region, '') >= :low AND COALESCE(" + alias +
                    ".region, '') < :high";
        if (!m_filter.bodies.empty())
            text += " AND " + alias + ".body IN (" + list(m_filter.bodies) + ")";
        return text + ")";
    }
    void bind(soci::details::prepare_temp_type& prepared) const
    {
        if (m_filter.segment)
            prepared, soci::use(m_segment, "segment");
        if (m_filter.region)
            prepared, soci::use(m_low, "low"), soci::use(m_high, "high");
    }

private:
    template <class Ids>
    static std::string list(const Ids& ids)
    {
        std::string text;
        for (const auto& id : ids)
            text += (text.empty() ? "" : ", ") + id.text();
        return text;
    }

    std::string m_segment;
    std::string m_low;
    std::string m_high;
    CellFilter m_filter;
};

} // namespace penggerak::storage
