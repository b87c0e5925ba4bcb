#include "app/cli/command.h"
#include "app/cli/coverage_json.h"
#include "app/cli/listed.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "services/periods/month_list.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;
using services::Closing;
using services::CoverageAnswer;

struct PeriodOptions
{
    std::string month;
    std::string reason;
    std::string office;
    std::string after;
    std::size_t limit = 100;
};

ordered_json toJson(const Closing& closing)
{
    ordered_json json{{"id", closing.id.text()},
                      {"month", closing.month.text()},
                      {"seq", closing.seq},
                      {"closed_at", closing.closedAtMs},
                      {"closed_by", closing.closedBy},
                      {"reopened_seq", nullptr}};
    if (closing.reopenedSeq) {
        json["reopened_seq"] = *closing.reopenedSeq;
        json["reopened_at"] = closing.reopenedAtMs;
        json["reopened_by"] = closing.reopenedBy;
    }
    return json;
}

Answer close(Context& context, const PeriodOptions& options)
{
    const Month month = monthOf(options.month);
    const Seq seq = take(services::closePeriod(context.session(), month));
    Answer answer;
    answer.json = {{"month", month.text()}, {"seq", seq}};
    answer.text = services::formatMonth(month, context.language()) +
                  context.say(" ditutup, catatan ke-", " closed, commit ") + std::to_string(seq) +
                  '\n';
    return answer;
}

/// Files the proposal: somebody else carries it out with `approve`.
Answer reopen(Context& context, const PeriodOptions& options)
{
    const ordered_json arguments{{"month", monthOf(options.month).text()},
                                 {"reason", options.reason}};
    const ProposalId id =
        take(services::propose(context.session(), "period.reopen", arguments.dump()));
    Answer answer;
    answer.json = {{"id", id.text()}, {"state", "open"}};
    answer.text =
        context.say("Diajukan, menunggu persetujuan: ", "Proposed, waits for approval: ") +
        id.text() + '\n';
    return answer;
}

Answer list(Context& context)
{
    const Language language = context.language();
    return listed(take(services::listClosings(context.reader())),
                  Table({context.say("Bulan", "Month"), context.say(">Catatan", ">Commit"),
                         context.say("Ditutup oleh", "Closed by"),
                         context.say("Dibuka kembali oleh", "Opened again by")}),
                  toJson, [&](const Closing& closing) {
                      return std::vector<std::string>{
                          services::formatMonth(closing.month, language),
                          std::to_string(closing.seq), closing.closedBy, closing.reopenedBy};
                  });
}

Answer months(Context& context)
{
    const Language language = context.language();
    return listed(
        take(services::listMonths(context.session())),
        Table({context.say("Bulan", "Month"), context.say("Keadaan", "State"),
               context.say(">Koreksi", ">Corrections")}),
        [](const services::MonthRow& row) {
            return ordered_json{{"month", row.month.text()},
                                {"closed", row.closing.has_value()},
                                {"next", row.isNext},
                                {"corrections", row.late}};
        },
        [&](const services::MonthRow& row) {
            return std::vector<std::string>{services::formatMonth(row.month, language),
                                            row.closing ? context.say("ditutup", "closed")
                                                        : context.say("terbuka", "open"),
                                            services::formatCount(row.late, language)};
        });
}

/// What to look at before a month is closed.
Answer check(Context& context, const PeriodOptions& options)
{
    const Language language = context.language();
    const auto check = take(services::checkClosing(context.session(), monthOf(options.month)));
    Answer answer;
    answer.json = {{"month", check.month.text()},
                   {"unproved", check.unproved},
                   {"amount", check.unprovedAmount.value()},
                   {"held", check.held},
                   {"proposals", check.proposals}};
    Table table(
        {context.say("Sebelum menutup", "Before closing"), context.say(">Banyaknya", ">Count")});
    table.add({context.say("Iuran menunggu bukti resmi", "Dues waiting for the official proof"),
               services::formatCount(check.unproved, language)});
    table.add({context.say("di antaranya tanpa deposit", "of which without cover"),
               services::formatCount(check.held, language)});
    table.add({context.say("Usul menunggu keputusan", "Proposals waiting"),
               services::formatCount(check.proposals, language)});
    answer.text = table.text();
    return answer;
}

ordered_json toJson(const CoverageAnswer& coverage)
{
    ordered_json json{{"as_of", coverage.query.asOf.iso()},
                      {"known_at", nullptr},
                      {"rows", ordered_json::array()}};
    if (coverage.query.knownAt)
        json["known_at"] = *coverage.query.knownAt;
    for (const services::CoverageLine& line : coverage.lines)
        json["rows"].push_back(coverageJson(line, coverage.query.by));
    json["total"] = coverageJson(coverage.total);
    json["in_both"] = coverage.inBoth.value();
    return json;
}

Answer show(Context& context, const PeriodOptions& options)
{
    const Book& book = context.reader();
    const Language language = context.language();
    const services::PeriodView view =
        take(services::showPeriod(book, monthOf(options.month), maybeOffice(book, options.office)));
    Answer answer;
    answer.json = {{"month", view.month.text()},
                   {"closing", view.closing ? toJson(*view.closing) : ordered_json()},
                   {"printed", toJson(view.printed)},
                   {"restated", toJson(view.restated)},
                   {"late", view.late}};
    Table table({context.say("Bagian", "Part"),
                 context.say(">Terakuisisi, tercetak", ">Acquired, as printed"),
                 context.say(">seperti kini diketahui", ">as known today"),
                 context.say(">selisih", ">difference")});
    const auto row = [&](const std::string& name, Heads printed, Heads restated) {
        table.add({name, services::formatCount(printed.value(), language),
                   services::formatCount(restated.value(), language),
                   services::formatCount((restated - printed).value(), language)});
    };
    for (const services::CoverageLine& line : view.restated.lines)
        for (const services::CoverageLine& other : view.printed.lines)
            if (other.row.key == line.row.key)
                row(line.row.key, other.row.acquired, line.row.acquired);
    row(context.say("Jumlah", "Total"), view.printed.total.acquired, view.restated.total.acquired);
    answer.text = services::formatMonth(view.month, language) +
                  (view.closing ? context.say(", ditutup", ", closed")
                                : context.say(", masih terbuka", ", still open")) +
                  '\n' + table.text();
    return answer;
}

