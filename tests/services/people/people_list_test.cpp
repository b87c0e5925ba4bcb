#include "core/people/name_key.h"
#include "services/outreach/outreach.h"
#include "services/people/people.h"
#include "tests/support/branch.h"
#include "tests/support/crowd.h"

#include <algorithm>
#include <array>
#include <random>
#include <sstream>
#include <tuple>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

/// A head of the book, read by the simplest of queries.
struct Head
{
    std::int64_t person = 0;
    std::int64_t segment = 0;
    std::int64_t day = 0;
    std::string key;
    std::string tail;
    std::string village;
    std::string district;
    std::string kaderKey; ///< sorts as the list does
    Stage stage = Stage::Prospect;
    std::int64_t office = 0;
    std::int64_t kader = 0;
    std::int64_t body = 0;
    std::int64_t activity = 0;
};

std::vector<Head> headsOf(const std::filesystem::path& path)
{
    std::vector<Head> heads;
    const auto database = storage::Database::openFile(path, storage::Access::Read);
    Head head;
    std::int64_t stage = 0;
    std::string kader;
    soci::statement select =
        (database->sql().prepare
             << "SELECT h.person, h.segment, h.since_day, p.name_key,"
                " COALESCE(substr(CAST(p.nik AS TEXT), 13), ''), COALESCE(p.region, ''),"
                " COALESCE(c.region, '~'), c.stage, c.office, COALESCE(c.kader, 0),"
                " COALESCE(c.body, 0), COALESCE(h.activity, 0), COALESCE(k.name, '')"
                " FROM person_head h JOIN person p ON p.id = h.person JOIN cell c ON c.id = h.cell"
                " LEFT JOIN kader k ON k.id = c.kader WHERE c.stage <> 0",
         soci::into(head.person), soci::into(head.segment), soci::into(head.day),
         soci::into(head.key), soci::into(head.tail), soci::into(head.village),
         soci::into(head.district), soci::into(stage), soci::into(head.office),
         soci::into(head.kader), soci::into(head.body), soci::into(head.activity),
         soci::into(kader));
    select.execute();
    while (select.fetch()) {
        head.stage = Stage(stage);
        head.kaderKey = head.kader == 0 ? "~" : nameKey(kader) + " " + std::to_string(head.kader);
        heads.push_back(head);
    }
    return heads;
}

/// Each word begins a word of the name or is the end of the NIK; a letter alone begins the name.
bool holdsWords(const Head& head, const std::string& typed)
{
    const std::string all = " " + head.key + " " + head.tail;
    if (typed.size() == 1)
        return head.key.starts_with(typed);
    std::istringstream words(typed);
    for (std::string word; words >> word;)
        if (all.find(" " + word) == std::string::npos)
            return false;
    return true;
}

bool keeps(const PeopleFilter& filter, const Head& head)
{
    const auto same = [](const auto& id, std::int64_t value) {
        return !id || id->value() == value;
    };
    const bool village = filter.region && filter.region->level() == RegionCode::Level::Village;
    return same(filter.office, head.office) && same(filter.kader, head.kader) &&
           same(filter.body, head.body) && same(filter.activity, head.activity) &&
           (!filter.segment || std::int64_t(*filter.segment) == head.segment) &&
           (!filter.stage || *filter.stage == head.stage) &&
           (!filter.region || (head.district.starts_with(filter.region->digits().substr(0, 6)) &&
                               (!village || head.village == filter.region->digits()))) &&
           (filter.text.empty() || holdsWords(head, filter.text));
}

