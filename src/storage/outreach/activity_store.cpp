#include "storage/outreach/activity_store.h"

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
    std::string kind;
    std::string name;
    std::optional<std::int64_t> office;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::string place;
    std::string source;
    std::string note;
};

Row toRow(const ActivityRecord& activity)
{
    return {activity.id.value(),
            activity.kind,
            activity.name,
            activity.office ? std::optional(activity.office->value()) : std::nullopt,
            activity.from.sinceEpoch(),
            activity.to.sinceEpoch(),
            activity.place,
            activity.source,
            activity.note};
}

ActivityRecord toRecord(const Row& row)
{
    return {ActivityId(row.id),
            row.kind,
            row.name,
            row.office ? std::optional(OfficeId(*row.office)) : std::nullopt,
            Day(std::int32_t(row.from)),
            Day(std::int32_t(row.to)),
            row.place,
            row.source,
            row.note};
}

} // namespace

struct ActivityStore::Statements
{
    explicit Statements(soci::session& sql)
        : insert((sql.prepare << "INSERT INTO activity (id, kind, name, office, from_day, to_day, "
                                 "place, source, note) VALUES (:id, :kind, :name, :office, :from, "
                                 ":to, :place, :source, :note)",
                  use(in.id), use(in.kind), use(in.name), use(in.office), use(in.from), use(in.to),
                  use(in.place), use(in.source), use(in.note)))
        , all((sql.prepare << "SELECT id, kind, name, office, from_day, to_day, place, source, "
                              "note FROM activity ORDER BY from_day DESC, id DESC",
               into(out.id), into(out.kind), into(out.name), into(out.office), into(out.from),
               into(out.to), into(out.place), into(out.source), into(out.note)))
        , update(
              (sql.prepare << "UPDATE activity SET kind = :kind, name = :name, office = :office, "
                              "from_day = :from, to_day = :to, place = :place, "
                              "source = :source, note = :note WHERE id = :id",
               use(in.kind), use(in.name), use(in.office), use(in.from), use(in.to), use(in.place),
               use(in.source), use(in.note), use(in.id)))
    {
    }

    Row in;
    Row out;
    soci::statement insert;
    soci::statement all;
    soci::statement update;
};

ActivityStore::ActivityStore(Database& database)
try : m_statements(std::make_unique<Statements>(database.sql())) {
} catch (...) {
    rethrowAsStorageError("activities: prepare");
}

ActivityStore::~ActivityStore() = default;

void ActivityStore::insert(const ActivityRecord& activity)
try {
    m_statements->in = toRow(activity);
    m_statements->insert.execute(true);
} catch (...) {
    rethrowAsStorageError("activities: insert");
}

void ActivityStore::update(const ActivityRecord& activity)
try {
    m_statements->in = toRow(activity);
    m_statements->update.execute(true);
} catch (...) {
    rethrowAsStorageError("activities: update");
}

std::vector<ActivityRecord> ActivityStore::all()
try {
    std::vector<ActivityRecord> records;
    m_statements->all.execute();
    while (m_statements->all.fetch())
        records.push_back(toRecord(m_statements->out));
    return records;
} catch (...) {
    rethrowAsStorageError("activities: list");
}

} // namespace penggerak::storage
