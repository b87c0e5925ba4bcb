#include "app/cli/activity_answers.h"
#include "app/cli/person_fields.h"
#include "app/cli/values.h"
#include "core/training/row_numbers.h"
#include "services/activities/activities.h"

#include <charconv>
#include <fstream>
#include <iterator>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct ActivityOptions
{
    std::string activity;
    std::optional<std::string> kind;
    std::optional<std::string> name;
    std::optional<std::string> office;
    std::optional<std::string> from;
    std::optional<std::string> to;
    std::optional<std::string> place;
    std::optional<std::string> theme;
    std::optional<std::string> region;
    std::optional<std::string> rw;
    std::optional<std::string> rt;
    std::optional<std::string> kader;
    std::optional<std::string> partner;
    std::optional<std::int64_t> cost;
    std::optional<std::string> source;
    std::optional<std::string> note;
    std::string text;
    std::vector<std::string> people;
    std::vector<std::string> absent;
    std::vector<std::string> crowds; ///< NAME|HEADS
    PersonOptions who;
    std::string institution;
    std::string goods;
    std::string recipients;
    std::string body;
    std::int64_t quantity = 0;
    std::string remove;
    std::string asOf;
    std::string file;
    std::string as;
    bool removeFile = false;
};

ActivityId activityOf(const Book& book, const std::string& text)
{
    const auto id = maybeActivity(book, text);
    if (!id)
        throw Refused(refusal("activity_unknown", "activity"));
    return *id;
}

/// What is named on the line over what was there.
services::ActivityFields changed(services::ActivityFields fields, const Book& book,
                                 const ActivityOptions& options)
{
    const auto set = [](auto& field, const auto& given) {
        if (given)
            field = *given;
    };
    services::Activity& activity = fields.activity;
    set(activity.kind, options.kind);
    set(activity.name, options.name);
    if (options.office)
        activity.office = maybeOffice(book, *options.office);
    if (options.from) {
        const bool oneDay = activity.from == activity.to;
        activity.from = dayOf(*options.from, "from");
        if (oneDay)
            activity.to = activity.from;
    }
    if (options.to)
        activity.to = dayOf(*options.to, "to");
    set(activity.place, options.place);
    set(activity.source, options.source);
    set(activity.note, options.note);
    set(fields.theme, options.theme);
    if (options.region)
        fields.region = maybeRegion(*options.region);
    set(fields.rw, options.rw);
    set(fields.rt, options.rt);
    if (options.kader)
        fields.kader = maybeKader(book, *options.kader);
    if (options.partner)
        fields.partner = maybeBody(book, *options.partner);
    if (options.cost)
        fields.cost = Rupiah(*options.cost);
    return fields;
}

Answer written(const Session& session, ActivityId id)
{
    Answer answer;
    answer.json = {{"id", id.text()}, {"seq", session.book().lastSeq()}};
    answer.text = id.text() + '\n';
    return answer;
}

Answer add(Context& context, const ActivityOptions& options)
{
    const Session& session = context.session();
    services::ActivityFields fields = changed({}, session.book(), options);
    return written(session, take(services::recordActivity(session, fields)));
}

Answer edit(Context& context, const ActivityOptions& options)
{
    const Session& session = context.session();
    const ActivityId id = activityOf(session.book(), options.activity);
    const auto before = take(services::showActivity(session, id));
    take(services::editActivity(session, id, changed(before.fields, session.book(), options)));
    return written(session, id);
}

Answer list(Context& context, const ActivityOptions& options)
{
    const Book& book = context.reader();
    services::ActivityFilter filter;
    filter.office = maybeOffice(book, options.office.value_or(""));
    filter.kind = options.kind.value_or("");
    filter.kader = maybeKader(book, options.kader.value_or(""));
    filter.partner = maybeBody(book, options.partner.value_or(""));
    filter.from = maybeDay(options.from.value_or(""), "from");
    filter.to = maybeDay(options.to.value_or(""), "to");
    filter.text = options.text;
    return activitiesListed(context, take(services::listActivityRows(book, filter)));
}

Answer show(Context& context, const ActivityOptions& options)
{
    const Session& session = context.session();
    return activityShown(context, take(services::showActivity(
                                      session, activityOf(session.book(), options.activity))));
}

services::Attending::Crowd crowdOf(const std::string& text)
{
    services::Attending::Crowd crowd;
    const std::size_t bar = text.rfind('|');
    if (bar == std::string::npos)
        throw UsageError("--crowd " + text + ": NAME|HEADS", "crowd");
    crowd.name = text.substr(0, bar);
    std::int64_t heads = 0;
    const auto [end, error] =
        std::from_chars(text.data() + bar + 1, text.data() + text.size(), heads);
    if (error != std::errc() || end != text.data() + text.size())
        throw Refused(refusal("heads_range", "crowd").with("value", text.substr(bar + 1)));
    crowd.heads = Heads(heads);
    return crowd;
}

