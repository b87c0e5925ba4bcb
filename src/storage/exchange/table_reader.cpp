#include "storage/exchange/table_reader.h"

#include "storage/exchange/csv_reader.h"
#include "storage/exchange/file_kind.h"
#include "storage/exchange/table_file.h"
#include "storage/exchange/xlsx_reader.h"

namespace penggerak::storage {

std::unique_ptr<TableReader> TableReader::open(const std::filesystem::path& path, const ReadAs& as,
                                               const TableLimits& limits)
{
    auto file = std::make_unique<TableFile>(path);
    switch (fileKindOf(*file)) {
    case FileKind::OldExcel:
        throw Refused(refusal("table_xls", "file").with("file", file->name()));
    case FileKind::EncryptedOffice:
        throw Refused(refusal("xlsx_encrypted", "file").with("file", file->name()));
    case FileKind::Markup:
        throw Refused(refusal("table_html", "file").with("file", file->name()));
    case FileKind::Zip:
        return std::make_unique<XlsxReader>(std::move(file), as, limits);
    case FileKind::Text:
        break;
    }
    return std::make_unique<CsvReader>(std::move(file), as, limits);
}

} // namespace penggerak::storage
