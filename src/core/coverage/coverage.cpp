#include "core/coverage/coverage.h"

#include "core/coverage/figure.h"

namespace penggerak {

std::string_view code(CoverageReason reason)
{
    switch (reason) {
    case CoverageReason::None:
        return "";
    case CoverageReason::NoDenominator:
        return "no_denominator";
    case CoverageReason::PartialDenominator:
        return "partial_denominator";
    case CoverageReason::StaleDenominator:
        return "stale_denominator";
    }
    return "";
}

namespace {

void fillRates(CoverageRow& row)
{
    row.unacquired = *row.potential - row.acquired;
    row.acquiredPct = rate(row.acquired, *row.potential);
    if (row.acquiredPct)
        row.unacquiredPct = row.acquiredPct->complement();
    else
        row.reason = CoverageReason::NoDenominator;
}

} // namespace

CoverageRow coverageRow(std::string key, const StockCount& stock, const Denominator& denominator,
                        Day asOf)
{
    CoverageRow row;
    row.key = std::move(key);
    row.acquired = stock.acquired;
    row.about = stock.acquiredAbout || denominator.about;
    row.covered = denominator.covered;
    row.parts = denominator.parts;
    row.source = denominator.source;
    row.potentialAsOf = denominator.asOf;
    if (!denominator.isWhole()) {
        row.reason = denominator.covered == 0 ? CoverageReason::NoDenominator
                                              : CoverageReason::PartialDenominator;
        return row;
    }
    row.potential = stock.inBook;
    if (denominator.asOf && denominator.asOf->plusMonths(staleAfterMonths) < asOf)
        row.reason = CoverageReason::StaleDenominator;
    fillRates(row);
    return row;
}

CoverageRow coverageTotal(const std::vector<CoverageRow>& rows)
{
    CoverageRow total;
    total.key = "total";
    Heads potential;
    bool stale = false;
    int whole = 0;
    for (const CoverageRow& row : rows) {
        total.acquired += row.acquired;
        total.about = total.about || row.about;
        total.covered += row.covered;
        total.parts += row.parts;
        stale = stale || row.reason == CoverageReason::StaleDenominator;
        if (row.potential) {
            potential += *row.potential;
            ++whole;
        }
        if (row.potentialAsOf &&
            (!total.potentialAsOf || *row.potentialAsOf < *total.potentialAsOf))
            total.potentialAsOf = row.potentialAsOf;
        if (total.source.empty())
            total.source = row.source;
        else if (!row.source.empty() && total.source.find(row.source) == std::string::npos)
            total.source += "; " + row.source;
    }
    if (rows.empty() || std::size_t(whole) < rows.size()) {
        total.reason =
            total.covered == 0 ? CoverageReason::NoDenominator : CoverageReason::PartialDenominator;
        return total;
    }
    total.potential = potential;
    if (stale)
        total.reason = CoverageReason::StaleDenominator;
    fillRates(total);
    return total;
}

std::vector<FunnelStep> funnel(const std::map<Stage, Heads>& firstReached)
{
    std::vector<FunnelStep> steps;
    for (const Stage stage : funnelStages) {
        FunnelStep step;
        step.stage = stage;
        if (const auto found = firstReached.find(stage); found != firstReached.end())
            step.heads = found->second;
        if (!steps.empty()) {
            step.ofPrevious = rate(step.heads, steps.back().heads);
            step.ofFirst = rate(step.heads, steps.front().heads);
        }
        steps.push_back(step);
    }
    return steps;
}

} // namespace penggerak
