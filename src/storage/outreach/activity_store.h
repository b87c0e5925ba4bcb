#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "storage/database/database.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct ActivityRecord
{
    ActivityId id;
    std::string kind;
    std::string name;
    std::optional<OfficeId> office;
    Day from;
    Day to;
    std::string place;
    std::string source;
    std::string note;
};

/// Begins no transaction; throws StorageError.
class ActivityStore
{
public:
    explicit ActivityStore(Database& database);
    ~ActivityStore();

    void insert(const ActivityRecord& activity);
    /// All but its id.
    void update(const ActivityRecord& activity);
    /// Newest first.
    std::vector<ActivityRecord> all();

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
