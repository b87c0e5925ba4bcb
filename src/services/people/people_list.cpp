#include "core/people/name_key.h"
#include "services/book/verb.h"
#include "services/ledger/scopes.h"
#include "services/people/people.h"
#include "services/people/person_fields.h"
#include "services/regions/regions.h"
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
    row.segment = read.segment;
    row.stage = read.stage;
    row.village = regionNameAt(read.region, RegionCode::Level::Village);
    row.district = regionNameAt(read.region, RegionCode::Level::District);
    row.kader = read.kader;
    row.lastOn = read.lastOn;
    row.lastActivity = read.activity;
    row.lastTo = read.stage;
    return row;
}

/// `n` or `p` (forwards or backwards), the person, the key.
std::string token(char direction, const storage::PeoplePlace& place)
{
    return direction + std::to_string(place.person) + ":" + place.key;
}

std::optional<storage::PeoplePlace> placeOf(const std::string& at)
{
    const auto colon = at.find(':');
    const auto person = colon == std::string::npos || colon < 2
                            ? std::nullopt
                            : PersonId::parse(std::string_view(at).substr(1, colon - 1));
    if (!person)
        throw Refused(refusal("page_unknown", "at"));
    return storage::PeoplePlace{at.substr(colon + 1), person->value()};
}

} // namespace

Result<PeoplePage> listPeople(const Session& session, const PeopleFilter& filter, PeopleSort sort,
                              const std::string& at, std::size_t limit)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(), [&](storage::Database& database) -> Result<PeoplePage> {
        storage::PeopleListStore list(database);
        const storage::PeopleListFilter wanted = toStorage(filter, database);
        storage::PeopleListFilter whole;
        whole.offices = wanted.offices;
        whole.segment = wanted.segment;
        const storage::PeopleOrder order = toStorage(sort);
        const bool backwards = !at.empty() && at[0] == 'p';
        const auto place = at.empty() ? std::nullopt : placeOf(at);
        std::vector<storage::PeopleListRow> rows =
            list.page(wanted, order, place, backwards, limit + 1);
        const bool more = rows.size() > limit;
        if (more)
            rows.erase(backwards ? rows.begin() : rows.end() - 1);
        PeoplePage page;
        page.total = list.count(wanted);
        page.unfiltered = list.count(whole);
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

namespace {

/// The rows of some people, one per person, in the order asked for.
std::vector<PersonRow> rowsOf(storage::Database& database,
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

} // namespace

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
                        return std::optional(rowsOf(database, {*people.find(*id)}).front());
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
            const std::vector<PersonRow> rows = rowsOf(database, people);
            std::vector<SimilarPerson> alike;
            for (std::size_t i = 0; i < people.size(); ++i) {
                SimilarPerson similar;
                similar.row = rows[i];
                similar.birthDate = people[i].birthDate;
                if (people[i].phone)
                    similar.maskedPhone = Phone::parse(*people[i].phone)->masked();
                similar.sameName = people[i].nameKey == probe.nameKey;
                similar.sameBirthDate = probe.birthDate && people[i].birthDate == probe.birthDate;
                similar.sameVillage = probe.region && people[i].region == probe.region;
                alike.push_back(similar);
            }
            std::stable_sort(alike.begin(), alike.end(), [](const auto& a, const auto& b) {
                const auto score = [](const SimilarPerson& s) {
                    return 4 * s.sameName + 2 * s.sameBirthDate + s.sameVillage;
                };
                return score(a) > score(b);
            });
            if (alike.size() > 5)
                alike.resize(5);
            return alike;
        });
}

} // namespace penggerak::services
