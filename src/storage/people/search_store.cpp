#include "storage/people/search_store.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

#include <algorithm>
#include <unordered_set>

namespace penggerak::storage {

namespace {

/// How many people beyond those shown are read to show the best of them.
constexpr std::size_t ranked = 200;

/// Reads people one by one; the statement serves all of one search.
class Reader
{
public:
    explicit Reader(Database& database)
        : m_select((database.sql().prepare
                        << "SELECT p.name, p.name_key, COALESCE(p.nik % 10000, -1),"
                           " COALESCE(p.region, ''), COALESCE(h.segment, -1), COALESCE(c.stage, 0)"
                           " FROM person p LEFT JOIN person_head h ON h.person = p.id"
                           " LEFT JOIN cell c ON c.id = h.cell"
                           " WHERE p.id = :id AND p.withdrawn = 0 ORDER BY h.segment",
                    soci::into(m_name), soci::into(m_key), soci::into(m_tail), soci::into(m_region),
                    soci::into(m_segment), soci::into(m_stage), soci::use(m_id)))
    {
    }

    std::optional<FoundPerson> read(std::int64_t id)
    {
        m_id = id;
        m_select.execute();
        std::optional<FoundPerson> person;
        while (m_select.fetch()) {
            if (!person)
                person = FoundPerson{
                    PersonId(id), m_name, m_key, tail(), RegionCode::parse(m_region), {}};
            if (m_segment >= 0 && m_stage != 0)
                person->heads.push_back(
                    {m_segment == 0 ? Segment::Pu : Segment::Bpu, Stage(m_stage)});
        }
        return person;
    }

private:
    std::string tail() const
    {
        if (m_tail < 0)
            return {};
        const std::string digits = std::to_string(m_tail);
        return std::string(4 - digits.size(), '0') + digits;
    }

    std::int64_t m_id = 0;
    std::string m_name;
    std::string m_key;
    std::int64_t m_tail = -1;
    std::string m_region;
    std::int64_t m_segment = -1;
    std::int64_t m_stage = 0;
    soci::statement m_select;
};

std::vector<std::int64_t> idsOf(Database& database, const std::string& query)
{
    std::vector<std::int64_t> ids;
    std::int64_t id = 0;
    soci::statement select = (database.sql().prepare << query, soci::into(id));
    select.execute();
    while (select.fetch())
        ids.push_back(id);
    return ids;
}

/// How many of the typed words are words of the name as they stand.
int wholeWords(const std::string& key, const std::vector<NameBeginnings>& typed)
{
    const std::string words = " " + key + " ";
    return int(std::count_if(typed.begin(), typed.end(), [&words](const NameBeginnings& word) {
        return words.find(" " + word.front() + " ") != std::string::npos;
    }));
}

/// Whole words first, then those in which the initials beside them begin a word, then by name.
void rank(std::vector<FoundPerson>& people, const std::vector<NameBeginnings>& typed)
{
    struct Place
    {
        int whole;
        bool initials;
        std::size_t at;
    };
    std::vector<Place> places;
    for (std::size_t at = 0; at < people.size(); ++at)
        places.push_back(
            {wholeWords(people[at].nameKey, typed), beginsWordsOf(people[at].nameKey, typed), at});
    std::stable_sort(places.begin(), places.end(), [&people](const Place& a, const Place& b) {
        if (a.whole != b.whole)
            return a.whole > b.whole;
        if (a.initials != b.initials)
            return a.initials;
        return people[a.at].nameKey < people[b.at].nameKey;
    });
    std::vector<FoundPerson> sorted;
    for (const Place& place : places)
        sorted.push_back(std::move(people[place.at]));
    people = std::move(sorted);
}

} // namespace

FoundPeople SearchStore::find(const SearchText& text, std::size_t limit)
{
    FoundPeople found;
    if (text.isEmpty())
        return found;
    try {
        Reader reader(m_database);
        std::unordered_set<std::int64_t> seen;
        const auto take = [&](std::int64_t id, std::vector<FoundPerson>& people) {
            if (seen.insert(id).second)
                if (auto person = reader.read(id))
                    people.push_back(std::move(*person));
        };
        for (const std::int64_t id : idsOf(m_database, text.peopleByName(limit)))
            if (found.people.size() < limit)
                take(id, found.people);
        // The index holds no one who was withdrawn; numbers and keys do.
        std::vector<std::int64_t> ids =
            idsOf(m_database, text.people(m_database.engine(), mostCounted + 1));
        std::vector<FoundPerson> others;
        for (const std::int64_t id : ids) {
            if (others.size() >= std::max(limit, ranked) || found.people.size() >= limit)
                break;
            take(id, others);
        }
        rank(others, text.words());
        for (FoundPerson& person : others)
            if (found.people.size() < limit)
                found.people.push_back(std::move(person));
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        found.atLeast = ids.size() > mostCounted;
        found.total = std::int64_t(std::min(ids.size(), mostCounted));
    } catch (...) {
        rethrowAsStorageError("search people");
    }
    return found;
}

} // namespace penggerak::storage
