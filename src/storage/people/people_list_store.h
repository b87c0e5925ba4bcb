#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/region_code.h"
#include "core/enrollment/stage.h"
#include "storage/database/database.h"

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
    Segment segment = Segment::Bpu;
    Stage stage = Stage::Prospect;
    std::optional<RegionCode> region; ///< of the person
    std::string kader;
    Day lastOn;
    std::string activity;
};

struct PeopleListFilter
{
    std::vector<OfficeId> offices; ///< empty: all
    std::optional<Segment> segment;
    std::optional<Stage> stage;
    std::optional<RegionCode> region;
    std::optional<KaderId> kader;
    std::optional<PersonId> person;
    std::string text; ///< a folded name, or digits: the end of a NIK or part of a phone
};

enum class PeopleOrder { LastDay, Name, Region };

/// The place of a row in an order: two keys, unique together.
struct PeoplePlace
{
    std::string key;
    std::int64_t person = 0;
};

/// The list of people by their newest heads. Each page is one query; nothing is held open.
class PeopleListStore
{
public:
    explicit PeopleListStore(Database& database)
        : m_database(database)
    {
    }

    std::int64_t count(const PeopleListFilter& filter);
    /// Up to `limit` rows after a place (before it, backwards), in the order's direction.
    std::vector<PeopleListRow> page(const PeopleListFilter& filter, PeopleOrder order,
                                    const std::optional<PeoplePlace>& place, bool backwards,
                                    std::size_t limit);
    /// The heads of one person, the newest row first.
    std::vector<PeopleListRow> ofPerson(PersonId person);
    static PeoplePlace placeOf(const PeopleListRow& row, PeopleOrder order);

private:
    Database& m_database;
};

} // namespace penggerak::storage
