#include "core/people/name_key.h"
#include "services/book/verb.h"
#include "services/ledger/scopes.h"
#include "services/merge/duplicates.h"
#include "services/people/people.h"
#include "services/people/people_rows.h"
#include "services/people/person_fields.h"
#include "services/regions/regions.h"
#include "storage/database/audit_store.h"
#include "storage/people/people_list_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

storage::PeopleListFilter toStorage(const PeopleFilter& filter, storage::Database& database)
{
    storage::PeopleListFilter list;
    if (filter.office)
        list.offices = storage::officeTree(database).downwards(*filter.office);
    list.segment = filter.segment;
    list.stage = filter.stage;
    list.region = filter.region;
    list.kader = filter.kader;
    list.body = filter.body;
    list.activity = filter.activity;
    list.text = filter.text;
    return list;
}

storage::PeopleOrder toStorage(PeopleSort sort)
{
    switch (sort) {
    case PeopleSort::LastActivity:
        return storage::PeopleOrder::LastDay;
    case PeopleSort::Name:
        return storage::PeopleOrder::Name;
    case PeopleSort::Region:
        return storage::PeopleOrder::Region;
    case PeopleSort::Stage:
        return storage::PeopleOrder::Stage;
    case PeopleSort::Kader:
        return storage::PeopleOrder::Kader;
    }
    return storage::PeopleOrder::LastDay;
}

std::string regionNameAt(const std::optional<RegionCode>& region, RegionCode::Level level)
{
    const auto code = region ? region->at(level) : std::nullopt;
    return code ? regionName(*code) : std::string();
}

PersonRow toRow(const storage::PeopleListRow& read)
{
    PersonRow row;
    row.id = read.person;
    row.name = read.name;
    row.maskedNik = read.nikTail.empty() ? std::string() : std::string(12, '*') + read.nikTail;
    if (read.phone)
        if (const auto phone = Phone::parse(*read.phone))
            row.maskedPhone = phone->masked();
    row.kpj = read.kpj.value_or("");
    row.birthDate = read.birthDate;
    row.occupation = read.occupation;
    row.address = read.address;
    row.rt = read.rt;
    row.rw = read.rw;
    row.segment = read.segment;
    row.stage = read.stage;
    row.village = regionNameAt(read.region, RegionCode::Level::Village);
    row.district = regionNameAt(read.region, RegionCode::Level::District);
    row.office = read.office;
    row.kader = read.kader;
    row.body = read.body;
    row.lastOn = read.lastOn;
    row.lastActivity = read.activity;
    row.lastTo = read.stage;
    return row;
}

/// `n` or `p` (forwards or backwards), person, segment, group, key.
std::string token(char direction, const storage::PeoplePlace& place)
{
    return direction + std::to_string(place.person) + ":" + std::to_string(place.segment) + ":" +
           place.group + ":" + place.key;
}

[[noreturn]] void refuseToken()
{
    throw Refused(refusal("page_unknown", "at"));
}

storage::PeoplePlace placeOf(const std::string& at, PeopleSort sort)
{
    std::vector<std::string> parts; // person, segment, group; the key may hold anything
    std::size_t begin = 1;
    while (parts.size() < 3) {
        const std::size_t colon = at.find(':', begin);
        if (colon == std::string::npos)
            refuseToken();
        parts.push_back(at.substr(begin, colon - begin));
        begin = colon + 1;
    }
    const auto person = PersonId::parse(parts[0]);
    storage::PeoplePlace place{parts[2], at.substr(begin), person ? person->value() : 0,
                               parts[1] == "1" ? 1 : 0};
    const bool byDay = sort != PeopleSort::Name && sort != PeopleSort::Region;
    const bool isDay = !place.key.empty() && place.key.size() < 10 &&
                       place.key.find_first_not_of("-0123456789") == std::string::npos;
    if (!person || (at[0] != 'n' && at[0] != 'p') || (byDay && !isDay))
        refuseToken();
    return place;
}

} // namespace

struct PeopleMap
{
    PeopleFilter filter;
    PeopleSort sort = PeopleSort::LastActivity;
    Seq seq = 0;
    storage::PeopleShape shape;
};

void forEachPerson(storage::Database& database, const PeopleFilter& filter, PeopleSort sort,
                   bool reversed, const std::function<void(std::int64_t total)>& begin,
                   const std::function<void(const PersonRow&)>& visit)
{
    constexpr std::size_t pageRows = 2'000;
    storage::PeopleListStore list(database);
    const storage::PeopleOrder order = toStorage(sort);
    const storage::PeopleShape shape = list.shape(toStorage(filter, database), order);
    begin(shape.total);
    std::optional<storage::PeoplePlace> place;
    while (true) {
        auto rows = list.page(shape, place, reversed, pageRows);
        if (reversed)
            std::reverse(rows.begin(), rows.end());
        for (const storage::PeopleListRow& row : rows)
            visit(toRow(row));
        if (rows.size() < pageRows)
            return;
        place = list.placeOf(rows.back(), order);
    }
}

Result<PeoplePage> listPeople(const Session& session, const PeopleFilter& filter, PeopleSort sort,
                              const std::string& at, std::size_t limit)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(), [&](storage::Database& database) -> Result<PeoplePage> {
        storage::PeopleListStore list(database);
        const storage::PeopleOrder order = toStorage(sort);
        const bool backwards = !at.empty() && at[0] == 'p';
        const auto place = at.empty() ? std::nullopt : std::optional(placeOf(at, sort));
        const storage::PeopleShape shape = list.shape(toStorage(filter, database), order);
        std::vector<storage::PeopleListRow> rows = list.page(shape, place, backwards, limit + 1);
        const bool more = rows.size() > limit;
        if (more)
            rows.erase(backwards ? rows.begin() : rows.end() - 1);
        PeoplePage page;
        page.total = shape.total;
        page.unfiltered = shape.unfiltered;
        for (const storage::PeopleListRow& row : rows)
            page.rows.push_back(toRow(row));
        if (!rows.empty()) {
            if (backwards || more)
                page.next = token('n', list.placeOf(rows.back(), order));
            if (backwards ? more : place.has_value())
                page.previous = token('p', list.placeOf(rows.front(), order));
        }
        return page;
    });
}

