#include "services/merge/duplicates.h"

#include "services/book/verb.h"
#include "services/people/people_rows.h"
#include "services/people/person_fields.h"
#include "services/text/dated_rules.h"
#include "storage/merge/duplicate_store.h"
#include "storage/people/person_store.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace penggerak::services {

namespace {

constexpr std::size_t mostPairs = 200'000;
/// Above this a group is only compared inside its parts (beginnings of names, kelurahan).
constexpr std::size_t smallGroup = 60;

struct Find
{
    std::int64_t one = 0;
    std::int64_t two = 0;
    int score = 0;

    friend auto operator<=>(const Find&, const Find&) = default;
};

/// Collects the pairs of groups that weigh enough, each once.
class Finder
{
public:
    Finder(LikenessWeights weights, std::vector<std::pair<std::int64_t, std::int64_t>> notSame)
        : m_weights(weights)
        , m_notSame(std::move(notSame))
    {
    }

    void group(const std::vector<storage::IdentityRow>& rows, bool byName)
    {
        if (rows.size() <= smallGroup)
            return all(rows);
        std::map<std::string, std::vector<storage::IdentityRow>> parts;
        for (const storage::IdentityRow& row : rows)
            for (const std::string& part : byName ? places(row) : beginnings(row))
                parts[part].push_back(row);
        for (const auto& [part, members] : parts)
            all(members);
    }

    bool full() const { return m_finds.size() >= mostPairs; }
    std::vector<Find> take()
    {
        tidy();
        std::sort(m_finds.begin(), m_finds.end(), [](const Find& a, const Find& b) {
            return a.score != b.score ? a.score > b.score : a < b;
        });
        return std::move(m_finds);
    }
    void tidy()
    {
        std::sort(m_finds.begin(), m_finds.end());
        m_finds.erase(std::unique(m_finds.begin(), m_finds.end()), m_finds.end());
    }

private:
    /// The first three letters of each word; names that begin alike share one.
    static std::vector<std::string> beginnings(const storage::IdentityRow& row)
    {
        std::vector<std::string> parts;
        const std::string& key = row.identity.nameKey;
        for (std::size_t begin = 0; begin < key.size();) {
            const std::size_t end = std::min(key.find(' ', begin), key.size());
            parts.push_back(key.substr(begin, std::min<std::size_t>(3, end - begin)));
            begin = end + 1;
        }
        std::sort(parts.begin(), parts.end());
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
        return parts;
    }
    static std::vector<std::string> places(const storage::IdentityRow& row)
    {
        if (!row.identity.region)
            return {};
        return {row.identity.region->digits()};
    }

    void all(const std::vector<storage::IdentityRow>& rows)
    {
        // A part that is large still (one name in one kelurahan, a date put for the unknown) is
        // compared with its neighbours by name only.
        const std::size_t reach = rows.size() <= 4 * smallGroup ? rows.size() : smallGroup;
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t j = i + 1; j < std::min(rows.size(), i + reach); ++j)
                pair(rows[i], rows[j]);
    }

    void pair(const storage::IdentityRow& a, const storage::IdentityRow& b)
    {
        const Likeness like = likeness(a.identity, b.identity, m_weights);
        if (like.score < m_weights.least || full())
            return;
        const std::int64_t one = std::min(a.person, b.person).value();
        const std::int64_t two = std::max(a.person, b.person).value();
        if (std::binary_search(m_notSame.begin(), m_notSame.end(), std::pair(one, two)))
            return;
        m_finds.push_back({one, two, like.score});
    }

    LikenessWeights m_weights;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_notSame;
    std::vector<Find> m_finds;
};

} // namespace

struct DuplicateFinds
{
    LikenessWeights weights;
    std::vector<Find> finds;
};

LikenessWeights likenessWeights(Day on)
{
    const DatedRules& rules = DatedRules::of("rules/duplicates.json");
    LikenessWeights weights;
    for (int reason = 0; reason <= int(LikeReason::BirthDateDiffers); ++reason)
        weights.of[reason] = int(rules.number(on, std::string(code(LikeReason(reason)))));
    weights.least = int(rules.number(on, "least"));
    return weights;
}

Result<std::shared_ptr<const DuplicateFinds>> findDuplicates(const Session& session,
                                                             const std::function<bool()>& wanted)
{
    using Answer = Result<std::shared_ptr<const DuplicateFinds>>;
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    const LikenessWeights weights = likenessWeights(session.book().today());
    return readFrom(session.book(), [&](storage::Database& database) -> Answer {
        using Key = storage::DuplicateStore::Key;
        storage::DuplicateStore store(database);
        Finder finder(weights, store.notSame());
        for (const Key key : {Key::BirthDate, Key::Phone, Key::Name}) {
            store.forEachGroup(key, [&](const std::vector<storage::IdentityRow>& rows) {
                finder.group(rows, key == Key::Name);
                return !finder.full() && (!wanted || wanted());
            });
            finder.tidy();
        }
        auto finds = std::make_shared<DuplicateFinds>();
        finds->weights = weights;
        finds->finds = finder.take();
        return std::shared_ptr<const DuplicateFinds>(std::move(finds));
    });
}

Result<DuplicatePage> listDuplicates(const Session& session,
                                     const std::shared_ptr<const DuplicateFinds>& finds,
                                     const std::string& at, std::size_t limit)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    std::size_t position = 0;
    if (!at.empty()) {
        const auto [end, error] = std::from_chars(at.data(), at.data() + at.size(), position);
        if (error != std::errc() || end != at.data() + at.size() || position > finds->finds.size())
            return fail("page_unknown", "at");
    }
    return readFrom(session.book(), [&](storage::Database& database) -> Result<DuplicatePage> {
        DuplicatePage page;
        storage::PersonStore people(database);
        const auto decided = storage::DuplicateStore(database).notSame();
        page.total = std::int64_t(finds->finds.size());
        for (; position < finds->finds.size() && page.rows.size() < limit; ++position) {
            const Find& find = finds->finds[position];
            const auto one = people.find(PersonId(find.one));
            const auto two = people.find(PersonId(find.two));
            if (!one || !two ||
                std::binary_search(decided.begin(), decided.end(), std::pair(find.one, find.two)))
                continue;
            const Likeness like = likeness(identityOf(*one), identityOf(*two), finds->weights);
            const std::vector<PersonRow> rows = personRows(database, {*one, *two});
            page.rows.push_back({rows[0], rows[1], like.reasons, like.score});
        }
        if (position < finds->finds.size())
            page.next = std::to_string(position);
        return page;
    });
}

namespace {

Result<Seq> decide(const Session& session, PersonId one, PersonId two, bool notSame)
{
    if (one == two)
        return fail("merge_same", "other");
    const Day today = session.book().today();
    return write(session, "person.not_same", [&](Work& work) -> Result<Seq> {
        storage::PersonStore people(work.database);
        if (!people.find(one) || !people.find(two))
            return fail("person_unknown", "person");
        storage::DuplicateStore store(work.database);
        if (notSame)
            store.putNotSame(one, two, today);
        else if (!store.dropNotSame(one, two))
            return fail("not_same_unknown", "other");
        work.commit.about("person", one.value());
        work.commit.about("person", two.value());
        work.change.people = true;
        return work.commit.seq();
    });
}

} // namespace

Result<Seq> markNotSame(const Session& session, PersonId one, PersonId two)
{
    return decide(session, one, two, true);
}

Result<Seq> unmarkNotSame(const Session& session, PersonId one, PersonId two)
{
    return decide(session, one, two, false);
}

} // namespace penggerak::services
