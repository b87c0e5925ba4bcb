#pragma once

#include "core/people/likeness.h"
#include "services/people/people.h"

#include <memory>

namespace penggerak::services {

/// The weights in force on a day, from resources/rules/duplicates.json.
LikenessWeights likenessWeights(Day on);

/// Two records that may be of one human.
struct DuplicatePair
{
    PersonRow one; ///< the older record
    PersonRow two;
    std::vector<LikeReason> reasons;
    int score = 0;
};

/// Pairs found, the likest first. Opaque, of the moment of finding; 16 bytes a pair.
struct DuplicateFinds;

/// Goes through everybody by keys (birth date with the beginnings of names, phone, name; 1.5 M
/// people: seconds) and compares whom they bring together. `wanted` is asked now and then; false
/// ends with what was found. Any thread.
Result<std::shared_ptr<const DuplicateFinds>>
findDuplicates(const Session& session, const std::function<bool()>& wanted = {});

struct DuplicatePage
{
    std::int64_t total = 0;
    std::vector<DuplicatePair> rows;
    std::string next; ///< opaque; empty on the last page
};
/// A page of finds; those who were merged, withdrawn or told apart since are left out. Code:
/// `page_unknown`.
Result<DuplicatePage> listDuplicates(const Session& session,
                                     const std::shared_ptr<const DuplicateFinds>& finds,
                                     const std::string& at, std::size_t limit);

/// Remembers that these are two people; no queue shows the pair again. Codes: `person_unknown`,
/// `merge_same`.
Result<Seq> markNotSame(const Session& session, PersonId one, PersonId two);
/// Takes that back. Code: `not_same_unknown`.
Result<Seq> unmarkNotSame(const Session& session, PersonId one, PersonId two);

} // namespace penggerak::services
