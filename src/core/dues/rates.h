#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"
#include "core/base/result.h"
#include "core/enrollment/stage.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak {

/// What is paid for: accident, death, old age, pension.
enum class Programme { Jkk, Jkm, Jht, Jp };
inline constexpr std::array allProgrammes{Programme::Jkk, Programme::Jkm, Programme::Jht,
                                          Programme::Jp};
/// `jkk`, `jkm`, `jht`, `jp`.
std::string_view code(Programme programme);
std::optional<Programme> programmeFromCode(std::string_view text);

/// Where a rule comes from. Confidence: A legal text, B press or two independent sources, C one
/// source, M from memory and unverified.
struct RuleSource
{
    std::string text;
    char confidence = 'M';
};

/// From a reported income on, the base that is taken in its stead. Rupiah a month.
struct IncomeBand
{
    Rupiah from;
    Rupiah base;
};

struct BandTable
{
    Month from;
    std::vector<IncomeBand> bands; ///< by income, the first from 0
    RuleSource source;
};

/// What one programme takes of the base from a contribution month on.
struct DuesShare
{
    Segment segment = Segment::Bpu;
    Programme programme = Programme::Jkk;
    std::string risk; ///< the class of JKK for PU, `1` to `5`; empty: any
    Month from;
    std::int64_t employerPoints = 0; ///< hundredths of a percent
    std::int64_t workerPoints = 0;
    std::optional<Rupiah> flat; ///< a fixed sum of the worker in stead of a share
    RuleSource source;
};

/// The largest wage that a programme counts, from a month on.
struct WageCeiling
{
    Programme programme = Programme::Jp;
    Month from;
    Rupiah most;
    RuleSource source;
};

/// Months in which less than the whole was paid.
struct DuesRelief
{
    std::string name;
    Month from;
    Month to; ///< the last month
    std::vector<Segment> segments;
    std::vector<Programme> programmes;
    std::vector<std::string> sectors;        ///< empty: all
    std::vector<std::string> payersExcluded; ///< who pays the whole nevertheless
    std::int64_t paysPercent = 100;
    RuleSource source;
};

/// Rates as data, by contribution month (`resources/rules/dues_rates.json`).
struct DuesRates
{
    std::vector<std::string> payers;
    std::vector<std::string> sectors;
    std::vector<BandTable> bands;
    std::vector<DuesShare> shares;
    std::vector<WageCeiling> ceilings;
    std::vector<DuesRelief> reliefs;
};

} // namespace penggerak
