#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/enrollment/stage.h"
#include "storage/database/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

/// What the queue of data quality asks for.
struct QualityQuestion
{
    std::string kind; ///< `nik_differs`, `phone_missing`, `outside_territory`, `stale_stage`
    std::vector<OfficeId> offices; ///< empty: all
    Day today;
    /// For stale stages: a head that has stood longer than so many days.
    std::map<Stage, std::int64_t> staleDays;
};

/// A place in the queue: heads by the day since which they stand, people by id.
struct QualityPlace
{
    std::int64_t since = 0;
    std::int64_t person = 0;
    std::int64_t segment = 0;
};

/// Hints about the data of people, read from the people themselves: there is no table of hints
/// that could grow old. What was looked at and settled is left out.
class QualityStore
{
public:
    explicit QualityStore(Database& database)
        : m_database(database)
    {
    }

    std::int64_t count(const QualityQuestion& question);
    /// Up to `limit` after a place, those who stand longest first.
    std::vector<QualityPlace> page(const QualityQuestion& question,
                                   const std::optional<QualityPlace>& after, std::size_t limit);
    void settle(PersonId person, const std::string& kind, Day on, const std::string& reason);

    /// Movements that brought heads from outside because a place would have held fewer than zero,
    /// and that still count; after an id.
    std::int64_t shortfallHeads(const std::vector<OfficeId>& offices);
    std::vector<MovementId> shortfalls(const std::vector<OfficeId>& offices, MovementId after,
                                       std::size_t limit);

private:
    Database& m_database;
};

} // namespace penggerak::storage
