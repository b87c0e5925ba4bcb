#pragma once

#include "core/dues/rates.h"
#include "core/enrollment/movement.h"
#include "storage/database/database.h"

#include <optional>
#include <set>
#include <vector>

namespace penggerak::storage {

/// Somebody who became active for the first time since he came in, and the kader of that row.
struct AcquisitionRow
{
    MovementId movement;
    PersonId person;
    Segment segment = Segment::Bpu;
    KaderId kader;
};

/// A due whose official proof is dated in a period.
struct ProvedDue
{
    PersonId person;
    Segment segment = Segment::Bpu;
    Day provedOn;
    Month first;
    int months = 1;
    Rupiah amount; ///< of all its months
};

/// What incentives are worked out from, read from the ledger of people and from confirmed dues.
class IncentiveStore
{
public:
    explicit IncentiveStore(Database& database)
        : m_database(database)
    {
    }

    /// In the order of their rows.
    std::vector<AcquisitionRow> acquisitions(Day from, Day until);
    /// By day and due.
    std::vector<ProvedDue> provedDues(Day from, Day until);
    /// The programmes of the first due of a head whose months are taken; empty where there is none.
    std::set<Programme> firstProgrammes(PersonId person, Segment segment);

private:
    Database& m_database;
};

} // namespace penggerak::storage
