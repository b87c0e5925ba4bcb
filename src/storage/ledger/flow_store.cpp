#include "storage/ledger/flow_store.h"

#include "storage/database/storage_error.h"
#include "storage/ledger/cell_condition.h"

namespace penggerak::storage {

std::map<CellId, std::int64_t> FlowStore::newlyActive(const CellFilter& filter, Day from, Day to)
{
    std::map<CellId, std::int64_t> heads;
    try {
        CellFilter active = filter;
        active.lowest = Stage::Active;
        active.highest = Stage::Active;
        const CellCondition condition(active);
        const std::int64_t first = from.sinceEpoch();
        const std::int64_t last = to.sinceEpoch();
        std::int64_t cell = 0;
        std::int64_t count = 0;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare
                 << "SELECT c.id, CAST(SUM(w.heads) AS BIGINT) FROM cell c CROSS JOIN rollup_flow w"
                    " WHERE w.cell = c.id AND w.day BETWEEN :first AND :last AND " +
                        condition.sql("c") + " GROUP BY c.id",
             soci::into(cell), soci::into(count), soci::use(first, "first"),
             soci::use(last, "last"));
        condition.bind(prepared);
        soci::statement select(prepared);
        select.execute();
        while (select.fetch())
            heads.emplace_hint(heads.end(), CellId(cell), count);
    } catch (...) {
        rethrowAsStorageError("count the newly active");
    }
    return heads;
}

std::map<std::pair<Stage, Reason>, Heads> FlowStore::lost(const CellFilter& filter, Day from,
                                                          Day to)
{
    std::map<std::pair<Stage, Reason>, Heads> heads;
    try {
        CellFilter all = filter;
        all.lowest = Stage::Outside;
        all.highest = Stage::Refused;
        const CellCondition condition(all);
        const std::int64_t first = from.sinceEpoch();
        const std::int64_t last = to.sinceEpoch();
        std::int64_t stage = 0;
        std::int64_t reason = 0;
        std::int64_t count = 0;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare
                 << "SELECT c.stage, w.reason, w.heads FROM cell c CROSS JOIN rollup_flow w"
                    " WHERE w.cell = c.id AND w.day BETWEEN :first AND :last AND c.stage IN (0, 9)"
                    " AND " +
                        condition.sql("c"),
             soci::into(stage), soci::into(reason), soci::into(count), soci::use(first, "first"),
             soci::use(last, "last"));
        condition.bind(prepared);
        soci::statement select(prepared);
        select.execute();
        while (select.fetch())
            heads[{Stage(stage), Reason(reason)}] += Heads(count);
    } catch (...) {
        rethrowAsStorageError("count the lost");
    }
    std::erase_if(heads, [](const auto& entry) { return entry.second.isZero(); });
    return heads;
}

Heads FlowStore::inBoth(const CellFilter& filter, Day asOf, Seq knownAt)
{
    Heads heads;
    try {
        std::string offices;
        for (const OfficeId office : filter.offices)
            offices += (offices.empty() ? "" : ", ") + office.text();
        std::string condition;
        if (!offices.empty())
            condition += " AND pu_office IN (" + offices + ") AND bpu_office IN (" + offices + ")";
        const std::string low = filter.region ? filter.region->digits() : "";
        const std::string high = low + "~";
        if (filter.region)
            condition += " AND pu_region >= :low AND pu_region < :high"
                         " AND bpu_region >= :low AND bpu_region < :high";
        const std::int64_t day = asOf.sinceEpoch();
        std::int64_t sum = 0;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare
                 << "SELECT CAST(COALESCE(SUM(heads), 0) AS BIGINT) FROM rollup_both"
                    " WHERE seq <= :known AND day <= :day" +
                        condition,
             soci::into(sum), soci::use(knownAt, "known"), soci::use(day, "day"));
        if (filter.region)
            prepared, soci::use(low, "low"), soci::use(high, "high");
        soci::statement select(prepared);
        select.execute(true);
        heads = Heads(sum);
    } catch (...) {
        rethrowAsStorageError("count people of both segments");
    }
    return heads;
}

} // namespace penggerak::storage
