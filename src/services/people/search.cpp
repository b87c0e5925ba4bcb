#include "core/base/fold.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/people/people.h"
#include "services/regions/regions.h"

namespace penggerak::services {

namespace {

/// Whether a word of the name begins with the text; both folded.
bool holdsWord(const std::string& name, const std::string& text)
{
    return (" " + folded(name)).find(" " + text) != std::string::npos;
}

struct Finding
{
    SearchAnswer& answer;
    std::string text;
    std::size_t limit;

    void offer(const char* kind, const std::string& id, const std::string& name,
               const std::string& detail)
    {
        if (!holdsWord(name, text))
            return;
        ++answer.total;
        if (answer.hits.size() < limit)
            answer.hits.push_back({kind, id, name, detail});
    }
};

Outcome findPeople(const Session& session, const std::string& text, std::size_t limit,
                   Language language, SearchAnswer& answer)
{
    PeopleFilter filter;
    filter.segment.reset();
    filter.text = text;
    const Result<PeoplePage> page = listPeople(session, filter, PeopleSort::Name, "", limit);
    if (!page)
        return fail(page.error());
    answer.total = page->total;
    for (const PersonRow& row : page->rows)
        answer.hits.push_back({"person", row.id.text(), row.name,
                               (row.maskedNik.empty() ? "" : row.maskedNik + ", ") +
                                   std::string(code(row.segment)) + ", " +
                                   term(std::string(code(row.stage)), language)});
    return {};
}

} // namespace

Result<SearchAnswer> search(const Session& session, const std::string& text, std::size_t limit,
                            Language language)
{
    SearchAnswer answer;
    const std::string words = folded(text);
    if (words.empty())
        return answer;
    if (Outcome people = findPeople(session, text, limit, language, answer); !people)
        return fail(people.error());
    Finding finding{answer, words, limit};
    for (const Kader& kader : listKader(session.book()))
        finding.offer("kader", kader.id.text(), kader.name, kader.origin);
    for (const Body& body : listBodies(session.book()))
        finding.offer("body", body.id.text(), body.name,
                      term(std::string(code(body.kind)), language));
    std::vector<RegionCode> territory;
    for (const Office& office : listOffices(session.book())) {
        finding.offer("office", office.id.text(), office.name, office.code);
        territory.insert(territory.end(), office.territory.begin(), office.territory.end());
    }
    for (const Region& region : findRegions(words, territory, 20)) {
        ++answer.total;
        if (answer.hits.size() < limit)
            answer.hits.push_back(
                {"region", region.code.dotted(), region.name, regionPath(region.code, 3)});
    }
    return answer;
}

} // namespace penggerak::services
