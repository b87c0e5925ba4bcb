#pragma once

#include "storage/people/person_store.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace penggerak::storage {

/// Everybody who is in the book by NIK and by likeness, 16 bytes a person each: what an import
/// compares a file with. As of the moment of reading.
class PeopleKeys
{
public:
    explicit PeopleKeys(Database& database);

    std::optional<PersonId> byNik(std::int64_t nik) const;
    /// Somebody with this likeness.
    std::optional<PersonId> alike(std::uint64_t likeness) const;

    /// Name key, birth date and kelurahan as one number; the phone instead of an unknown birth
    /// date. Equal for two people who are alike in all of them; nothing when there is too little
    /// to go by.
    static std::optional<std::uint64_t> likeness(const PersonRecord& person);

private:
    std::vector<std::pair<std::int64_t, std::int64_t>> m_niks;
    std::vector<std::pair<std::uint64_t, std::int64_t>> m_likenesses;
};

} // namespace penggerak::storage
