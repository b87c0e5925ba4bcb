#include "services/coverage/readings.h"

#include <algorithm>

namespace penggerak::services {

Readings::Readings(std::vector<Figure> figures, const Scopes& scopes,
                   const std::vector<Office>& offices, std::optional<Seq> knownAt)
    : m_figures(std::move(figures))
    , m_scopes(scopes)
    , m_offices(offices)
{
    std::erase_if(m_figures, [&](const Figure& figure) {
        if (knownAt)
            return figure.seq > *knownAt || (figure.reversedAt && *figure.reversedAt <= *knownAt);
        return figure.reversedAt.has_value();
    });
}

const Figure* Readings::find(FigureId id) const
{
    for (const Figure& figure : m_figures)
        if (figure.id == id)
            return &figure;
    return nullptr;
}

const Figure* Readings::newest(Measure measure, const Scope& scope, Day asOf) const
{
    const Figure* found = nullptr;
    for (const Figure& figure : m_figures)
        if (figure.measure == measure && figure.scope == scope && figure.asOf <= asOf &&
            (!found || figure.asOf >= found->asOf))
            found = &figure;
    return found;
}

std::vector<OfficeId> Readings::parts(const std::optional<OfficeId>& office) const
{
    std::vector<OfficeId> leaves;
    for (const Office& candidate : m_offices)
        if (candidate.kind == OfficeKind::Office &&
            (!office || m_scopes.offices().isWithin(candidate.id, *office)))
            leaves.push_back(candidate.id);
    return leaves;
}

std::vector<const Figure*> Readings::covering(const Scope& scope, Day asOf) const
{
    if (const Figure* own = newest(Measure::Potential, scope, asOf))
        return {own};
    // An office whose whole territory has readings is covered by them together.
    const auto office = std::find_if(m_offices.begin(), m_offices.end(),
                                     [&](const Office& o) { return o.id == scope.office; });
    if (office == m_offices.end())
        return {};
    std::vector<const Figure*> together;
    for (const RegionCode& region : office->territory) {
        if (scope.region && !scope.region->contains(region))
            continue;
        Scope part = scope;
        part.region = region;
        const Figure* reading = part == scope ? nullptr : newest(Measure::Potential, part, asOf);
        if (!reading)
            return {};
        together.push_back(reading);
    }
    return together;
}

Denominator Readings::denominator(const std::optional<OfficeId>& office, Segment segment,
                                  const std::optional<RegionCode>& region, Day asOf) const
{
    Denominator denominator;
    const auto add = [&](const std::vector<const Figure*>& readings) {
        for (const Figure* reading : readings) {
            denominator.about = denominator.about || reading->about;
            if (!denominator.asOf || reading->asOf < *denominator.asOf)
                denominator.asOf = reading->asOf;
            if (denominator.source.empty())
                denominator.source = reading->source;
            else if (denominator.source.find(reading->source) == std::string::npos)
                denominator.source += "; " + reading->source;
        }
        denominator.covered += readings.empty() ? 0 : 1;
    };
    if (office) {
        const auto whole = covering({*office, segment, region, std::nullopt}, asOf);
        if (!whole.empty()) {
            add(whole);
            return denominator;
        }
    }
    std::vector<OfficeId> offices = parts(office);
    // Asked about a region, only the offices that work in it count.
    if (region)
        std::erase_if(offices, [&](OfficeId id) {
            return std::none_of(m_offices.begin(), m_offices.end(), [&](const Office& o) {
                return o.id == id &&
                       std::any_of(o.territory.begin(), o.territory.end(), [&](const auto& t) {
                           return t.contains(*region) || region->contains(t);
                       });
            });
        });
    denominator.parts = std::max(1, int(offices.size()));
    for (const OfficeId part : offices)
        add(covering({part, segment, region, std::nullopt}, asOf));
    return denominator;
}

const Figure* Readings::acquired(const std::optional<OfficeId>& office, Segment segment,
                                 const std::optional<RegionCode>& region, Day asOf) const
{
    if (office)
        if (const Figure* own =
                newest(Measure::Acquired, {*office, segment, region, std::nullopt}, asOf))
            return own;
    const Figure* found = nullptr;
    for (const Figure& figure : m_figures)
        if (figure.measure == Measure::Acquired && figure.scope.segment == segment &&
            figure.asOf <= asOf &&
            (!office || m_scopes.offices().isWithin(figure.scope.office, *office)) &&
            (!region || (figure.scope.region && region->contains(*figure.scope.region))) &&
            (!found || figure.asOf >= found->asOf))
            found = &figure;
    return found;
}

bool Readings::isSample(const std::optional<OfficeId>& office, Segment segment,
                        const std::optional<RegionCode>& region, Day asOf) const
{
    const Figure* reading = acquired(office, segment, region, asOf);
    if (reading && reading->origin == Origin::Sample)
        return true;
    if (!office)
        return false;
    for (const Figure* part : covering({*office, segment, region, std::nullopt}, asOf))
        if (part->origin == Origin::Sample)
            return true;
    return false;
}

} // namespace penggerak::services
