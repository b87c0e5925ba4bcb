#pragma once

#include "services/exchange/import.h"
#include "storage/exchange/table_reader.h"

#include <map>
#include <string>
#include <vector>

namespace penggerak::services {

/// A row of a file in its own memory.
using TextRow = std::vector<std::string>;
TextRow toTexts(const storage::TableRow& row);

storage::ReadAs toReadAs(const FileReading& reading);

/// Headings are compared folded, and in order (resources/rules/import_columns.json).
std::string headingKey(const std::string& heading);

/// From a folded heading to its field, as a file of resources/rules has them.
using HeadingTable = std::map<std::string, std::string>;
HeadingTable readHeadings(const char* file);
const HeadingTable& importHeadings();

/// Which of the first rows names the columns: the one with most headings that are known, by synonym
/// or by one of the profiles. Nothing when no row has at least two (or one, where it is alone).
struct Headings
{
    std::int64_t number = 0;
    std::vector<ImportColumn> columns;
    std::string profile;
};
std::optional<Headings> findHeadings(const std::vector<std::pair<std::int64_t, TextRow>>& rows,
                                     const std::vector<ImportProfile>& profiles,
                                     std::int64_t wanted,
                                     const HeadingTable& known = importHeadings());

/// The field of each column; a field that two columns could hold goes to the first of them.
std::vector<ImportColumn> matchedColumns(const TextRow& headings, const ImportProfile* profile,
                                         const HeadingTable& known = importHeadings());

/// Refuses a mapping that cannot be meant: `import_nik_missing`, `import_name_missing`,
/// `import_field_twice`, `import_field_unknown`.
Outcome checkFieldsOf(const std::vector<ImportColumn>& columns);

} // namespace penggerak::services
