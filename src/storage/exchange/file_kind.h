#pragma once

#include "storage/exchange/table_file.h"

namespace penggerak::storage {

/// What a file is by its first bytes, whatever its name says.
enum class FileKind { Text, Zip, OldExcel, EncryptedOffice, Markup };

FileKind fileKindOf(const TableFile& file);

} // namespace penggerak::storage
