#include "app/cli/command.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "services/figures/figures.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;
using services::FigureEffect;
using services::FigureRow;

struct FigureOptions
{
    std::string id;
    std::string office;
    std::string segment;
    std::string region;
    std::string body;
    std::string measure;
    std::string value;
    bool about = false;
    std::string asOf;
    std::string source;
    std::string note;
    std::string unit;
    std::string origin = "published";
    std::string reason;
    bool propose = false;
    bool withReversed = false;
};

ordered_json count(const std::optional<Heads>& heads)
{
    return heads ? ordered_json(heads->value()) : ordered_json();
}

ordered_json toJson(const FigureEffect& effect)
{
    ordered_json parts = ordered_json::array();
    for (const auto& [name, heads] : effect.parts)
        parts.push_back({{"name", name}, {"heads", heads.value()}});
    return {{"from_outside", effect.fromOutside.value()},
            {"to_outside", effect.toOutside.value()},
            {"newly_acquired", effect.newlyAcquired.value()},
            {"moved", effect.moved.value()},
            {"before", effect.before.value()},
            {"whole", count(effect.whole)},
            {"undivided", count(effect.undivided)},
            {"parts", parts},
            {"potential", count(effect.potential)},
            {"acquired", count(effect.acquired)}};
}

ordered_json toJson(const FigureRow& row)
{
    const Figure& figure = row.figure;
    const Scope& scope = figure.scope;
    return {{"id", figure.id.text()},
            {"seq", figure.seq},
            {"office", row.office},
            {"segment", code(scope.segment)},
            {"region", scope.region ? ordered_json(scope.region->digits()) : ordered_json()},
            {"body", scope.body ? ordered_json(scope.body->text()) : ordered_json()},
            {"body_name", row.body},
            {"measure", code(figure.measure)},
            {"value", figure.value.value()},
            {"about", figure.about},
            {"as_of", figure.asOf.iso()},
            {"source", figure.source},
            {"note", figure.note},
            {"unit", figure.unit},
            {"origin", code(figure.origin)},
            {"reversed_at", figure.reversedAt ? ordered_json(*figure.reversedAt) : ordered_json()},
            {"recorded_by", row.recordedBy},
            {"effect", toJson(row.effect)}};
}

Answer list(Context& context, const FigureOptions& options)
{
    const Book& book = context.reader();
    services::FigureFilter filter;
    filter.office = maybeOffice(book, options.office);
    filter.segment = maybeSegment(options.segment);
    if (!options.measure.empty())
        filter.measure = measureOf(options.measure);
    filter.withReversed = options.withReversed;
    const auto rows = services::listFigures(book, filter);
    const Language language = context.language();
    Answer answer;
    answer.json = {{"total", rows.size()}, {"next", nullptr}, {"rows", ordered_json::array()}};
    Table table({context.say("Per tanggal", "As of"), context.say("Kantor", "Office"),
                 context.say("Segmen", "Segment"), context.say("Ukuran", "Measure"),
                 context.say(">Jumlah", ">Value"), context.say("Kelompok", "Body"),
                 context.say("Wilayah", "Region"), context.say("Sumber", "Source"), "ID"});
    for (const FigureRow& row : rows) {
        answer.json["rows"].push_back(toJson(row));
        const Figure& figure = row.figure;
        table.add({services::formatDay(figure.asOf, language), row.office,
                   std::string(code(figure.scope.segment)),
                   services::term(std::string(code(figure.measure)), language),
                   (figure.about ? context.say("sekitar ", "about ") : "") +
                       services::formatCount(figure.value.value(), language),
                   row.body, row.region, figure.source,
                   figure.id.text() +
                       (figure.reversedAt ? context.say(" (dibalik)", " (reversed)") : "")});
    }
    answer.text = table.text();
    return answer;
}

Answer show(Context& context, const FigureOptions& options)
{
    const auto id = idOf<FigureId>(options.id, "figure_unknown", "figure");
    services::FigureFilter filter;
    filter.withReversed = true;
    for (const FigureRow& row : services::listFigures(context.reader(), filter)) {
        if (row.figure.id != id)
            continue;
        Answer answer;
        answer.json = toJson(row);
        const Figure& figure = row.figure;
        answer.text = row.office + ", " + std::string(code(figure.scope.segment)) + ", " +
                      services::term(std::string(code(figure.measure)), context.language()) + ": " +
                      services::formatCount(figure.value.value(), context.language()) + ", " +
                      services::formatDay(figure.asOf, context.language()) + '\n' + figure.source +
                      '\n';
        return answer;
    }
    throw Refused(refusal("figure_unknown", "figure"));
}

services::NewFigure newFigure(const Book& book, const FigureOptions& options)
{
    services::NewFigure figure;
    figure.scope.office = officeOf(book, options.office).id;
    figure.scope.segment = segmentOf(options.segment);
    figure.scope.region = maybeRegion(options.region);
    figure.scope.body = maybeBody(book, options.body);
    figure.measure = measureOf(options.measure);
    figure.value = headsOf(options.value);
    figure.about = options.about;
    figure.asOf = dayOf(options.asOf, "as-of");
    figure.source = options.source;
    figure.note = options.note;
    figure.unit = options.unit;
    figure.origin = originOf(options.origin);
    return figure;
}

