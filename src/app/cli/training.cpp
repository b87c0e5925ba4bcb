#include "services/training/training.h"

#include "app/cli/listed.h"
#include "app/cli/person_fields.h"
#include "app/cli/values.h"
#include "core/training/row_numbers.h"

#include <algorithm>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct TrainingOptions
{
    std::string training;
    std::string name;
    std::string theme;
    std::string office;
    std::string place;
    std::string from;
    std::string to;
    std::string source;
    std::string note;
    std::vector<std::string> sessions; ///< DAY|TITLE|SPEAKERS
    std::vector<std::string> people;
    std::vector<std::string> kader;
    PersonOptions who;
    std::string institution;
    std::string session = "1";
    std::string rows;
    std::string absent;
    std::string result;
    std::string number;
    std::string first = "1";
    std::string on;
    std::string until;
};

ActivityId trainingOf(const Book& book, const std::string& text)
{
    for (const services::Activity& activity : services::listActivities(book))
        if (activity.kind == "training" && (activity.id.text() == text || activity.name == text))
            return activity.id;
    throw Refused(refusal("training_unknown", "training"));
}

services::TrainingSession sessionOf(const std::string& text)
{
    const std::size_t first = std::min(text.find('|'), text.size());
    const std::size_t second = std::min(text.find('|', first + 1), text.size());
    services::TrainingSession session;
    session.day = dayOf(text.substr(0, first), "session");
    if (first < text.size())
        session.title = text.substr(first + 1, second - first - 1);
    if (second < text.size())
        session.speakers = text.substr(second + 1);
    return session;
}

int smallNumber(const std::string& text, const std::string& field)
{
    const auto rows = rowNumbers(text);
    if (!rows || rows->size() != 1)
        throw UsageError("--" + field + " " + text, field);
    return rows->front();
}

std::vector<int> rowsOf(const std::string& text)
{
    return text.empty() ? std::vector<int>() : take(rowNumbers(text));
}

std::vector<services::NewTrainee> traineesOf(const Book& book, const TrainingOptions& options)
{
    std::vector<services::NewTrainee> people;
    services::NewTrainee one;
    one.institution = options.institution;
    for (const std::string& person : options.people) {
        one.person = idOf<PersonId>(person, "person_unknown", "person");
        people.push_back(one);
    }
    one.person.reset();
    for (const std::string& kader : options.kader) {
        one.kader = kaderOf(book, kader);
        people.push_back(one);
    }
    one.kader.reset();
    if (options.who.name) {
        one.fields = changed({}, options.who);
        people.push_back(one);
    }
    return people;
}

ordered_json toJson(const services::TrainingRow& row)
{
    return {{"id", row.activity.id.text()},
            {"name", row.activity.name},
            {"theme", row.theme},
            {"office", maybeId(row.activity.office)},
            {"from", row.activity.from.iso()},
            {"to", row.activity.to.iso()},
            {"place", row.activity.place},
            {"source", row.activity.source},
            {"note", row.activity.note},
            {"sessions", row.sessions},
            {"invited", row.invited},
            {"attended", row.attended},
            {"uninvited", row.uninvited},
            {"passed", row.passed},
            {"certificates", row.certificates}};
}

ordered_json toJson(const services::TraineeRow& row)
{
    return {{"row", row.row},
            {"person", row.person.text()},
            {"name", row.name},
            {"institution", row.institution},
            {"kader", row.kader},
            {"invited", row.invited},
            {"attended", row.attended},
            {"result", row.result},
            {"certificate", row.certificate},
            {"from", row.valid ? ordered_json(row.valid->from.iso()) : ordered_json()},
            {"until", row.valid ? maybeDayJson(row.valid->until) : ordered_json()}};
}

Answer add(Context& context, const TrainingOptions& options)
{
    const Session& session = context.session();
    services::NewTraining training;
    services::Activity& activity = training.activity;
    activity.name = options.name;
    activity.office = maybeOffice(session.book(), options.office);
    activity.from = dayOf(options.from, "from");
    activity.to = maybeDay(options.to, "to").value_or(activity.from);
    activity.place = options.place;
    activity.source = options.source;
    activity.note = options.note;
    training.theme = options.theme;
    for (const std::string& text : options.sessions)
        training.sessions.push_back(sessionOf(text));
    const ActivityId id = take(services::addTraining(session, training));
    Answer answer;
    answer.json = {{"id", id.text()}, {"seq", session.book().lastSeq()}};
    answer.text = options.name + ": " + id.text() + '\n';
    return answer;
}

