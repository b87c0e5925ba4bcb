#pragma once

#include "services/people/people.h"

namespace penggerak::gui {

/// What the list shows: the filter and its order.
struct PeopleQuery
{
    services::PeopleFilter filter;
    services::PeopleSort sort = services::PeopleSort::LastActivity;
    bool reversed = false;

    /// Whether anything but office and segment narrows the list.
    bool isNarrowed() const
    {
        return filter.stage || filter.region || filter.kader || filter.body || filter.activity ||
               !filter.text.empty();
    }
};

} // namespace penggerak::gui
