#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"
#include "core/base/region_code.h"
#include "core/base/share.h"
#include "core/enrollment/stage.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace penggerak {

/// Why a row has no percentage, or a doubtful one.
enum class CoverageReason { None, NoDenominator, PartialDenominator, StaleDenominator };

/// `no_denominator`, `partial_denominator`, `stale_denominator`; empty for None.
std::string_view code(CoverageReason reason);

/// What is known of the potential of one asked-for part. `covered` of `parts`: of the offices (or
/// regions) asked for, how many have a potential figure.
struct Denominator
{
    int covered = 0;
    int parts = 1;
    bool about = false;
    std::string source;
    std::optional<Day> asOf;

    bool isWhole() const { return parts > 0 && covered == parts; }
};

/// Counts of one part as of one day. `inBook` is all stages but outside.
struct StockCount
{
    Heads inBook;
    Heads acquired;
    /// The acquired count is "sekitar".
    bool acquiredAbout = false;
};

/// One row of the coverage answer. Potential, unacquired and percentages exist only where a
/// potential figure covers the row.
struct CoverageRow
{
    std::string key;
    std::optional<Segment> segment;
    std::optional<RegionCode> region;
    std::optional<Heads> potential;
    Heads acquired;
    std::optional<Heads> unacquired;
    std::optional<Percent> acquiredPct;
    std::optional<Percent> unacquiredPct;
    bool about = false;
    std::string source;
    std::optional<Day> potentialAsOf;
    CoverageReason reason = CoverageReason::None;
    int covered = 0;
    int parts = 0;
};

/// Counts in, a row out: the acquisition rate of one part as of a day.
CoverageRow coverageRow(std::string key, const StockCount& stock, const Denominator& denominator,
                        Day asOf);

/// The total from the counts of its rows; never a mean of percentages. Without potential as soon as
/// one row lacks it.
CoverageRow coverageTotal(const std::vector<CoverageRow>& rows);

/// One step of the funnel: heads that first reached at least this stage in the period.
struct FunnelStep
{
    Stage stage = Stage::Prospect;
    Heads heads;
    std::optional<Percent> ofPrevious;
    std::optional<Percent> ofFirst;
};

inline constexpr std::array funnelStages{Stage::Prospect, Stage::Contacted, Stage::Informed,
                                         Stage::Registered, Stage::Active};

/// `firstReached[stage]`: heads whose first day at that very stage or beyond lies in the period.
std::vector<FunnelStep> funnel(const std::map<Stage, Heads>& firstReached);

} // namespace penggerak
