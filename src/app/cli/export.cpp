#include "services/exchange/export.h"

#include "app/cli/command.h"
#include "app/cli/money.h"
#include "app/cli/values.h"

namespace penggerak::cli {

namespace {

struct ExportOptions
{
    std::string kind;
    std::string file;
    std::string office;
    std::string segment;
    std::string stage;
    std::string region;
    std::string kader;
    std::string body;
    std::string text;
    std::string list;
    std::string part = "acquired";
    std::string asOf;
    std::string knownAt;
    std::string revealReason;
    std::string from;
    std::string until;
    std::string month;
};

services::DrillPart partOf(const std::string& text)
{
    if (text == "potential")
        return services::DrillPart::Potential;
    return text == "acquired" ? services::DrillPart::Acquired : services::DrillPart::Unacquired;
}

Answer exporting(Context& context, const ExportOptions& options)
{
    const Session& session = context.session();
    services::ExportOrder order;
    order.kind = services::exportKindFromCode(options.kind).value();
    order.file = options.file;
    order.language = context.language();
    order.filter.office = maybeOffice(session.book(), options.office);
    order.filter.segment = maybeSegment(options.segment);
    if (!options.stage.empty())
        order.filter.stage = stageOf(options.stage);
    order.filter.region = maybeRegion(options.region);
    order.filter.kader = maybeKader(session.book(), options.kader);
    order.filter.body = maybeBody(session.book(), options.body);
    order.filter.text = options.text;
    order.bodies.office = order.filter.office;
    order.bodies.region = order.filter.region;
    order.bodies.text = options.text;
    if (order.kind == services::ExportKind::FollowUp)
        order.matchList = idOf<MatchListId>(options.list, "match_list_unknown", "list");
    order.behind.scope.office = order.filter.office;
    order.behind.scope.segment = order.filter.segment;
    order.behind.scope.region = order.filter.region;
    order.behind.scope.asOf = maybeDay(options.asOf, "as-of").value_or(session.book().today());
    order.behind.scope.knownAt = knownAtOf(session.book(), options.knownAt);
    order.behind.part = partOf(options.part);
    order.behind.body = order.filter.body;
    if (order.filter.stage)
        order.behind.stages = {*order.filter.stage};
    order.revealReason = options.revealReason;
    order.moneyKader = order.filter.kader;
    order.until = maybeDay(options.until, "until").value_or(session.book().today());
    order.from = maybeDay(options.from, "from").value_or(*Day::of(1900, 1, 1));
    order.month = options.month.empty() ? Month::of(order.until) : monthOf(options.month);
    if (order.kind == services::ExportKind::Statement)
        order.account = Account::depositOf(
            ownerOf(session.book(), options.kader,
                    order.filter.kader || !order.filter.body ? std::string() : options.body));
    order.kader.office = order.filter.office;
    order.kader.text = options.text;
    const services::ExportReport report = take(services::exportList(session, order));
    Answer answer;
    answer.json = {{"kind", options.kind}, {"file", options.file}, {"rows", report.rows}};
    answer.text = services::formatCount(report.rows, context.language()) +
                  context.say(" baris ke ", " rows to ") + options.file + '\n';
    return answer;
}

} // namespace

void addExportCommand(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* const command = choice.verb(
        app, "export", "Tulis daftar ke CSV, XLSX, atau JSON", "Write a list to CSV, XLSX or JSON",
        [options](Context& context) { return exporting(context, *options); });
    command
        ->add_option("kind", options->kind,
                     "people|figures|kader|trainings|groups|activities|employers|partners|feedback|"
                     "follow-up|behind|stuck|deposits|statement|hand-ins|receipts|incentives")
        ->required()
        ->check(CLI::IsMember({"people", "figures", "kader", "trainings", "groups", "activities",
                               "employers", "partners", "feedback", "follow-up", "behind", "stuck",
                               "deposits", "statement", "hand-ins", "receipts", "incentives"}));
    command->add_option("file", options->file, choice.say("Berkas", "File"))->required();
    command->add_option("--office", options->office, choice.say("Kantor", "Office"));
    command->add_option("--segment", options->segment, "PU|BPU");
    command->add_option("--stage", options->stage, choice.say("Tahap", "Stage"));
    command->add_option("--region", options->region, choice.say("Wilayah", "Region"));
    command->add_option("--kader", options->kader, "Kader");
    command->add_option("--body", options->body, choice.say("Kelompok", "Body"));
    command->add_option("--list", options->list,
                        choice.say("Daftar pencocokan", "List that was matched"));
    command
        ->add_option("--part", options->part,
                     choice.say("behind: potential|acquired|unacquired",
                                "behind: potential|acquired|unacquired"))
        ->check(CLI::IsMember({"potential", "acquired", "unacquired"}));
    command->add_option("--as-of", options->asOf, choice.say("behind: per tanggal", "behind: day"));
    command->add_option("--known-at", options->knownAt,
                        choice.say("behind: seperti diketahui pada", "behind: as known at"));
    command->add_option("--reveal", options->revealReason,
                        choice.say("people: NIK dan telepon utuh, dengan alasan ini",
                                   "people: NIK and phone whole, for this reason"));
    command->add_option("--from", options->from, choice.say("statement: mulai", "statement: from"));
    command->add_option("--until", options->until,
                        choice.say("statement: sampai", "statement: until"));
    command->add_option("--month", options->month,
                        choice.say("incentives: TTTT-BB", "incentives: YYYY-MM"));
    command->add_option("--text", options->text, choice.say("Yang dicari", "Text to find"));
}

} // namespace penggerak::cli
