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
    /// Name, office, parent and first day.
    void update(const BodyRecord& body);
    /// One that nothing names; StorageError otherwise.
    void remove(BodyId body);
    /// By name.
    std::vector<BodyRecord> all();
    /// Whether a cell of the ledger or another body names it.
    bool isNamed(BodyId body);

private:
    struct Statements;
    Database& m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
