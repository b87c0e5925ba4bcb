#include "storage/exchange/xlsx_parts.h"

#include "storage/exchange/xlsx_values.h"

#include <algorithm>
#include <map>

namespace penggerak::storage {

namespace {

/// Workbook, relations and styles; a sheet has its own limit.
constexpr std::int64_t smallPart = std::int64_t(16) << 20;
constexpr std::size_t mostSheets = 1000;

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool isTrue(std::string_view text)
{
    return text == "1" || text == "true" || text == "on";
}

std::string folderOf(const std::string& part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// The part that a target names, seen from a folder of the archive; absolute ones from its root.
std::string resolved(std::string folder, std::string_view target)
{
    if (!target.empty() && target[0] == '/') {
        folder.clear();
        target.remove_prefix(1);
    }
    while (target.substr(0, 3) == "../" || target.substr(0, 2) == "./") {
        if (target[1] == '.' && !folder.empty())
            folder = folderOf(folder.substr(0, folder.size() - 1));
        target.remove_prefix(target[1] == '.' ? 3 : 2);
    }
    return folder + std::string(target);
}

struct Relation
{
    std::string type;
    std::string part;
};

class RelationList final : public XmlListener
{
public:
    explicit RelationList(std::string folder)
        : m_folder(std::move(folder))
    {
    }
    void opened(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.get("TargetMode") == "External")
            return;
        byId[std::string(attributes.get("Id"))] = {std::string(attributes.get("Type")),
                                                   resolved(m_folder, attributes.get("Target"))};
    }
    void closed(std::string_view) override {}
    void text(std::string_view) override {}

    std::string partOf(std::string_view typeEnd) const
    {
        for (const auto& [id, relation] : byId)
            if (endsWith(relation.type, typeEnd))
                return relation.part;
        return {};
    }
    std::map<std::string, Relation, std::less<>> byId;

private:
    std::string m_folder;
};

class BookListener final : public XmlListener
{
public:
    void opened(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr")
            is1904 = isTrue(attributes.get("date1904"));
        if (name != "sheet" || sheets.size() >= mostSheets)
            return;
        const std::string_view state = attributes.get("state");
        sheets.push_back({std::string(attributes.get("name")),
                          std::string(attributes.get("id", true)),
                          state == "hidden" || state == "veryHidden"});
    }
    void closed(std::string_view) override {}
    void text(std::string_view) override {}

    bool is1904 = false;
    std::vector<XlsxBook::Sheet> sheets; ///< `part` is the relation's id still
};

class StyleListener final : public XmlListener
{
public:
    void opened(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt") {
            if (const auto id = wholeNumber(attributes.get("numFmtId")))
                m_custom[*id] = isDateFormat(attributes.get("formatCode"));
        } else if (name == "cellXfs") {
            m_inside = true;
        } else if (name == "xf" && m_inside) {
            const std::int64_t id = wholeNumber(attributes.get("numFmtId")).value_or(0);
            const auto custom = m_custom.find(id);
            dates.push_back(custom != m_custom.end()
                                ? custom->second
                                : id >= 0 && id < 164 && isDateFormat(int(id)));
        }
    }
    void closed(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inside = false;
    }
    void text(std::string_view) override {}

    std::vector<bool> dates;

private:
    bool m_inside = false;
    std::map<std::int64_t, bool> m_custom;
};

RelationList relationsOf(const ZipArchive& archive, const std::string& part,
                         const std::string& fileName)
{
    const std::string folder = folderOf(part);
    RelationList relations(folder);
    const std::string own = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    if (archive.has(own))
        readXml(archive, own, smallPart, fileName, relations);
    return relations;
}

} // namespace

void checkXml(const XmlReader& reader, const std::string& fileName)
{
    if (reader.problem() == XmlReader::Problem::Malformed)
        throw Refused(refusal("xlsx_damaged", "file").with("file", fileName));
    if (reader.problem() == XmlReader::Problem::Excessive)
        throw Refused(refusal("xlsx_bomb", "file").with("file", fileName));
}

void readXml(const ZipArchive& archive, const std::string& part, std::int64_t mostBytes,
             const std::string& fileName, XmlListener& listener)
{
    const auto entry = archive.open(part, mostBytes);
    XmlReader reader(listener);
    for (bool last = false; !last;) {
        char* const buffer = reader.buffer(xmlPartBytes);
        checkXml(reader, fileName);
        const std::size_t got = entry->read(buffer, xmlPartBytes);
        last = got == 0;
        reader.parse(got, last);
        checkXml(reader, fileName);
    }
}

XlsxBook readBook(const ZipArchive& archive, const std::string& fileName)
{
    std::string bookPart = relationsOf(archive, "", fileName).partOf("/officeDocument");
    if (bookPart.empty() || !archive.has(bookPart))
        bookPart = "xl/workbook.xml";
    BookListener listener;
    readXml(archive, bookPart, smallPart, fileName, listener);
    if (listener.is1904)
        throw Refused(refusal("xlsx_1904", "file").with("file", fileName));
    const RelationList relations = relationsOf(archive, bookPart, fileName);
    XlsxBook book;
    for (XlsxBook::Sheet& sheet : listener.sheets) {
        const auto relation = relations.byId.find(sheet.part);
        // Others are charts and macros.
        if (relation == relations.byId.end() || !endsWith(relation->second.type, "/worksheet"))
            continue;
        sheet.part = relation->second.part;
        book.sheets.push_back(std::move(sheet));
    }
    if (book.sheets.empty())
        throw Refused(refusal("xlsx_damaged", "file").with("file", fileName));
    book.stringsPart = relations.partOf("/sharedStrings");
    book.stylesPart = relations.partOf("/styles");
    return book;
}

std::vector<bool> readDateStyles(const ZipArchive& archive, const std::string& part,
                                 const std::string& fileName)
{
    StyleListener listener;
    if (!part.empty() && archive.has(part))
        readXml(archive, part, smallPart, fileName, listener);
    return std::move(listener.dates);
}

} // namespace penggerak::storage
