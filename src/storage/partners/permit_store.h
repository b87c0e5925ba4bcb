#pragma once

#include "core/partners/permit.h"
#include "storage/database/database.h"

#include <optional>
#include <vector>

namespace penggerak::storage {

/// Permits of employers, and which of them ask for membership. Begins no transaction; throws
/// StorageError.
class PermitStore
{
public:
    explicit PermitStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const EmployerPermit& permit);
    void update(const EmployerPermit& permit);
    void removeOf(BodyId body);
    std::optional<EmployerPermit> find(PermitId permit);
    /// The newest first; of one body where it is named.
    std::vector<EmployerPermit> permits(std::optional<BodyId> body = std::nullopt);

    void insertRule(const PermitRule& rule);
    void endRule(PermitRuleId rule, Day until);
    /// By day.
    std::vector<PermitRule> rules();

private:
    std::vector<EmployerPermit> read(const std::string& condition, std::int64_t key);

    Database& m_database;
};

} // namespace penggerak::storage
