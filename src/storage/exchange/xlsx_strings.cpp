#include "storage/exchange/xlsx_strings.h"

#include "storage/exchange/xlsx_parts.h"
#include "storage/exchange/xlsx_values.h"

namespace penggerak::storage {

/// `<si><t>..</t></si>`, or runs `<si><r><t>..</t></r>..</si>`; readings (`rPh`) are left out.
class StringsListener final : public XmlListener
{
public:
    StringsListener(XlsxStrings& strings, std::int64_t most, const std::string& fileName)
        : m_strings(strings)
        , m_most(most)
        , m_fileName(fileName)
    {
    }
    void opened(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            m_begin = m_strings.m_arena.size();
        else if (name == "rPh")
            m_reading = true;
        m_text = name == "t" && !m_reading;
    }
    void closed(std::string_view name) override
    {
        m_text = false;
        if (name == "rPh")
            m_reading = false;
        if (name != "si")
            return;
        std::string& arena = m_strings.m_arena;
        const std::size_t length = arena.size() - m_begin;
        arena.resize(m_begin + unescapeSigns(arena.data() + m_begin, length));
        m_strings.m_ends.push_back(static_cast<std::uint32_t>(arena.size()));
        checkSize();
    }
    void text(std::string_view part) override
    {
        if (!m_text)
            return;
        m_strings.m_arena += part;
        checkSize();
    }

private:
    void checkSize() const
    {
        const std::size_t size =
            m_strings.m_arena.size() + m_strings.m_ends.size() * sizeof(std::uint32_t);
        if (static_cast<std::int64_t>(size) > m_most)
            throw Refused(refusal("xlsx_bomb", "file").with("file", m_fileName));
    }

    XlsxStrings& m_strings;
    std::int64_t m_most;
    const std::string& m_fileName;
    std::size_t m_begin = 0;
    bool m_text = false;
    bool m_reading = false;
};

XlsxStrings XlsxStrings::read(const ZipArchive& archive, const std::string& part,
                              const TableLimits& limits, const std::string& fileName)
{
    XlsxStrings strings;
    if (part.empty() || !archive.has(part))
        return strings;
    StringsListener listener(strings, limits.sharedStringBytes, fileName);
    readXml(archive, part, limits.sheetBytes, fileName, listener);
    return strings;
}

std::optional<std::string_view> XlsxStrings::at(std::int64_t index) const
{
    if (index < 0 || index >= static_cast<std::int64_t>(m_ends.size()))
        return std::nullopt;
    const auto at = static_cast<std::size_t>(index);
    const std::size_t begin = at == 0 ? 0 : m_ends[at - 1];
    return std::string_view(m_arena).substr(begin, m_ends[at] - begin);
}

} // namespace penggerak::storage
