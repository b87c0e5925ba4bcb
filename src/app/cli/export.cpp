#include "services/exchange/export.h"

#include "app/cli/command.h"
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
};

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
                     "people|figures|kader|groups|activities|employers|partners|feedback|follow-up")
        ->required()
        ->check(CLI::IsMember({"people", "figures", "kader", "groups", "activities", "employers",
                               "partners", "feedback", "follow-up"}));
    command->add_option("file", options->file, choice.say("Berkas", "File"))->required();
    command->add_option("--office", options->office, choice.say("Kantor", "Office"));
    command->add_option("--segment", options->segment, "PU|BPU");
    command->add_option("--stage", options->stage, choice.say("Tahap", "Stage"));
    command->add_option("--region", options->region, choice.say("Wilayah", "Region"));
    command->add_option("--kader", options->kader, "Kader");
    command->add_option("--body", options->body, choice.say("Kelompok", "Body"));
    command->add_option("--list", options->list,
                        choice.say("Daftar pencocokan", "List that was matched"));
    command->add_option("--text", options->text, choice.say("Yang dicari", "Text to find"));
}

} // namespace penggerak::cli
