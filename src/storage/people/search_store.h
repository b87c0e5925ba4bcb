#pragma once

#include "core/base/id.h"
#include "core/base/region_code.h"
#include "core/enrollment/stage.h"
#include "storage/database/database.h"
#include "storage/people/search_text.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct FoundPerson
{
    struct Head
    {
        Segment segment = Segment::Bpu;
        Stage stage = Stage::Prospect;
    };
    PersonId id;
    std::string name;
    std::string nameKey;
    std::string nikTail; ///< last four digits; empty without a NIK
    std::optional<RegionCode> region;
    std::vector<Head> heads; ///< at most one per segment; without those outside the book
};

struct FoundPeople
{
    /// Exact up to `SearchStore::mostCounted`; then `atLeast` is set and there are that many or
    /// more.
    std::int64_t total = 0;
    bool atLeast = false;
    std::vector<FoundPerson> people;
};

/// People by what somebody types; never one who was withdrawn. Time is bounded by design, not by
/// luck: no part reads more than `mostCounted` rows of people.
class SearchStore
{
public:
    static constexpr std::size_t mostCounted = 10'000;

    explicit SearchStore(Database& database)
        : m_database(database)
    {
    }

    /// Up to `limit` people: first those whose name begins with the text, by name; then those in
    /// whose name its words begin others, whole words first, of the oldest entries of the book.
    FoundPeople find(const SearchText& text, std::size_t limit);

private:
    Database& m_database;
};

} // namespace penggerak::storage
