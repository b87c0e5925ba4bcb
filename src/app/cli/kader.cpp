#include "app/cli/kader_answers.h"
#include "app/cli/listed.h"
#include "app/cli/person_fields.h"
#include "app/cli/values.h"

#include <algorithm>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct KaderOptions
{
    std::string kader;
    PersonOptions who; ///< name, NIK, phone ... of the person
    std::string office;
    std::string type = "kader_penggerak";
    std::optional<std::string> newType;
    std::optional<std::string> origin;
    std::string person;
    std::string since;
    std::string until;
    std::string status;
    std::string reason;
    std::string note;
    std::string on;
    std::string to;
    std::string text;
    std::vector<std::string> potential;
    bool staff = false;
    bool undo = false;
    bool watch = false;
};

KaderStatus statusOf(const std::string& text, const std::string& field)
{
    const auto status = kaderStatusFromCode(text);
    if (!status)
        throw UsageError("--" + field + " " + text +
                             ": applied|selected|training|active|suspended|ended",
                         field);
    return *status;
}

KaderReason kaderReasonOf(const std::string& text)
{
    if (text.empty())
        return KaderReason::None;
    if (const auto reason = kaderReasonFromCode(text))
        return *reason;
    std::string words;
    for (const KaderReason reason : allKaderReasons)
        words += (words.empty() ? "" : "|") + std::string(code(reason));
    throw UsageError("--reason " + text + ": " + words, "reason");
}

/// `Name|NIK|phone`; NIK and phone may be left out.
std::vector<services::PotentialMember> membersOf(const std::vector<std::string>& texts)
{
    std::vector<services::PotentialMember> members;
    for (const std::string& text : texts) {
        std::vector<std::string> parts{""};
        for (const char c : text) {
            if (c == '|')
                parts.emplace_back();
            else
                parts.back() += c;
        }
        if (parts.size() > 3)
            throw UsageError("--potential " + text + ": NAME|NIK|PHONE", "potential");
        parts.resize(3);
        members.push_back({parts[0], parts[1], parts[2]});
    }
    return members;
}

bool namesPerson(const PersonOptions& who)
{
    return who.nik || who.birth || who.sex || who.phone || who.occupation || who.address ||
           who.rt || who.rw || who.region;
}

Answer add(Context& context, const KaderOptions& options)
{
    const Session& session = context.session();
    services::NewKader entry;
    services::Kader& kader = entry.kader;
    kader.name = options.who.name.value_or("");
    if (!options.person.empty())
        kader.person = idOf<PersonId>(options.person, "person_unknown", "person");
    kader.office = maybeOffice(session.book(), options.office);
    kader.type = options.type;
    kader.origin = options.origin.value_or("");
    kader.since = dayOf(options.since, "since");
    kader.until = maybeDay(options.until, "until");
    if (!options.status.empty())
        entry.status = statusOf(options.status, "status");
    entry.reason = kaderReasonOf(options.reason);
    entry.note = options.note;
    if (namesPerson(options.who) || entry.status != KaderStatus::Active)
        entry.fields = changed({}, options.who);
    entry.potential = membersOf(options.potential);
    entry.institutionStaff = options.staff;
    const auto written = take(services::registerKader(session, entry));
    Answer answer;
    answer.json = {{"id", written.id.text()},
                   {"seq", session.book().lastSeq()},
                   {"person", maybeId(written.person)},
                   {"warnings", toJson(written.warnings, context.language())}};
    answer.text = kader.name + ": " + written.id.text() + '\n';
    return answer;
}

