#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <memory>
#include <optional>
#include <string>

namespace penggerak::storage {

/// Forms begun and not saved, one per user and form. Begins no transaction; throws StorageError.
class DraftStore
{
public:
    explicit DraftStore(Database& database);
    ~DraftStore();

    void put(UserId user, const std::string& form, const std::string& json, std::int64_t nowMs);
    std::optional<std::string> find(UserId user, const std::string& form);
    void drop(UserId user, const std::string& form);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
