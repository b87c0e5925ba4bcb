#include "storage/ledger/row_sums.h"

#include "storage/database/optional_conversion.h"

namespace penggerak::storage {

namespace {

std::string dayText(std::int64_t day)
{
    return Day(std::int32_t(day)).iso();
}

std::string officeText(std::int64_t office, std::int64_t segment, std::int64_t stage)
{
    return OfficeId(office).text() + " " + std::string(code(Segment(segment))) + " " +
           std::string(code(Stage(stage)));
}

std::int64_t monthOf(std::int64_t day)
{
    return Month::of(Day(std::int32_t(day))).index();
}

/// Stock at the end of each month that changed it, from rows by day in the order of their keys.
template <std::size_t K, std::size_t V>
RollupRows<K, V> monthEnds(const RollupRows<K, V>& days)
{
    RollupRows<K, V> months;
    RollupRow<K, V> stock;
    bool changed = false;
    const auto close = [&] {
        if (changed)
            months.push_back(stock);
        changed = false;
    };
    for (std::size_t i = 0; i < days.size(); ++i) {
        auto key = days[i].key;
        key[K - 1] = monthOf(key[K - 1]);
        if (i > 0 && key != stock.key) {
            close();
            if (!std::equal(key.begin(), key.end() - 1, stock.key.begin()))
                stock.sums = {};
        }
        stock.key = key;
        for (std::size_t v = 0; v < V; ++v) {
            stock.sums[v] += days[i].sums[v];
            changed = changed || days[i].sums[v] != 0;
        }
    }
    close();
    return months;
}

template <std::size_t K, std::size_t V>
RollupRows<K, V> stored(Database& database, const std::string& query)
{
    RollupRows<K, V> rows;
    RollupRow<K, V> row;
    soci::details::prepare_temp_type prepared = (database.sql().prepare << query);
    for (std::int64_t& key : row.key)
        prepared, soci::into(key);
    for (std::int64_t& sum : row.sums)
        prepared, soci::into(sum);
    soci::statement select(prepared);
    select.execute();
    while (select.fetch())
        rows.push_back(row);
    return rows;
}

RollupRows<4, 1> storedOffices(Database& database, const char* query)
{
    RollupRows<4, 1> rows;
    RollupRow<4, 1> row;
    std::string segment;
    soci::statement select =
        (database.sql().prepare << query, soci::into(row.key[0]), soci::into(segment),
         soci::into(row.key[2]), soci::into(row.key[3]), soci::into(row.sums[0]));
    select.execute();
    while (select.fetch()) {
        row.key[1] = std::int64_t(segmentFromCode(segment).value());
        rows.push_back(row);
    }
    return rows;
}

} // namespace

RowSums::RowSums(Database& database, CellStore& cells)
    : m_database(database)
    , m_cells(cells)
{
    Block block;
    soci::statement select =
        (database.sql().prepare
             << "SELECT id, first_movement, last_seq, row_count FROM ledger_block ORDER BY id",
         soci::into(block.id), soci::into(block.first), soci::into(block.lastSeq),
         soci::into(block.rows));
    select.execute();
    while (select.fetch())
        m_blocks.push_back(block);
}

std::uint64_t RowSums::keyOf(CellId cell, Day day)
{
    return (std::uint64_t(cell.value()) << 32) | std::uint32_t(day.sinceEpoch());
}

void RowSums::add(const Movement& row, MovementKind original, CellId from, CellId to)
{
    openBlock(row);
    const auto flow = flowOf(row, original);
    m_block[{from, to, row.happenedOn}].add(row, flow);
    if (flow)
        m_flows[{row.kind == MovementKind::Reversal ? from : to, row.happenedOn, flow->reason}] +=
            flow->heads;
}

void RowSums::openBlock(const Movement& row)
{
    while (m_open < m_blocks.size() && row.seq > m_blocks[m_open].lastSeq)
        closeBlock();
    if (m_open == m_blocks.size())
        failCheck(m_blockCheck, "movement " + row.id.text() + " in no block");
    else if (m_blockRows == 0 && row.id.value() != m_blocks[m_open].first)
        failCheck(m_blockCheck, "ledger_block " + std::to_string(m_blocks[m_open].id) +
                                    ": begins with movement " + row.id.text());
    ++m_blockRows;
}

void RowSums::closeBlock()
{
    const Block& block = m_blocks[m_open];
    const std::string name = std::to_string(block.id);
    if (m_blockRows != block.rows)
        failCheck(m_blockCheck, "ledger_block " + name + ": " + std::to_string(block.rows) +
                                    ", rows say " + std::to_string(m_blockRows));
    RollupRows<3, 5> expected;
    expected.reserve(m_block.size());
    for (const auto& [route, sum] : m_block) {
        expected.push_back({{route.from.value(), route.to.value(), route.day.sinceEpoch()},
                            {sum.rows, sum.heads, sum.pooledOut, sum.pooledIn, sum.fresh}});
        Change& leaving = m_cellDays[keyOf(route.from, route.day)];
        leaving.heads -= sum.heads;
        leaving.pooled -= sum.pooledOut;
        Change& coming = m_cellDays[keyOf(route.to, route.day)];
        coming.heads += sum.heads;
        coming.pooled += sum.pooledIn;
    }
    m_block.clear();
    m_blockRows = 0;
    ++m_open;
    compareRollup<3, 5>(
        m_blockCheck, std::move(expected),
        stored<3, 5>(m_database, "SELECT from_cell, to_cell, day, row_count, heads, pooled_out,"
                                 " pooled_in, fresh FROM rollup_block WHERE block = " +
                                     name),
        {{"rollup_block", "rollup_block.heads", "rollup_block.pooled_out", "rollup_block.pooled_in",
          "rollup_block.fresh"},
         [&](const auto& key) {
             return name + " " + std::to_string(key[0]) + " " + std::to_string(key[1]) + " " +
                    dayText(key[2]);
         }});
}

void RowSums::finish()
{
    while (m_open < m_blocks.size())
        closeBlock();
    if (m_block.empty())
        return;
    m_blocks.push_back({0, 0, 0, m_blockRows}); // rows of no block: already told
    closeBlock();
}

LedgerCheck RowSums::checkBlocks()
{
    std::int64_t strangers = 0;
    m_database.sql() << "SELECT COUNT(*) FROM rollup_block WHERE block NOT IN"
                        " (SELECT id FROM ledger_block)",
        soci::into(strangers);
    if (strangers > 0)
        failCheck(m_blockCheck, "rollup_block: " + std::to_string(strangers) + " of no block");
    return m_blockCheck;
}

RollupRows<2, 2> RowSums::byCellAndDay() const
{
    RollupRows<2, 2> rows;
    rows.reserve(m_cellDays.size());
    for (const auto& [key, change] : m_cellDays)
        rows.push_back({{std::int64_t(key >> 32), std::int32_t(key & 0xffffffff)},
                        {change.heads, change.pooled}});
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    return rows;
}

LedgerCheck RowSums::checkCells() const
{
    LedgerCheck check{"cells", true, 0, {}};
    std::int64_t cell = 0;
    std::array<std::int64_t, 2> stock{};
    for (const auto& row : byCellAndDay()) {
        if (row.key[0] != cell)
            stock = {};
        cell = row.key[0];
        stock[0] += row.sums[0];
        stock[1] += row.sums[1];
        ++check.checked;
        if ((stock[0] < 0 || stock[1] < 0) && m_cells.cell(CellId(cell)).stage != Stage::Outside)
            failCheck(check, "cell " + std::to_string(cell) + " " + dayText(row.key[1]));
    }
    return check;
}

LedgerCheck RowSums::checkRollups() const
{
    LedgerCheck check{"rollups", true, 0, {}};
    const RollupRows<2, 2> days = byCellAndDay();
    const auto cellDay = [](const auto& key) {
        return std::to_string(key[0]) + " " + dayText(key[1]);
    };
    const auto cellMonth = [](const auto& key) {
        return std::to_string(key[0]) + " " + Month(std::int32_t(key[1])).text();
    };
    compareRollup<2, 2>(
        check, monthEnds(days),
        stored<2, 2>(m_database, "SELECT cell, month, stock, pooled FROM rollup_cell_month"),
        {{"rollup_cell_month", "rollup_cell_month.pooled"}, cellMonth, true});
    compareOffices(check, days);
    compareRollup<2, 2>(
        check, days,
        stored<2, 2>(m_database, "SELECT cell, day, delta, pooled FROM rollup_cell_day"),
        {{"rollup_cell_day", "rollup_cell_day.pooled"}, cellDay});
    compareFlows(check);
    return check;
}

void RowSums::compareOffices(LedgerCheck& check, const RollupRows<2, 2>& cellDays) const
{
    std::map<std::array<std::int64_t, 4>, std::int64_t> sums;
    for (const auto& row : cellDays) {
        const Cell& cell = m_cells.cell(CellId(row.key[0]));
        sums[{cell.office.value(), std::int64_t(cell.segment), std::int64_t(cell.stage),
              row.key[1]}] += row.sums[0];
    }
    RollupRows<4, 1> days;
    for (const auto& [key, heads] : sums)
        days.push_back({key, {heads}});
    compareRollup<4, 1>(
        check, monthEnds(days),
        storedOffices(m_database,
                      "SELECT office, segment, stage, month, stock FROM rollup_office_month"),
        {{"rollup_office_month"},
         [](const auto& key) {
             return officeText(key[0], key[1], key[2]) + " " + Month(std::int32_t(key[3])).text();
         },
         true});
    compareRollup<4, 1>(
        check, std::move(days),
        storedOffices(m_database,
                      "SELECT office, segment, stage, day, delta FROM rollup_office_day"),
        {{"rollup_office_day"}, [](const auto& key) {
             return officeText(key[0], key[1], key[2]) + " " + dayText(key[3]);
         }});
}

void RowSums::compareFlows(LedgerCheck& check) const
{
    RollupRows<3, 1> expected;
    for (const auto& [key, heads] : m_flows) {
        const auto& [cell, day, reason] = key;
        expected.push_back({{cell.value(), day.sinceEpoch(), std::int64_t(reason)}, {heads}});
    }
    compareRollup<3, 1>(
        check, std::move(expected),
        stored<3, 1>(m_database, "SELECT cell, day, reason, heads FROM rollup_flow"),
        {{"rollup_flow"}, [](const auto& key) {
             return std::to_string(key[0]) + " " + dayText(key[1]) + " " +
                    std::string(code(Reason(key[2])));
         }});
}

} // namespace penggerak::storage
