#include "storage/outreach/kader_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

struct Row
{
    std::int64_t id = 0;
    std::string name;
    std::optional<std::int64_t> person;
    std::optional<std::int64_t> office;
    std::string type;
    std::string origin;
    std::int64_t since = 0;
    std::optional<std::int64_t> until;
};

template <class Id>
std::optional<std::int64_t> number(const std::optional<Id>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

template <class Id>
std::optional<Id> idOf(const std::optional<std::int64_t>& value)
{
    return value ? std::optional(Id(*value)) : std::nullopt;
}

Row toRow(const KaderRecord& kader)
{
    return {kader.id.value(),
            kader.name,
            number(kader.person),
            number(kader.office),
            kader.type,
            kader.origin,
            kader.since.sinceEpoch(),
            kader.until ? std::optional<std::int64_t>(kader.until->sinceEpoch()) : std::nullopt};
}

KaderRecord toRecord(const Row& row)
{
    return {KaderId(row.id),
            row.name,
            idOf<PersonId>(row.person),
            idOf<OfficeId>(row.office),
            row.type,
            row.origin,
            Day(std::int32_t(row.since)),
            row.until ? std::optional(Day(std::int32_t(*row.until))) : std::nullopt};
}

} // namespace

struct KaderStore::Statements
{
    explicit Statements(soci::session& sql)
        : insert((sql.prepare << "INSERT INTO kader (id, name, person, office, type, origin, "
                                 "since_day, until_day) VALUES (:id, :name, :person, :office, "
                                 ":type, :origin, :since, :until)",
                  use(in.id), use(in.name), use(in.person), use(in.office), use(in.type),
                  use(in.origin), use(in.since), use(in.until)))
        , all((sql.prepare << "SELECT id, name, person, office, type, origin, since_day, "
                              "until_day FROM kader ORDER BY name",
               into(out.id), into(out.name), into(out.person), into(out.office), into(out.type),
               into(out.origin), into(out.since), into(out.until)))
        , exists(
              (sql.prepare << "SELECT COUNT(*) FROM kader WHERE id = :id", use(in.id), into(count)))
        , update((sql.prepare << "UPDATE kader SET name = :name, person = :person, "
                                 "office = :office, type = :type, origin = :origin, "
                                 "since_day = :since, until_day = :until WHERE id = :id",
                  use(in.name), use(in.person), use(in.office), use(in.type), use(in.origin),
                  use(in.since), use(in.until), use(in.id)))
    {
    }

    Row in;
    Row out;
    std::int64_t count = 0;
    soci::statement insert;
    soci::statement all;
    soci::statement exists;
    soci::statement update;
};

KaderStore::KaderStore(Database& database)
try : m_statements(std::make_unique<Statements>(database.sql())) {
} catch (...) {
    rethrowAsStorageError("kader: prepare");
}

KaderStore::~KaderStore() = default;

void KaderStore::insert(const KaderRecord& kader)
try {
    m_statements->in = toRow(kader);
    m_statements->insert.execute(true);
} catch (...) {
    rethrowAsStorageError("kader: insert");
}

std::vector<KaderRecord> KaderStore::all()
try {
    std::vector<KaderRecord> records;
    m_statements->all.execute();
    while (m_statements->all.fetch())
        records.push_back(toRecord(m_statements->out));
    return records;
} catch (...) {
    rethrowAsStorageError("kader: list");
}

bool KaderStore::exists(KaderId id)
try {
    m_statements->in.id = id.value();
    bool found = false;
    m_statements->exists.execute();
    while (m_statements->exists.fetch())
        found = m_statements->count == 1;
    return found;
} catch (...) {
    rethrowAsStorageError("kader: exists");
}

std::optional<KaderRecord> KaderStore::find(KaderId id)
{
    std::vector<KaderRecord> records = all();
    for (KaderRecord& kader : records)
        if (kader.id == id)
            return std::move(kader);
    return std::nullopt;
}

void KaderStore::update(const KaderRecord& kader)
try {
    m_statements->in = toRow(kader);
    m_statements->update.execute(true);
} catch (...) {
    rethrowAsStorageError("kader: update");
}

} // namespace penggerak::storage
