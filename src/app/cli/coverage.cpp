#include "services/coverage/coverage.h"

#include "app/cli/command.h"
#include "app/cli/coverage_json.h"
#include "app/cli/table.h"
#include "app/cli/values.h"

#include <algorithm>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;
using services::CoverageAnswer;
using services::CoverageBy;
using services::CoverageLine;

struct CoverageOptions
{
    std::string office;
    std::string region;
    std::string segment;
    std::string asOf;
    std::string knownAt;
    std::string by = "segment";
    std::string from;
    std::string to;
};

constexpr std::array<std::string_view, 5> byWords{"segment", "region", "kader", "partner", "month"};

CoverageBy byOf(const std::string& text)
{
    const auto found = std::find(byWords.begin(), byWords.end(), text);
    if (found == byWords.end())
        throw UsageError("--by " + text + ": segment|region|kader|partner|month", "by");
    return CoverageBy(found - byWords.begin());
}

std::vector<std::string> cells(const Context& context, const std::string& name,
                               const CoverageRow& row)
{
    const Language language = context.language();
    const auto heads = [&](const std::optional<Heads>& value) {
        return value ? services::formatCount(value->value(), language) : std::string("-");
    };
    const auto rate = [&](const std::optional<Percent>& value) {
        return value ? services::formatPercent(value->text(), language) + " %" : std::string("-");
    };
    std::string note;
    if (row.reason != CoverageReason::None)
        note = services::sentence(
            std::string(code(row.reason)),
            {{"covered", std::int64_t(row.covered)}, {"parts", std::int64_t(row.parts)}}, language);
    else if (row.potentialAsOf)
        note = row.source + ", " + services::formatDay(*row.potentialAsOf, language);
    if (row.about)
        note += context.say(" (sekitar)", " (about)");
    return {name,
            heads(row.potential),
            heads(row.acquired),
            rate(row.acquiredPct),
            heads(row.unacquired),
            rate(row.unacquiredPct),
            note};
}

Answer coverage(Context& context, const CoverageOptions& options)
{
    const Book& book = context.reader();
    services::CoverageQuery query;
    query.office = maybeOffice(book, options.office);
    query.region = maybeRegion(options.region);
    query.segment = maybeSegment(options.segment);
    query.asOf = maybeDay(options.asOf, "as-of").value_or(book.today());
    query.knownAt = knownAtOf(book, options.knownAt);
    query.by = byOf(options.by);
    const CoverageAnswer coverage = take(services::coverage(book, query));

    Answer answer;
    ordered_json rows = ordered_json::array();
    Table table({context.say("Bagian", "Part"), context.say(">Potensi", ">Potential"),
                 context.say(">Terakuisisi", ">Acquired"), ">%",
                 context.say(">Belum", ">Not acquired"), ">%",
                 context.say("Sumber potensi", "Source of the potential")});
    for (const CoverageLine& line : coverage.lines) {
        rows.push_back(coverageJson(line, query.by));
        table.add(cells(context, line.name.empty() ? line.row.key : line.name, line.row));
    }
    table.add(cells(context, context.say("Jumlah", "Total"), coverage.total));
    answer.json = {
        {"office", coverage.office.empty() ? ordered_json() : ordered_json(coverage.office)},
        {"as_of", query.asOf.iso()},
        {"known_at", query.knownAt ? ordered_json(*query.knownAt) : ordered_json()},
        {"by", options.by},
        {"rows", rows},
        {"total", coverageJson(coverage.total)},
        {"in_both", coverage.inBoth.value()},
        {"sample", coverage.sample},
        {"seq", book.lastSeq()}};
    answer.text =
        (coverage.office.empty() ? context.say("Semua kantor", "All offices") : coverage.office) +
        ", " + services::formatDay(query.asOf, context.language()) + '\n' + table.text();
    return answer;
}

Answer funnel(Context& context, const CoverageOptions& options)
{
    const Book& book = context.reader();
    services::FunnelQuery query;
    query.office = maybeOffice(book, options.office);
    query.segment = maybeSegment(options.segment);
    query.to = maybeDay(options.to, "to").value_or(book.today());
    query.from = maybeDay(options.from, "from").value_or(*Day::of(query.to.year(), 1, 1));
    if (query.to < query.from)
        throw Refused(refusal("date_order", "to"));
    const services::FunnelAnswer funnel = take(services::funnelOf(book, query));
    const Language language = context.language();
    const auto rate = [&](const std::optional<Percent>& value) {
        return value ? services::formatPercent(value->text(), language) + " %" : std::string("-");
    };
    Answer answer;
    answer.json = {{"office", funnel.office.empty() ? ordered_json() : ordered_json(funnel.office)},
                   {"from", query.from.iso()},
                   {"to", query.to.iso()},
                   {"steps", ordered_json::array()},
                   {"lost", ordered_json::array()}};
    Table steps({context.say("Tahap", "Stage"), context.say(">Orang", ">Heads"),
                 context.say(">dari tahap lalu", ">of previous"),
                 context.say(">dari awal", ">of first")});
    for (const FunnelStep& step : funnel.steps) {
        answer.json["steps"].push_back({{"stage", code(step.stage)},
                                        {"heads", step.heads.value()},
                                        {"of_previous_pct", percentJson(step.ofPrevious)},
                                        {"of_first_pct", percentJson(step.ofFirst)}});
        steps.add({services::term(std::string(code(step.stage)), language),
                   services::formatCount(step.heads.value(), language), rate(step.ofPrevious),
                   rate(step.ofFirst)});
    }
    Table lost({context.say("Hilang ke", "Lost to"), context.say("Alasan", "Reason"),
                context.say(">Orang", ">Heads")});
    for (const services::FunnelLoss& loss : funnel.lost) {
        answer.json["lost"].push_back({{"stage", code(loss.stage)},
                                       {"reason", code(loss.reason)},
                                       {"heads", loss.heads.value()}});
        lost.add({services::term(std::string(code(loss.stage)), language),
                  services::term(std::string(code(loss.reason)), language),
                  services::formatCount(loss.heads.value(), language)});
    }
    answer.text = steps.text() + (funnel.lost.empty() ? "" : '\n' + lost.text());
    return answer;
}

} // namespace

void addCoverageCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<CoverageOptions>();
    CLI::App* const coverageApp =
        choice.verb(app, "coverage", "Berapa yang sudah dan belum terlindungi",
                    "Who is protected and who is not yet",
                    [options](Context& context) { return coverage(context, *options); });
    coverageApp->add_option("--office", options->office, choice.say("Kode atau nama", "Office"));
    coverageApp->add_option("--region", options->region, choice.say("Wilayah", "Region"));
    coverageApp->add_option("--segment", options->segment, "PU|BPU");
    coverageApp->add_option("--as-of", options->asOf, choice.say("Per tanggal", "Day"));
    coverageApp->add_option("--known-at", options->knownAt,
                            choice.say("Seperti diketahui saat itu: nomor catatan atau waktu",
                                       "As known then: a commit number or a time"));
    coverageApp->add_option("--by", options->by, "segment|region|kader|partner|month");
    CLI::App* const funnelApp =
        choice.verb(app, "funnel", "Dari prospek sampai aktif", "From prospect to active",
                    [options](Context& context) { return funnel(context, *options); });
    funnelApp->add_option("--office", options->office, choice.say("Kode atau nama", "Office"));
    funnelApp->add_option("--segment", options->segment, "PU|BPU");
    funnelApp->add_option("--from", options->from, choice.say("Dari tanggal", "First day"));
    funnelApp->add_option("--to", options->to, choice.say("Sampai tanggal", "Last day"));
}

} // namespace penggerak::cli
