#include "core/base/fold.h"
#include "services/book/verb.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/people/people.h"
#include "services/regions/regions.h"
#include "storage/people/search_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

constexpr std::size_t mostRegions = 20;
constexpr std::size_t longestText = 256; ///< of SearchText

/// Every word of a text as it is, for names that are nobody's.
std::vector<NameBeginnings> plainWords(const std::string& foldedText)
{
    std::vector<NameBeginnings> words;
    for (std::size_t begin = 0; begin < foldedText.size();) {
        const std::size_t end = std::min(foldedText.find(' ', begin), foldedText.size());
        words.push_back({foldedText.substr(begin, end - begin)});
        begin = end + 1;
    }
    return words;
}

std::vector<SearchHit> findOthers(const Session& session, const std::string& text,
                                  Language language)
{
    std::vector<SearchHit> hits;
    const std::string plainText = folded(text);
    const std::vector<NameBeginnings> plain = plainWords(plainText);
    const std::vector<NameBeginnings> name = nameBeginnings(text);
    const auto offer = [&](const char* kind, const std::string& id, const std::string& shown,
                           const std::string& detail) {
        if (beginsWordsOf(folded(shown), plain))
            hits.push_back({kind, id, shown, detail});
    };
    for (const Kader& kader : listKader(session.book()))
        if (beginsWordsOf(nameKey(kader.name), name))
            hits.push_back({"kader", kader.id.text(), kader.name, kader.origin});
    for (const Body& body : listBodies(session.book()))
        offer("body", body.id.text(), body.name, term(std::string(code(body.kind)), language));
    if (authorize(session.actor(), "activity.read"))
        for (const Activity& activity : listActivities(session.book()))
            offer("activity", activity.id.text(), activity.name,
                  formatDay(activity.from, language));
    std::vector<RegionCode> territory;
    for (const Office& office : listOffices(session.book())) {
        offer("office", office.id.text(), office.name, office.code);
        territory.insert(territory.end(), office.territory.begin(), office.territory.end());
    }
    // Without a territory the beginnings of all regions of the country would crowd out the rest.
    const std::string whole = folded(plainText);
    for (const Region& region : findRegions(plainText, territory, mostRegions))
        if (!territory.empty() || folded(region.name) == whole)
            hits.push_back(
                {"region", region.code.dotted(), region.name, regionPath(region.code, 3)});
    return hits;
}

std::string placeOf(const storage::FoundPerson& person)
{
    if (!person.region)
        return {};
    const auto village = person.region->at(RegionCode::Level::Village);
    const auto district = person.region->at(RegionCode::Level::District);
    return village ? regionName(*village) : district ? regionName(*district) : std::string();
}

/// `************4471, BPU, Prospek, Airlangga`: what tells two people of one name apart.
std::string detailOf(const storage::FoundPerson& person, Language language)
{
    std::vector<std::string> parts;
    if (!person.nikTail.empty())
        parts.push_back(std::string(12, '*') + person.nikTail);
    for (const storage::FoundPerson::Head& head : person.heads)
        parts.push_back(std::string(code(head.segment)) + ", " +
                        term(std::string(code(head.stage)), language));
    if (std::string place = placeOf(person); !place.empty())
        parts.push_back(std::move(place));
    std::string detail;
    for (const std::string& part : parts)
        detail += (detail.empty() ? "" : ", ") + part;
    return detail;
}

} // namespace

Result<SearchAnswer> search(const Session& session, const std::string& text, std::size_t limit,
                            Language language)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    SearchAnswer answer;
    const std::string read = text.substr(0, longestText);
    if (folded(read).empty())
        return answer;
    std::vector<SearchHit> others = findOthers(session, read, language);
    const std::size_t kept = std::min(others.size(), limit / 4);
    const auto people =
        readFrom(session.book(), [&](storage::Database& database) -> Result<storage::FoundPeople> {
            return storage::SearchStore(database).find(storage::SearchText(read), limit - kept);
        });
    if (!people)
        return fail(people.error());
    answer.people = people->total;
    answer.atLeast = people->atLeast;
    answer.total = people->total + std::int64_t(others.size());
    for (const storage::FoundPerson& person : people->people)
        answer.hits.push_back(
            {"person", person.id.text(), person.name, detailOf(person, language)});
    for (SearchHit& other : others)
        if (answer.hits.size() < limit)
            answer.hits.push_back(std::move(other));
    return answer;
}

} // namespace penggerak::services
