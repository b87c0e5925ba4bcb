#pragma once

#include "services/coverage/coverage.h"
#include "services/ledger/scopes.h"
#include "services/offices/offices.h"

#include <vector>

namespace penggerak::services {

/// The figures as known at a commit, and what they say about a part of the book on a day.
class Readings
{
public:
    Readings(std::vector<Figure> figures, const Scopes& scopes, const std::vector<Office>& offices,
             std::optional<Seq> knownAt);

    /// What is known of the potential of a part; `office` empty: all offices.
    Denominator denominator(const std::optional<OfficeId>& office, Segment segment,
                            const std::optional<RegionCode>& region, Day asOf) const;
    /// The newest acquired figure of the very part, else of a part of it.
    const Figure* acquired(const std::optional<OfficeId>& office, Segment segment,
                           const std::optional<RegionCode>& region, Day asOf) const;
    /// Whether a sample stands behind the potential or the acquired of the part.
    bool isSample(const std::optional<OfficeId>& office, Segment segment,
                  const std::optional<RegionCode>& region, Day asOf) const;
    const Figure* find(FigureId id) const;

private:
    const Figure* newest(Measure measure, const Scope& scope, Day asOf) const;
    /// The readings that together cover a part; empty when some of it is not covered.
    std::vector<const Figure*> covering(const Scope& scope, Day asOf) const;
    std::vector<OfficeId> parts(const std::optional<OfficeId>& office) const;

    std::vector<Figure> m_figures;
    const Scopes& m_scopes;
    const std::vector<Office>& m_offices;
};

} // namespace penggerak::services
