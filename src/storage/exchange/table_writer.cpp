#include "storage/exchange/table_writer.h"

#include "storage/exchange/text_writers.h"
#include "storage/exchange/xlsx_writer.h"

namespace penggerak::storage {

std::optional<TableFormat> tableFormatOf(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    for (char& c : ending)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    if (ending == ".csv")
        return TableFormat::Csv;
    if (ending == ".xlsx")
        return TableFormat::Xlsx;
    if (ending == ".json")
        return TableFormat::Json;
    return std::nullopt;
}

std::unique_ptr<TableWriter> TableWriter::create(const std::filesystem::path& path,
                                                 TableFormat format,
                                                 std::vector<WrittenColumn> columns,
                                                 std::vector<std::string> about, Existing existing)
{
    if (format == TableFormat::Csv)
        return std::make_unique<CsvWriter>(path, columns, about, existing);
    if (format == TableFormat::Json)
        return std::make_unique<JsonWriter>(path, columns, about, existing);
    return std::make_unique<XlsxWriter>(path, std::move(columns), std::move(about), existing);
}

} // namespace penggerak::storage
