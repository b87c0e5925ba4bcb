#include "storage/people/head_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

void HeadStore::set(PersonId person, const Cell& cell, const Movement& newest)
{
    const std::int64_t personId = person.value();
    const std::string segment(code(cell.segment));
    const std::int64_t cellId = m_cells.idOf(cell).value();
    const std::int64_t office = cell.office.value();
    const auto stage = std::int64_t(cell.stage);
    const std::optional<std::string> region =
        cell.region ? std::optional(cell.region->digits()) : std::nullopt;
    const std::optional<std::int64_t> kader =
        cell.kader ? std::optional(cell.kader->value()) : std::nullopt;
    const std::int64_t since = newest.happenedOn.sinceEpoch();
    const std::optional<std::int64_t> activity =
        newest.activity ? std::optional(newest.activity->value()) : std::nullopt;
    try {
        m_database.sql() << "INSERT INTO person_head (person, segment, cell, office, stage, region,"
                            " kader, since_day, activity) VALUES (:person, :segment, :cell,"
                            " :office, :stage, :region, :kader, :since, :activity)"
                            " ON CONFLICT (person, segment) DO UPDATE SET cell = excluded.cell,"
                            " office = excluded.office, stage = excluded.stage,"
                            " region = excluded.region, kader = excluded.kader,"
                            " since_day = excluded.since_day, activity = excluded.activity",
            soci::use(personId), soci::use(segment), soci::use(cellId), soci::use(office),
            soci::use(stage), soci::use(region), soci::use(kader), soci::use(since),
            soci::use(activity);
    } catch (...) {
        rethrowAsStorageError("write head");
    }
}

void HeadStore::remove(PersonId person, Segment segment)
{
    const std::int64_t personId = person.value();
    const std::string segmentCode(code(segment));
    try {
        m_database.sql() << "DELETE FROM person_head WHERE person = :person AND segment = :segment",
            soci::use(personId), soci::use(segmentCode);
    } catch (...) {
        rethrowAsStorageError("remove head");
    }
}

} // namespace penggerak::storage
