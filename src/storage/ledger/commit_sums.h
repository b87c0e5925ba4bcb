#pragma once

#include "core/enrollment/both_segments.h"
#include "core/enrollment/flow.h"
#include "storage/database/database.h"

#include <map>
#include <memory>
#include <tuple>
#include <unordered_map>

namespace penggerak::storage {

/// Heads that went from cell to cell on one day.
struct Route
{
    CellId from;
    CellId to;
    Day day;

    friend bool operator==(const Route&, const Route&) = default;
    friend auto operator<=>(const Route&, const Route&) = default;
};

struct RouteHash
{
    std::size_t operator()(const Route& route) const
    {
        constexpr std::uint64_t spread = 0x9e3779b97f4a7c15;
        std::uint64_t hash = std::uint64_t(route.from.value()) * spread;
        hash = (hash ^ (hash >> 29)) + std::uint64_t(route.to.value());
        hash = (hash * spread) ^ (hash >> 31);
        hash = (hash + std::uint64_t(std::uint32_t(route.day.sinceEpoch()))) * spread;
        return std::size_t(hash ^ (hash >> 32));
    }
};

struct RouteSum
{
    std::int64_t rows = 0;
    std::int64_t heads = 0;
    std::int64_t pooledOut = 0;
    std::int64_t pooledIn = 0;
    std::int64_t fresh = 0;

    void add(const Movement& row, const std::optional<Flow>& flow);
    friend bool operator==(const RouteSum&, const RouteSum&) = default;
};

/// Heads of a flow by the cell they came into.
using FlowKey = std::tuple<CellId, Day, Reason>;

/// Sums of one commit, written in its transaction: flows by day (newly active, lost), people who
/// came to stand in both segments, and what the commit moved by route and day, kept by blocks of
/// commits so that "as known at" need not read the ledger (docs/performance.md).
///
/// A row costs a look-up in a hash table; memory stays within some 50 MB whatever their number.
class CommitSums
{
public:
    /// A block closes when it holds so many rows; a commit is never cut. Tests make it shorter: any
    /// value leaves a sound book.
    static inline std::int64_t blockRows = 20'000;

    explicit CommitSums(Database& database);
    ~CommitSums();

    /// A row of this commit, after it was written; of its cells only the stages are looked at.
    /// `original`: see flowOf().
    void add(const Movement& row, MovementKind original, CellId from, CellId to);
    /// Somebody came to stand in both segments: what his lines say now (sign 1) and what they said
    /// before this commit (sign -1).
    void addBoth(const std::vector<BothChange>& changes, int sign);

    /// Once, at the end of the commit.
    void flush();

private:
    struct Statements;
    void openBlock();
    void writeSums();
    void writeRoutes();
    void writeFlows();
    void writeBoth();

    Database& m_database;
    std::unique_ptr<Statements> m_statements;
    std::unordered_map<Route, RouteSum, RouteHash> m_routes;
    std::map<FlowKey, std::int64_t> m_flows;
    std::map<std::pair<Day, PlacePair>, std::int64_t> m_both;
    MovementId m_first;
    Seq m_seq = 0;
    std::int64_t m_rows = 0;
    bool m_isOpen = false;
};

} // namespace penggerak::storage
