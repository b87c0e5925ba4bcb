#include "services/figures/figures.h"

#include "services/book/verb.h"
#include "services/figures/figure_effects.h"
#include "services/ledger/ledger.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/regions/regions.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

Figure toFigure(const NewFigure& entry, FigureId id, Seq seq)
{
    Figure figure;
    figure.id = id;
    figure.seq = seq;
    figure.scope = entry.scope;
    figure.measure = entry.measure;
    figure.value = entry.value;
    figure.about = entry.about;
    figure.asOf = entry.asOf;
    figure.source = entry.source;
    figure.note = entry.note;
    figure.unit = entry.unit;
    figure.origin = entry.origin;
    return figure;
}

nlohmann::json describe(const Figure& figure)
{
    return {{"measure", code(figure.measure)}, {"value", figure.value.value()},
            {"about", figure.about},           {"as_of", figure.asOf.iso()},
            {"source", figure.source},         {"note", figure.note}};
}

/// A part is taken out of the anonymous heads of its whole, without leaving their office.
void takePart(Ledger& ledger, storage::Database& database, const Figure& figure)
{
    const Scope whole = wholeOf(figure, ledger.scopes());
    Heads difference = figure.value - ledger.measured(figure.scope, Measure::Acquired, figure.asOf);
    const auto intoPart = [&](const Cell& cell) {
        Cell part = cell;
        part.body = figure.scope.body;
        return part;
    };
    if (difference < Heads(0)) {
        for (const storage::CellStock& pool :
             undividedPools(figure.scope, ledger.scopes(), database, figure.asOf)) {
            Cell back = pool.cell;
            back.body = whole.body;
            difference += ledger.give(figure, pool.cell, back, -difference);
        }
    } else {
        for (const storage::CellStock& pool :
             undividedPools(whole, ledger.scopes(), database, figure.asOf))
            if (difference > Heads(0))
                difference -= ledger.give(figure, pool.cell, intoPart(pool.cell), difference);
    }
}

/// What the book could not be made to say.
std::optional<Error> disagreement(Ledger& ledger, const Figure& figure, Heads undividedBefore)
{
    if (figure.measure == Measure::Quoted)
        return std::nullopt;
    const Heads now = ledger.measured(figure.scope, figure.measure, figure.asOf);
    if (now == figure.value)
        return std::nullopt;
    if (now > figure.value)
        return refusal(figure.measure == Measure::Potential ? "potential_below" : "acquired_below",
                       "value")
            .with("value", figure.value.value())
            .with("known", now.value());
    Scope whole = wholeOf(figure, ledger.scopes());
    if (const Figure* wider = ledger.nextWider(figure))
        whole = wider->scope;
    const Measure measure =
        figure.measure == Measure::Potential ? Measure::Potential : Measure::Acquired;
    return refusal("part_above_whole", "value")
        .with("part", figure.value.value())
        .with("whole", ledger.measured(whole, measure, figure.asOf).value())
        .with("undivided", undividedBefore.value());
}

FigureEffect enter(Work& work, Ledger& ledger, const Figure& figure,
                   const std::optional<Figure>& replaced)
{
    FigureEffect effect;
    Heads undivided;
    if (figure.measure == Measure::OfWhich) {
        for (const auto& pool : undividedPools(wholeOf(figure, ledger.scopes()), ledger.scopes(),
                                               work.database, figure.asOf))
            undivided += pool.pooled;
    } else if (const Figure* wider = ledger.nextWider(figure)) {
        undivided = ledger.available(Scopes::pool(wider->scope, figure.measure == Measure::Acquired
                                                                    ? Stage::Active
                                                                    : Stage::Unreached),
                                     figure.asOf);
    }
    if (figure.measure != Measure::Quoted)
        effect.before = ledger.measured(figure.scope, figure.measure, figure.asOf);
    ledger.record(figure, replaced);
    if (figure.measure == Measure::OfWhich)
        takePart(ledger, work.database, figure);
    ledger.finish();
    if (const auto error = disagreement(ledger, figure, undivided))
        throw Refused(*error);
    addMovements(effect, ledger.movements().ofFigure(figure.id));
    if (figure.measure != Measure::Quoted)
        addScope(effect, figure, ledger.liveFigures(), ledger.scopes(), work.database);
    work.commit.about("figure", figure.id.value());
    return effect;
}

Outcome checkPlace(const Book& book, const NewFigure& entry)
{
    const std::vector<Office> offices = listOffices(book);
    const auto office = std::find_if(offices.begin(), offices.end(),
                                     [&](const Office& o) { return o.id == entry.scope.office; });
    if (office == offices.end())
        return fail("office_unknown", "office");
    if (entry.scope.region) {
        if (!regionExists(*entry.scope.region))
            return fail(
                refusal("region_unknown", "region").with("region", entry.scope.region->dotted()));
        std::vector<RegionCode> territory = office->territory;
        for (const Office& below : offices)
            if (below.parent == office->id)
                territory.insert(territory.end(), below.territory.begin(), below.territory.end());
        const bool inside =
            std::any_of(territory.begin(), territory.end(), [&](const auto& region) {
                return region.contains(*entry.scope.region) || entry.scope.region->contains(region);
            });
        if (!territory.empty() && !inside)
            return fail(refusal("region_outside_office", "region")
                            .with("region", regionName(*entry.scope.region))
                            .with("office", office->name));
    }
    if (entry.measure == Measure::OfWhich && !entry.scope.body)
        return fail("body_missing", "body");
    if (entry.scope.body) {
        const std::vector<Body> bodies = listBodies(book);
        if (std::none_of(bodies.begin(), bodies.end(),
                         [&](const Body& body) { return body.id == *entry.scope.body; }))
            return fail("body_unknown", "body");
    }
    return {};
}

} // namespace