Result<PeopleWindow> listPeopleAt(const Session& session, const PeopleFilter& filter,
                                  PeopleSort sort, bool reversed, std::int64_t position,
                                  std::size_t limit, std::shared_ptr<const PeopleMap> map)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(), [&](storage::Database& database) -> Result<PeopleWindow> {
        storage::PeopleListStore list(database);
        const Seq seq = storage::lastSeq(database);
        if (!map || map->seq != seq || map->sort != sort || !(map->filter == filter)) {
            auto made = std::make_shared<PeopleMap>();
            made->filter = filter;
            made->sort = sort;
            made->seq = seq;
            made->shape = list.shape(toStorage(filter, database), toStorage(sort));
            map = std::move(made);
        }
        PeopleWindow window;
        window.map = map;
        window.surveyed = map->shape.surveyed;
        window.total = map->shape.total;
        window.unfiltered = map->shape.unfiltered;
        const auto most = std::min(std::int64_t(limit), window.total);
        window.first = std::clamp<std::int64_t>(position, 0, window.total - most);
        const std::int64_t begin = reversed ? window.total - window.first - most : window.first;
        if (list.isDear(map->shape, begin)) {
            auto listed = std::make_shared<PeopleMap>(*map);
            list.list(listed->shape, begin);
            window.map = map = std::move(listed);
        }
        for (const storage::PeopleListRow& row :
             list.at(map->shape, begin, static_cast<std::size_t>(most)))
            window.rows.push_back(toRow(row));
        if (reversed)
            std::reverse(window.rows.begin(), window.rows.end());
        return window;
    });
}

Result<std::shared_ptr<const PeopleMap>> surveyPeople(const Session& session,
                                                      std::shared_ptr<const PeopleMap> map,
                                                      const std::function<bool()>& wanted)
{
    using Answer = Result<std::shared_ptr<const PeopleMap>>;
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    if (!map || map->shape.surveyed)
        return map;
    return readFrom(session.book(), [&](storage::Database& database) -> Answer {
        auto surveyed = std::make_shared<PeopleMap>(*map);
        if (storage::lastSeq(database) == map->seq)
            storage::PeopleListStore(database).survey(surveyed->shape, wanted);
        return std::shared_ptr<const PeopleMap>(std::move(surveyed));
    });
}

std::vector<PersonRow> personRows(storage::Database& database,
                                  const std::vector<storage::PersonRecord>& people)
{
    std::vector<PersonRow> rows;
    storage::PeopleListStore list(database);
    for (const storage::PersonRecord& person : people) {
        PersonRow row;
        for (const storage::PeopleListRow& head : list.ofPerson(person.id))
            if (row.id.value() == 0)
                row = toRow(head);
        row.id = person.id;
        row.name = person.name;
        if (person.nik)
            row.maskedNik = std::string(12, '*') + person.nik->substr(12);
        row.village = regionNameAt(person.region, RegionCode::Level::Village);
        row.district = regionNameAt(person.region, RegionCode::Level::District);
        rows.push_back(row);
    }
    return rows;
}

Result<std::optional<PersonRow>> findByNik(const Session& session, const std::string& nik)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    const Result<Nik> parsed = Nik::parse(nik);
    if (!parsed)
        return fail(parsed.error());
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::optional<PersonRow>> {
                        storage::PersonStore people(database);
                        const auto id = people.findByNik(parsed->reveal());
                        if (!id)
                            return std::optional<PersonRow>();
                        return std::optional(personRows(database, {*people.find(*id)}).front());
                    });
}

Result<std::vector<SimilarPerson>> similarPeople(const Session& session, const PersonFields& fields)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    storage::PersonRecord probe;
    probe.nameKey = nameKey(fields.name);
    probe.birthDate = fields.birthDate;
    probe.region = fields.region;
    if (probe.nameKey.size() < 3)
        return std::vector<SimilarPerson>();
    return readFrom(
        session.book(), [&](storage::Database& database) -> Result<std::vector<SimilarPerson>> {
            const auto people = storage::PersonStore(database).alike(probe, 50);
            const std::vector<PersonRow> rows = personRows(database, people);
            const LikenessWeights weights = likenessWeights(session.book().today());
            std::vector<std::pair<int, SimilarPerson>> weighed;
            for (std::size_t i = 0; i < people.size(); ++i) {
                SimilarPerson similar;
                similar.row = rows[i];
                similar.birthDate = people[i].birthDate;
                if (people[i].phone)
                    similar.maskedPhone = Phone::parse(*people[i].phone)->masked();
                similar.sameName = people[i].nameKey == probe.nameKey;
                similar.sameBirthDate = probe.birthDate && people[i].birthDate == probe.birthDate;
                similar.sameVillage = probe.region && people[i].region == probe.region;
                weighed.emplace_back(
                    likeness(identityOf(probe), identityOf(people[i]), weights).score, similar);
            }
            std::stable_sort(weighed.begin(), weighed.end(),
                             [](const auto& a, const auto& b) { return a.first > b.first; });
            std::vector<SimilarPerson> alike;
            for (auto& [score, similar] : weighed)
                alike.push_back(std::move(similar));
            if (alike.size() > 5)
                alike.resize(5);
            return alike;
        });
}

} // namespace penggerak::services
