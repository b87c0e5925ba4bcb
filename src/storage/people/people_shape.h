#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/region_code.h"
#include "core/enrollment/stage.h"
#include "storage/people/search_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace penggerak::storage {

struct PeopleListFilter
{
    std::vector<OfficeId> offices; ///< empty: all
    std::optional<Segment> segment;
    std::optional<Stage> stage;
    /// A kelurahan is that of the person's address; anything wider is where the head is counted.
    std::optional<RegionCode> region;
    std::optional<KaderId> kader;
    std::optional<BodyId> body;
    std::optional<ActivityId> activity; ///< of the newest row
    std::string text;                   ///< as typed, see SearchText
};

/// LastDay: newest first. Name: by its key. Region: kecamatan, then kelurahan. Stage and Kader: by
/// stage or kader's name, inside it the newest first.
enum class PeopleOrder { LastDay, Name, Region, Stage, Kader };

/// The place of a row in an order: its group, its key in the group, and whose head it is.
struct PeoplePlace
{
    std::string group;
    std::string key;
    std::int64_t person = 0;
    std::int64_t segment = 0;
};

/// Cells that stand together in an order: all of them, those of one stage, kecamatan or kader.
struct PeopleGroup
{
    std::string key;
    std::vector<std::int64_t> cells; ///< in which somebody stands
    std::int64_t heads = 0;          ///< that the filter finds
};

/// What a filter finds in an order, and how it is read. Small whatever the length of the list.
struct PeopleShape
{
    PeopleListFilter filter;
    PeopleOrder order = PeopleOrder::LastDay;
    SearchText search{std::string_view()}; ///< of filter.text
    std::vector<PeopleGroup> groups;
    std::int64_t total = 0;
    std::int64_t unfiltered = 0; ///< the same offices and segment without the rest

    /// The segment's cells with anybody in them, and how many stand there: what a walk passes.
    std::vector<std::int64_t> walked;
    std::int64_t walkedHeads = 0;
    /// Whether the filter asks more than cells know: typed text, an activity, a kelurahan.
    bool probed = false;

    /// Places at known positions, made by survey().
    struct Mark
    {
        std::size_t group = 0;
        std::int64_t position = 0; ///< in its group
        PeoplePlace place;
    };
    std::vector<Mark> marks;
    bool surveyed = false;
    /// A stretch of the list that is dear to read, kept whole: person and segment.
    std::vector<std::pair<std::int64_t, std::int64_t>> listed;
    std::int64_t listedFrom = 0; ///< position of its first

    /// The group in which a position lies, and where in it; past the end, the number of groups.
    std::pair<std::size_t, std::int64_t> groupAt(std::int64_t position) const;
    bool nobody() const { return !filter.text.empty() && search.isEmpty(); }
};

} // namespace penggerak::storage
