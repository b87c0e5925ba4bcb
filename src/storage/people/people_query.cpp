#include "storage/people/people_query.h"

#include <algorithm>

namespace penggerak::storage {

namespace {

/// How the rows inside a group are ordered.
enum class Inner { Day, Name, Village };

Inner innerOf(PeopleOrder order)
{
    switch (order) {
    case PeopleOrder::Name:
        return Inner::Name;
    case PeopleOrder::Region:
        return Inner::Village;
    case PeopleOrder::LastDay:
    case PeopleOrder::Stage:
    case PeopleOrder::Kader:
        break;
    }
    return Inner::Day;
}

std::string listed(const std::vector<std::int64_t>& ids)
{
    std::string text;
    for (const std::int64_t id : ids)
        text += (text.empty() ? "" : ",") + std::to_string(id);
    return "(" + text + ")";
}

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

bool isVillage(const std::optional<RegionCode>& region)
{
    return region && region->level() == RegionCode::Level::Village;
}

/// FROM and WHERE of a filter, outermost table first: CROSS JOIN keeps SQLite to that order.
class Source
{
public:
    Source(const PeopleShape& shape, bool fullText)
        : m_shape(shape)
    {
        const PeopleListFilter& filter = shape.filter;
        if (!filter.text.empty())
            addSearch(fullText);
        if (filter.activity) {
            m_where += " AND h.activity = " + filter.activity->text();
            m_mayUseCells = false; // person_head_activity is narrower
        }
        if (isVillage(filter.region)) {
            needPerson();
            m_where += " AND p.region = :village";
            query.strings.emplace_back("village", filter.region->digits());
        }
    }

    void needPerson() { m_person = true; }
    /// Begins with the table of people in the order of their names, and probes the heads.
    void walkNames()
    {
        m_person = true;
        m_personFirst = true;
    }
    void add(const std::string& condition) { m_where += " AND " + condition; }
    /// The heads of some cells, through the index of cells unless something narrower leads.
    void inCells(const std::vector<std::int64_t>& cells)
    {
        add((m_mayUseCells ? "h.cell IN " : "+h.cell IN ") + listed(cells));
    }

    std::string text() const
    {
        if (m_personFirst)
            return " FROM person p CROSS JOIN person_head h WHERE h.person = p.id" + m_where;
        std::string from = " FROM ";
        std::string where = " WHERE 1 = 1";
        if (!m_search.empty()) {
            from += m_search + " s CROSS JOIN ";
            where += " AND h.person = s.person";
        }
        from += "person_head h";
        if (m_person) {
            from += " CROSS JOIN person p";
            where += " AND p.id = h.person";
        }
        return from + where + m_where;
    }

    PeopleQuery query;

private:
    void addSearch(bool fullText)
    {
        m_mayUseCells = false;
        m_search = "(" + m_shape.search.people(fullText ? Engine::Sqlite : Engine::Postgres) + ")";
    }

