#pragma once

#include "core/base/id.h"
#include "core/kader/status.h"
#include "storage/database/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

/// Somebody whom an applicant says he will bring; NIK and phone whole, as in PersonRecord.
struct PotentialRecord
{
    std::string name;
    std::string nameKey;
    std::optional<std::string> nik;
    std::optional<std::string> phone;
};

/// The dated steps of kader and the lists they bring. Begins no transaction; throws StorageError.
class KaderLifeStore
{
public:
    explicit KaderLifeStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<KaderStep> steps(KaderId kader);
    std::map<KaderId, std::vector<KaderStep>> allSteps();
    void addStep(KaderId kader, const KaderStep& step);
    void removeLastStep(KaderId kader);

    std::vector<PotentialRecord> potential(KaderId kader);
    std::map<KaderId, std::vector<PotentialRecord>> allPotential();
    /// Behind those who are there.
    void addPotential(KaderId kader, const PotentialRecord& person);

    struct Match
    {
        PersonId person;
        std::optional<CellId> cell; ///< the furthest of his heads; nothing when he has none
        std::int64_t stage = 0;
    };
    /// Somebody in the book with that NIK; else of that name with that phone; else, where the list
    /// gives neither, of that name among those whom the kader looks after.
    std::optional<Match> match(KaderId kader, const PotentialRecord& person);

private:
    Database& m_database;
};

} // namespace penggerak::storage