Answer attend(Context& context, const ActivityOptions& options)
{
    const Session& session = context.session();
    const ActivityId id = activityOf(session.book(), options.activity);
    services::Attending attending;
    for (const std::string& person : options.people)
        attending.people.push_back(idOf<PersonId>(person, "person_unknown", "person"));
    for (const std::string& person : options.absent)
        attending.absent.push_back(idOf<PersonId>(person, "person_unknown", "absent"));
    if (options.who.name)
        attending.others.push_back(cli::changed(services::PersonFields(), options.who));
    attending.institution = options.institution;
    for (const std::string& crowd : options.crowds)
        attending.crowds.push_back(crowdOf(crowd));
    take(services::recordAttending(session, id, attending));
    return written(session, id);
}

Answer goods(Context& context, const ActivityOptions& options)
{
    const Session& session = context.session();
    const ActivityId id = activityOf(session.book(), options.activity);
    Answer answer = written(session, id);
    if (!options.remove.empty()) {
        const auto rows = take(rowNumbers(options.remove));
        for (const int row : rows)
            take(services::removeGoods(session, id, row));
        answer.json["removed"] = rows;
    } else {
        answer.json["row"] = take(
            services::recordGoods(session, id,
                                  {options.goods, options.recipients,
                                   maybeBody(session.book(), options.body), options.quantity}));
    }
    answer.json["seq"] = session.book().lastSeq();
    return answer;
}

Answer yield(Context& context, const ActivityOptions& options)
{
    const Book& book = context.reader();
    const Day asOf = maybeDay(options.asOf, "as-of").value_or(book.today());
    return activityYielded(
        context, take(services::activityYield(book, activityOf(book, options.activity), asOf)));
}

Answer attach(Context& context, const ActivityOptions& options)
{
    const Session& session = context.session();
    const ActivityId id = activityOf(session.book(), options.activity);
    std::ifstream file(options.file, std::ios::binary);
    if (!file)
        throw UsageError(options.file, "file");
    // One byte more than is taken tells that a file is too large, however large it is.
    std::string content(std::size_t(largestActivityFile) + 1, '\0');
    file.read(content.data(), std::streamsize(content.size()));
    content.resize(std::size_t(file.gcount()));
    const std::string name =
        options.as.empty() ? options.file.substr(options.file.find_last_of('/') + 1) : options.as;
    const auto written = take(services::attachFile(session, id, name, content));
    Answer answer;
    answer.json = {{"id", written.text()}, {"seq", session.book().lastSeq()}};
    answer.text = written.text() + '\n';
    return answer;
}

Answer file(Context& context, const ActivityOptions& options)
{
    const Session& session = context.session();
    const auto id = idOf<services::ActivityFileId>(options.activity, "file_unknown", "file");
    Answer answer;
    answer.json = {{"id", id.text()}};
    if (options.file.empty() == !options.removeFile)
        throw UsageError("--to FILE | --remove", "to");
    if (options.removeFile) {
        answer.json["removed"] = true;
        take(services::removeFile(session, id));
    } else {
        const std::string content = take(services::openFile(session, id));
        std::ofstream out(options.file, std::ios::binary);
        out << content;
        if (!out.flush())
            throw Refused(refusal("disk", "file").with("path", options.file));
        answer.json["file"] = options.file;
    }
    answer.json["seq"] = session.book().lastSeq();
    answer.text = id.text() + '\n';
    return answer;
}

using Options = std::shared_ptr<ActivityOptions>;

void addFieldOptions(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("--kind", options->kind,
                   "socialisation|visit|door_to_door|discussion|handover|other");
    app.add_option("--name", options->name, choice.say("Nama", "Name"));
    app.add_option("--office", options->office, choice.say("Kantor", "Office"));
    app.add_option("--from", options->from, choice.say("Dari tanggal", "First day"));
    app.add_option("--to", options->to, choice.say("Sampai tanggal", "Last day"));
    app.add_option("--place", options->place, choice.say("Tempat", "Place"));
    app.add_option("--theme", options->theme, choice.say("Tema", "Theme"));
    app.add_option("--region", options->region, choice.say("Wilayah", "Region"));
    app.add_option("--rw", options->rw, "RW");
    app.add_option("--rt", options->rt, "RT");
    app.add_option("--kader", options->kader, "Kader");
    app.add_option("--partner", options->partner, choice.say("Mitra", "Partner"));
    app.add_option("--cost", options->cost, choice.say("Biaya, rupiah", "Cost in rupiah"));
    app.add_option("--source", options->source, choice.say("Sumber", "Source"));
    app.add_option("--note", options->note, choice.say("Catatan", "Note"));
}

