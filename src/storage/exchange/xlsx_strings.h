#pragma once

#include "storage/exchange/zip_archive.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak::storage {

/// The texts that cells of a workbook share, in one arena.
class XlsxStrings
{
public:
    /// `part` may be missing: then there are none. Throws Refused as ZipEntry; `xlsx_bomb` where
    /// they take more than the limit.
    static XlsxStrings read(const ZipArchive& archive, const std::string& part,
                            const TableLimits& limits, const std::string& fileName);

    /// Nothing where there is no such string.
    std::optional<std::string_view> at(std::int64_t index) const;

private:
    friend class StringsListener;
    std::string m_arena;
    std::vector<std::uint32_t> m_ends;
};

} // namespace penggerak::storage