    const PeopleShape& m_shape;
    std::string m_search;
    std::string m_where;
    bool m_person = false;
    bool m_personFirst = false;
    bool m_mayUseCells = true;
};

/// Narrows a walk to the cells of a group, by the shorter list of those in it and those not.
void keepCells(Source& source, const PeopleShape& shape, const PeopleGroup& group)
{
    if (group.cells.size() == shape.walked.size())
        return;
    std::vector<std::int64_t> others;
    std::set_difference(shape.walked.begin(), shape.walked.end(), group.cells.begin(),
                        group.cells.end(), std::back_inserter(others));
    // The plus keeps the engine from reading by cell what the walk reads in order.
    if (others.size() < group.cells.size())
        source.add("+h.cell NOT IN " + listed(others));
    else
        source.add("+h.cell IN " + listed(group.cells));
}

std::string keyOf(Inner inner, const PeopleGroup& group)
{
    switch (inner) {
    case Inner::Name:
        return "p.name_key";
    case Inner::Village:
        return group.key == "~" ? "''" : "COALESCE(p.region, '')"; // no region at all
    case Inner::Day:
        break;
    }
    return "h.since_day";
}

} // namespace

bool walksIndex(const PeopleShape& shape, const PeopleGroup& group, bool whole)
{
    if (shape.probed || group.heads == 0)
        return false;
    const auto heads = static_cast<double>(group.heads);
    const auto all = static_cast<double>(shape.walkedHeads);
    switch (innerOf(shape.order)) {
    case Inner::Day:
        // SQLite leaves a cell's range at the first row that is too old for the page: some 3 us a
        // cell. Only a walk that need not look at cells at all is quicker, and a walk of everything
        // (0.6 us a row passed) is quicker than a sort (1 us and more a row kept).
        return shape.filter.segment &&
               (whole ? heads * 2 > all : group.cells.size() == shape.walked.size());
    case Inner::Name:
        // A walk passes all / heads rows (1 us each) for each row it gives; the other way reads the
        // name of every head (4 us).
        return whole ? heads * 4 > all : heads * heads > 75 * all;
    case Inner::Village:
        break;
    }
    return false;
}

PeopleQuery placesQuery(const PeopleShape& shape, const PeopleGroup& group,
                        const PeopleReach& reach, bool fullText)
{
    const Inner inner = innerOf(shape.order);
    const bool walk = walksIndex(shape, group, !reach.limit);
    Source source(shape, fullText);
    if (walk) {
        if (shape.filter.segment)
            source.add("h.segment = " + number(std::int64_t(*shape.filter.segment)));
        if (inner == Inner::Name)
            source.walkNames();
        keepCells(source, shape, group);
    } else {
        source.inCells(group.cells);
        if (inner == Inner::Name || (inner == Inner::Village && group.key != "~"))
            source.needPerson();
    }

    // One person may have a head in each segment, so the segment ends the order; a walk by day
    // stays in one segment.
    const bool newestFirst = inner == Inner::Day;
    const bool descending = newestFirst != reach.backwards;
    const std::string key = keyOf(inner, group);
    const std::string person = walk && inner == Inner::Name ? "p.id" : "h.person";
    if (reach.place) {
        const PeoplePlace& place = *reach.place;
        const std::string sign = descending ? "<" : ">";
        const std::string value = newestFirst ? number(std::stoll(place.key)) : ":place";
        const std::string columns = "(" + key + ", " + person;
        const std::string values = "(" + value + ", " + number(place.person);
        if (newestFirst && walk) {
            source.add(columns + ") " + sign + " " + values + ")");
        } else {
            source.add(columns + ") " + sign + "= " + values + ")"); // what an index can serve
            source.add(columns + ", h.segment) " + sign + " " + values + ", " +
                       number(place.segment) + ")");
        }
        if (!newestFirst)
            source.query.strings.emplace_back("place", place.key);
    }
    const std::string direction = descending ? " DESC" : " ASC";
    source.query.text = "SELECT " + person + ", h.segment, " + key + source.text() + " ORDER BY " +
                        (key == "''" ? "" : key + direction + ", ") + person + direction;
    if (!(newestFirst && walk))
        source.query.text += ", h.segment" + direction;
    if (reach.limit)
        source.query.text += " LIMIT " + number(*reach.limit);
    if (reach.skip > 0)
        source.query.text += " OFFSET " + number(reach.skip);
    source.query.numericKey = newestFirst;
    return source.query;
}

PeopleQuery countQuery(const PeopleShape& shape, bool fullText)
{
    std::vector<std::int64_t> cells;
    for (const PeopleGroup& group : shape.groups)
        cells.insert(cells.end(), group.cells.begin(), group.cells.end());
    Source source(shape, fullText);
    source.inCells(cells);
    source.query.text = "SELECT h.cell, COUNT(*)" + source.text() + " GROUP BY h.cell";
    return source.query;
}

} // namespace penggerak::storage