Answer list(Context& context, const KaderOptions& options)
{
    const Book& book = context.reader();
    services::KaderFilter filter;
    filter.office = maybeOffice(book, options.office);
    if (!options.status.empty())
        filter.status = statusOf(options.status, "status");
    filter.text = options.text;
    filter.watchList = options.watch;
    const Day on = maybeDay(options.on, "on").value_or(book.today());
    const Language language = context.language();
    return listed(
        take(services::listKaderRows(book, filter, on)),
        Table({context.say("Nama", "Name"), context.say("Jenis", "Type"),
               context.say("Asal", "Origin"), context.say("Sejak", "Since"), "Status",
               context.say("Menagih", "Collects"), context.say(">Tanpa peserta baru", ">Idle"),
               context.say(">Orang", ">Heads"), "ID"}),
        [&](const services::KaderRow& row) { return toJson(row, language); },
        [&](const services::KaderRow& row) {
            return std::vector<std::string>{
                row.kader.name,
                services::term(row.kader.type, language),
                row.kader.origin,
                services::formatDay(row.kader.since, language),
                row.step ? services::term(std::string(code(row.step->status)), language) : "-",
                row.readiness.isReady() ? context.say("boleh", "may")
                                        : context.say("belum", "not yet"),
                std::to_string(row.monthsWithout),
                services::formatCount(row.heads.value(), language),
                row.kader.id.text()};
        });
}

Answer show(Context& context, const KaderOptions& options)
{
    const Session& session = context.session();
    const Day on = maybeDay(options.on, "on").value_or(session.book().today());
    const auto details =
        take(services::showKader(session, kaderOf(session.book(), options.kader), on));
    Answer answer;
    answer.json = toJson(details, context.language());
    answer.text = toText(details, context);
    return answer;
}

Answer ready(Context& context, const KaderOptions& options)
{
    const Book& book = context.reader();
    const Day on = maybeDay(options.on, "on").value_or(book.today());
    std::vector<services::KaderRow> rows = take(services::listKaderRows(book, {}, on));
    Answer answer;
    if (!options.kader.empty()) {
        const KaderId id = kaderOf(book, options.kader);
        for (const services::KaderRow& row : rows)
            if (row.kader.id == id) {
                answer.json = readyJson(row, on, context.language());
                answer.text = readyText(row, context);
            }
        return answer;
    }
    std::erase_if(rows, [](const services::KaderRow& row) {
        return !row.step || row.step->status != KaderStatus::Active;
    });
    answer.json = {{"total", rows.size()}, {"next", nullptr}, {"rows", ordered_json::array()}};
    for (const services::KaderRow& row : rows) {
        answer.json["rows"].push_back(readyJson(row, on, context.language()));
        answer.text += readyText(row, context);
    }
    return answer;
}

Answer written(const std::string& id, Seq seq)
{
    Answer answer;
    answer.json = {{"id", id}, {"seq", seq}};
    answer.text = id + '\n';
    return answer;
}

Answer edit(Context& context, const KaderOptions& options)
{
    const Session& session = context.session();
    services::KaderEdit edit;
    edit.name = options.who.name;
    edit.type = options.newType;
    edit.origin = options.origin;
    if (!options.office.empty())
        edit.office = maybeOffice(session.book(), options.office);
    if (!options.person.empty())
        edit.person = idOf<PersonId>(options.person, "person_unknown", "person");
    edit.potential = membersOf(options.potential);
    const KaderId id = kaderOf(session.book(), options.kader);
    return written(id.text(), take(services::editKader(session, id, edit)));
}

Answer move(Context& context, const KaderOptions& options)
{
    const Session& session = context.session();
    const KaderId id = kaderOf(session.book(), options.kader);
    if (options.undo)
        return written(id.text(), take(services::undoKaderMove(session, id)));
    if (options.to.empty() || options.on.empty())
        throw UsageError("kader move: --to STATUS --on DATE | --undo", "to");
    const services::MoveKader step{statusOf(options.to, "to"), dayOf(options.on, "on"),
                                   kaderReasonOf(options.reason), options.note};
    return written(id.text(), take(services::moveKader(session, id, step)));
}

using Options = std::shared_ptr<KaderOptions>;

void nameKader(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("kader", options->kader, choice.say("Id atau nama", "Id or name"))->required();
}

