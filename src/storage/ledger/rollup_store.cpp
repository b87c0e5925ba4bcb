#include "storage/ledger/rollup_store.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

struct RollupStore::Statements
{
    explicit Statements(soci::session& sql)
        : cellDay((sql.prepare << "INSERT INTO rollup_cell_day (cell, day, delta, pooled)"
                                  " VALUES (:cell, :day, :heads, :pooled)"
                                  " ON CONFLICT (cell, day) DO UPDATE SET"
                                  " delta = rollup_cell_day.delta + excluded.delta,"
                                  " pooled = rollup_cell_day.pooled + excluded.pooled",
                   soci::use(cell), soci::use(day), soci::use(heads), soci::use(pooled)))
        , cellMonthOpen((sql.prepare
                             << "INSERT INTO rollup_cell_month (cell, month, stock, pooled)"
                                " SELECT CAST(:cell AS BIGINT), CAST(:month AS BIGINT), "
                                "COALESCE((SELECT p.stock FROM"
                                " rollup_cell_month p WHERE p.cell = :cell AND p.month < :month"
                                " ORDER BY p.month DESC LIMIT 1), 0), COALESCE((SELECT p.pooled"
                                " FROM rollup_cell_month p WHERE p.cell = :cell AND"
                                " p.month < :month ORDER BY p.month DESC LIMIT 1), 0) WHERE 1 = 1"
                                " ON CONFLICT (cell, month) DO NOTHING",
                         soci::use(cell, "cell"), soci::use(month, "month")))
        , cellMonth((sql.prepare << "UPDATE rollup_cell_month SET stock = stock + :heads,"
                                    " pooled = pooled + :pooled"
                                    " WHERE cell = :cell AND month >= :month",
                     soci::use(heads), soci::use(pooled), soci::use(cell), soci::use(month)))
        , officeDay(
              (sql.prepare << "INSERT INTO rollup_office_day (office, segment, stage, day, delta)"
                              " VALUES (:office, :segment, :stage, :day, :heads)"
                              " ON CONFLICT (office, segment, stage, day) DO UPDATE SET"
                              " delta = rollup_office_day.delta + excluded.delta",
               soci::use(office), soci::use(segment), soci::use(stage), soci::use(day),
               soci::use(heads)))
        , officeMonthOpen((sql.prepare
                               << "INSERT INTO rollup_office_month (office, segment, stage, month,"
                                  " stock) SELECT CAST(:office AS BIGINT), CAST(:segment AS TEXT),"
                                  " CAST(:stage AS BIGINT), CAST(:month AS BIGINT), "
                                  "COALESCE((SELECT p.stock FROM rollup_office_month p WHERE"
                                  " p.office = :office AND p.segment = :segment AND"
                                  " p.stage = :stage AND p.month < :month"
                                  " ORDER BY p.month DESC LIMIT 1), 0) WHERE 1 = 1"
                                  " ON CONFLICT (office, segment, stage, month) DO NOTHING",
                           soci::use(office, "office"), soci::use(segment, "segment"),
                           soci::use(stage, "stage"), soci::use(month, "month")))
        , officeMonth((sql.prepare << "UPDATE rollup_office_month SET stock = stock + :heads"
                                      " WHERE office = :office AND segment = :segment AND"
                                      " stage = :stage AND month >= :month",
                       soci::use(heads), soci::use(office), soci::use(segment), soci::use(stage),
                       soci::use(month)))
        , reach((sql.prepare << "INSERT INTO rollup_reach (office, segment, stage, day, heads)"
                                " VALUES (:office, :segment, :stage, :day, :heads)"
                                " ON CONFLICT (office, segment, stage, day) DO UPDATE SET"
                                " heads = rollup_reach.heads + excluded.heads",
                 soci::use(office), soci::use(segment), soci::use(stage), soci::use(day),
                 soci::use(heads)))
    {
    }

    void set(const OfficeKey& key, Day on, std::int64_t change)
    {
        office = std::get<0>(key);
        segment = std::string(code(std::get<1>(key)));
        stage = std::int64_t(std::get<2>(key));
        day = on.sinceEpoch();
        month = Month::of(on).index();
        heads = change;
    }

    std::int64_t cell = 0;
    std::int64_t office = 0;
    std::string segment;
    std::int64_t stage = 0;
    std::int64_t day = 0;
    std::int64_t month = 0;
    std::int64_t heads = 0;
    std::int64_t pooled = 0;
    soci::statement cellDay;
    soci::statement cellMonthOpen;
    soci::statement cellMonth;
    soci::statement officeDay;
    soci::statement officeMonthOpen;
    soci::statement officeMonth;
    soci::statement reach;
};

RollupStore::RollupStore(Database& database)
{
    try {
        m_statements = std::make_unique<Statements>(database.sql());
    } catch (...) {
        rethrowAsStorageError("prepare rollups");
    }
}

RollupStore::~RollupStore() = default;

void RollupStore::add(CellId id, const Cell& cell, Day day, std::int64_t heads, std::int64_t pooled)
{
    Change& change = m_cells[{id.value(), day}];
    change.heads = checked::add(change.heads, heads);
    change.pooled = checked::add(change.pooled, pooled);
    std::int64_t& office = m_offices[{{cell.office.value(), cell.segment, cell.stage}, day}];
    office = checked::add(office, heads);
}

void RollupStore::addReach(OfficeId office, Segment segment, Stage stage, Day day,
                           std::int64_t heads)
{
    m_reach[{{office.value(), segment, stage}, day}] += heads;
}

void RollupStore::writeCells()
{
    Statements& s = *m_statements;
    std::map<std::pair<std::int64_t, Month>, Change> months;
    for (const auto& [key, change] : m_cells) {
        if (change.heads == 0 && change.pooled == 0)
            continue;
        s.cell = key.first;
        s.day = key.second.sinceEpoch();
        s.heads = change.heads;
        s.pooled = change.pooled;
        s.cellDay.execute(true);
        Change& month = months[{key.first, Month::of(key.second)}];
        month.heads = checked::add(month.heads, change.heads);
        month.pooled = checked::add(month.pooled, change.pooled);
    }
    // In the order of months: a month that opens takes the stock of the one before.
    for (const auto& [key, change] : months) {
        s.cell = key.first;
        s.month = key.second.index();
        s.heads = change.heads;
        s.pooled = change.pooled;
        s.cellMonthOpen.execute(true);
        s.cellMonth.execute(true);
    }
}

void RollupStore::writeOffices()
{
    Statements& s = *m_statements;
    std::map<std::pair<OfficeKey, Month>, std::int64_t> months;
    for (const auto& [key, heads] : m_offices) {
        if (heads == 0)
            continue;
        s.set(key.first, key.second, heads);
        s.officeDay.execute(true);
        std::int64_t& month = months[{key.first, Month::of(key.second)}];
        month = checked::add(month, heads);
    }
    for (const auto& [key, heads] : months) {
        s.set(key.first, key.second.firstDay(), heads);
        s.officeMonthOpen.execute(true);
        s.officeMonth.execute(true);
    }
}

void RollupStore::flush()
{
    try {
        writeCells();
        writeOffices();
        for (const auto& [key, heads] : m_reach) {
            if (heads == 0)
                continue;
            m_statements->set(key.first, key.second, heads);
            m_statements->reach.execute(true);
        }
    } catch (...) {
        rethrowAsStorageError("write rollups");
    }
    m_cells.clear();
    m_offices.clear();
    m_reach.clear();
}

} // namespace penggerak::storage
