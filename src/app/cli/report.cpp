#include "app/cli/report.h"

#include "app/cli/money.h"
#include "app/cli/values.h"
#include "core/training/row_numbers.h"
#include "print/benefits/benefit_papers.h"
#include "print/kader/kader_papers.h"
#include "print/partners/partner_papers.h"
#include "print/pdf/pdf.h"
#include "print/rupiah/statement_paper.h"
#include "print/sheets/sheet_papers.h"
#include "print/training/training_papers.h"
#include "services/kader/kader.h"
#include "services/partners/agreements.h"
#include "services/training/training.h"

#include <algorithm>

namespace penggerak::cli {

namespace {

std::string officeName(const Book& book, const std::string& text)
{
    if (!text.empty())
        return officeOf(book, text).name;
    const auto offices = services::listOffices(book);
    return offices.empty() ? std::string() : offices.front().name;
}

services::TrainingDetails trainingOf(const Session& session, const std::string& text)
{
    for (const auto activities = services::listActivities(session.book());
         const services::Activity& activity : activities)
        if (activity.kind == "training" && (activity.id.text() == text || activity.name == text))
            return take(services::showTraining(session, activity.id));
    throw Refused(refusal("training_unknown", "training"));
}

/// The paper's own office stands at its head where nothing else is asked for.
ReportOptions under(ReportOptions options, const std::string& office)
{
    if (options.office.empty())
        options.office = office;
    return options;
}

Answer certificates(Context& context, const ReportOptions& options)
{
    const Session& session = context.session();
    const auto training = trainingOf(session, options.training);
    const auto rows = options.rows.empty() ? std::vector<int>() : take(rowNumbers(options.rows));
    const auto people =
        rows.empty() ? std::int64_t(training.row.certificates) : std::int64_t(rows.size());
    if (training.row.certificates == 0)
        throw Refused(refusal("print_nothing", "training"));
    const print::Letter letter = letterOf(context, under(options, training.row.office),
                                          "certificates", training.row.activity.id.value(), people);
    return printed(context, options, print::certificates(letter, training, rows));
}

Answer attendance(Context& context, const ReportOptions& options)
{
    const Session& session = context.session();
    const auto training = trainingOf(session, options.training);
    const auto wanted =
        std::find_if(training.sessions.begin(), training.sessions.end(), [&](const auto& one) {
            return std::to_string(one.number) == options.session;
        });
    if (wanted == training.sessions.end())
        throw Refused(refusal("session_unknown", "session").with("number", options.session));
    const print::Letter letter =
        letterOf(context, under(options, training.row.office), "attendance",
                 training.row.activity.id.value(), std::int64_t(training.people.size()));
    return printed(context, options, {print::attendanceSheet(letter, training, *wanted)});
}

Answer kaderPaper(Context& context, const ReportOptions& options, const char* paper,
                  std::optional<print::Document> (*compose)(const print::Letter&,
                                                            const services::KaderDetails&))
{
    const Session& session = context.session();
    const KaderId id = kaderOf(session.book(), options.kader);
    const auto kader = take(services::showKader(session, id, session.book().today()));
    const print::Letter letter =
        letterOf(context, under(options, kader.row.office), paper, id.value(), 1);
    const auto document = compose(letter, kader);
    if (!document)
        throw Refused(refusal("kader_paper_missing", "kader").with("name", kader.row.kader.name));
    return printed(context, options, {*document});
}

Answer commitments(Context& context, const ReportOptions& options)
{
    const Session& session = context.session();
    services::CommitmentFilter filter;
    filter.partner = maybeBody(session.book(), options.partner);
    const Day today = session.book().today();
    const auto rows = services::listCommitments(session.book(), filter, today);
    const print::Letter letter = letterOf(context, options, "commitments", 0, 0);
    const std::string partner = filter.partner && !rows.empty()
                                    ? rows.front().partner
                                    : context.say("Semua mitra", "All partners");
    return printed(context, options, {print::commitmentFunnel(letter, partner, rows, today)});
}

Answer round(Context& context, const ReportOptions& options)
{
    const Session& session = context.session();
    const auto sheet =
        take(services::showSheet(session, take(services::sheetOfCode(session, options.sheet))));
    const print::Letter letter = letterOf(context, options, "sheet", sheet.head.id.value(),
                                          std::int64_t(sheet.lines.size()));
    return printed(context, options, {print::roundSheet(letter, sheet)});
}

Answer statement(Context& context, const ReportOptions& options)
{
    const Session& session = context.session();
    const DepositOwner owner = ownerOf(session.book(), options.kader, options.wadah);
    const Day until = maybeDay(options.until, "until").value_or(session.book().today());
    const Day from = maybeDay(options.from, "from").value_or(Month::of(until).firstDay());
    const auto found =
        take(services::accountStatement(session, Account::depositOf(owner), from, until));
    const print::Letter letter = letterOf(context, options, "statement",
                                          owner.kader ? owner.kader->value() : owner.body->value(),
                                          std::int64_t(found.rows.size()));
    return printed(context, options, {print::depositStatement(letter, found, from, until)});
}

Answer outreach(Context& context, const ReportOptions& options)
{
    const Session& session = context.session();
    const Book& book = session.book();
    services::OutreachPlace place;
    place.region = maybeRegion(options.region);
    place.body = maybeBody(book, options.body);
    place.activity = maybeActivity(book, options.activity);
    if (int(place.region.has_value()) + int(place.body.has_value()) +
            int(place.activity.has_value()) !=
        1)
        throw UsageError("--region R | --body B | --activity A", "region");
    const auto facts = take(services::outreachFacts(session, place));
    const print::Letter letter = letterOf(context, under(options, facts.office), "outreach",
                                          place.activity ? place.activity->value()
                                          : place.body   ? place.body->value()
                                                         : 0,
                                          std::int64_t(facts.benefits.size()));
    return printed(context, options, {print::outreachSheet(letter, facts)});
}

Answer simulation(Context& context, const ReportOptions& options)
{
    const Session& session = context.session();
    DuesQuestion question;
    question.month =
        options.month.empty() ? Month::of(session.book().today()) : monthOf(options.month);
    question.income = Rupiah(options.income);
    question.programmes = programmesOf(options.programmes);
    question.sector = options.sector;
    question.payer = options.payer;
    std::optional<PersonId> person;
    if (!options.person.empty())
        person = idOf<PersonId>(options.person, "person_unknown", "person");
    const auto simulated = take(services::simulateDues(session, person, question, options.months));
    const print::Letter letter = letterOf(context, under(options, simulated.office), "simulation",
                                          person ? person->value() : 0, person ? 1 : 0);
    return printed(context, options, {print::duesSimulation(letter, simulated)});
}

CLI::App* paper(CLI::App& report, Choice& choice, const std::shared_ptr<ReportOptions>& options,
                const char* name, const char* id, const char* en,
                std::function<Answer(Context&, const ReportOptions&)> run)
{
    CLI::App* const app =
        choice.verb(report, name, id, en, [options, run = std::move(run)](Context& context) {
            return run(context, *options);
        });
    app->add_option("file", options->file, choice.say("Berkas PDF", "PDF file"))->required();
    app->add_option("--office", options->office,
                    choice.say("Kantor di kepala surat", "Office at the head"));
    return app;
}

void addBenefitPapers(CLI::App& report, Choice& choice,
                      const std::shared_ptr<ReportOptions>& options)
{
    CLI::App* const reaching = paper(report, choice, options, "outreach", "Lembar manfaat",
                                     "Sheet of benefits handed over", outreach);
    reaching->add_option("--region", options->region, choice.say("Wilayah", "Region"));
    reaching->add_option("--body", options->body, choice.say("Kelompok", "Group"));
    reaching->add_option("--activity", options->activity, choice.say("Kegiatan", "Activity"));
    CLI::App* const simulating = paper(report, choice, options, "simulation", "Simulasi iuran BPU",
                                       "Dues simulation of BPU", simulation);
    simulating
        ->add_option("--income", options->income,
                     choice.say("Penghasilan sebulan", "Income of a month"))
        ->required();
    simulating->add_option("--programmes", options->programmes, "jkk,jkm,jht");
    simulating->add_option("--month", options->month,
                           choice.say("Bulan pertama, TTTT-BB", "First month, YYYY-MM"));
    simulating->add_option("--months", options->months,
                           choice.say("Berapa bulan, 1 sampai 12", "How many months, 1 to 12"));
    simulating->add_option("--person", options->person, choice.say("Id orang", "A person's id"));
    simulating->add_option("--sector", options->sector, "transport|other");
    simulating->add_option("--payer", options->payer, "self|csr|apbd|apbdes");
}

} // namespace

print::Letter letterOf(Context& context, const ReportOptions& options, const std::string& paper,
                       std::int64_t id, std::int64_t people)
{
    const Session& session = context.session();
    const std::string office = officeName(session.book(), options.office);
    return {context.language(), office, take(services::recordPrint(session, paper, id, people))};
}

Answer printed(Context& context, const ReportOptions& options,
               const std::vector<print::Document>& papers)
{
    print::useScreenlessApplication();
    take(print::writePdf(papers, options.file));
    Answer answer;
    answer.json = {{"file", options.file},
                   {"papers", papers.size()},
                   {"seq", context.session().book().lastSeq()}};
    answer.text = options.file + '\n';
    return answer;
}

void addReportCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<ReportOptions>();
    CLI::App* const report = choice.group(app, "report", "Cetak ke PDF", "Print to PDF");
    for (CLI::App* const one :
         {paper(*report, choice, options, "certificates", "Sertifikat pelatihan",
                "Certificates of a training", certificates),
          paper(*report, choice, options, "attendance", "Lembar hadir pelatihan",
                "Attendance sheet of a training", attendance)})
        one->add_option("--training", options->training, choice.say("Id atau nama", "Id or name"))
            ->required();
    report->get_subcommand("certificates")->add_option("--rows", options->rows, "1-12,15");
    report->get_subcommand("attendance")
        ->add_option("--session", options->session, choice.say("Nomor sesi", "Session"));
    for (CLI::App *const one :
         {paper(*report, choice, options, "assignment", "Surat tugas kader",
                "A kader's letter of assignment",
                [](Context&context, const ReportOptions&given) {
                    return kaderPaper(context, given, "assignment", print::assignmentLetter);
                }),
          paper(*report, choice, options, "card", "Kartu pengenal kader", "A kader's identity card",
                [](Context&context, const ReportOptions&given) {
                    return kaderPaper(context, given, "card", print::idCard);
                })})
        one->add_option("--kader", options->kader, choice.say("Id atau nama", "Id or name"))
            ->required();
    CLI::App* const stating = paper(*report, choice, options, "statement", "Rekening koran deposit",
                                    "Statement of a deposit", statement);
    stating->add_option("--kader", options->kader, choice.say("Id atau nama", "Id or name"));
    stating->add_option("--wadah", options->wadah, choice.say("Id atau nama", "Id or name"));
    stating->add_option("--from", options->from, choice.say("Mulai tanggal", "From"));
    stating->add_option("--until", options->until, choice.say("Sampai tanggal", "Until"));
    paper(*report, choice, options, "commitments", "Corong komitmen mitra",
          "Commitments of partners", commitments)
        ->add_option("--partner", options->partner, choice.say("Id atau nama", "Id or name"));
    paper(*report, choice, options, "sheet", "Lembar kunjungan atau penagihan",
          "A visit or collection sheet", round)
        ->add_option("--sheet", options->sheet, choice.say("Kode di lembar", "Code on the sheet"))
        ->required();
    addBenefitPapers(*report, choice, options);
}

} // namespace penggerak::cli
