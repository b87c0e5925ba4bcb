#include "storage/merge/duplicate_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

struct Row
{
    std::int64_t person = 0;
    std::string nameKey;
    std::optional<std::int64_t> birthDay;
    std::optional<std::string> region;
    std::string rt;
    std::string rw;
    std::optional<std::int64_t> phone;
    std::optional<std::int64_t> nik;

    IdentityRow toIdentity() const
    {
        IdentityRow row;
        row.person = PersonId(person);
        row.identity.nameKey = nameKey;
        if (birthDay)
            row.identity.birthDate = Day(std::int32_t(*birthDay));
        if (region)
            row.identity.region = RegionCode::parse(*region);
        row.identity.rt = rt;
        row.identity.rw = rw;
        row.identity.phone = phone;
        row.identity.nik = nik;
        return row;
    }
};

constexpr const char* columns =
    "SELECT p.id, p.name_key, p.birth_day, p.region, p.rt, p.rw, p.phone, p.nik FROM person p ";

auto intoRow(soci::details::prepare_temp_type prepared, Row& row)
{
    return (prepared, into(row.person), into(row.nameKey), into(row.birthDay), into(row.region),
            into(row.rt), into(row.rw), into(row.phone), into(row.nik));
}

bool sameKey(DuplicateStore::Key key, const Row& row, const Row& first)
{
    switch (key) {
    case DuplicateStore::Key::BirthDate:
        return row.birthDay == first.birthDay;
    case DuplicateStore::Key::Phone:
        return row.phone == first.phone;
    case DuplicateStore::Key::Name:
        return row.nameKey == first.nameKey;
    }
    return false;
}

const char* walk(DuplicateStore::Key key)
{
    switch (key) {
    case DuplicateStore::Key::BirthDate:
        return "WHERE p.withdrawn = 0 AND p.birth_day IS NOT NULL ORDER BY p.birth_day";
    case DuplicateStore::Key::Phone:
        return "WHERE p.withdrawn = 0 AND p.phone IS NOT NULL ORDER BY p.phone";
    case DuplicateStore::Key::Name:
        break;
    }
    return "WHERE p.withdrawn = 0 ORDER BY p.name_key, p.id";
}

} // namespace

void DuplicateStore::forEachGroup(Key key,
                                  const std::function<bool(const std::vector<IdentityRow>&)>& visit)
try {
    Row row;
    soci::statement select =
        intoRow((m_database.sql().prepare << std::string(columns) + walk(key)), row);
    Row first;
    std::vector<IdentityRow> group;
    select.execute();
    while (select.fetch()) {
        if (group.empty() || !sameKey(key, row, first)) {
            if (group.size() > 1 && !visit(group))
                return;
            group.clear();
            first = row;
        }
        group.push_back(row.toIdentity());
    }
    if (group.size() > 1)
        visit(group);
} catch (...) {
    rethrowAsStorageError("look for duplicates");
}

void DuplicateStore::putNotSame(PersonId one, PersonId two, Day on)
try {
    const std::int64_t less = std::min(one, two).value();
    const std::int64_t more = std::max(one, two).value();
    const std::int64_t day = on.sinceEpoch();
    m_database.sql() << "INSERT INTO not_same (one, two, on_day) VALUES (:one, :two, :on_day)"
                        " ON CONFLICT (one, two) DO NOTHING",
        use(less), use(more), use(day);
} catch (...) {
    rethrowAsStorageError("write that two people differ");
}

bool DuplicateStore::dropNotSame(PersonId one, PersonId two)
try {
    const std::int64_t less = std::min(one, two).value();
    const std::int64_t more = std::max(one, two).value();
    soci::statement drop =
        (m_database.sql().prepare << "DELETE FROM not_same WHERE one = :one AND two = :two",
         use(less), use(more));
    drop.execute(true);
    return drop.get_affected_rows() > 0;
} catch (...) {
    rethrowAsStorageError("drop that two people differ");
}

std::vector<std::pair<std::int64_t, std::int64_t>> DuplicateStore::notSame()
try {
    std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
    std::pair<std::int64_t, std::int64_t> pair;
    soci::statement select =
        (m_database.sql().prepare << "SELECT one, two FROM not_same ORDER BY one, two",
         into(pair.first), into(pair.second));
    select.execute();
    while (select.fetch())
        pairs.push_back(pair);
    return pairs;
} catch (...) {
    rethrowAsStorageError("read who differs");
}

} // namespace penggerak::storage
