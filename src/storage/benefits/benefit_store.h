#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"
#include "core/base/region_code.h"
#include "core/benefits/benefit.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct BenefitRecord
{
    BenefitId id;
    Seq seq = 0;
    BenefitKind kind = BenefitKind::Death;
    std::optional<PersonId> person;
    std::string participant; ///< the name of somebody who is not in the book
    std::int64_t participants = 1;
    std::optional<std::int64_t> heirs;
    Rupiah amount; ///< for each participant
    Day on;
    std::optional<RegionCode> region;
    std::optional<BodyId> body;
    std::optional<ActivityId> activity;
    std::string source;
    std::string reason;
    std::string note;
};

/// Begins no transaction; throws StorageError.
class BenefitStore
{
public:
    explicit BenefitStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const BenefitRecord& benefit);
    void remove(BenefitId id);
    /// The newest first.
    std::vector<BenefitRecord> all();

private:
    Database& m_database;
};

} // namespace penggerak::storage
