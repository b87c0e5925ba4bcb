#pragma once

#include "services/book/book.h"
#include "services/coverage/coverage.h"
#include "services/offices/offices.h"

#include <optional>
#include <vector>

namespace penggerak::gui {

/// The one filter value of Beranda.
struct CoverageFilter
{
    std::optional<OfficeId> office; ///< empty: all
    std::optional<Segment> segment; ///< empty: both
    Day asOf;

    friend bool operator==(const CoverageFilter&, const CoverageFilter&) = default;
};

/// What the rows of the table by region are.
enum class RegionKind { Districts, Regencies, Mixed };

/// A region with its two segments beside each other.
struct RegionLine
{
    std::optional<RegionCode> region; ///< empty: what no region of the list holds
    std::string name;
    std::optional<CoverageRow> pu;
    std::optional<CoverageRow> bpu;
    bool sample = false;

    /// Sum of what is known to be unacquired; nothing when neither segment has a potential.
    std::optional<Heads> unacquired() const;
};

/// Everything that Beranda prints for one filter, read from one commit number. A value: made in the
/// background, printed by the page.
struct CoverageSnapshot
{
    CoverageFilter filter;
    Seq seq = 0;
    std::optional<std::int64_t> recordedAtMs;
    std::vector<services::Office> offices;
    std::string office; ///< name; empty for all
    std::optional<CoverageRow> pu;
    std::optional<CoverageRow> bpu;
    CoverageRow total;
    Heads inBoth;
    std::vector<services::CoverageLine> puMonths;
    std::vector<services::CoverageLine> bpuMonths;
    std::vector<RegionLine> regions; ///< most unacquired first
    bool regionsAreSample = false;
    std::optional<Error> error;

    /// No figure and nobody acquired in what is looked at.
    bool isEmpty() const;
    /// Both segments are asked for, so that the combined figure stands beside its parts.
    bool hasBoth() const { return pu && bpu; }
    /// Whether a month is known from samples only.
    bool hasSampleMonths() const;
    RegionKind regionKind() const;
};

/// Reads all of it as known at one commit number. Runs in the pool.
CoverageSnapshot readCoverage(const services::Book& book, const CoverageFilter& filter);

/// Where a first look begins: the first office whose potential is known whole in both segments on
/// that day, else all offices.
std::optional<OfficeId> startOffice(const services::Book& book, Day asOf);

} // namespace penggerak::gui
