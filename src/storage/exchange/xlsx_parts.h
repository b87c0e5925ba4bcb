#pragma once

#include "storage/exchange/xml_reader.h"
#include "storage/exchange/zip_archive.h"

#include <string>
#include <vector>

namespace penggerak::storage {

/// What a workbook says about itself: its sheets in their order, and where the rest lies.
struct XlsxBook
{
    struct Sheet
    {
        std::string name;
        std::string part;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    std::string stringsPart; ///< empty: there are none
    std::string stylesPart;  ///< likewise
};

/// Throws Refused as ZipEntry, and `xlsx_1904` (file).
XlsxBook readBook(const ZipArchive& archive, const std::string& fileName);

/// By the index of a cell's style: whether it shows days.
std::vector<bool> readDateStyles(const ZipArchive& archive, const std::string& part,
                                 const std::string& fileName);

/// Reads one whole part. Throws Refused `xlsx_damaged`, `xlsx_bomb` (file).
void readXml(const ZipArchive& archive, const std::string& part, std::int64_t mostBytes,
             const std::string& fileName, XmlListener& listener);
void checkXml(const XmlReader& reader, const std::string& fileName);

inline constexpr std::size_t xmlPartBytes = 64 * 1024;

} // namespace penggerak::storage
