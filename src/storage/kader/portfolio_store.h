#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/enrollment/stage.h"
#include "storage/database/database.h"

#include <map>
#include <vector>

namespace penggerak::storage {

/// A head with a name where it stands by the newest row of its line.
struct KeptHead
{
    PersonId person;
    Segment segment = Segment::Bpu;
    CellId cell;
    Day since;
};

/// What kader look after and bring, read from cells, caches and rollups.
class PortfolioStore
{
public:
    explicit PortfolioStore(Database& database)
        : m_database(database)
    {
    }

    /// The cells of a kader inside the book (not outside), by number.
    std::vector<CellId> cells(KaderId kader);
    /// Heads with a name that stand in these cells now, by cell and person.
    std::vector<KeptHead> heads(const std::vector<CellId>& cells);
    /// People whom a row after a day takes out of one of these cells.
    std::vector<PersonId> leftAfter(const std::vector<CellId>& cells, Day day);
    /// The last day up to one on which a head became newly active under each kader.
    std::map<KaderId, Day> lastAcquisitions(Day asOf);

private:
    Database& m_database;
};

} // namespace penggerak::storage
