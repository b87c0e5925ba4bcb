// An input that begins with `PK` is an archive as it stands. Any other is the parts of one, divided
// by the byte 0x1F: sheet, shared strings, styles, workbook, its relations; missing ones are plain.
// So the fuzzer reaches the XML, which lies behind check sums otherwise.
#include "memory_file.h"

#include <zip.h>

#include <array>
#include <vector>

using namespace penggerak;

namespace {

struct Part
{
    const char* name;
    std::string text;
};

const std::string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::array<Part, 5> plainParts()
{
    return {{
        {"xl/worksheets/sheet1.xml", ""},
        {"xl/sharedStrings.xml", "<sst><si><t>Siti</t></si></sst>"},
        {"xl/styles.xml", "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Data\" r:id=\"a\"/></sheets>"
         "</workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"a\" Type=\"" + type +
             "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\"" + type +
             "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"c\" Type=\"" + type +
             "styles\" Target=\"styles.xml\"/></Relationships>"},
    }};
}

void splitInto(std::array<Part, 5>& parts, std::string_view input)
{
    for (Part& part : parts) {
        const std::size_t end = input.find('\x1F');
        if (!input.empty() || part.text.empty())
            part.text = input.substr(0, end);
        input.remove_prefix(end == std::string_view::npos ? input.size() : end + 1);
    }
}

/// A stored archive in memory.
std::string archiveOf(const std::array<Part, 5>& parts)
{
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    zip_source_keep(target);
    for (const Part& part : parts) {
        zip_source_t* const source =
            zip_source_buffer(archive, part.text.data(), part.text.size(), 0);
        const zip_int64_t index = zip_file_add(archive, part.name, source, 0);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    fuzz::require(zip_close(archive) == 0);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    std::string bytes(std::size_t(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input = fuzz::textOf(data, size);
    if (input.substr(0, 2) == "PK") {
        fuzz::readTable(fuzz::MemoryFile(input), {});
        return 0;
    }
    std::array<Part, 5> parts = plainParts();
    splitInto(parts, input);
    fuzz::readTable(fuzz::MemoryFile(archiveOf(parts)), {});
    return 0;
}
