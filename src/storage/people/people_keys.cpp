#include "storage/people/people_keys.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

#include <algorithm>
#include <string_view>

namespace penggerak::storage {

namespace {

template <class Key>
std::optional<PersonId> find(const std::vector<std::pair<Key, std::int64_t>>& sorted, Key key)
{
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), std::pair(key, std::int64_t(0)));
    if (at == sorted.end() || at->first != key)
        return std::nullopt;
    return PersonId(at->second);
}

} // namespace

PeopleKeys::PeopleKeys(Database& database)
{
    try {
        std::int64_t count = 0;
        database.sql() << "SELECT COUNT(*) FROM person", soci::into(count);
        m_niks.reserve(std::size_t(count));
        m_likenesses.reserve(std::size_t(count));
        std::int64_t id = 0;
        std::int64_t nik = 0;
        std::int64_t birth = 0;
        std::int64_t phone = 0;
        std::string region;
        PersonRecord person;
        soci::statement everybody =
            (database.sql().prepare
                 << "SELECT id, COALESCE(nik, 0), name_key, COALESCE(birth_day, -99999),"
                    " COALESCE(phone, 0), COALESCE(region, '') FROM person WHERE withdrawn = 0",
             soci::into(id), soci::into(nik), soci::into(person.nameKey), soci::into(birth),
             soci::into(phone), soci::into(region));
        everybody.execute();
        while (everybody.fetch()) {
            if (nik != 0)
                m_niks.emplace_back(nik, id);
            person.birthDate =
                birth == -99999 ? std::nullopt : std::optional(Day(std::int32_t(birth)));
            person.phone = phone == 0 ? std::nullopt : std::optional("+" + std::to_string(phone));
            person.region = RegionCode::parse(region);
            if (const auto like = likeness(person))
                m_likenesses.emplace_back(*like, id);
        }
    } catch (...) {
        rethrowAsStorageError("read who is in the book");
    }
    std::sort(m_niks.begin(), m_niks.end());
    std::sort(m_likenesses.begin(), m_likenesses.end());
}

std::optional<PersonId> PeopleKeys::byNik(std::int64_t nik) const
{
    return find(m_niks, nik);
}

std::optional<PersonId> PeopleKeys::alike(std::uint64_t likeness) const
{
    return find(m_likenesses, likeness);
}

std::optional<std::uint64_t> PeopleKeys::likeness(const PersonRecord& person)
{
    if (person.nameKey.empty() || (!person.birthDate && !person.phone))
        return std::nullopt;
    std::uint64_t hash = 14695981039346656037U; // FNV-1a: within one run only, never stored
    const auto add = [&](std::string_view bytes) {
        for (const char byte : bytes) {
            hash ^= static_cast<unsigned char>(byte);
            hash *= 1099511628211U;
        }
        hash *= 1099511628211U;
    };
    add(person.nameKey);
    if (person.birthDate)
        add(std::to_string(person.birthDate->sinceEpoch()));
    else
        add(*person.phone);
    add(person.region ? person.region->digits() : std::string());
    return hash;
}

} // namespace penggerak::storage
