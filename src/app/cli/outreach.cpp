#include "services/outreach/outreach.h"

#include "app/cli/command.h"
#include "app/cli/listed.h"
#include "app/cli/table.h"
#include "app/cli/values.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct OutreachOptions
{
    std::string kind;
    std::string name;
    std::string office;
    std::string parent;
    std::string since;
};

template <class Id>
Answer written(const Session& session, Id id, const std::string& name)
{
    Answer answer;
    answer.json = {{"id", id.text()}, {"seq", session.book().lastSeq()}};
    answer.text = name + ": " + id.text() + '\n';
    return answer;
}

Answer listBodies(Context& context)
{
    return listed(
        services::listBodies(context.reader()),
        Table({context.say("Nama", "Name"), context.say("Jenis", "Kind"),
               context.say("Sejak", "Since"), "ID"}),
        [](const services::Body& body) {
            return ordered_json{{"id", body.id.text()},
                                {"kind", code(body.kind)},
                                {"name", body.name},
                                {"office", maybeId(body.office)},
                                {"parent", maybeId(body.parent)},
                                {"since", body.since.iso()}};
        },
        [&](const services::Body& body) {
            return std::vector<std::string>{
                body.name, services::term(std::string(code(body.kind)), context.language()),
                services::formatDay(body.since, context.language()), body.id.text()};
        });
}

Answer addBody(Context& context, const OutreachOptions& options)
{
    const auto kind = services::bodyKindFromCode(options.kind);
    if (!kind)
        throw UsageError("--kind " + options.kind + ": employer|group|partner", "kind");
    const Session& session = context.session();
    const services::Body body{{},
                              *kind,
                              options.name,
                              maybeOffice(session.book(), options.office),
                              maybeBody(session.book(), options.parent),
                              dayOf(options.since, "since")};
    return written(session, take(services::addBody(session, body)), options.name);
}

using Options = std::shared_ptr<OutreachOptions>;

void addCommon(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("--name", options->name, choice.say("Nama", "Name"))->required();
    app.add_option("--office", options->office, choice.say("Kantor", "Office"));
}

} // namespace

void addOutreachCommands(CLI::App& app, Choice& choice)
{
    const Options options = std::make_shared<OutreachOptions>();
    CLI::App* const body =
        choice.group(app, "body", "Pemberi kerja, kelompok, mitra", "Employers, groups, partners");
    choice.verb(*body, "list", "Daftar", "All of them", listBodies);
    CLI::App* const bodyAdd =
        choice.verb(*body, "add", "Tambah", "Add one",
                    [options](Context& context) { return addBody(context, *options); });
    addCommon(*bodyAdd, options, choice);
    bodyAdd->add_option("--kind", options->kind, "employer|group|partner")->required();
    bodyAdd->add_option("--parent", options->parent, choice.say("Bagian dari", "Part of"));

    bodyAdd->add_option("--since", options->since, choice.say("Sejak tanggal", "First day"))
        ->required();
}

} // namespace penggerak::cli
