#pragma once

#include "support/temp_folder.h"

#include <zip.h>

#include <map>
#include <stdexcept>
#include <string>

namespace penggerak::test {

/// Parts of a workbook by name, written as a zip just as they are: nothing is checked.
using Parts = std::map<std::string, std::string>;

inline void writeArchive(const std::filesystem::path& path, const Parts& parts, bool stored = false)
{
    int error = 0;
    zip_t* const archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        throw std::runtime_error("no archive");
    for (const auto& [name, bytes] : parts) {
        zip_source_t* const source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index >= 0 && stored)
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("archive not written");
}

inline const std::string relationType =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// A workbook of one sheet `Data` with these rows; shared strings and styles are empty.
inline Parts workbook(const std::string& rows)
{
    const std::string relation = "<Relationship Type=\"" + relationType;
    return {
        {"_rels/.rels", "<Relationships>" + relation +
                            "officeDocument\" Id=\"rId1\" Target=\"xl/workbook.xml\"/>"
                            "</Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr/><sheets>"
                            "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                            "</workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships>" + relation +
             "worksheet\" Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>" + relation +
             "sharedStrings\" Id=\"rId2\" Target=\"sharedStrings.xml\"/>" + relation +
             "styles\" Id=\"rId3\" Target=\"/xl/styles.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml",
         "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet><sheetData>" +
             rows + "</sheetData></worksheet>"},
        {"xl/sharedStrings.xml", "<sst/>"},
        {"xl/styles.xml", "<styleSheet/>"},
    };
}

} // namespace penggerak::test
