#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/region_code.h"

#include <optional>
#include <string>
#include <string_view>

namespace penggerak {

using MatchListId = Id<struct MatchListKind>;
/// A list of firms that a dinas sent.
struct MatchList
{
    MatchListId id;
    std::optional<BodyId> dinas;
    OfficeId office;
    std::string file; ///< its name, without folders
    std::string digest;
    Day on;
};

/// What was decided of a row: nothing yet, an employer of the book, a new one, or nobody.
enum class MatchState { Open, Same, New, None };
/// `open`, `same`, `new`, `no_match`.
std::string_view code(MatchState state);
std::optional<MatchState> matchStateFromCode(std::string_view text);

using MatchRowId = Id<struct MatchRowKind>;
struct MatchRow
{
    MatchRowId id;
    MatchListId list;
    std::int64_t number = 0; ///< as the spreadsheet numbers it
    std::string name;
    std::string npp;
    std::string npwp; ///< sixteen digits
    std::string address;
    std::string permit;
    std::optional<RegionCode> region;
    MatchState state = MatchState::Open;
    std::optional<BodyId> body;
    std::string reason; ///< of a decision: `number`, `remembered`, `person`
};

/// By what a firm of a list is known again: its numbers where it has any, else name and address.
std::string firmKey(const MatchRow& row);

} // namespace penggerak
