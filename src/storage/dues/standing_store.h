#pragma once

#include "core/dues/standing.h"
#include "core/enrollment/line.h"
#include "storage/database/database.h"

#include <optional>
#include <set>
#include <vector>

namespace penggerak::storage {

/// A head that time will change.
struct WaitingHead
{
    std::int64_t id = 0;
    PersonId person;
    Segment segment = Segment::Bpu;
};

/// What confirmed dues say of heads, and which rows of their lines dues or time have written.
/// Begins no transaction; throws StorageError.
class StandingStore
{
public:
    explicit StandingStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<ConfirmedMonth> confirmedMonths(PersonId person, Segment segment);
    /// Months whose money was taken and not returned, confirmed or not.
    std::vector<Month> takenMonths(PersonId person, Segment segment);

    void mark(MovementId row);
    /// Of the rows of a line those that were marked.
    std::set<MovementId> marked(const Line& line);

    /// Nothing: no payment of the head is known.
    void setHead(PersonId person, Segment segment, const std::optional<Month>& paidThrough,
                 const std::optional<Day>& nextDay);
    /// Heads that time changes by a day, by id, those after it.
    std::vector<WaitingHead> waiting(Day until, std::int64_t after, std::size_t limit);

private:
    Database& m_database;
};

} // namespace penggerak::storage
