#include "tests/bench/timing/book_times.h"

#include "services/book/book.h"
#include "services/coverage/coverage.h"
#include "services/outreach/outreach.h"
#include "services/people/people.h"
#include "tests/bench/people/places.h"
#include "tests/bench/timing/measure.h"
#include "tests/bench/timing/questions.h"

#include <stdexcept>

namespace penggerak::bench {

namespace {

using nlohmann::ordered_json;

constexpr std::size_t hitsShown = 200;
constexpr std::size_t rowsOfPage = 100;

template <class T>
T take(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::string what = result.error().code;
    for (const auto& [name, value] : result.error().data)
        if (const auto* const text = std::get_if<std::string>(&value))
            what += "; " + name + ' ' + *text;
    throw std::runtime_error(what);
}

void addSearches(ordered_json& rows, const services::Session& session)
{
    for (const TypedText& typed : typedTexts())
        rows.push_back(timed("search: " + typed.name, timedRuns, [&](int) {
            return std::int64_t(take(services::search(session, typed.text, hitsShown,
                                                      services::Language::Indonesian))
                                    .hits.size());
        }));
}

struct ListView
{
    std::string name;
    services::PeopleFilter filter;
    services::PeopleSort sort = services::PeopleSort::LastActivity;
};

std::vector<ListView> listViews(const services::Session& session)
{
    using services::PeopleSort;
    std::vector<ListView> views{{"by last activity", {}, PeopleSort::LastActivity},
                                {"by name", {}, PeopleSort::Name},
                                {"by region", {}, PeopleSort::Region}};
    const auto add = [&views](const char* name, PeopleSort sort) -> services::PeopleFilter& {
        views.push_back({name, {}, sort});
        return views.back().filter;
    };
    add("registered", PeopleSort::LastActivity).stage = Stage::Registered;
    add("lapsed, by name", PeopleSort::Name).stage = Stage::Lapsed;
    add("refused (nobody)", PeopleSort::LastActivity).stage = Stage::Refused;
    add("one kecamatan, by name", PeopleSort::Name).region = RegionCode::parse("35.78.08");
    add("one kelurahan", PeopleSort::LastActivity).region = RegionCode::parse(places()[40].code);
    add("text and stage", PeopleSort::Name).text = "sulas";
    views.back().filter.stage = Stage::Contacted;
    const auto kader = services::listKader(session.book());
    if (!kader.empty())
        add("one kader", PeopleSort::LastActivity).kader = kader[kader.size() / 2].id;
    return views;
}

std::int64_t pageOf(const services::Session& session, const ListView& view, const std::string& at)
{
    const auto page = take(services::listPeople(session, view.filter, view.sort, at, rowsOfPage));
    return std::int64_t(page.rows.size());
}

void addLists(ordered_json& rows, const services::Session& session)
{
    for (const ListView& view : listViews(session))
        rows.push_back(
            timed("list: " + view.name, timedRuns, [&](int) { return pageOf(session, view, ""); }));
    ListView deep;
    std::string at;
    rows.push_back(timed("list: paging on", timedRuns, [&](int) {
        const auto page =
            take(services::listPeople(session, deep.filter, deep.sort, at, rowsOfPage));
        at = page.next;
        return std::int64_t(page.rows.size());
    }));
}

void addCoverage(ordered_json& rows, const services::Book& book)
{
    using services::CoverageBy;
    const auto add = [&](const char* name, CoverageBy by, std::optional<RegionCode> region,
                         std::optional<Seq> knownAt) {
        rows.push_back(timed(std::string("coverage: ") + name, timedRuns, [&, by](int run) {
            services::CoverageQuery query;
            query.asOf = dayOfRun(run);
            query.by = by;
            query.region = region;
            query.knownAt = knownAt;
            return take(services::coverage(book, query)).total.acquired.value();
        }));
    };
    add("by segment", CoverageBy::Segment, {}, {});
    add("by region", CoverageBy::Region, {}, {});
    add("by month", CoverageBy::Month, {}, {});
    add("by kader", CoverageBy::Kader, {}, {});
    add("one kecamatan", CoverageBy::Segment, RegionCode::parse("35.78.08"), {});
    add("as known earlier", CoverageBy::Segment, {}, earlierThan(book.lastSeq()));
    add("by region, as known earlier", CoverageBy::Region, {}, earlierThan(book.lastSeq()));
}

} // namespace

nlohmann::ordered_json bookTimes(const std::filesystem::path& path, const std::string& login,
                                 const std::string& password)
{
    const auto book = take(services::Book::open(path, {}));
    const services::Session session = take(services::login(*book, login, password));
    services::PeopleFilter everybody;
    everybody.segment.reset();
    const auto first =
        take(services::listPeople(session, everybody, services::PeopleSort::Name, "", 1));
    ordered_json rows = ordered_json::array();
    addSearches(rows, session);
    addLists(rows, session);
    addCoverage(rows, *book);
    return {{"people", first.total}, {"seq", book->lastSeq()}, {"rows", rows}};
}

} // namespace penggerak::bench
