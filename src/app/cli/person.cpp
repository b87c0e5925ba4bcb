#include "app/cli/command.h"
#include "app/cli/person_fields.h"
#include "app/cli/table.h"
#include "app/cli/values.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

/// What a move, transfer, list or reveal names beside the person.
struct PersonVerbOptions
{
    std::string id;
    std::string segment;
    std::string to;
    std::string on;
    std::string reason;
    std::string note;
    std::string activity;
    bool reenterLater = false;
    std::string office;
    std::string toSegment;
    std::string region;
    std::optional<std::string> body;
    std::optional<std::string> kader;
    std::string stage;
    std::string text;
    std::string sort = "last";
    std::string at;
    std::string limit = "100";
};

PersonId personOf(const std::string& text)
{
    return idOf<PersonId>(text, "person_unknown", "person");
}

Answer written(const Context& context, const services::PersonWritten& person)
{
    Answer answer;
    answer.json = {{"id", person.id.text()},
                   {"seq", person.seq},
                   {"warnings", toJson(person.warnings, context.language())}};
    answer.text = person.id.text() + '\n';
    for (const services::Warning& warning : person.warnings)
        answer.text +=
            "! " + services::sentence(warning.code, warning.data, context.language()) + '\n';
    return answer;
}

Answer written(const std::string& id, Seq seq)
{
    Answer answer;
    answer.json = {{"id", id}, {"seq", seq}};
    answer.text = id + '\n';
    return answer;
}

services::NewPerson newPerson(const Book& book, const PersonOptions& options, Stage stage)
{
    services::NewPerson person;
    person.fields = changed({}, options);
    person.office = officeOf(book, options.office).id;
    person.segment = segmentOf(options.segment);
    person.stage = options.stage.empty() ? stage : stageOf(options.stage);
    person.on = dayOf(options.on, "on");
    person.kader = maybeKader(book, options.kader);
    person.body = maybeBody(book, options.body);
    person.activity = maybeActivity(book, options.activity);
    person.differentPerson = options.different;
    return person;
}

Answer add(Context& context, const PersonOptions& options)
{
    const Session& session = context.session();
    return written(context, take(services::addPerson(
                                session, newPerson(session.book(), options, Stage::Prospect))));
}

Answer name(Context& context, const PersonOptions& options)
{
    const Session& session = context.session();
    return written(context, take(services::namePerson(
                                session, newPerson(session.book(), options, Stage::Active))));
}

Answer edit(Context& context, const PersonOptions& options)
{
    const Session& session = context.session();
    const PersonId id = personOf(options.id);
    const auto version = take(services::showPerson(session, id)).version;
    const auto fields = changed(take(services::fieldsForEdit(session, id)), options);
    return written(context, take(services::editPerson(session, id, fields, version)));
}

Answer undo(Context& context)
{
    return written(context, take(services::undoEdit(context.session())));
}

Answer show(Context& context, const PersonVerbOptions& options)
{
    const auto person = take(services::showPerson(context.session(), personOf(options.id)));
    Answer answer;
    answer.json = toJson(person, context.language());
    answer.text = toText(person, context);
    return answer;
}

services::PeopleSort sortOf(const std::string& text)
{
    if (text == "last")
        return services::PeopleSort::LastActivity;
    if (text == "name")
        return services::PeopleSort::Name;
    if (text == "region")
        return services::PeopleSort::Region;
    if (text == "stage")
        return services::PeopleSort::Stage;
    if (text == "kader")
        return services::PeopleSort::Kader;
    throw UsageError("--sort " + text + ": last|name|region|stage|kader", "sort");
}

