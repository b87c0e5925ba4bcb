#include "app/cli/command.h"
#include "app/cli/person_fields.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "services/pipeline/pipeline.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct WorkOptions
{
    std::string person;
    std::vector<std::string> people;
    std::string act;
    std::string kind = "visit";
    std::string due;
    std::string note;
    std::string kader;
    std::string office;
    std::string when = "any";
    bool mine = false;
    std::string at;
    std::string limit = "100";
    std::string segment = "BPU";
    std::string to;
    std::string on;
    std::string reason;
};

PersonId personOf(const std::string& text)
{
    return idOf<PersonId>(text, "person_unknown", "person");
}

std::vector<PersonId> peopleOf(const std::vector<std::string>& texts)
{
    std::vector<PersonId> people;
    for (const std::string& text : texts)
        people.push_back(personOf(text));
    return people;
}

ordered_json toJson(const services::ActionRow& action)
{
    return {{"id", action.id.text()},
            {"kind", action.kind},
            {"due", action.due.iso()},
            {"owner", action.owner},
            {"note", action.note},
            {"state", action.state},
            {"closed", action.closed ? ordered_json(action.closed->iso()) : ordered_json()}};
}

Answer todo(Context& context, const WorkOptions& options)
{
    const Session& session = context.session();
    services::WorkFilter filter;
    filter.office = maybeOffice(session.book(), options.office);
    filter.kader = maybeKader(session.book(), options.kader);
    filter.mine = options.mine;
    const auto when = services::whenFromCode(options.when);
    if (!when)
        throw UsageError("--when " + options.when + ": overdue|today|week|later|any", "when");
    filter.when = *when;
    const auto page = take(services::listWork(session, filter, options.at, limitOf(options.limit)));
    Answer answer;
    answer.json = {{"overdue", page.overdue},
                   {"today", page.today},
                   {"week", page.week},
                   {"later", page.later},
                   {"next", page.next.empty() ? ordered_json() : ordered_json(page.next)},
                   {"rows", ordered_json::array()}};
    const Language language = context.language();
    Table table({context.say("Tanggal", "Due"), context.say("Tindakan", "Action"),
                 context.say("Nama", "Name"), context.say("Tahap", "Stage"),
                 context.say(">Hari di tahap", ">Days in stage"), context.say("Oleh", "Owner"),
                 "ID"});
    for (const services::WorkRow& row : page.rows) {
        answer.json["rows"].push_back({{"action", toJson(row.action)},
                                       {"days_late", row.daysLate},
                                       {"days_in_stage", row.daysInStage},
                                       {"person", cli::toJson(row.person)}});
        table.add({services::formatDay(row.action.due, language),
                   services::term(row.action.kind, language), row.person.name,
                   services::term(std::string(code(row.person.stage)), language),
                   std::to_string(row.daysInStage), row.action.owner, row.action.id.text()});
    }
    answer.text = table.text();
    const auto count = [&](const char* word, std::int64_t number) {
        answer.text +=
            services::term(word, language) + ": " + services::formatCount(number, language) + "  ";
    };
    count("overdue", page.overdue);
    count("today", page.today);
    count("week", page.week);
    count("later", page.later);
    answer.text += '\n';
    if (!page.next.empty())
        answer.text += context.say("Lanjutan: --at ", "More: --at ") + page.next + '\n';
    return answer;
}

services::NewAction newAction(const Session& session, const WorkOptions& options)
{
    services::NewAction action;
    action.kind = options.kind;
    action.due = dayOf(options.due, "due");
    action.kader = maybeKader(session.book(), options.kader);
    action.note = options.note;
    return action;
}

Answer setAction(Context& context, const WorkOptions& options)
{
    const Session& session = context.session();
    Answer answer;
    const auto id =
        take(services::setAction(session, personOf(options.person), newAction(session, options)));
    answer.json = {{"id", id.text()}, {"person", options.person}};
    answer.text = id.text() + '\n';
    return answer;
}

Answer closeAction(Context& context, const WorkOptions& options, bool done)
{
    const auto id = idOf<services::ActionId>(options.act, "action_unknown", "action");
    Answer answer;
    answer.json = {{"id", options.act},
                   {"seq", take(services::closeAction(context.session(), id, done))}};
    return answer;
}

Answer actions(Context& context, const WorkOptions& options)
{
    const auto rows = take(services::listActions(context.session(), personOf(options.person)));
    Answer answer;
    answer.json = {{"total", rows.size()}, {"next", nullptr}, {"rows", ordered_json::array()}};
    Table table({context.say("Tanggal", "Due"), context.say("Tindakan", "Action"),
                 context.say("Keadaan", "State"), context.say("Oleh", "Owner"), "ID"});
    for (const services::ActionRow& row : rows) {
        answer.json["rows"].push_back(toJson(row));
        table.add({services::formatDay(row.due, context.language()),
                   services::term(row.kind, context.language()),
                   services::term(row.state, context.language()), row.owner, row.id.text()});
    }
    answer.text = table.text();
    return answer;
}

Answer report(const Context& context, const services::BulkReport& done)
{
    Answer answer;
    answer.json = {{"id", done.id.text()},
                   {"seq", done.seq},
                   {"done", done.done},
                   {"left", ordered_json::array()}};
    answer.text = done.id.text() + ": " + std::to_string(done.done) + '\n';
    for (const auto& left : done.left) {
        const std::string why = services::sentence(left.why, context.language());
        answer.json["left"].push_back({{"person", left.person.text()},
                                       {"name", left.name},
                                       {"code", left.why.code},
                                       {"message", why}});
        answer.text += "! " + left.name + ": " + why + '\n';
    }
    return answer;
}

