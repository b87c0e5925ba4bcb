#pragma once

#include "storage/exchange/table_reader.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <sstream>
#include <string>
#include <variant>

namespace penggerak::test {

/// A table as one text: `number: cell|cell`, a row a line. Text as it is, other kinds with a letter
/// in front (`n:` `d:` `b:` `e:`), formulas with `=`, empty cells as `.`.
inline std::string printed(storage::TableReader& reader)
{
    using storage::CellKind;
    std::ostringstream text;
    storage::TableRow row;
    while (reader.next(row)) {
        text << row.number << ": ";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto& [kind, value, formula] = row.cells[i];
            text << (i ? "|" : "") << (formula ? "=" : "");
            text << (kind == CellKind::Number    ? "n:"
                     : kind == CellKind::Date    ? "d:"
                     : kind == CellKind::Boolean ? "b:"
                     : kind == CellKind::Error   ? "e:"
                     : kind == CellKind::Empty   ? "."
                                                 : "");
            text << value;
        }
        text << "\n";
    }
    return text.str();
}

/// `code key=value ...` without the file's name.
inline std::string printed(const Error& error)
{
    std::string text = error.code;
    for (const auto& [key, value] : error.data)
        if (key != "file" && key != "limit")
            text += " " + key + "=" +
                    (std::holds_alternative<std::string>(value)
                         ? std::get<std::string>(value)
                         : std::to_string(std::get<std::int64_t>(value)));
    return text;
}

/// The table of a file, or why it was refused.
inline std::string tableOf(const std::filesystem::path& path, const storage::ReadAs& as = {},
                           const storage::TableLimits& limits = {})
{
    try {
        return printed(*storage::TableReader::open(path, as, limits));
    } catch (const Refused& refused) {
        return printed(refused.error());
    }
}

inline std::string tableOf(const std::string& bytes, const storage::ReadAs& as = {},
                           const storage::TableLimits& limits = {})
{
    const TempFolder folder;
    writeBytes(folder / "table.csv", bytes);
    return tableOf(folder / "table.csv", as, limits);
}

} // namespace penggerak::test
