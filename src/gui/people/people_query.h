#pragma once

#include "services/people/people.h"

namespace penggerak::gui {

/// What the list shows: the filter, its order, and the place of the page in it.
struct PeopleQuery
{
    services::PeopleFilter filter;
    services::PeopleSort sort = services::PeopleSort::LastActivity;

    /// Whether anything but office and segment narrows the list.
    bool isNarrowed() const
    {
        return filter.stage || filter.region || filter.kader || !filter.text.empty();
    }
};

} // namespace penggerak::gui
