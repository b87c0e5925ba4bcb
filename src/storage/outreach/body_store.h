#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "storage/database/database.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct BodyRecord
{
    BodyId id;
    std::string kind; ///< `employer`, `group`, `partner`
    std::string name;
    std::optional<OfficeId> office;
    std::optional<BodyId> parent;
    Day since;
};

/// Employers, groups and partners. Begins no transaction; throws StorageError.
class BodyStore
{
public:
    explicit BodyStore(Database& database);
    ~BodyStore();

    void insert(const BodyRecord& body);
    /// By name.
    std::vector<BodyRecord> all();

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
