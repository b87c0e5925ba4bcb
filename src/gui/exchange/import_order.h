#pragma once

#include "services/exchange/import.h"

#include <optional>
#include <string>

namespace penggerak::gui {

/// What a column of the file is read as, and who said so.
struct ColumnChoice
{
    enum class Origin { Unread, Guessed, Profile, Chosen };
    std::string heading;
    std::string field; ///< empty: not read
    Origin origin = Origin::Unread;
};

/// Where the people of a file go, as far as its rows do not say so themselves.
struct ImportTarget
{
    OfficeId office;
    Segment segment = Segment::Bpu;
    Day on;
    std::optional<Stage> stage; ///< of prospects
    std::optional<KaderId> kader;
    std::optional<BodyId> body;
    std::optional<ActivityId> activity;

    friend bool operator==(const ImportTarget&, const ImportTarget&) = default;
};

} // namespace penggerak::gui
