#include "storage/people/person_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/people/search_index.h"

namespace penggerak::storage {

namespace {

/// The row as SOCI binds it: numbers that people read as text are numbers here.
struct PersonRow
{
    std::int64_t id = 0;
    std::int64_t version = 0;
    std::string name;
    std::string nameKey;
    std::optional<std::int64_t> nik;
    std::optional<std::int64_t> kpj;
    std::optional<std::int64_t> birthDay;
    std::optional<std::string> sex;
    std::optional<std::int64_t> phone;
    std::string occupation;
    std::string address;
    std::string rt;
    std::string rw;
    std::optional<std::string> region;
    std::string nikReason;

    void set(const PersonRecord& person)
    {
        const auto number = [](const std::optional<std::string>& digits, std::size_t skip) {
            return digits ? std::optional(std::int64_t(std::stoll(digits->substr(skip))))
                          : std::nullopt;
        };
        id = person.id.value();
        version = person.version;
        name = person.name;
        nameKey = person.nameKey;
        nik = number(person.nik, 0);
        kpj = number(person.kpj, 0);
        birthDay = person.birthDate ? std::optional(std::int64_t(person.birthDate->sinceEpoch()))
                                    : std::nullopt;
        sex = person.sex ? std::optional(std::string(code(*person.sex))) : std::nullopt;
        phone = number(person.phone, 1); // without the sign
        occupation = person.occupation;
        address = person.address;
        rt = person.rt;
        rw = person.rw;
        region = person.region ? std::optional(person.region->digits()) : std::nullopt;
        nikReason = person.nikReason;
    }

    PersonRecord toRecord() const
    {
        PersonRecord person;
        person.id = PersonId(id);
        person.version = version;
        person.name = name;
        person.nameKey = nameKey;
        if (nik)
            person.nik = std::to_string(*nik);
        if (kpj) {
            const std::string digits = std::to_string(*kpj);
            person.kpj = std::string(11 - std::min<std::size_t>(11, digits.size()), '0') + digits;
        }
        if (birthDay)
            person.birthDate = Day(std::int32_t(*birthDay));
        if (sex)
            person.sex = sexFromCode(*sex);
        if (phone)
            person.phone = "+" + std::to_string(*phone);
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

constexpr const char* selectAll =
    "SELECT id, version, name, name_key, nik, kpj, birth_day, sex, phone, occupation, address, rt,"
    " rw, region, nik_reason FROM person WHERE ";
const std::string select = std::string(selectAll) + "withdrawn = 0 AND ";

auto intoRow(soci::details::prepare_temp_type prepared, PersonRow& row)
{
    return (prepared, soci::into(row.id), soci::into(row.version), soci::into(row.name),
            soci::into(row.nameKey), soci::into(row.nik), soci::into(row.kpj),
            soci::into(row.birthDay), soci::into(row.sex), soci::into(row.phone),
            soci::into(row.occupation), soci::into(row.address), soci::into(row.rt),
            soci::into(row.rw), soci::into(row.region), soci::into(row.nikReason));
}

auto useRow(soci::details::prepare_temp_type prepared, const PersonRow& row)
{
    return (prepared, soci::use(row.version, "version"), soci::use(row.name, "name"),
            soci::use(row.nameKey, "name_key"), soci::use(row.nik, "nik"),
            soci::use(row.kpj, "kpj"), soci::use(row.birthDay, "birth_day"),
            soci::use(row.sex, "sex"), soci::use(row.phone, "phone"),
            soci::use(row.occupation, "occupation"), soci::use(row.address, "address"),
            soci::use(row.rt, "rt"), soci::use(row.rw, "rw"), soci::use(row.region, "region"),
            soci::use(row.nikReason, "nik_reason"), soci::use(row.id, "id"));
}

} // namespace

struct PersonStore::Statements
{
    explicit Statements(Database& opened)
        : database(opened)
        , search(opened)
    {
    }

    soci::statement& insertion()
    {
        if (!m_insert)
            m_insert = std::make_unique<soci::statement>(useRow(
                (database.sql().prepare
                 << "INSERT INTO person (id, version, name, name_key, nik, kpj, birth_day, sex,"
                    " phone, occupation, address, rt, rw, region, nik_reason) VALUES (:id,"
                    " :version, :name, :name_key, :nik, :kpj, :birth_day, :sex, :phone,"
                    " :occupation, :address, :rt, :rw, :region, :nik_reason)"),
                written));
        return *m_insert;
    }
    soci::statement& change()
    {
        if (!m_update)
            m_update = std::make_unique<soci::statement>(
                (useRow((database.sql().prepare
                         << "UPDATE person SET version = :version, name = :name,"
                            " name_key = :name_key, nik = :nik, kpj = :kpj,"
                            " birth_day = :birth_day, sex = :sex, phone = :phone,"
                            " occupation = :occupation, address = :address, rt = :rt, rw = :rw,"
                            " region = :region, nik_reason = :nik_reason"
                            " WHERE id = :id AND version = :before"),
                        written),
                 soci::use(versionBefore, "before")));
        return *m_update;
    }
    soci::statement& byId()
    {
        if (!m_byId)
            m_byId = std::make_unique<soci::statement>(
                (intoRow((database.sql().prepare << select + "id = :id"), read), soci::use(key)));
        return *m_byId;
    }
    soci::statement& byNik()
    {
        if (!m_byNik)
            m_byNik = std::make_unique<soci::statement>(
                (database.sql().prepare
                     << "SELECT id FROM person WHERE withdrawn = 0 AND nik = :nik",
                 soci::into(read.id), soci::use(key)));
        return *m_byNik;
    }

