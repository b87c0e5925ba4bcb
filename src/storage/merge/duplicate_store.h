#pragma once

#include "core/base/id.h"
#include "core/people/likeness.h"
#include "storage/database/database.h"

#include <functional>
#include <utility>
#include <vector>

namespace penggerak::storage {

/// Somebody as the search for duplicates sees him.
struct IdentityRow
{
    PersonId person;
    Identity identity;
};

/// Who shares a key, one group at a time, and what was decided. Walks sorted keys, never pairs of
/// everybody: memory by the largest group.
class DuplicateStore
{
public:
    explicit DuplicateStore(Database& database)
        : m_database(database)
    {
    }

    enum class Key { BirthDate, Phone, Name };
    /// Groups of two and more who are live; `visit` returns false to stop.
    void forEachGroup(Key key, const std::function<bool(const std::vector<IdentityRow>&)>& visit);

    void putNotSame(PersonId one, PersonId two, Day on);
    bool dropNotSame(PersonId one, PersonId two);
    /// Pairs decided to be two people, the smaller id first, sorted.
    std::vector<std::pair<std::int64_t, std::int64_t>> notSame();

private:
    Database& m_database;
};

} // namespace penggerak::storage
