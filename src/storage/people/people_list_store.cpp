#include "storage/people/people_list_store.h"

#include "core/people/name_key.h"
#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

#include <algorithm>

namespace penggerak::storage {

namespace {

std::string escapedLike(const std::string& text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            escaped.push_back('\\');
        escaped.push_back(c);
    }
    return escaped;
}

/// A filter as SQL with named parameters and the values they are bound to.
struct Condition
{
    explicit Condition(const PeopleListFilter& filter)
        : segment(filter.segment ? std::string(code(*filter.segment)) : "")
        , stage(filter.stage ? std::int64_t(*filter.stage) : 0)
        , region(filter.region ? filter.region->digits() : "")
        , afterRegion(region + "~")
        , kader(filter.kader ? filter.kader->value() : 0)
        , person(filter.person ? filter.person->value() : 0)
    {
        sql = " FROM person_head h JOIN person p ON p.id = h.person JOIN cell c ON c.id = h.cell"
              " LEFT JOIN kader k ON k.id = c.kader LEFT JOIN activity a ON a.id = h.activity"
              " WHERE p.withdrawn = 0 AND c.stage <> 0";
        if (!filter.offices.empty()) {
            sql += " AND c.office IN (";
            for (std::size_t i = 0; i < filter.offices.size(); ++i)
                sql += (i ? ", " : "") + filter.offices[i].text();
            sql += ")";
        }
        add(filter.segment.has_value(), "c.segment = :segment", segment, "segment");
        add(filter.stage.has_value(), "c.stage = :stage", stage, "stage");
        add(filter.region.has_value(), "p.region >= :region", region, "region");
        add(filter.region.has_value(), "p.region < :after_region", afterRegion, "after_region");
        add(filter.kader.has_value(), "c.kader = :kader", kader, "kader");
        add(filter.person.has_value(), "h.person = :person", person, "person");
        addText(filter.text);
    }

    void addText(const std::string& typed)
    {
        if (typed.empty())
            return;
        const bool digits = typed.find_first_not_of("0123456789 +-") == std::string::npos;
        if (digits) {
            for (const char c : typed)
                if (c >= '0' && c <= '9')
                    text.push_back(c);
            // A phone is kept as +62 and the rest; people type 08.
            const std::string rest = text[0] == '0' ? text.substr(1) : text;
            phone = "%" + rest + "%";
            text = "%" + text;
            add(true, "(CAST(p.nik AS TEXT) LIKE :nik OR CAST(p.phone AS TEXT) LIKE :phone)", text,
                "nik");
            bindings.emplace_back(&phone, "phone");
            return;
        }
        const std::string key = nameKey(typed);
        if (key.empty()) {
            sql += " AND 1 = 0";
            return;
        }
        text = escapedLike(key) + "%";
        inner = "% " + text;
        add(true, "(p.name_key LIKE :name ESCAPE '\\' OR p.name_key LIKE :inner ESCAPE '\\')", text,
            "name");
        bindings.emplace_back(&inner, "inner");
    }

    void add(bool wanted, const std::string& clause, const std::string& value, const char* name)
    {
        if (!wanted)
            return;
        sql += " AND " + clause;
        bindings.emplace_back(&value, name);
    }
    void add(bool wanted, const std::string& clause, const std::int64_t& value, const char* name)
    {
        if (!wanted)
            return;
        sql += " AND " + clause;
        numbers.emplace_back(&value, name);
    }
    void bind(soci::details::prepare_temp_type& prepared) const
    {
        for (const auto& [value, name] : bindings)
            prepared, soci::use(*value, name);
        for (const auto& [value, name] : numbers)
            prepared, soci::use(*value, name);
    }

    std::string sql;
    std::string segment;
    std::int64_t stage;
    std::string region;
    std::string afterRegion;
    std::int64_t kader;
    std::int64_t person;
    std::string text;
    std::string inner;
    std::string phone;
    std::vector<std::pair<const std::string*, const char*>> bindings;
    std::vector<std::pair<const std::int64_t*, const char*>> numbers;
};

const char* keyColumn(PeopleOrder order)
{
    switch (order) {
    case PeopleOrder::LastDay:
        return "h.since_day";
    case PeopleOrder::Name:
        return "p.name_key";
    case PeopleOrder::Region:
        return "COALESCE(p.region, '~')";
    }
    return "h.since_day";
}

} // namespace

