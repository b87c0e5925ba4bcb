#pragma once

#include "core/enrollment/movement.h"
#include "services/book/book.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace penggerak::services {

using Json = nlohmann::json;

/// Ids differ between books that say the same; names do not.
struct DumpNames
{
    explicit DumpNames(const Book& book)
        : offices(listOffices(book))
        , bodies(listBodies(book))
        , kader(listKader(book))
        , activities(listActivities(book))
    {
    }

    static std::string find(const auto& list, const auto& id)
    {
        if (!id)
            return {};
        for (const auto& item : list)
            if (item.id == *id)
                return item.name;
        return {};
    }
    Json cell(const Cell& cell) const
    {
        return {{"office", find(offices, std::optional(cell.office))},
                {"segment", code(cell.segment)},
                {"region", cell.region ? cell.region->digits() : ""},
                {"stage", code(cell.stage)},
                {"body", find(bodies, cell.body)},
                {"kader", find(kader, cell.kader)}};
    }

    std::vector<Office> offices;
    std::vector<Body> bodies;
    std::vector<Kader> kader;
    std::vector<Activity> activities;
};

/// The text of a value as it stands so deep inside the document.
std::string indented(const Json& value, int depth);
/// A text as JSON.
std::string quoted(const std::string& text);

/// Writes the one document piece by piece, so that its size does not matter.
class DumpWriter
{
public:
    explicit DumpWriter(const Book::DumpSink& sink)
        : m_sink(sink)
    {
        m_text = "{";
    }

    void key(const std::string& name)
    {
        m_text += m_any ? ",\n \"" : "\n \"";
        m_text += name + "\": ";
        m_any = true;
    }
    void value(const Json& value) { m_text += indented(value, 1); }
    void beginList()
    {
        m_text += '[';
        m_anyInList = false;
    }
    /// The text of one element, two deep.
    void element(const std::string& text)
    {
        m_text += m_anyInList ? ",\n  " : "\n  ";
        m_text += text;
        m_anyInList = true;
        if (m_text.size() > portion)
            send();
    }
    void endList() { m_text += m_anyInList ? "\n ]" : "]"; }
    void finish()
    {
        m_text += "\n}\n";
        send();
    }

private:
    static constexpr std::size_t portion = 1 << 18;
    void send()
    {
        m_sink(m_text);
        m_text.clear();
    }

    const Book::DumpSink& m_sink;
    std::string m_text;
    bool m_any = false;
    bool m_anyInList = false;
};

} // namespace penggerak::services
