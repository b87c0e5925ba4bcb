#include "app/cli/dues_lines.h"
#include "app/cli/money.h"
#include "services/dues/hand_in.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct ActOptions
{
    std::string due;
    std::string person;
    std::string segment = "BPU";
    std::string kader;
    std::string on;
    std::string month;
    int months = 1;
    std::string programmes = "jkk,jkm";
    std::string income;
    std::string sector;
    std::string payer;
    std::string risk = "1";
    std::string amount;
    std::string reason;
    std::string receipt;
    std::string code;
    std::string proof;
    std::string kpj;
    std::string file;
    std::string key;
    std::vector<std::string> dues;
    std::vector<std::string> pieces;
    bool held = false;
    bool quote = false;
    bool lastStep = false;
    bool difference = false;
    bool dryRun = false;
};

using Options = std::shared_ptr<ActOptions>;

Day dayOr(const Session& session, const std::string& text)
{
    return maybeDay(text, "on").value_or(session.book().today());
}

DueId dueOf(const std::string& text)
{
    return idOf<DueId>(text, "due_unknown", "due");
}

AmountReason amountReasonOf(const std::string& text)
{
    if (text.empty())
        return AmountReason::None;
    const auto reason = amountReasonFromCode(text);
    if (!reason)
        throw UsageError("--reason " + text + ": paid_receipt|other_income|rounded", "reason");
    return *reason;
}

services::RecordDue commandOf(Context& context, const ActOptions& options)
{
    const Session& session = context.session();
    services::RecordDue command;
    command.person = idOf<PersonId>(options.person, "person_unknown", "person");
    command.segment = segmentOf(options.segment);
    command.kader = kaderOf(session.book(), options.kader);
    command.on = dayOr(session, options.on);
    if (!options.month.empty())
        command.first = monthOf(options.month);
    command.months = options.months;
    command.programmes = programmesOf(options.programmes);
    if (!options.income.empty() && options.income != "0")
        command.income = rupiahOf(options.income);
    command.sector = options.sector;
    command.payer = options.payer;
    command.risk = options.risk;
    if (!options.amount.empty())
        command.amount = rupiahOf(options.amount);
    command.reason = amountReasonOf(options.reason);
    command.receipt = options.receipt;
    command.key = options.key;
    return command;
}

Answer record(Context& context, const ActOptions& options)
{
    services::RecordDue command = commandOf(context, options);
    if (options.held)
        command.cover = services::Cover::DepositOrHeld;
    if (!options.quote)
        return postedAnswer(context, take(services::recordDue(context.session(), command)));
    const auto quote = take(services::quoteDue(context.session(), command));
    Answer answer;
    answer.json = {{"first", quote.first.text()},
                   {"months", quote.months},
                   {"amount", quote.amount.value()},
                   {"available", quote.available.value()},
                   {"short_by", quote.shortBy.value()}};
    answer.text = "Rp " + services::formatCount(quote.amount.value(), context.language()) + '\n';
    return answer;
}

Answer hold(Context& context, const ActOptions& options)
{
    services::RecordDue command = commandOf(context, options);
    command.cover = services::Cover::Held;
    return postedAnswer(context, take(services::recordDue(context.session(), command)));
}

Answer debit(Context& context, const ActOptions& options)
{
    const Session& session = context.session();
    const Day on = dayOr(session, options.on);
    if (!options.file.empty())
        return debitFile(context, options.file, on, options.key, options.dryRun);
    return postedAnswer(context, take(services::debitDue(session, {dueOf(options.due), options.code,
                                                                   on, options.key})));
}

Answer confirm(Context& context, const ActOptions& options)
{
    const Session& session = context.session();
    const Day on = dayOr(session, options.on);
    if (!options.file.empty())
        return confirmFile(context, options.file, on, options.key, options.dryRun);
    return postedAnswer(context,
                        take(services::confirmDue(session, {dueOf(options.due), options.proof,
                                                            options.kpj, on, options.key})));
}

/// `VALUExPIECES`, as `50000x3`.
std::map<std::int64_t, std::int64_t> piecesOf(const std::vector<std::string>& texts)
{
    std::map<std::int64_t, std::int64_t> pieces;
    for (const std::string& text : texts) {
        const auto cross = text.find('x');
        if (cross == std::string::npos)
            throw UsageError("--pieces " + text + ": 50000x3", "pieces");
        pieces[rupiahOf(text.substr(0, cross)).value()] += rupiahOf(text.substr(cross + 1)).value();
    }
    return pieces;
}

Answer handIn(Context& context, const ActOptions& options)
{
    const Session& session = context.session();
    services::HandIn command;
    command.kader = kaderOf(session.book(), options.kader);
    for (const std::string& due : options.dues)
        command.dues.push_back(dueOf(due));
    command.pieces = piecesOf(options.pieces);
    command.on = dayOr(session, options.on);
    command.key = options.key;
    if (options.difference)
        return proposedAnswer(context, take(services::proposeHandIn(session, command)));
    return postedAnswer(context, take(services::handIn(session, command)));
}

Answer takeBack(Context& context, const ActOptions& options)
{
    const Session& session = context.session();
    const services::ReturnDue command{dueOf(options.due), options.receipt,
                                      dayOr(session, options.on)};
    return proposedAnswer(context, take(services::proposeReturn(session, command)));
}

Answer reverse(Context& context, const ActOptions& options)
{
    const services::ReverseDue command{dueOf(options.due), options.reason, options.lastStep,
                                       options.key};
    return postedAnswer(context, take(services::reverseDue(context.session(), command)));
}