/// `koreksi Mei 2018`: a late row's own month names it.
std::string label(Context& context, Day day)
{
    return context.say("koreksi ", "correction of ") +
           services::formatMonth(Month::of(day), context.language());
}

Answer corrections(Context& context, const PeriodOptions& options)
{
    std::optional<MovementId> after;
    if (!options.after.empty())
        after = idOf<MovementId>(options.after, "movement_unknown", "after");
    const services::Corrections found = take(services::corrections(
        context.session(), monthOf(options.month), after, std::max<std::size_t>(1, options.limit)));
    const Language language = context.language();
    Answer answer;
    answer.json = {{"month", found.month.text()},
                   {"total", found.total},
                   {"next", maybeId(found.next)},
                   {"rows", ordered_json::array()},
                   {"figures", ordered_json::array()}};
    Table table({context.say("Koreksi", "Correction"), context.say("Tanggal", "Day"),
                 context.say("Dari", "From"), context.say("Ke", "To"),
                 context.say(">Orang", ">Heads"), context.say("Nama atau sumber", "Name or source"),
                 context.say("Oleh", "By")});
    for (const services::LateMovement& row : found.movements) {
        answer.json["rows"].push_back({{"id", row.id.text()},
                                       {"label", label(context, row.happenedOn)},
                                       {"happened_on", row.happenedOn.iso()},
                                       {"seq", row.seq},
                                       {"recorded_at", row.recordedAtMs},
                                       {"recorded_by", row.recordedBy},
                                       {"kind", code(row.kind)},
                                       {"office", row.office},
                                       {"segment", code(row.segment)},
                                       {"from", code(row.from)},
                                       {"to", code(row.to)},
                                       {"heads", row.heads.value()},
                                       {"person", row.person},
                                       {"source", row.source}});
        table.add({label(context, row.happenedOn), services::formatDay(row.happenedOn, language),
                   services::term(std::string(code(row.from)), language),
                   services::term(std::string(code(row.to)), language),
                   services::formatCount(row.heads.value(), language),
                   row.person.empty() ? row.source : row.person, row.recordedBy});
    }
    for (const services::LateFigure& late : found.figures) {
        answer.json["figures"].push_back({{"id", late.figure.id.text()},
                                          {"label", label(context, late.figure.asOf)},
                                          {"as_of", late.figure.asOf.iso()},
                                          {"seq", late.seq},
                                          {"reversal", late.isReversal},
                                          {"office", late.office},
                                          {"segment", code(late.figure.scope.segment)},
                                          {"measure", code(late.figure.measure)},
                                          {"value", late.figure.value.value()},
                                          {"source", late.figure.source}});
        table.add({label(context, late.figure.asOf),
                   services::formatDay(late.figure.asOf, language),
                   services::term(std::string(code(late.figure.measure)), language),
                   late.isReversal ? context.say("dibalik", "reversed") : std::string(),
                   services::formatCount(late.figure.value.value(), language), late.figure.source,
                   late.office});
    }
    answer.text = table.text();
    return answer;
}

} // namespace

void addPeriodCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<PeriodOptions>();
    CLI::App* const period = choice.group(app, "period", "Bulan yang ditutup", "Closed months");
    const auto addMonth = [&](CLI::App* one) {
        one->add_option("--month", options->month, choice.say("TTTT-BB", "YYYY-MM"))->required();
        return one;
    };
    addMonth(choice.verb(*period, "close", "Tutup sebuah bulan", "Close a month",
                         [options](Context& context) { return close(context, *options); }));
    addMonth(choice.verb(*period, "reopen", "Ajukan membuka kembali sebuah bulan",
                         "Propose to open a month again",
                         [options](Context& context) { return reopen(context, *options); }))
        ->add_option("--reason", options->reason, choice.say("Alasan", "Why"))
        ->required();
    choice.verb(*period, "months", "Bulan terbuka dan tertutup", "Months, open and closed",
                [](Context& context) { return months(context); });
    addMonth(choice.verb(*period, "check", "Yang perlu dilihat sebelum menutup",
                         "What to look at before closing",
                         [options](Context& context) { return check(context, *options); }));
    choice.verb(*period, "list", "Bulan yang pernah ditutup", "Months that were closed",
                [](Context& context) { return list(context); });
    addMonth(choice.verb(*period, "show", "Seperti tercetak dan seperti kini diketahui",
                         "As printed and as known today",
                         [options](Context& context) { return show(context, *options); }))
        ->add_option("--office", options->office, choice.say("Kode atau nama", "Office"));
    CLI::App* const late = addMonth(
        choice.verb(*period, "corrections", "Koreksi bulan lalu di laporan sebuah bulan",
                    "Corrections of earlier months in a month's report",
                    [options](Context& context) { return corrections(context, *options); }));
    late->add_option("--after", options->after, choice.say("Halaman berikut", "The next page"));
    late->add_option("--limit", options->limit, choice.say("Baris sehalaman", "Rows a page"))
        ->check(CLI::Range(1, 1000));
}

} // namespace penggerak::cli
