#include "storage/people/person_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

namespace {

/// The row as SOCI binds it.
struct PersonRow
{
    std::int64_t id = 0;
    std::int64_t version = 0;
    std::string name;
    std::string nameKey;
    std::optional<std::string> nik;
    std::optional<std::int64_t> birthDay;
    std::optional<std::string> sex;
    std::optional<std::string> phone;
    std::string occupation;
    std::string address;
    std::string rt;
    std::string rw;
    std::optional<std::string> region;
    std::string nikReason;

    PersonRow() = default;

    explicit PersonRow(const PersonRecord& person)
        : id(person.id.value())
        , version(person.version)
        , name(person.name)
        , nameKey(person.nameKey)
        , nik(person.nik)
        , phone(person.phone)
        , occupation(person.occupation)
        , address(person.address)
        , rt(person.rt)
        , rw(person.rw)
        , nikReason(person.nikReason)
    {
        if (person.birthDate)
            birthDay = person.birthDate->sinceEpoch();
        if (person.sex)
            sex = std::string(code(*person.sex));
        if (person.region)
            region = person.region->digits();
    }

    PersonRecord toRecord() const
    {
        PersonRecord person;
        person.id = PersonId(id);
        person.version = version;
        person.name = name;
        person.nameKey = nameKey;
        person.nik = nik;
        if (birthDay)
            person.birthDate = Day(std::int32_t(*birthDay));
        if (sex)
            person.sex = sexFromCode(*sex);
        person.phone = phone;
        person.occupation = occupation;
        person.address = address;
        person.rt = rt;
        person.rw = rw;
        if (region)
            person.region = RegionCode::parse(*region);
        person.nikReason = nikReason;
        return person;
    }
};

constexpr const char* select =
    "SELECT id, version, name, name_key, nik, birth_day, sex, phone, occupation, address, rt, rw,"
    " region, nik_reason FROM person WHERE withdrawn = 0 AND ";

std::vector<PersonRecord> fetchAll(soci::details::prepare_temp_type prepared)
{
    std::vector<PersonRecord> people;
    PersonRow row;
    soci::statement statement =
        (prepared, soci::into(row.id), soci::into(row.version), soci::into(row.name),
         soci::into(row.nameKey), soci::into(row.nik), soci::into(row.birthDay),
         soci::into(row.sex), soci::into(row.phone), soci::into(row.occupation),
         soci::into(row.address), soci::into(row.rt), soci::into(row.rw), soci::into(row.region),
         soci::into(row.nikReason));
    statement.execute();
    while (statement.fetch())
        people.push_back(row.toRecord());
    return people;
}

std::optional<PersonRecord> first(const std::vector<PersonRecord>& people)
{
    return people.empty() ? std::nullopt : std::optional(people.front());
}

} // namespace

void PersonStore::insert(const PersonRecord& person)
{
    const PersonRow row(person);
    try {
        m_database.sql() << "INSERT INTO person (id, version, name, name_key, nik, birth_day, sex,"
                            " phone, occupation, address, rt, rw, region, nik_reason) VALUES (:id,"
                            " :version, :name, :name_key, :nik, :birth_day, :sex, :phone,"
                            " :occupation, :address, :rt, :rw, :region, :nik_reason)",
            soci::use(row.id), soci::use(row.version), soci::use(row.name), soci::use(row.nameKey),
            soci::use(row.nik), soci::use(row.birthDay), soci::use(row.sex), soci::use(row.phone),
            soci::use(row.occupation), soci::use(row.address), soci::use(row.rt), soci::use(row.rw),
            soci::use(row.region), soci::use(row.nikReason);
    } catch (...) {
        rethrowAsStorageError("write person");
    }
}

bool PersonStore::update(const PersonRecord& person)
{
    const PersonRow row(person);
    const std::int64_t before = row.version - 1;
    try {
        soci::statement update =
            (m_database.sql().prepare
                 << "UPDATE person SET version = :version, name = :name, name_key = :name_key,"
                    " nik = :nik, birth_day = :birth_day, sex = :sex, phone = :phone,"
                    " occupation = :occupation, address = :address, rt = :rt, rw = :rw,"
                    " region = :region, nik_reason = :nik_reason"
                    " WHERE id = :id AND version = :before",
             soci::use(row.version), soci::use(row.name), soci::use(row.nameKey),
             soci::use(row.nik), soci::use(row.birthDay), soci::use(row.sex), soci::use(row.phone),
             soci::use(row.occupation), soci::use(row.address), soci::use(row.rt),
             soci::use(row.rw), soci::use(row.region), soci::use(row.nikReason), soci::use(row.id),
             soci::use(before));
        update.execute(true);
        return update.get_affected_rows() == 1;
    } catch (...) {
        rethrowAsStorageError("change person");
    }
}

std::optional<PersonRecord> PersonStore::find(PersonId id)
{
    try {
        const std::int64_t key = id.value();
        return first(fetchAll(
            (m_database.sql().prepare << std::string(select) + "id = :id", soci::use(key))));
    } catch (...) {
        rethrowAsStorageError("read person");
    }
}

std::vector<PersonRecord> PersonStore::all()
{
    try {
        return fetchAll(m_database.sql().prepare << std::string(select) + "1 = 1 ORDER BY id");
    } catch (...) {
        rethrowAsStorageError("read everybody");
    }
}

std::optional<PersonId> PersonStore::findByNik(const std::string& nik)
{
    try {
        const auto found = first(fetchAll(
            (m_database.sql().prepare << std::string(select) + "nik = :nik", soci::use(nik))));
        return found ? std::optional(found->id) : std::nullopt;
    } catch (...) {
        rethrowAsStorageError("find nik");
    }
}

std::vector<PersonRecord> PersonStore::alike(const PersonRecord& probe, std::size_t limit)
{
    try {
        const PersonRow row(probe);
        const std::string firstWord = row.nameKey.substr(0, row.nameKey.find(' '));
        const std::string afterFirstWord = firstWord + "~";
        const std::int64_t birthDay = row.birthDay.value_or(0);
        const std::string region = row.region.value_or("");
        const auto most = std::int64_t(limit);
        return fetchAll((m_database.sql().prepare
                             << std::string(select) +
                                    "(name_key = :key OR (name_key >= :first AND name_key < :after"
                                    " AND (birth_day = :birth OR region = :region)))"
                                    " ORDER BY name_key, id LIMIT :most",
                         soci::use(row.nameKey), soci::use(firstWord), soci::use(afterFirstWord),
                         soci::use(birthDay), soci::use(region), soci::use(most)));
    } catch (...) {
        rethrowAsStorageError("read people alike");
    }
}

} // namespace penggerak::storage