Answer list(Context& context, const PersonVerbOptions& options)
{
    const Session& session = context.session();
    services::PeopleFilter filter;
    filter.office = maybeOffice(session.book(), options.office);
    filter.segment = maybeSegment(options.segment);
    if (!options.stage.empty())
        filter.stage = stageOf(options.stage);
    filter.region = maybeRegion(options.region);
    filter.kader = maybeKader(session.book(), options.kader.value_or(""));
    filter.text = options.text;
    const auto page = take(services::listPeople(session, filter, sortOf(options.sort), options.at,
                                                limitOf(options.limit)));
    const Language language = context.language();
    Answer answer;
    answer.json = {{"total", page.total},
                   {"next", page.next.empty() ? ordered_json() : ordered_json(page.next)},
                   {"rows", ordered_json::array()}};
    Table table({context.say("Nama", "Name"), "NIK", context.say("Segmen", "Segment"),
                 context.say("Tahap", "Stage"), context.say("Kelurahan", "Village"),
                 context.say("Kader", "Kader"), context.say("Terakhir", "Last"), "ID"});
    for (const services::PersonRow& row : page.rows) {
        answer.json["rows"].push_back(toJson(row));
        table.add({row.name, row.maskedNik, std::string(code(row.segment)),
                   services::term(std::string(code(row.stage)), language), row.village, row.kader,
                   services::formatDay(row.lastOn, language), row.id.text()});
    }
    answer.text = table.text() + services::formatCount(page.total, language) +
                  context.say(" orang", " people") + '\n';
    if (!page.next.empty())
        answer.text += context.say("Lanjutan: --at ", "More: --at ") + page.next + '\n';
    return answer;
}

Answer move(Context& context, const PersonVerbOptions& options)
{
    const Session& session = context.session();
    services::MovePerson move;
    move.segment = segmentOf(options.segment);
    move.to = stageOf(options.to, "to");
    move.on = dayOf(options.on, "on");
    move.reason = reasonOf(options.reason);
    move.note = options.note;
    move.activity = maybeActivity(session.book(), options.activity);
    move.reenterLater = options.reenterLater;
    return written(options.id, take(services::movePerson(session, personOf(options.id), move)));
}

Answer transfer(Context& context, const PersonVerbOptions& options)
{
    const Session& session = context.session();
    services::TransferPerson transfer;
    transfer.segment = segmentOf(options.segment);
    transfer.on = dayOf(options.on, "on");
    transfer.office = maybeOffice(session.book(), options.office);
    if (!options.toSegment.empty())
        transfer.toSegment = segmentOf(options.toSegment, "to-segment");
    transfer.region = maybeRegion(options.region);
    if (options.body)
        transfer.body = maybeBody(session.book(), *options.body);
    if (options.kader)
        transfer.kader = maybeKader(session.book(), *options.kader);
    return written(options.id,
                   take(services::transferPerson(session, personOf(options.id), transfer)));
}

Answer reverse(Context& context, const PersonVerbOptions& options)
{
    const auto id = idOf<MovementId>(options.id, "movement_unknown", "movement");
    return written(options.id, take(services::reverseMovement(context.session(), id)));
}

Answer reveal(Context& context, const PersonVerbOptions& options)
{
    const auto revealed =
        take(services::reveal(context.session(), personOf(options.id), options.reason));
    Answer answer;
    answer.json = {{"id", options.id}, {"nik", revealed.nik}, {"phone", revealed.phone}};
    answer.text = revealed.nik + '\n' + revealed.phone + '\n';
    return answer;
}

void addPerson(CLI::App& app, std::string& id, const Choice& choice)
{
    app.add_option("person", id, choice.say("Id orang", "The person's id"))->required();
}

void addEntryVerbs(CLI::App& person, Choice& choice)
{
    const auto options = std::make_shared<PersonOptions>();
    CLI::App* const adding =
        choice.verb(person, "add", "Catat orang baru", "Enter a person",
                    [options](Context& context) { return add(context, *options); });
    addFieldOptions(*adding, *options, choice);
    addHeadOptions(*adding, *options, choice);
    CLI::App* const naming =
        choice.verb(person, "name", "Beri nama orang yang sudah terhitung",
                    "Name somebody who is in a published count",
                    [options](Context& context) { return name(context, *options); });
    addFieldOptions(*naming, *options, choice);
    addHeadOptions(*naming, *options, choice);
    CLI::App* const editing =
        choice.verb(person, "edit", "Ubah isian yang disebut", "Change the fields named",
                    [options](Context& context) { return edit(context, *options); });
    addPerson(*editing, options->id, choice);
    addFieldOptions(*editing, *options, choice);
    choice.verb(person, "undo", "Batalkan suntingan terakhir", "Take back your last edit", undo);
}

