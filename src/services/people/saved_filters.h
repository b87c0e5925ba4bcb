#pragma once

#include "services/people/people.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penggerak::services {

/// A filter of the list of people under a name, its owner's alone or offered to everybody.
struct SavedFilter
{
    std::int64_t id = 0;
    std::string name;
    PeopleFilter filter;
    PeopleSort sort = PeopleSort::LastActivity;
    bool reversed = false;
    bool shared = false;
    bool own = true;
    std::string owner; ///< name of who saved it
};

/// One's own and those that are shared, by name.
Result<std::vector<SavedFilter>> listSavedFilters(const Session& session);
/// Keeps filter and order under a name; one of the same name of the same user is replaced. Sharing
/// takes the permission `filter.share`. Codes: `filter_name_missing`, `filter_name_long`.
Result<std::int64_t> saveFilter(const Session& session, const SavedFilter& filter);
/// Offers it to everybody, or no longer. Codes: `filter_unknown`, `not_allowed`.
Outcome shareFilter(const Session& session, std::int64_t id, bool shared);
/// One's own, or a shared one with the permission `filter.share`. Codes: `filter_unknown`,
/// `not_allowed`.
Outcome removeFilter(const Session& session, std::int64_t id);

} // namespace penggerak::services