CLI::App* verbOf(CLI::App& activity, Choice& choice, const Options& options, const char* name,
                 const char* id, const char* en, Answer (*run)(Context&, const ActivityOptions&))
{
    CLI::App* const app = choice.verb(activity, name, id, en, [options, run](Context& context) {
        return run(context, *options);
    });
    app->add_option("activity", options->activity, choice.say("Id atau nama", "Id or name"))
        ->required();
    return app;
}

void addFileVerbs(CLI::App& activity, Choice& choice, const Options& options)
{
    CLI::App* const attaching =
        verbOf(activity, choice, options, "attach", "Lampirkan PDF, JPEG, atau PNG",
               "Attach a PDF, JPEG or PNG", attach);
    attaching->add_option("file", options->file, choice.say("Berkas", "File"))->required();
    attaching->add_option("--name", options->as, choice.say("Nama di buku", "Name in the book"));
    CLI::App* const opening =
        verbOf(activity, choice, options, "file", "Ambil sebuah lampiran, atau hapus",
               "Take a file out, or "
               "remove it",
               file);
    CLI::Option* const to =
        opening->add_option("--to", options->file, choice.say("Berkas tujuan", "Target file"));
    opening
        ->add_flag("--remove", options->removeFile,
                   choice.say("Hapus dari buku", "Remove it from the book"))
        ->excludes(to);
}

} // namespace

void addActivityCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<ActivityOptions>();
    CLI::App* const activity = choice.group(app, "activity", "Kegiatan", "Activities");
    CLI::App* const listing =
        choice.verb(*activity, "list", "Daftar", "All of them",
                    [options](Context& context) { return list(context, *options); });
    listing->add_option("--kind", options->kind, choice.say("Jenis", "Kind"));
    listing->add_option("--office", options->office, choice.say("Kantor", "Office"));
    listing->add_option("--kader", options->kader, "Kader");
    listing->add_option("--partner", options->partner, choice.say("Mitra", "Partner"));
    listing->add_option("--from", options->from, choice.say("Dari tanggal", "First day"));
    listing->add_option("--to", options->to, choice.say("Sampai tanggal", "Last day"));
    listing->add_option("--text", options->text, choice.say("Yang dicari", "Text to find"));
    verbOf(*activity, choice, options, "show", "Satu kegiatan", "One activity", show);
    CLI::App* const adding =
        choice.verb(*activity, "add", "Tambah", "Add one",
                    [options](Context& context) { return add(context, *options); });
    addFieldOptions(*adding, options, choice);
    for (const char* needed : {"--kind", "--name", "--from"})
        adding->get_option(needed)->required();
    addFieldOptions(*verbOf(*activity, choice, options, "edit", "Ubah yang disebut",
                            "Change what is named", edit),
                    options, choice);
    CLI::App* const attending =
        verbOf(*activity, choice, options, "attend", "Catat yang hadir", "Record who came", attend);
    attending->add_option("--person", options->people, choice.say("Id orang", "A person's id"));
    attending->add_option("--absent", options->absent,
                          choice.say("Ternyata tidak hadir", "Taken back"));
    cli::addFieldOptions(*attending, options->who, choice);
    attending->add_option("--institution", options->institution,
                          choice.say("Dari mana", "From where"));
    attending->add_option("--crowd", options->crowds,
                          choice.say("INSTANSI|JUMLAH", "INSTITUTION|HEADS"));
    CLI::App* const handing = verbOf(*activity, choice, options, "goods",
                                     "Catat barang yang diserahkan", "Record goods", goods);
    handing->add_option("--goods", options->goods, choice.say("Barang", "Goods"));
    handing->add_option("--recipients", options->recipients, choice.say("Penerima", "Recipients"));
    handing->add_option("--body", options->body, choice.say("Kelompok", "Group"));
    handing->add_option("--quantity", options->quantity, choice.say("Jumlah", "Quantity"));
    handing->add_option("--remove", options->remove, choice.say("Baris yang keliru", "Wrong row"));
    verbOf(*activity, choice, options, "yield", "Hasilnya dari buku besar orang",
           "What came of it, from the ledger", yield)
        ->add_option("--as-of", options->asOf, choice.say("Per tanggal", "As of"));
    addFileVerbs(*activity, choice, options);
}

} // namespace penggerak::cli