Answer written(const services::FigureWritten& figure)
{
    Answer answer;
    answer.json = {
        {"id", figure.id.text()}, {"seq", figure.seq}, {"effect", toJson(figure.effect)}};
    answer.text = figure.id.text() + '\n';
    return answer;
}

Answer add(Context& context, const FigureOptions& options)
{
    const Session& session = context.session();
    return written(take(services::addFigure(session, newFigure(session.book(), options))));
}

Answer correct(Context& context, const FigureOptions& options)
{
    const Session& session = context.session();
    const auto id = idOf<FigureId>(options.id, "figure_unknown", "figure");
    return written(take(
        services::correctFigure(session, id, newFigure(session.book(), options), options.reason)));
}

Answer reverse(Context& context, const FigureOptions& options)
{
    const Session& session = context.session();
    const auto id = idOf<FigureId>(options.id, "figure_unknown", "figure");
    Answer answer;
    if (options.propose) {
        const ProposalId proposal = take(services::propose(
            session, "figure.reverse",
            nlohmann::json{{"figure", id.text()}, {"reason", options.reason}}.dump()));
        answer.json = {{"id", id.text()}, {"proposal", proposal.text()}};
        answer.text = context.say("Menunggu persetujuan: ", "Waiting for approval: ") +
                      proposal.text() + '\n';
        return answer;
    }
    const Seq seq = take(services::reverseFigure(session, id, options.reason));
    answer.json = {{"id", id.text()}, {"seq", seq}};
    answer.text = context.say("Dibalik: ", "Reversed: ") + id.text() + '\n';
    return answer;
}

void addScope(CLI::App& app, FigureOptions& options, const Choice& choice, bool needed)
{
    app.add_option("--office", options.office, choice.say("Kode atau nama", "Code or name"))
        ->required(needed);
    app.add_option("--segment", options.segment, "PU|BPU")->required(needed);
    app.add_option("--measure", options.measure, "potential|acquired|of-which|quoted")
        ->required(needed);
}

void addFields(CLI::App& app, FigureOptions& options, const Choice& choice)
{
    addScope(app, options, choice, true);
    app.add_option("--value", options.value, choice.say("Jumlah orang", "Heads"))->required();
    app.add_flag("--about", options.about, choice.say("Sekitar", "Only about so many"));
    app.add_option("--region", options.region, choice.say("Kode atau nama wilayah", "Region"));
    app.add_option("--body", options.body, choice.say("Kelompok: id atau nama", "Body"));
    app.add_option("--as-of", options.asOf, choice.say("Per tanggal", "Day of the count"))
        ->required();
    app.add_option("--source", options.source, choice.say("Sumber", "Source"))->required();
    app.add_option("--note", options.note, choice.say("Catatan", "Note"));
    app.add_option("--unit", options.unit, choice.say("Satuan kutipan", "Unit of a quoted figure"));
    app.add_option("--origin", options.origin, "published|derived|sample");
}

void addId(CLI::App& app, FigureOptions& options, const Choice& choice)
{
    app.add_option("figure", options.id, choice.say("Id angka", "The figure's id"))->required();
}

} // namespace

void addFigureCommands(CLI::App& app, Choice& choice)
{
    CLI::App* const figure =
        choice.group(app, "figure", "Angka terbit dan perkiraan", "Published counts and estimates");
    const auto options = std::make_shared<FigureOptions>();
    CLI::App* const listing =
        choice.verb(*figure, "list", "Daftar angka", "All figures",
                    [options](Context& context) { return list(context, *options); });
    addScope(*listing, *options, choice, false);
    listing->add_flag("--reversed", options->withReversed,
                      choice.say("Juga yang dibalik", "Reversed ones, too"));
    addId(*choice.verb(*figure, "show", "Satu angka", "One figure",
                       [options](Context& context) { return show(context, *options); }),
          *options, choice);
    addFields(*choice.verb(*figure, "add", "Catat angka", "Record a figure",
                           [options](Context& context) { return add(context, *options); }),
              *options, choice);
    CLI::App* const correcting =
        choice.verb(*figure, "correct", "Balik dan catat lagi", "Reverse and record anew",
                    [options](Context& context) { return correct(context, *options); });
    addId(*correcting, *options, choice);
    addFields(*correcting, *options, choice);
    correcting->add_option("--reason", options->reason, choice.say("Alasan", "Reason"))->required();
    CLI::App* const reversing =
        choice.verb(*figure, "reverse", "Balik angka", "Reverse a figure",
                    [options](Context& context) { return reverse(context, *options); });
    addId(*reversing, *options, choice);
    reversing->add_option("--reason", options->reason, choice.say("Alasan", "Reason"))->required();
    reversing->add_flag("--propose", options->propose,
                        choice.say("Ajukan kepada penyelia", "Leave it to somebody who may"));
}

} // namespace penggerak::cli