std::vector<std::int64_t> expected(std::vector<Head> heads, const PeopleFilter& filter,
                                   PeopleSort sort)
{
    std::erase_if(heads, [&](const Head& head) { return !keeps(filter, head); });
    const auto newest = [](const Head& head) {
        return std::tuple(-head.day, -head.person, -head.segment);
    };
    std::sort(heads.begin(), heads.end(), [&](const Head& a, const Head& b) {
        switch (sort) {
        case PeopleSort::Name:
            return std::tie(a.key, a.person, a.segment) < std::tie(b.key, b.person, b.segment);
        case PeopleSort::Region: {
            const std::string& va = a.district == "~" ? a.district : a.village;
            const std::string& vb = b.district == "~" ? b.district : b.village;
            return std::tie(a.district, va, a.person, a.segment) <
                   std::tie(b.district, vb, b.person, b.segment);
        }
        case PeopleSort::Stage:
            return std::tuple(a.stage, newest(a)) < std::tuple(b.stage, newest(b));
        case PeopleSort::Kader:
            return std::tuple(a.kaderKey, newest(a)) < std::tuple(b.kaderKey, newest(b));
        case PeopleSort::LastActivity:
            break;
        }
        return newest(a) < newest(b);
    });
    std::vector<std::int64_t> people;
    for (const Head& head : heads)
        people.push_back(head.person);
    return people;
}

std::vector<std::int64_t> idsOf(const std::vector<PersonRow>& rows)
{
    std::vector<std::int64_t> ids;
    for (const PersonRow& row : rows)
        ids.push_back(row.id.value());
    return ids;
}

constexpr std::array sorts{PeopleSort::LastActivity, PeopleSort::Name, PeopleSort::Region,
                           PeopleSort::Stage, PeopleSort::Kader};

/// Two thousand people, some of them in a group, some met at an activity, one in both segments.
class Crowd
{
public:
    Crowd()
        : path(m_folder / "ramai.penggerak")
        , book(crowdedBook(path, 2000))
        , session(login(*book, "admin", "").value())
    {
        Body group;
        group.name = "Pengemudi ojek";
        group.since = day("2014-01-01");
        body = addBody(session, group).value();
        Activity meeting;
        meeting.kind = "socialisation";
        meeting.name = "Sosialisasi PKL";
        meeting.from = meeting.to = day("2016-10-18");
        activity = addActivity(session, meeting).value();
        for (int i = 0; i < 12; ++i) {
            NewPerson entry;
            entry.fields.name = "Tambahan Orang " + std::to_string(i);
            entry.fields.region = RegionCode::parse("357801100" + std::to_string(1 + i % 3));
            entry.office = listOffices(*book).front().id;
            entry.on = day("2016-10-18").plusDays(i % 4);
            entry.body = i % 2 ? std::optional(body) : std::nullopt;
            entry.activity = i % 3 ? std::optional(activity) : std::nullopt;
            entry.differentPerson = true;
            const auto written = addPerson(session, entry);
            REQUIRE(written);
            if (i == 0) {
                entry.person = written->id;
                entry.segment = Segment::Pu;
                REQUIRE(addPerson(session, entry));
            }
        }
        heads = headsOf(path);
    }

    PeopleFilter randomFilter(std::mt19937& random) const
    {
        const auto one = [&](unsigned of) { return random() % of == 0; };
        PeopleFilter filter;
        if (one(4))
            filter.segment.reset();
        else if (one(3))
            filter.segment = Segment::Pu;
        if (one(3))
            filter.stage = Stage(2 + random() % 8);
        if (one(4))
            filter.kader = KaderId(500 + std::int64_t(random() % 12));
        if (one(4))
            filter.region = RegionCode::parse(one(2) ? "357801" : one(2) ? "3578011002" : "3578");
        if (one(8))
            filter.body = body;
        if (one(8))
            filter.activity = activity;
        const std::array<const char*, 8> texts{"siti", "si",  "siti am", "wibowo",
                                               "0007", "ora", "zzz",     "a"};
        if (one(3))
            filter.text = texts[random() % texts.size()];
        return filter;
    }

private:
    TempFolder m_folder;

public:
    std::filesystem::path path;
    std::unique_ptr<Book> book;
    Session session;
    BodyId body;
    ActivityId activity;
    std::vector<Head> heads;
};

} // namespace