Answer moveMany(Context& context, const WorkOptions& options)
{
    services::MovePerson move;
    move.segment = segmentOf(options.segment);
    move.to = stageOf(options.to, "to");
    move.on = dayOf(options.on, "on");
    move.reason = reasonOf(options.reason);
    return report(context,
                  take(services::moveMany(context.session(), peopleOf(options.people), move)));
}

Answer giveMany(Context& context, const WorkOptions& options)
{
    const Session& session = context.session();
    services::TransferPerson transfer;
    transfer.segment = segmentOf(options.segment);
    transfer.on = dayOf(options.on, "on");
    transfer.kader = maybeKader(session.book(), options.kader);
    return report(context,
                  take(services::transferMany(session, peopleOf(options.people), transfer)));
}

Answer actMany(Context& context, const WorkOptions& options)
{
    const Session& session = context.session();
    return report(context, take(services::setActionMany(session, peopleOf(options.people),
                                                        newAction(session, options))));
}

Answer undoMany(Context& context, const WorkOptions& options)
{
    const auto id = idOf<services::BulkId>(options.act, "bulk_unknown", "bulk");
    return report(context, take(services::undoMany(context.session(), id)));
}

void addActionOptions(CLI::App& app, WorkOptions& options, const Choice& choice)
{
    app.add_option("--kind", options.kind, "visit|call|message|documents|register|other");
    app.add_option("--due", options.due, choice.say("Tanggal", "Due day"))->required();
    app.add_option("--kader", options.kader, choice.say("Kader yang mengerjakan", "Whose"));
    app.add_option("--note", options.note, choice.say("Catatan", "Note"));
}

void addActionVerbs(CLI::App& person, Choice& choice, const std::shared_ptr<WorkOptions>& options)
{
    CLI::App* const action = choice.group(person, "action", "Tindakan berikutnya", "Next actions");
    CLI::App* const setting =
        choice.verb(*action, "set", "Tetapkan", "Set",
                    [options](Context& context) { return setAction(context, *options); });
    addActionOptions(*setting, *options, choice);
    CLI::App* const listing =
        choice.verb(*action, "list", "Tindakan seseorang", "Somebody's actions",
                    [options](Context& context) { return actions(context, *options); });
    for (CLI::App* const app : {setting, listing})
        app->add_option("person", options->person, choice.say("Id orang", "The person's id"))
            ->required();
    for (const bool done : {true, false})
        choice
            .verb(
                *action, done ? "done" : "drop", done ? "Sudah dikerjakan" : "Tidak jadi",
                done ? "It was done" : "It is no longer wanted",
                [options, done](Context& context) { return closeAction(context, *options, done); })
            ->add_option("action", options->act, choice.say("Id tindakan", "The action's id"))
            ->required();
}

void addManyVerbs(CLI::App& person, Choice& choice, const std::shared_ptr<WorkOptions>& options)
{
    CLI::App* const many = choice.group(person, "many", "Banyak orang sekaligus", "Many at once");
    CLI::App* const moving =
        choice.verb(*many, "move", "Pindah tahap", "Move to a stage",
                    [options](Context& context) { return moveMany(context, *options); });
    moving->add_option("--to", options->to, choice.say("Tahap", "Stage"))->required();
    moving->add_option("--reason", options->reason, choice.say("Alasan", "Reason"));
    CLI::App* const giving =
        choice.verb(*many, "kader", "Serahkan kepada kader", "Give to a kader",
                    [options](Context& context) { return giveMany(context, *options); });
    giving->add_option("--kader", options->kader, "Kader")->required();
    for (CLI::App* const app : {moving, giving}) {
        app->add_option("--on", options->on, choice.say("Tanggal", "Day"))->required();
        app->add_option("--segment", options->segment, "PU|BPU");
    }
    CLI::App* const acting =
        choice.verb(*many, "action", "Tetapkan tindakan", "Set a next action",
                    [options](Context& context) { return actMany(context, *options); });
    addActionOptions(*acting, *options, choice);
    for (CLI::App* const app : {moving, giving, acting})
        app->add_option("people", options->people, choice.say("Id orang", "Ids of people"))
            ->required();
    choice
        .verb(*many, "undo", "Batalkan semuanya", "Take it back as a whole",
              [options](Context& context) { return undoMany(context, *options); })
        ->add_option("act", options->act, choice.say("Id tindakan massal", "Id of the act"))
        ->required();
}

} // namespace

void addWorkVerbs(CLI::App& person, Choice& choice)
{
    const auto options = std::make_shared<WorkOptions>();
    CLI::App* const listing =
        choice.verb(person, "todo", "Daftar kerja", "The work list",
                    [options](Context& context) { return todo(context, *options); });
    listing->add_option("--when", options->when, "overdue|today|week|later|any");
    listing->add_option("--office", options->office, choice.say("Kantor", "Office"));
    listing->add_option("--kader", options->kader, "Kader");
    listing->add_flag("--mine", options->mine, choice.say("Milik saya", "Mine"));
    listing->add_option("--at", options->at, choice.say("Halaman", "Page, from `next`"));
    listing->add_option("--limit", options->limit, choice.say("Paling banyak", "At most"));
    addActionVerbs(person, choice, options);
    addManyVerbs(person, choice, options);
}

} // namespace penggerak::cli
