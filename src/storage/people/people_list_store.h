#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/region_code.h"
#include "core/enrollment/stage.h"
#include "storage/database/database.h"
#include "storage/people/people_shape.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct PeopleListRow
{
    PersonId person;
    std::string name;
    std::string nameKey;
    std::string nikTail; ///< last four digits; empty without a NIK
    std::optional<std::string> phone;
    std::optional<std::string> kpj;
    std::optional<Day> birthDate;
    std::string occupation;
    std::string address;
    std::string rt;
    std::string rw;
    std::optional<RegionCode> region; ///< of the person
    Segment segment = Segment::Bpu;
    Stage stage = Stage::Prospect;
    std::optional<RegionCode> headRegion; ///< of the head: a kecamatan or wider
    std::string office;
    std::string kader;
    std::optional<KaderId> kaderId;
    std::string body;
    Day lastOn;
    std::string activity;
};

/// The list of people by their newest heads, of any length: pages by keyset or by position, nothing
/// held open, memory by the page. What a head stands for (office, stage, kader ...) is its cell,
/// and cells are few: a filter becomes a set of cells first, counted by the rollups. A page then
/// walks the index of its order where the set keeps much of it, and reads the cells' own ranges
/// where it keeps little.
class PeopleListStore
{
public:
    explicit PeopleListStore(Database& database)
        : m_database(database)
    {
    }

    /// What a filter finds: exact counts by group of the order.
    PeopleShape shape(const PeopleListFilter& filter, PeopleOrder order);
    /// Goes through everything once and remembers places in it, so that at() needs to skip little.
    /// `wanted` is asked now and then; false gives up, and the shape stays as it was.
    void survey(PeopleShape& shape, const std::function<bool()>& wanted);

    /// Whether rows at a position are dear to read one page at a time, so that list() helps.
    bool isDear(const PeopleShape& shape, std::int64_t position) const;
    /// Reads the whole group of a position, once for all its pages.
    void list(PeopleShape& shape, std::int64_t position);

    /// Up to `limit` rows after a place (before it, backwards), in the order's direction.
    std::vector<PeopleListRow> page(const PeopleShape& shape,
                                    const std::optional<PeoplePlace>& place, bool backwards,
                                    std::size_t limit);
    /// Up to `limit` rows from a position on, counted from 0.
    std::vector<PeopleListRow> at(const PeopleShape& shape, std::int64_t position,
                                  std::size_t limit);
    /// The heads of one person, the newest row first.
    std::vector<PeopleListRow> ofPerson(PersonId person);
    PeoplePlace placeOf(const PeopleListRow& row, PeopleOrder order) const;

private:
    std::vector<PeopleListRow> rows(const std::vector<PeoplePlace>& places);

    Database& m_database;
};

} // namespace penggerak::storage