Answer addSession(Context& context, const TrainingOptions& options)
{
    const Session& session = context.session();
    const ActivityId id = trainingOf(session.book(), options.training);
    Answer answer;
    answer.json = {{"id", id.text()}, {"sessions", ordered_json::array()}};
    for (const std::string& text : options.sessions) {
        const int number = take(services::addTrainingSession(session, id, sessionOf(text)));
        answer.json["sessions"].push_back(number);
        answer.text += std::to_string(number) + '\n';
    }
    answer.json["seq"] = session.book().lastSeq();
    return answer;
}

Answer list(Context& context)
{
    const Language language = context.language();
    return listed(
        take(services::listTrainings(context.reader())),
        Table({context.say("Tanggal", "Day"), context.say("Nama", "Name"),
               context.say("Tempat", "Venue"), context.say(">Diundang", ">Invited"),
               context.say(">Hadir", ">Came"), context.say(">Lulus", ">Passed"),
               context.say(">Sertifikat", ">Certificates"), "ID"}),
        [](const services::TrainingRow& row) { return toJson(row); },
        [&](const services::TrainingRow& row) {
            return std::vector<std::string>{services::formatDay(row.activity.from, language),
                                            row.activity.name,
                                            row.activity.place,
                                            std::to_string(row.invited),
                                            std::to_string(row.attended),
                                            std::to_string(row.passed),
                                            std::to_string(row.certificates),
                                            row.activity.id.text()};
        });
}

Answer show(Context& context, const TrainingOptions& options)
{
    const Session& session = context.session();
    const Language language = context.language();
    const auto details =
        take(services::showTraining(session, trainingOf(session.book(), options.training)));
    Answer answer;
    answer.json = toJson(details.row);
    answer.json["session_list"] = ordered_json::array();
    answer.json["people"] = ordered_json::array();
    Table sessions({context.say("Sesi", "Session"), context.say("Tanggal", "Day"),
                    context.say("Judul", "Title"), context.say("Pembicara", "Speakers")});
    for (const services::TrainingSession& one : details.sessions) {
        answer.json["session_list"].push_back({{"number", one.number},
                                               {"day", one.day.iso()},
                                               {"title", one.title},
                                               {"speakers", one.speakers}});
        sessions.add({std::to_string(one.number), services::formatDay(one.day, language), one.title,
                      one.speakers});
    }
    Table people({context.say(">Baris", ">Row"), context.say("Nama", "Name"),
                  context.say("Dari", "From"), context.say("Diundang", "Invited"),
                  context.say("Hadir di sesi", "Came to"), context.say("Hasil", "Result"),
                  context.say("Sertifikat", "Certificate")});
    for (const services::TraineeRow& row : details.people) {
        answer.json["people"].push_back(toJson(row));
        std::string came;
        for (const int number : row.attended)
            came += (came.empty() ? "" : ", ") + std::to_string(number);
        people.add({std::to_string(row.row), row.name, row.institution,
                    row.invited ? context.say("ya", "yes") : context.say("tidak", "no"), came,
                    row.result.empty() ? "-" : services::term(row.result, language),
                    row.certificate});
    }
    answer.text = details.row.activity.name + '\n' + details.row.theme + '\n' + sessions.text() +
                  '\n' + people.text();
    return answer;
}

Answer writtenRows(const ActivityId& id, const services::TraineesWritten& written)
{
    Answer answer;
    answer.json = {{"id", id.text()}, {"rows", written.rows}, {"seq", written.seq}};
    for (const int row : written.rows)
        answer.text += std::to_string(row) + '\n';
    return answer;
}

Answer invite(Context& context, const TrainingOptions& options)
{
    const Session& session = context.session();
    const ActivityId id = trainingOf(session.book(), options.training);
    return writtenRows(
        id, take(services::inviteTrainees(session, id, traineesOf(session.book(), options))));
}

Answer attend(Context& context, const TrainingOptions& options)
{
    const Session& session = context.session();
    const ActivityId id = trainingOf(session.book(), options.training);
    services::Attendance attendance;
    attendance.session = smallNumber(options.session, "session");
    attendance.present = rowsOf(options.rows);
    attendance.absent = rowsOf(options.absent);
    attendance.uninvited = traineesOf(session.book(), options);
    return writtenRows(id, take(services::recordAttendance(session, id, attendance)));
}

Answer result(Context& context, const TrainingOptions& options)
{
    const Session& session = context.session();
    const ActivityId id = trainingOf(session.book(), options.training);
    const Seq seq =
        take(services::recordResult(session, id, take(rowNumbers(options.rows)), options.result));
    Answer answer;
    answer.json = {{"id", id.text()}, {"seq", seq}};
    answer.text = id.text() + '\n';
    return answer;
}