    Database& database;
    SearchIndex search;
    PersonRow written;
    PersonRow read;
    std::int64_t versionBefore = 0;
    std::int64_t key = 0;

private:
    std::unique_ptr<soci::statement> m_insert;
    std::unique_ptr<soci::statement> m_update;
    std::unique_ptr<soci::statement> m_byId;
    std::unique_ptr<soci::statement> m_byNik;
};

PersonStore::PersonStore(Database& database)
    : m_database(database)
{
    try {
        m_statements = std::make_unique<Statements>(database);
    } catch (...) {
        rethrowAsStorageError("prepare people");
    }
}

PersonStore::~PersonStore() = default;

void PersonStore::insert(const PersonRecord& person)
{
    try {
        m_statements->written.set(person);
        m_statements->insertion().execute(true);
        m_statements->search.add(person);
    } catch (...) {
        rethrowAsStorageError("write person");
    }
}

bool PersonStore::update(const PersonRecord& person)
{
    try {
        const std::optional<PersonRecord> before = find(person.id);
        if (!before || before->version != person.version - 1)
            return false;
        m_statements->written.set(person);
        m_statements->versionBefore = person.version - 1;
        m_statements->change().execute(true);
        if (SearchIndex::wordsOf(*before) != SearchIndex::wordsOf(person)) {
            m_statements->search.remove(*before);
            m_statements->search.add(person);
        }
        return true;
    } catch (...) {
        rethrowAsStorageError("change person");
    }
}

void PersonStore::withdraw(const PersonRecord& person)
{
    try {
        const std::int64_t id = person.id.value();
        m_database.sql() << "UPDATE person SET withdrawn = 1, version = version + 1"
                            " WHERE id = :id",
            soci::use(id);
        m_statements->search.remove(person);
    } catch (...) {
        rethrowAsStorageError("withdraw person");
    }
}

std::optional<PersonRecord> PersonStore::findWithdrawn(PersonId id)
{
    try {
        PersonRow row;
        const std::int64_t key = id.value();
        soci::statement hidden =
            (intoRow((m_database.sql().prepare
                      << std::string(selectAll) + "withdrawn = 1 AND id = :id"),
                     row),
             soci::use(key));
        if (!hidden.execute(true))
            return std::nullopt;
        return row.toRecord();
    } catch (...) {
        rethrowAsStorageError("read withdrawn person");
    }
}

void PersonStore::restore(const PersonRecord& person)
{
    try {
        const std::int64_t id = person.id.value();
        m_database.sql() << "UPDATE person SET withdrawn = 0, version = version + 1"
                            " WHERE id = :id",
            soci::use(id);
        m_statements->search.add(person);
    } catch (...) {
        rethrowAsStorageError("restore person");
    }
}

std::optional<PersonRecord> PersonStore::find(PersonId id)
{
    try {
        m_statements->key = id.value();
        if (!m_statements->byId().execute(true))
            return std::nullopt;
        return m_statements->read.toRecord();
    } catch (...) {
        rethrowAsStorageError("read person");
    }
}

void PersonStore::forEach(const std::function<void(const PersonRecord&)>& visit)
{
    try {
        PersonRow row;
        soci::statement everybody =
            intoRow((m_database.sql().prepare << select + "1 = 1 ORDER BY id"), row);
        everybody.execute();
        while (everybody.fetch())
            visit(row.toRecord());
    } catch (...) {
        rethrowAsStorageError("read everybody");
    }
}

void PersonStore::forEachByName(const std::function<void(const PersonRecord&)>& visit)
{
    try {
        PersonRow row;
        soci::statement everybody = intoRow(
            (m_database.sql().prepare
             << select + "1 = 1 ORDER BY name_key, name, COALESCE(nik, 0), COALESCE(kpj, -1),"
                         " COALESCE(birth_day, -2000000), COALESCE(sex, ''), COALESCE(phone, 0),"
                         " occupation, address, rt, rw, COALESCE(region, ''), nik_reason"),
            row);
        everybody.execute();
        while (everybody.fetch())
            visit(row.toRecord());
    } catch (...) {
        rethrowAsStorageError("read everybody by name");
    }
}

std::optional<PersonId> PersonStore::findByNik(const std::string& nik)
{
    try {
        m_statements->key = std::stoll(nik);
        if (!m_statements->byNik().execute(true))
            return std::nullopt;
        return PersonId(m_statements->read.id);
    } catch (...) {
        rethrowAsStorageError("find nik");
    }
}

std::vector<PersonRecord> PersonStore::alike(const PersonRecord& probe, std::size_t limit)
{
    std::vector<PersonRecord> people;
    try {
        const std::string firstWord = probe.nameKey.substr(0, probe.nameKey.find(' '));
        const std::string afterFirstWord = firstWord + "~";
        const std::int64_t birthDay = probe.birthDate ? probe.birthDate->sinceEpoch() : 0;
        const std::string region = probe.region ? probe.region->digits() : "";
        const auto most = std::int64_t(limit);
        PersonRow row;
        soci::statement search =
            (intoRow((m_database.sql().prepare
                      << select + "(name_key = :key OR (name_key >= :first AND name_key < :after"
                                  " AND (birth_day = :birth OR region = :region)))"
                                  " ORDER BY name_key, id LIMIT :most"),
                     row),
             soci::use(probe.nameKey), soci::use(firstWord), soci::use(afterFirstWord),
             soci::use(birthDay), soci::use(region), soci::use(most));
        search.execute();
        while (search.fetch())
            people.push_back(row.toRecord());
    } catch (...) {
        rethrowAsStorageError("read people alike");
    }
    return people;
}

} // namespace penggerak::storage
