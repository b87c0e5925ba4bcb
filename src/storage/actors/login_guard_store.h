#pragma once

#include "storage/database/database.h"

#include <memory>
#include <optional>
#include <string>

namespace penggerak::storage {

/// Failures in a row of one login, known or not, and until when it has to wait (UTC ms).
struct LoginGuard
{
    std::int64_t failures = 0;
    std::int64_t notBeforeMs = 0;
};

/// Begins no transaction; throws StorageError.
class LoginGuardStore
{
public:
    explicit LoginGuardStore(Database& database);
    ~LoginGuardStore();

    std::optional<LoginGuard> find(const std::string& login);
    void put(const std::string& login, const LoginGuard& guard);
    void drop(const std::string& login);
    /// Drops what ended before that time, so that guessing names does not fill the book.
    void dropEndedBefore(std::int64_t timeMs);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
