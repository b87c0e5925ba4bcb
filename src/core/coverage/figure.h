#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/region_code.h"
#include "core/enrollment/stage.h"

#include <optional>
#include <string>
#include <string_view>

namespace penggerak {

/// What a figure counts. `Quoted` is a published number that is no reading of a stock (a rate
/// without counts, a target, an attendance): it is kept with its source and moves no head.
enum class Measure { Potential, Acquired, OfWhich, Quoted };

/// `potential`, `acquired`, `of-which`, `quoted`.
std::string_view code(Measure measure);
std::optional<Measure> measureFromCode(std::string_view text);

/// How far a figure is from print: as published, worked out from published ones, or a sample.
enum class Origin { Published, Derived, Sample };

std::string_view code(Origin origin);
std::optional<Origin> originFromCode(std::string_view text);

/// What a figure speaks of: an office or area with all below it, a segment, and where given a
/// region with all inside it and a body (employer, group, published count) with all inside it.
struct Scope
{
    OfficeId office;
    Segment segment = Segment::Bpu;
    std::optional<RegionCode> region;
    std::optional<BodyId> body;

    friend bool operator==(const Scope&, const Scope&) = default;
};

/// A published or estimated count: a reading of a stock on a day, not a flow (design.md 1.1).
struct Figure
{
    FigureId id;
    Seq seq = 0;
    Scope scope;
    Measure measure = Measure::Potential;
    Heads value;
    bool about = false; ///< "sekitar"
    Day asOf;
    std::string source;
    std::string note;
    /// The unit of a quoted figure: `orang`, `persen`, `rupiah`, `paket` ...; empty otherwise.
    std::string unit;
    Origin origin = Origin::Published;
    /// Set when a later commit reversed the figure.
    std::optional<Seq> reversedAt;
};

/// An estimate older than this at the as-of date is shown with a warning (design.md 1.1).
inline constexpr int staleAfterMonths = 12;

} // namespace penggerak
