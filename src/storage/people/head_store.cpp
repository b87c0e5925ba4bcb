#include "storage/people/head_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

struct HeadStore::Statements
{
    explicit Statements(soci::session& sql)
        : set((sql.prepare << "INSERT INTO person_head (person, segment, cell, since_day, activity)"
                              " VALUES (:person, :segment, :cell, :since, :activity)"
                              " ON CONFLICT (person, segment) DO UPDATE SET cell = excluded.cell,"
                              " since_day = excluded.since_day, activity = excluded.activity",
               soci::use(person), soci::use(segment), soci::use(cell), soci::use(since),
               soci::use(activity)))
        , find((sql.prepare << "SELECT cell, since_day FROM person_head"
                               " WHERE person = :person AND segment = :segment",
                soci::into(cell), soci::into(since), soci::use(person), soci::use(segment)))
        , remove((sql.prepare
                      << "DELETE FROM person_head WHERE person = :person AND segment = :segment",
                  soci::use(person), soci::use(segment)))
    {
    }

    std::int64_t person = 0;
    std::int64_t segment = 0;
    std::int64_t cell = 0;
    std::int64_t since = 0;
    std::optional<std::int64_t> activity;
    soci::statement set;
    soci::statement find;
    soci::statement remove;
};

HeadStore::HeadStore(Database& database, CellStore& cells)
    : m_cells(cells)
{
    try {
        m_statements = std::make_unique<Statements>(database.sql());
    } catch (...) {
        rethrowAsStorageError("prepare heads");
    }
}

HeadStore::~HeadStore() = default;

void HeadStore::set(PersonId person, const Cell& cell, const Movement& newest)
{
    set(person, cell.segment, m_cells.idOf(cell), newest);
}

void HeadStore::set(PersonId person, Segment segment, CellId cell, const Movement& newest)
{
    try {
        Statements& s = *m_statements;
        s.person = person.value();
        s.segment = std::int64_t(segment);
        s.cell = cell.value();
        s.since = newest.happenedOn.sinceEpoch();
        s.activity = newest.activity ? std::optional(newest.activity->value()) : std::nullopt;
        s.set.execute(true);
    } catch (...) {
        rethrowAsStorageError("write head");
    }
}

std::optional<std::pair<CellId, Day>> HeadStore::find(PersonId person, Segment segment)
{
    try {
        Statements& s = *m_statements;
        s.person = person.value();
        s.segment = std::int64_t(segment);
        if (!s.find.execute(true))
            return std::nullopt;
        return std::pair(CellId(s.cell), Day(std::int32_t(s.since)));
    } catch (...) {
        rethrowAsStorageError("read head");
    }
}

void HeadStore::remove(PersonId person, Segment segment)
{
    try {
        m_statements->person = person.value();
        m_statements->segment = std::int64_t(segment);
        m_statements->remove.execute(true);
    } catch (...) {
        rethrowAsStorageError("remove head");
    }
}

} // namespace penggerak::storage
