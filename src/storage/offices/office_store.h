#pragma once

#include "core/base/id.h"
#include "core/base/region_code.h"
#include "storage/database/database.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct OfficeRecord
{
    OfficeId id;
    std::string code;
    std::string name;
    std::string kind; ///< `office`, `area`
    std::optional<OfficeId> parent;
    std::vector<RegionCode> territory;
};

/// Offices, areas and their territories. Begins no transaction; throws StorageError.
class OfficeStore
{
public:
    explicit OfficeStore(Database& database);
    ~OfficeStore();

    /// Areas first, then by name.
    std::vector<OfficeRecord> all();
    void insert(const OfficeRecord& office);
    /// Replaces every field and the territory.
    void update(const OfficeRecord& office);

private:
    void writeTerritory(const OfficeRecord& office);

    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
