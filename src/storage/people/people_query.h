#pragma once

#include "storage/people/people_shape.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace penggerak::storage {

/// Which rows of one group are asked for.
struct PeopleReach
{
    std::optional<PeoplePlace> place; ///< only what comes after it, in reading direction
    bool backwards = false;
    std::int64_t skip = 0;
    std::optional<std::int64_t> limit; ///< missing: the whole group
};

/// A query's text and the strings bound to its names. Numbers, which the program made itself, stand
/// in the text.
struct PeopleQuery
{
    std::string text;
    std::vector<std::pair<std::string, std::string>> strings; ///< name, value
    bool numericKey = false;                                  ///< of the column `key`
};

/// The places of a group's rows: person, segment, key. `fullText`: the engine has `person_search`.
PeopleQuery placesQuery(const PeopleShape& shape, const PeopleGroup& group,
                        const PeopleReach& reach, bool fullText);
/// What a probed filter finds by cell: cell, heads.
PeopleQuery countQuery(const PeopleShape& shape, bool fullText);
/// Whether walking the order's index costs less than reading the group's cells and sorting them:
/// for a page, or for the whole group.
bool walksIndex(const PeopleShape& shape, const PeopleGroup& group, bool whole);

} // namespace penggerak::storage
