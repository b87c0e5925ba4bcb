#pragma once

#include "core/base/result.h"
#include "storage/database/file_place.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak::storage {

enum class TableFormat { Csv, Xlsx, Json };

/// By the ending of a file's name; nothing when it is none of the three.
std::optional<TableFormat> tableFormatOf(const std::filesystem::path& path);

struct WrittenCell
{
    enum class Kind { Empty, Text, Number, Date };
    Kind kind = Kind::Empty;
    std::string text;        ///< UTF-8; a date as `YYYY-MM-DD`
    std::int64_t number = 0; ///< of Kind::Number
};

struct WrittenColumn
{
    std::string key;     ///< the member's name in JSON
    std::string heading; ///< in the reader's language
    int width = 16;      ///< characters, XLSX
};

/// Writes a table row by row in bounded memory: to a temporary file in the same folder, made
/// durable and renamed into place by finish(); without finish() nothing is left behind.
/// CSV: UTF-8 with BOM, `;`, CRLF; a text that a spreadsheet would take for a formula (`=`, `+`,
/// `-`, `@`, tab, CR or NUL in front) gets a leading `'`, and one that begins with `'` another, so
/// that the reader's unguarded() gives it back. XLSX: text cells are never formulas; over 1,048,576
/// rows it goes on in further sheets, headings repeated; a text beyond 32,767 letters, which a cell
/// cannot hold, is cut and ends in an ellipsis. JSON: an array of objects under `rows`. In all
/// three broken UTF-8 becomes U+FFFD and NUL is left out.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// `about` is printed above the table (the filter, who, when); JSON keeps it as `about`.
    /// Codes: `file_exists`, `disk`.
    static std::unique_ptr<TableWriter> create(const std::filesystem::path& path,
                                               TableFormat format,
                                               std::vector<WrittenColumn> columns,
                                               std::vector<std::string> about = {},
                                               Existing existing = Existing::Kept);

    virtual void add(const std::vector<WrittenCell>& row) = 0;
    /// Once. Codes: `file_exists`, `disk`.
    virtual void finish() = 0;
};

/// A CSV text as it was before the writer's guard: one leading `'` in front of a guarded sign (or
/// of another `'`) is dropped; anything else stays.
std::string_view unguarded(std::string_view text);

} // namespace penggerak::storage