Outcome checkFigure(const Book& book, const NewFigure& entry)
{
    if (entry.value < Heads(1) || entry.value > maxHeadsPerEntry)
        return fail(refusal("heads_range", "value").with("value", entry.value.value()));
    if (entry.source.empty())
        return fail("source_missing", "source");
    if (entry.asOf > book.today())
        return fail(
            refusal("date_future", "as_of").with("day", entry.asOf).with("today", book.today()));
    return checkPlace(book, entry);
}

namespace {

Outcome checkNotTwice(const Ledger& ledger, const NewFigure& entry,
                      const std::optional<FigureId>& replaced)
{
    for (const Figure& other : ledger.liveFigures())
        if (other.measure == entry.measure && entry.measure != Measure::Quoted &&
            other.scope == entry.scope && other.asOf == entry.asOf && other.id != replaced)
            return fail(refusal("figure_twice", "as_of")
                            .with("day", other.asOf)
                            .with("value", other.value.value()));
    return {};
}

} // namespace

Result<FigureEffect> previewFigure(const Session& session, const NewFigure& entry)
{
    if (Outcome checked = checkFigure(session.book(), entry); !checked)
        return fail(checked.error());
    return rehearse(session, "figure.add", [&](Work& work) -> Result<FigureEffect> {
        Ledger ledger(work);
        if (Outcome once = checkNotTwice(ledger, entry, std::nullopt); !once)
            return fail(once.error());
        const Figure figure = toFigure(entry, FigureId(work.database.newId()), work.commit.seq());
        return enter(work, ledger, figure, std::nullopt);
    });
}

Result<FigureWritten> addFigure(const Session& session, const NewFigure& entry)
{
    if (Outcome checked = checkFigure(session.book(), entry); !checked)
        return fail(checked.error());
    return write(session, "figure.add", [&](Work& work) -> Result<FigureWritten> {
        Ledger ledger(work);
        if (Outcome once = checkNotTwice(ledger, entry, std::nullopt); !once)
            return fail(once.error());
        const Figure figure = toFigure(entry, FigureId(work.database.newId()), work.commit.seq());
        FigureEffect effect = enter(work, ledger, figure, std::nullopt);
        work.commit.setDetail(nlohmann::json{{"after", describe(figure)}}.dump());
        return FigureWritten{figure.id, work.commit.seq(), std::move(effect)};
    });
}

namespace {

Result<Figure> liveFigure(Ledger& ledger, FigureId id)
{
    const auto figure = ledger.figures().find(id);
    if (!figure)
        return fail("figure_unknown", "figure");
    if (figure->reversedAt)
        return fail("figure_reversed", "figure");
    return *figure;
}

} // namespace

Result<Seq> reverseFigure(const Session& session, FigureId id, const std::string& reason)
{
    if (reason.empty())
        return fail("reason_missing", "reason");
    return write(session, "figure.reverse", [&](Work& work) -> Result<Seq> {
        Ledger ledger(work);
        const Result<Figure> figure = liveFigure(ledger, id);
        if (!figure)
            return fail(figure.error());
        ledger.reverseRecord(*figure);
        ledger.finish();
        work.commit.about("figure", id.value());
        work.commit.setDetail(
            nlohmann::json{{"before", describe(*figure)}, {"reason", reason}}.dump());
        return work.commit.seq();
    });
}

Result<FigureWritten> correctFigure(const Session& session, FigureId id, const NewFigure& entry,
                                    const std::string& reason)
{
    if (reason.empty())
        return fail("reason_missing", "reason");
    if (Outcome checked = checkFigure(session.book(), entry); !checked)
        return fail(checked.error());
    return write(session, "figure.correct", [&](Work& work) -> Result<FigureWritten> {
        Ledger ledger(work);
        const Result<Figure> old = liveFigure(ledger, id);
        if (!old)
            return fail(old.error());
        if (Outcome once = checkNotTwice(ledger, entry, id); !once)
            return fail(once.error());
        const Figure figure = toFigure(entry, FigureId(work.database.newId()), work.commit.seq());
        FigureEffect effect = enter(work, ledger, figure, *old);
        work.commit.setDetail(nlohmann::json{
            {"before", describe(*old)},
            {"after", describe(figure)},
            {"reason", reason}}.dump());
        return FigureWritten{figure.id, work.commit.seq(), std::move(effect)};
    });
}

Result<FigureEffect> previewCorrection(const Session& session, FigureId id, const NewFigure& entry)
{
    if (Outcome checked = checkFigure(session.book(), entry); !checked)
        return fail(checked.error());
    return rehearse(session, "figure.correct", [&](Work& work) -> Result<FigureEffect> {
        Ledger ledger(work);
        const Result<Figure> old = liveFigure(ledger, id);
        if (!old)
            return fail(old.error());
        if (Outcome once = checkNotTwice(ledger, entry, id); !once)
            return fail(once.error());
        return enter(work, ledger,
                     toFigure(entry, FigureId(work.database.newId()), work.commit.seq()), *old);
    });
}

} // namespace penggerak::services
