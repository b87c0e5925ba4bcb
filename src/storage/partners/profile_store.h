#pragma once

#include "core/partners/body_profile.h"
#include "storage/database/database.h"

#include <optional>
#include <vector>

namespace penggerak::storage {

/// What is known of bodies beyond their names. Begins no transaction; throws StorageError.
class ProfileOfBodyStore
{
public:
    explicit ProfileOfBodyStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const BodyProfile& profile);
    void update(const BodyProfile& profile);
    void remove(BodyId body);
    std::vector<BodyProfile> all();
    std::optional<BodyProfile> find(BodyId body);
    std::optional<BodyId> byNpp(const std::string& npp);
    std::optional<BodyId> byNpwp(const std::string& npwp);

    /// Writes over a reading of the same day.
    void putSize(const BodySize& size);
    /// By body and day; of one body where it is named.
    std::vector<BodySize> sizes(std::optional<BodyId> body = std::nullopt);

    void insertContact(const BodyContact& contact);
    void endContact(ContactId contact, Day until);
    std::optional<BodyContact> findContact(ContactId contact);
    /// The newest first; of one body where it is named.
    std::vector<BodyContact> contacts(std::optional<BodyId> body = std::nullopt);

private:
    std::vector<BodyProfile> read(const std::string& condition, std::int64_t key);
    std::vector<BodyContact> readContacts(const std::string& condition, std::int64_t key);

    Database& m_database;
};

} // namespace penggerak::storage