void addHeadVerbs(CLI::App& person, Choice& choice)
{
    const auto options = std::make_shared<PersonVerbOptions>();
    options->segment = "BPU";
    CLI::App* const moving =
        choice.verb(person, "move", "Pindah tahap", "Move to a stage",
                    [options](Context& context) { return move(context, *options); });
    addPerson(*moving, options->id, choice);
    moving->add_option("--to", options->to, choice.say("Tahap", "Stage"))->required();
    moving->add_option("--reason", options->reason, choice.say("Alasan", "Reason"));
    moving->add_option("--note", options->note, choice.say("Catatan", "Note"));
    moving->add_option("--activity", options->activity, choice.say("Kegiatan", "Activity"));
    moving->add_flag("--reenter", options->reenterLater,
                     choice.say("Balik yang kemudian dan catat lagi",
                                "Reverse later movements and enter them again"));
    CLI::App* const transferring = choice.verb(
        person, "transfer", "Pindahkan ke kantor, segmen, wilayah, kelompok, atau kader lain",
        "Move to another office, segment, region, body or kader",
        [options](Context& context) { return transfer(context, *options); });
    addPerson(*transferring, options->id, choice);
    transferring->add_option("--to-office", options->office, choice.say("Kantor", "Office"));
    transferring->add_option("--to-segment", options->toSegment, "PU|BPU");
    transferring->add_option("--to-region", options->region, choice.say("Wilayah", "Region"));
    transferring->add_option("--to-body", options->body,
                             choice.say("Kelompok; kosong: tanpa", "Body; empty: none"));
    transferring->add_option("--to-kader", options->kader,
                             choice.say("Kader; kosong: tanpa", "Kader; empty: none"));
    for (CLI::App* const app : {moving, transferring}) {
        app->add_option("--segment", options->segment, "PU|BPU");
        app->add_option("--on", options->on, choice.say("Tanggal", "Day"))->required();
    }
    choice
        .verb(person, "reverse", "Balik satu perpindahan", "Reverse a movement",
              [options](Context& context) { return reverse(context, *options); })
        ->add_option("movement", options->id, choice.say("Id perpindahan", "The movement's id"))
        ->required();
}

void addReadingVerbs(CLI::App& person, Choice& choice)
{
    const auto options = std::make_shared<PersonVerbOptions>();
    CLI::App* const listing =
        choice.verb(person, "list", "Daftar orang", "A page of people",
                    [options](Context& context) { return list(context, *options); });
    listing->add_option("--office", options->office, choice.say("Kantor", "Office"));
    listing->add_option("--segment", options->segment, "PU|BPU");
    listing->add_option("--stage", options->stage, choice.say("Tahap", "Stage"));
    listing->add_option("--region", options->region, choice.say("Wilayah", "Region"));
    listing->add_option("--kader", options->kader, "Kader");
    listing->add_option("--text", options->text, choice.say("Nama, NIK, telepon", "Name, NIK"));
    listing->add_option("--sort", options->sort, "last|name|region");
    listing->add_option("--at", options->at, choice.say("Halaman", "Page, from `next`"));
    listing->add_option("--limit", options->limit, choice.say("Paling banyak", "At most"));
    addPerson(*choice.verb(person, "show", "Satu orang", "One person",
                           [options](Context& context) { return show(context, *options); }),
              options->id, choice);
    CLI::App* const revealing = choice.verb(
        person, "reveal", "Buka NIK dan telepon (dicatat)", "Show NIK and telephone (recorded)",
        [options](Context& context) { return reveal(context, *options); });
    addPerson(*revealing, options->id, choice);
    revealing->add_option("--reason", options->reason, choice.say("Alasan", "Reason"))->required();
}

} // namespace

void addPersonCommands(CLI::App& app, Choice& choice)
{
    CLI::App* const person = choice.group(app, "person", "Orang", "People");
    addEntryVerbs(*person, choice);
    addHeadVerbs(*person, choice);
    addReadingVerbs(*person, choice);
    addMergeVerbs(*person, choice);
    addQualityVerbs(*person, choice);
    addWorkVerbs(*person, choice);
    addRegistrationVerbs(*person, choice);
}

} // namespace penggerak::cli
