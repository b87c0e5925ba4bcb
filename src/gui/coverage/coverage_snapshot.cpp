#include "gui/coverage/coverage_snapshot.h"

#include <algorithm>

namespace penggerak::gui {

using services::CoverageAnswer;
using services::CoverageBy;
using services::CoverageLine;
using services::CoverageQuery;

namespace {

CoverageQuery queryOf(const CoverageFilter& filter, Seq seq, CoverageBy by)
{
    CoverageQuery query;
    query.office = filter.office;
    query.segment = filter.segment;
    query.asOf = filter.asOf;
    query.knownAt = seq;
    query.by = by;
    return query;
}

std::vector<Segment> segmentsOf(const CoverageFilter& filter)
{
    if (filter.segment)
        return {*filter.segment};
    return {allSegments.begin(), allSegments.end()};
}

bool isBlank(const std::optional<CoverageRow>& row)
{
    return !row || (!row->potential && row->acquired.isZero());
}

void addRegions(CoverageSnapshot& snapshot, const CoverageAnswer& answer, Segment segment)
{
    snapshot.regionsAreSample = snapshot.regionsAreSample || answer.sample;
    for (const CoverageLine& line : answer.lines) {
        auto found = std::find_if(
            snapshot.regions.begin(), snapshot.regions.end(),
            [&line](const RegionLine& known) { return known.region == line.row.region; });
        if (found == snapshot.regions.end()) {
            snapshot.regions.push_back({line.row.region, line.name, {}, {}, false});
            found = std::prev(snapshot.regions.end());
        }
        (segment == Segment::Pu ? found->pu : found->bpu) = line.row;
        found->sample = found->sample || line.sample;
    }
}

void sortRegions(std::vector<RegionLine>& regions)
{
    std::erase_if(regions,
                  [](const RegionLine& line) { return isBlank(line.pu) && isBlank(line.bpu); });
    std::stable_sort(regions.begin(), regions.end(), [](const RegionLine& a, const RegionLine& b) {
        if (a.region.has_value() != b.region.has_value())
            return a.region.has_value();
        const Heads left = a.unacquired().value_or(Heads(-1));
        const Heads right = b.unacquired().value_or(Heads(-1));
        return left != right ? left > right : a.name < b.name;
    });
}

/// Fills in one segment; false when the question was refused.
bool readSegment(CoverageSnapshot& snapshot, const services::Book& book, Segment segment)
{
    CoverageFilter filter = snapshot.filter;
    filter.segment = segment;
    const auto months = coverage(book, queryOf(filter, snapshot.seq, CoverageBy::Month));
    const auto regions = coverage(book, queryOf(filter, snapshot.seq, CoverageBy::Region));
    if (!months || !regions) {
        snapshot.error = months ? regions.error() : months.error();
        return false;
    }
    (segment == Segment::Pu ? snapshot.puMonths : snapshot.bpuMonths) = months->lines;
    addRegions(snapshot, *regions, segment);
    return true;
}

} // namespace

std::optional<Heads> RegionLine::unacquired() const
{
    std::optional<Heads> sum;
    for (const auto& row : {pu, bpu})
        if (row && row->unacquired)
            sum = sum.value_or(Heads()) + *row->unacquired;
    return sum;
}

bool CoverageSnapshot::isEmpty() const
{
    return !error && isBlank(pu) && isBlank(bpu);
}

bool CoverageSnapshot::hasSampleMonths() const
{
    const auto sample = [](const CoverageLine& line) { return line.known && line.sample; };
    return std::any_of(puMonths.begin(), puMonths.end(), sample) ||
           std::any_of(bpuMonths.begin(), bpuMonths.end(), sample);
}

RegionKind CoverageSnapshot::regionKind() const
{
    bool wide = false;
    bool narrow = false;
    for (const RegionLine& line : regions)
        if (line.region)
            (line.region->level() <= RegionCode::Level::Regency ? wide : narrow) = true;
    return wide && narrow ? RegionKind::Mixed
           : wide         ? RegionKind::Regencies
                          : RegionKind::Districts;
}

CoverageSnapshot readCoverage(const services::Book& book, const CoverageFilter& filter)
{
    CoverageSnapshot snapshot;
    snapshot.filter = filter;
    snapshot.seq = book.lastSeq();
    snapshot.recordedAtMs = book.recordedAt(snapshot.seq);
    snapshot.offices = listOffices(book);
    const auto segments = coverage(book, queryOf(filter, snapshot.seq, CoverageBy::Segment));
    if (!segments) {
        snapshot.error = segments.error();
        return snapshot;
    }
    snapshot.office = segments->office;
    snapshot.total = segments->total;
    snapshot.inBoth = segments->inBoth;
    for (const CoverageLine& line : segments->lines)
        if (line.row.segment)
            (*line.row.segment == Segment::Pu ? snapshot.pu : snapshot.bpu) = line.row;
    for (const Segment segment : segmentsOf(filter))
        if (!readSegment(snapshot, book, segment))
            return snapshot;
    sortRegions(snapshot.regions);
    return snapshot;
}

std::optional<OfficeId> startOffice(const services::Book& book, Day asOf)
{
    const std::vector<services::Office> offices = listOffices(book);
    for (const services::Office& office : offices) {
        if (office.kind != services::OfficeKind::Office)
            continue;
        CoverageFilter filter;
        filter.office = office.id;
        filter.asOf = asOf;
        const auto answer = coverage(book, queryOf(filter, book.lastSeq(), CoverageBy::Segment));
        if (answer && answer->total.potential)
            return office.id;
    }
    return offices.size() == 1 ? std::optional(offices.front().id) : std::nullopt;
}

} // namespace penggerak::gui