void addDay(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("--on", options->on, choice.say("Tanggal", "Day"));
    app.add_option("--key", options->key, choice.say("Kunci perintah", "Idempotency key"));
}

void addEntry(CLI::App& dues, Choice& choice)
{
    const auto options = std::make_shared<ActOptions>();
    CLI::App* const recording =
        choice.verb(dues, "record", "Catat iuran yang diterima kader", "Record a collected due",
                    [options](Context& context) { return record(context, *options); });
    CLI::App* const holding = choice.verb(
        dues, "hold", "Catat uang yang diterima tanpa deposit", "Record cash held without cover",
        [options](Context& context) { return hold(context, *options); });
    for (CLI::App* const app : {recording, holding}) {
        app->add_option("person", options->person, choice.say("Id orangnya", "The person"))
            ->required();
        app->add_option("--kader", options->kader,
                        choice.say("Kader yang menagih", "The collector"))
            ->required();
        app->add_option("--segment", options->segment, "PU|BPU");
        app->add_option("--month", options->month,
                        choice.say("Bulan pertama, TTTT-BB", "First month, YYYY-MM"));
        app->add_option("--months", options->months, "1|2|3|6|12");
        app->add_option("--programmes", options->programmes, "jkk,jkm,jht,jp");
        app->add_option("--income", options->income,
                        choice.say("Penghasilan sebulan", "Income of a month"));
        app->add_option("--sector", options->sector, "transport|other");
        app->add_option("--payer", options->payer, "self|csr|apbd|apbdes");
        app->add_option("--risk", options->risk, choice.say("Kelas risiko, PU", "Risk class, PU"));
        app->add_option("--amount", options->amount,
                        choice.say("Jumlah menurut bukti", "Amount of the receipt"));
        app->add_option("--reason", options->reason, "paid_receipt|other_income|rounded");
        app->add_option("--receipt", options->receipt, choice.say("Nomor kuitansi", "Receipt"));
        addDay(*app, options, choice);
    }
    recording->add_flag("--held", options->held,
                        choice.say("Uang sudah diterima: catat walau deposit kurang",
                                   "The cash is taken: record it even if the deposit is short"));
    recording->add_flag("--quote", options->quote,
                        choice.say("Hitung saja", "Work it out and write nothing"));
}

void addSteps(CLI::App& dues, Choice& choice)
{
    const auto options = std::make_shared<ActOptions>();
    const auto act = [&](const char* name, const char* id, const char* en,
                         Answer (*run)(Context&, const ActOptions&), bool one) {
        CLI::App* const app = choice.verb(dues, name, id, en, [options, run](Context& context) {
            return run(context, *options);
        });
        auto* const due = app->add_option("due", options->due, choice.say("Id iuran", "The due"));
        if (one)
            due->required();
        addDay(*app, options, choice);
        return app;
    };
    act(
        "settle", "Jadikan iuran, setelah deposit cukup", "Make a held one a due",
        [](Context& context, const ActOptions& given) {
            const Session& session = context.session();
            return postedAnswer(context,
                                take(services::settleHeld(session, dueOf(given.due),
                                                          dayOr(session, given.on), given.key)));
        },
        true);
    CLI::App* const debiting =
        act("debit", "Isi kode iuran", "Enter the billing code", debit, false);
    debiting->add_option("--code", options->code, choice.say("Kode iuran", "Billing code"));
    CLI::App* const confirming =
        act("confirm", "Isi bukti resmi", "Enter the official proof", confirm, false);
    confirming->add_option("--proof", options->proof, choice.say("Nomor bukti", "Its number"));
    confirming->add_option("--kpj", options->kpj, "KPJ");
    for (CLI::App* const app : {debiting, confirming}) {
        app->add_option("--file", options->file,
                        choice.say("Banyak sekaligus, dari berkas", "Many at once, from a file"));
        app->add_flag("--dry-run", options->dryRun, choice.say("Periksa saja", "Check only"));
    }
    CLI::App* const returning = act("return", "Ajukan pengembalian ke pekerja",
                                    "Propose a return to the worker", takeBack, true);
    returning->add_option("--receipt", options->receipt,
                          choice.say("Nomor kuitansi yang ditunjukkan", "The receipt shown"));
    CLI::App* const reversing = act("reverse", "Batalkan yang salah catat",
                                    "Reverse what was entered by mistake", reverse, true);
    reversing
        ->add_option("--reason", options->reason, "entry_error|double_entry|wrong_person|other")
        ->required();
    reversing->add_flag("--last-step", options->lastStep,
                        choice.say("Langkah terakhir saja", "The last step alone"));
}

void addHandIn(CLI::App& dues, Choice& choice)
{
    const auto options = std::make_shared<ActOptions>();
    CLI::App* const app =
        choice.verb(dues, "handin", "Setoran uang kader ke kantor", "Cash handed in by a kader",
                    [options](Context& context) { return handIn(context, *options); });
    app->add_option("--kader", options->kader, "Kader")->required();
    app->add_option("--due", options->dues,
                    choice.say("Iuran yang disetor; tanpa itu semuanya", "Dues; without it all"));
    app->add_option("--pieces", options->pieces, choice.say("Pecahan: 50000x3", "Notes: 50000x3"));
    app->add_flag("--difference", options->difference,
                  choice.say("Ajukan selisihnya", "Propose the difference"));
    addDay(*app, options, choice);
}

} // namespace

void addDuesActs(CLI::App& dues, Choice& choice)
{
    addEntry(dues, choice);
    addSteps(dues, choice);
    addHandIn(dues, choice);
}

} // namespace penggerak::cli