std::int64_t PeopleListStore::count(const PeopleListFilter& filter)
{
    try {
        const Condition condition(filter);
        std::int64_t total = 0;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare << "SELECT COUNT(*)" + condition.sql, soci::into(total));
        condition.bind(prepared);
        soci::statement select(prepared);
        select.execute(true);
        return total;
    } catch (...) {
        rethrowAsStorageError("count people");
    }
}

std::vector<PeopleListRow> PeopleListStore::page(const PeopleListFilter& filter, PeopleOrder order,
                                                 const std::optional<PeoplePlace>& place,
                                                 bool backwards, std::size_t limit)
{
    std::vector<PeopleListRow> rows;
    try {
        const Condition condition(filter);
        // The newest first; names and regions from the beginning.
        const bool descending = (order == PeopleOrder::LastDay) != backwards;
        const std::string key = keyColumn(order);
        const std::string direction = descending ? " DESC" : " ASC";
        const std::string keyText = place ? place->key : "";
        const std::int64_t keyNumber =
            place && order == PeopleOrder::LastDay ? std::stoll(place->key) : 0;
        const std::int64_t keyPerson = place ? place->person : 0;
        const auto most = std::int64_t(limit);
        std::string query = "SELECT h.person, p.name, p.name_key, COALESCE(substr(CAST(p.nik AS "
                            "TEXT), 13, 4), ''), c.segment,"
                            " c.stage, COALESCE(p.region, ''), COALESCE(k.name, ''), h.since_day,"
                            " COALESCE(a.name, '')" +
                            condition.sql;
        if (place)
            query += " AND (" + key + ", h.person) " + (descending ? "<" : ">") +
                     " (:place_key, :place_person)";
        query += " ORDER BY " + key + direction + ", h.person" + direction + " LIMIT :most";

        std::int64_t person = 0;
        std::int64_t stage = 0;
        std::int64_t day = 0;
        std::string segment;
        std::string region;
        PeopleListRow row;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare << query, soci::into(person), soci::into(row.name),
             soci::into(row.nameKey), soci::into(row.nikTail), soci::into(segment),
             soci::into(stage), soci::into(region), soci::into(row.kader), soci::into(day),
             soci::into(row.activity), soci::use(most, "most"));
        condition.bind(prepared);
        if (place) {
            if (order == PeopleOrder::LastDay)
                prepared, soci::use(keyNumber, "place_key");
            else
                prepared, soci::use(keyText, "place_key");
            prepared, soci::use(keyPerson, "place_person");
        }
        soci::statement select(prepared);
        select.execute();
        while (select.fetch()) {
            row.person = PersonId(person);
            row.segment = segmentFromCode(segment).value();
            row.stage = Stage(stage);
            row.region = RegionCode::parse(region);
            row.lastOn = Day(std::int32_t(day));
            rows.push_back(row);
        }
    } catch (...) {
        rethrowAsStorageError("list people");
    }
    if (backwards)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

std::vector<PeopleListRow> PeopleListStore::ofPerson(PersonId person)
{
    PeopleListFilter filter;
    filter.person = person;
    return page(filter, PeopleOrder::LastDay, std::nullopt, false, allSegments.size());
}

PeoplePlace PeopleListStore::placeOf(const PeopleListRow& row, PeopleOrder order)
{
    PeoplePlace place;
    place.person = row.person.value();
    switch (order) {
    case PeopleOrder::LastDay:
        place.key = std::to_string(row.lastOn.sinceEpoch());
        break;
    case PeopleOrder::Name:
        place.key = row.nameKey;
        break;
    case PeopleOrder::Region:
        place.key = row.region ? row.region->digits() : "~";
        break;
    }
    return place;
}

} // namespace penggerak::storage