TEST_CASE("lists of any filter and order hold whom a plain query finds, wherever they are opened")
{
    const Crowd crowd;
    std::mt19937 random(20161102);
    for (int round = 0; round < 120; ++round) {
        const PeopleFilter filter = crowd.randomFilter(random);
        const PeopleSort sort = sorts[std::size_t(round) % sorts.size()];
        const auto wanted = expected(crowd.heads, filter, sort);
        CAPTURE(round, int(sort), filter.text, wanted.size());

        auto whole = listPeopleAt(crowd.session, filter, sort, false, 0, 5000);
        REQUIRE(whole);
        CHECK(whole->total == std::int64_t(wanted.size()));
        REQUIRE(idsOf(whole->rows) == wanted);

        // By position, before and after the list is surveyed, in both directions.
        const auto surveyed = surveyPeople(crowd.session, whole->map, [] { return true; }).value();
        for (const auto& map : {whole->map, surveyed}) {
            const auto at = wanted.empty() ? 0 : std::int64_t(random() % wanted.size());
            const auto window = listPeopleAt(crowd.session, filter, sort, false, at, 40, map);
            REQUIRE(window);
            std::vector<std::int64_t> part(
                wanted.begin() + window->first,
                wanted.begin() +
                    std::min<std::int64_t>(window->first + 40, std::int64_t(wanted.size())));
            CHECK(idsOf(window->rows) == part);
            const auto reversed = listPeopleAt(crowd.session, filter, sort, true, at, 40, map);
            REQUIRE(reversed);
            auto turned = wanted;
            std::reverse(turned.begin(), turned.end());
            part.assign(turned.begin() + reversed->first,
                        turned.begin() + std::min<std::int64_t>(reversed->first + 40,
                                                                std::int64_t(turned.size())));
            CHECK(idsOf(reversed->rows) == part);
        }

        // By keyset, forwards and one page back.
        if (wanted.size() > 400)
            continue;
        std::vector<std::int64_t> seen;
        std::string next;
        PeoplePage page;
        do {
            page = listPeople(crowd.session, filter, sort, next, 37).value();
            for (const std::int64_t id : idsOf(page.rows))
                seen.push_back(id);
            next = page.next;
        } while (!next.empty());
        CHECK(seen == wanted);
        if (!page.previous.empty()) {
            const auto back = listPeople(crowd.session, filter, sort, page.previous, 37).value();
            const auto end = wanted.end() - std::ptrdiff_t(page.rows.size());
            CHECK(idsOf(back.rows) == std::vector<std::int64_t>(end - 37, end));
        }
    }
}

TEST_CASE("a list follows the book, and a map of an earlier state is not used")
{
    const Crowd crowd;
    PeopleFilter filter;
    const auto before = listPeopleAt(crowd.session, filter, PeopleSort::Name, false, 0, 10).value();
    NewPerson entry;
    entry.fields.name = "Aa Pertama";
    entry.office = listOffices(*crowd.book).front().id;
    entry.on = day("2016-11-01");
    REQUIRE(addPerson(crowd.session, entry));
    const auto after =
        listPeopleAt(crowd.session, filter, PeopleSort::Name, false, 0, 10, before.map).value();
    CHECK(after.total == before.total + 1);
    CHECK(after.rows.front().name == "Aa Pertama");
    const auto last =
        listPeopleAt(crowd.session, filter, PeopleSort::Name, false, 1'000'000, 10).value();
    CHECK(last.first == last.total - 10);
    CHECK(last.rows.size() == 10);
}

TEST_CASE("a survey that is no longer wanted stops")
{
    const Crowd crowd;
    const auto window = listPeopleAt(crowd.session, {}, PeopleSort::Name, false, 0, 10).value();
    int asked = 0;
    const auto map = surveyPeople(crowd.session, window.map, [&] { return ++asked > 1; });
    REQUIRE(map);
    CHECK(asked == 1);
    CHECK_FALSE(listPeopleAt(crowd.session, {}, PeopleSort::Name, false, 0, 1, *map)->surveyed);
}

TEST_CASE("a page of a list that never was is refused")
{
    const Crowd crowd;
    for (const char* at :
         {"x", "n", "n1", "n1:1:", "n0:1::5", "nabc:1::5", "n5:1::abc", "n5:1::"}) {
        CAPTURE(at);
        const auto page = listPeople(crowd.session, {}, PeopleSort::LastActivity, at, 10);
        REQUIRE_FALSE(page);
        CHECK(page.error().code == "page_unknown");
    }
}