Answer certify(Context& context, const TrainingOptions& options)
{
    const Session& session = context.session();
    const ActivityId id = trainingOf(session.book(), options.training);
    services::NewCertificates order;
    order.rows = rowsOf(options.rows);
    order.number = options.number;
    order.first = smallNumber(options.first, "first");
    order.valid = {dayOf(options.on, "on"), maybeDay(options.until, "until")};
    Answer answer;
    answer.json = {{"id", id.text()}, {"certificates", ordered_json::array()}};
    for (const services::Certificate& one : take(services::giveCertificates(session, id, order))) {
        answer.json["certificates"].push_back({{"row", one.row},
                                               {"name", one.name},
                                               {"number", one.number},
                                               {"from", one.valid.from.iso()},
                                               {"until", maybeDayJson(one.valid.until)}});
        answer.text += one.number + ": " + one.name + '\n';
    }
    answer.json["seq"] = session.book().lastSeq();
    return answer;
}

using Options = std::shared_ptr<TrainingOptions>;

CLI::App* verbOf(CLI::App& training, Choice& choice, const Options& options, const char* name,
                 const char* id, const char* en, Answer (*run)(Context&, const TrainingOptions&))
{
    CLI::App* const app = choice.verb(training, name, id, en, [options, run](Context& context) {
        return run(context, *options);
    });
    app->add_option("training", options->training, choice.say("Id atau nama", "Id or name"))
        ->required();
    return app;
}

void addPeopleOptions(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("--person", options->people, choice.say("Id orang", "A person's id"));
    app.add_option("--kader", options->kader, choice.say("Id atau nama kader", "Kader"));
    addFieldOptions(app, options->who, choice);
    app.add_option("--institution", options->institution, choice.say("Dari mana", "From where"));
}

} // namespace

void addTrainingCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<TrainingOptions>();
    CLI::App* const training = choice.group(app, "training", "Pelatihan", "Trainings");
    choice.verb(*training, "list", "Daftar", "All of them", list);
    verbOf(*training, choice, options, "show", "Satu pelatihan", "One training", show);
    CLI::App* const adding =
        choice.verb(*training, "add", "Tambah", "Add one",
                    [options](Context& context) { return add(context, *options); });
    adding->add_option("--name", options->name, choice.say("Nama", "Name"))->required();
    adding->add_option("--theme", options->theme, choice.say("Tema", "Theme"));
    adding->add_option("--office", options->office, choice.say("Kantor", "Office"));
    adding->add_option("--place", options->place, choice.say("Tempat", "Venue"));
    adding->add_option("--from", options->from, choice.say("Dari tanggal", "First day"))
        ->required();
    adding->add_option("--to", options->to, choice.say("Sampai tanggal", "Last day"));
    adding->add_option("--source", options->source, choice.say("Sumber", "Source"));
    adding->add_option("--note", options->note, choice.say("Catatan", "Note"));
    CLI::App* const more =
        verbOf(*training, choice, options, "session", "Tambah sesi", "Add sessions", addSession);
    for (CLI::App* const one : {adding, more})
        one->add_option("--session", options->sessions,
                        choice.say("TANGGAL|JUDUL|PEMBICARA", "DAY|TITLE|SPEAKERS"));
    more->get_option("--session")->required();
    addPeopleOptions(
        *verbOf(*training, choice, options, "invite", "Undang orang", "Invite people", invite),
        options, choice);
    CLI::App* const attending =
        verbOf(*training, choice, options, "attend", "Catat yang hadir menurut baris lembar hadir",
               "Record who came, by rows of the sheet", attend);
    attending->add_option("--session", options->session, choice.say("Nomor sesi", "Session"));
    attending->add_option("--absent", options->absent,
                          choice.say("Baris yang ternyata tidak hadir", "Rows taken back"));
    addPeopleOptions(*attending, options, choice);
    CLI::App* const results =
        verbOf(*training, choice, options, "result", "Catat hasil", "Record results", result);
    results->add_option("--result", options->result, "passed|failed")->required();
    CLI::App* const certifying = verbOf(*training, choice, options, "certify", "Beri sertifikat",
                                        "Give certificates", certify);
    certifying->add_option("--number", options->number, "PKP/2016/###")->required();
    certifying->add_option("--first", options->first, choice.say("Angka pertama", "First number"));
    certifying->add_option("--on", options->on, choice.say("Berlaku mulai", "First day"))
        ->required();
    certifying->add_option("--until", options->until, choice.say("Sampai tanggal", "Last day"));
    for (CLI::App* const one : {attending, results, certifying})
        one->add_option("--rows", options->rows, "1-12,15");
}

} // namespace penggerak::cli
