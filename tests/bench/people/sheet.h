#pragma once

#include "core/base/day.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace penggerak::bench {

/// A text or a date; a CSV writes a date as staff do, `DD/MM/YYYY`.
using Field = std::variant<std::string_view, Day>;

/// A file that staff might send, written row by row in bounded memory.
class Sheet
{
public:
    virtual ~Sheet() = default;
    virtual void add(const std::vector<Field>& row) = 0;
    /// Throws where something could not be written.
    virtual void finish() = 0;

    /// By the ending of the name. CSV: UTF-8 with BOM, `;`, CRLF, quotes where needed. XLSX: text
    /// and date cells; a further sheet with the headings again every 1,048,576 rows.
    static std::unique_ptr<Sheet> create(const std::filesystem::path& path,
                                         const std::vector<std::string>& headings);
};

/// `DD/MM/YYYY`.
std::string written(Day day);

} // namespace penggerak::bench
