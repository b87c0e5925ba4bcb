#pragma once

#include "core/base/day.h"
#include "storage/exchange/table_writer.h"

#include <optional>
#include <string>

namespace penggerak::services {

/// Values as the cells of an export.

inline storage::WrittenCell text(std::string value)
{
    storage::WrittenCell cell;
    if (!value.empty())
        cell.kind = storage::WrittenCell::Kind::Text;
    cell.text = std::move(value);
    return cell;
}

inline storage::WrittenCell date(const std::optional<Day>& day)
{
    storage::WrittenCell cell;
    if (day) {
        cell.kind = storage::WrittenCell::Kind::Date;
        cell.text = day->iso();
    }
    return cell;
}

inline storage::WrittenCell number(std::int64_t value)
{
    storage::WrittenCell cell;
    cell.kind = storage::WrittenCell::Kind::Number;
    cell.number = value;
    return cell;
}

} // namespace penggerak::services
