#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct UserRecord
{
    UserId id;
    std::string login;
    std::string name;
    std::string role; ///< its code
    std::optional<KaderId> kader;
    std::string passwordHash; ///< empty in a demo book
    bool active = true;
};

/// The users of a book. Begins no transaction; throws StorageError.
class UserStore
{
public:
    explicit UserStore(Database& database);
    ~UserStore();

    void insert(const UserRecord& user);
    std::optional<UserRecord> byLogin(const std::string& login);
    std::optional<UserRecord> byId(UserId id);
    /// By login.
    std::vector<UserRecord> all();
    void setPasswordHash(UserId id, const std::string& hash);
    void setActive(UserId id, bool active);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