void addEntry(CLI::App& kader, Choice& choice)
{
    const auto options = std::make_shared<KaderOptions>();
    CLI::App* const adding =
        choice.verb(kader, "add", "Tambah, atau catat lamaran", "Add one, or an application",
                    [options](Context& context) { return add(context, *options); });
    CLI::App* const editing =
        choice.verb(kader, "edit", "Ubah yang disebut", "Change what is named",
                    [options](Context& context) { return edit(context, *options); });
    nameKader(*editing, options, choice);
    addFieldOptions(*adding, options->who, choice);
    adding->get_option("--name")->required();
    editing->add_option("--name", options->who.name, choice.say("Nama", "Name"));
    const char* const types = "kader_penggerak|perisai|petugas_wadah|magang|perangkat_desa|other";
    adding->add_option("--type", options->type, types);
    editing->add_option("--type", options->newType, types);
    for (CLI::App* const app : {adding, editing}) {
        app->add_option("--office", options->office, choice.say("Kantor", "Office"));
        app->add_option("--origin", options->origin, choice.say("Asal", "Origin"));
        app->add_option("--person", options->person, choice.say("Id orangnya", "The person"));
        app->add_option(
            "--potential", options->potential,
            choice.say("Calon yang dibawa: NAMA|NIK|TELEPON", "Whom he brings: NAME|NIK|PHONE"));
    }
    adding->add_option("--since", options->since, choice.say("Sejak tanggal", "First day"))
        ->required();
    adding->add_option("--until", options->until, choice.say("Sampai tanggal", "Last day"));
    adding->add_option("--status", options->status,
                       "applied|selected|training|active|suspended|ended");
    adding->add_option("--reason", options->reason, "from_public|from_staff|from_partner");
    adding->add_option("--note", options->note, choice.say("Catatan", "Note"));
    adding->add_flag(
        "--institution-staff", options->staff,
        choice.say("Pegawai BPJS Ketenagakerjaan (ditolak)", "Staff of the institution (refused)"));
}

void addReading(CLI::App& kader, Choice& choice)
{
    const auto options = std::make_shared<KaderOptions>();
    CLI::App* const listing =
        choice.verb(kader, "list", "Daftar", "All of them",
                    [options](Context& context) { return list(context, *options); });
    listing->add_option("--office", options->office, choice.say("Kantor", "Office"));
    listing->add_option("--status", options->status,
                        "applied|selected|training|active|suspended|ended");
    listing->add_option("--text", options->text, choice.say("Nama", "Name"));
    listing->add_flag("--watch", options->watch,
                      choice.say("Yang perlu diperhatikan saja", "Those to look after alone"));
    CLI::App* const showing =
        choice.verb(kader, "show", "Satu kader", "One kader",
                    [options](Context& context) { return show(context, *options); });
    nameKader(*showing, options, choice);
    CLI::App* const checking = choice.verb(
        kader, "ready", "Boleh menagih? Kalau belum, kenapa", "May he collect; if not, why",
        [options](Context& context) { return ready(context, *options); });
    checking->add_option("kader", options->kader,
                         choice.say("Id atau nama; tanpa itu semua yang aktif",
                                    "Id or name; without it all who are active"));
    for (CLI::App* const app : {listing, showing, checking})
        app->add_option("--on", options->on, choice.say("Pada tanggal", "On a day"));
}

void addMove(CLI::App& kader, Choice& choice)
{
    const auto options = std::make_shared<KaderOptions>();
    CLI::App* const moving =
        choice.verb(kader, "move", "Pindah status", "Move to a status",
                    [options](Context& context) { return move(context, *options); });
    nameKader(*moving, options, choice);
    moving->add_option("--to", options->to, "applied|selected|training|active|suspended|ended");
    moving->add_option("--on", options->on, choice.say("Mulai tanggal", "First day"));
    moving->add_option("--reason", options->reason, choice.say("Alasan", "Reason"));
    moving->add_option("--note", options->note, choice.say("Catatan", "Note"));
    moving->add_flag("--undo", options->undo,
                     choice.say("Batalkan status terakhir", "Take the last step back"));
}

} // namespace

void addKaderCommands(CLI::App& app, Choice& choice)
{
    CLI::App* const kader = choice.group(app, "kader", "Kader", "Kader");
    addEntry(*kader, choice);
    addReading(*kader, choice);
    addMove(*kader, choice);
    addKaderActs(*kader, choice);
}

} // namespace penggerak::cli
