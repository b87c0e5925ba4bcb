#include "app/cli/money.h"
#include "services/dues/hand_in.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct ListOptions
{
    std::string due;
    std::string person;
    std::string kader;
    std::string state;
    std::string channel;
    std::string from;
    std::string until;
    std::string on;
    std::string limit = "200";
    std::string page;
};

services::DueFilter filterOf(const Book& book, const ListOptions& options)
{
    services::DueFilter filter;
    if (!options.person.empty())
        filter.person = idOf<PersonId>(options.person, "person_unknown", "person");
    filter.kader = maybeKader(book, options.kader);
    if (!options.state.empty()) {
        filter.state = dueStateFromCode(options.state);
        if (!filter.state)
            throw UsageError("--state: held|collected|debited|handed_in|paid_in|confirmed|"
                             "returned|reversed",
                             "state");
    }
    if (!options.channel.empty()) {
        filter.channel = channelFromCode(options.channel);
        if (!filter.channel)
            throw UsageError("--channel: kader|portal|sponsor|employer", "channel");
    }
    filter.from = maybeDay(options.from, "from");
    filter.until = maybeDay(options.until, "until");
    return filter;
}

Answer list(Context& context, const ListOptions& options)
{
    const Session& session = context.session();
    const auto page = take(services::listDues(session, filterOf(session.book(), options),
                                              options.page, limitOf(options.limit)));
    Answer answer = listed(
        page.rows, dueTable(context), [](const auto& row) { return toJson(row); },
        [&](const auto& row) { return cellsOf(row, context.language()); });
    answer.json["total"] = page.total;
    answer.json["next"] = page.next.empty() ? ordered_json() : ordered_json(page.next);
    answer.json["amount"] = page.amount.value();
    return answer;
}

Answer show(Context& context, const ListOptions& options)
{
    const auto details =
        take(services::showDue(context.session(), idOf<DueId>(options.due, "due_unknown", "due")));
    Answer answer;
    answer.json = toJson(details.row);
    answer.json["recorded_by"] = details.recordedBy;
    answer.json["prints"] = details.prints;
    answer.json["steps"] = ordered_json::array();
    for (const DueStep& step : details.steps)
        answer.json["steps"].push_back({{"id", step.id.text()},
                                        {"to", step.undoes ? "undone" : std::string(code(step.to))},
                                        {"on", step.happenedOn.iso()},
                                        {"seq", step.seq},
                                        {"code", step.code},
                                        {"undoes", maybeId(step.undoes)}});
    answer.json["transfers"] = ordered_json::array();
    for (const Transfer& row : details.transfers)
        answer.json["transfers"].push_back({{"id", row.id.text()},
                                            {"kind", std::string(code(row.kind))},
                                            {"phase", std::string(code(row.phase))},
                                            {"on", row.happenedOn.iso()},
                                            {"amount", row.amount.value()},
                                            {"reverses", maybeId(row.reverses)}});
    Table table = dueTable(context);
    table.add(cellsOf(details.row, context.language()));
    answer.text = table.text();
    return answer;
}

Answer stuck(Context& context, const ListOptions& options)
{
    const Session& session = context.session();
    const Day on = maybeDay(options.on, "on").value_or(session.book().today());
    const auto groups =
        take(services::stuckDues(session, on, maybeKader(session.book(), options.kader)));
    const Language language = context.language();
    Answer answer;
    answer.json = {{"on", on.iso()}, {"groups", ordered_json::array()}};
    for (const services::StuckGroup& group : groups) {
        ordered_json rows = ordered_json::array();
        Table table = dueTable(context);
        for (const auto& row : group.rows) {
            rows.push_back(toJson(row));
            table.add(cellsOf(row, language));
        }
        answer.json["groups"].push_back({{"group", group.name},
                                         {"total", group.rows.size()},
                                         {"amount", group.amount.value()},
                                         {"ledger", group.ledger.value()},
                                         {"rows", std::move(rows)}});
        answer.text += services::term("due." + group.name, language) + ": " +
                       std::to_string(group.rows.size()) + ", Rp " +
                       services::formatCount(group.amount.value(), language) + '\n' + table.text();
    }
    return answer;
}

Answer handIns(Context& context, const ListOptions& options)
{
    const Session& session = context.session();
    const Language language = context.language();
    return listed(
        take(services::listHandIns(session, maybeKader(session.book(), options.kader))),
        Table({context.say("Tanggal", "Day"), "Kader", context.say(">Seharusnya", ">Expected"),
               context.say(">Dihitung", ">Counted")}),
        [](const services::HandInRow& row) {
            ordered_json pieces = ordered_json::object();
            for (const auto& [value, count] : row.pieces)
                pieces[std::to_string(value)] = count;
            return ordered_json{{"id", row.id.text()},
                                {"kader", row.kader},
                                {"on", row.on.iso()},
                                {"expected", row.expected.value()},
                                {"counted", row.counted.value()},
                                {"pieces", pieces}};
        },
        [&](const services::HandInRow& row) {
            return std::vector<std::string>{services::formatDay(row.on, language), row.kader,
                                            services::formatCount(row.expected.value(), language),
                                            services::formatCount(row.counted.value(), language)};
        });
}

struct PaymentOptions
{
    std::string person;
    std::string segment = "BPU";
    std::string channel;
    std::string body;
    std::string month;
    int months = 1;
    std::string programmes = "jkk,jkm";
    std::string amount;
    std::string on;
    std::string proof;
    std::string kpj;
    std::string key;
};

Answer pay(Context& context, const PaymentOptions& options)
{
    const Session& session = context.session();
    services::NewPayment payment;
    payment.person = idOf<PersonId>(options.person, "person_unknown", "person");
    payment.segment = segmentOf(options.segment);
    const auto channel = channelFromCode(options.channel);
    if (!channel)
        throw UsageError("--channel: portal|sponsor|employer", "channel");
    payment.channel = *channel;
    payment.body = maybeBody(session.book(), options.body);
    payment.first = monthOf(options.month);
    payment.months = options.months;
    payment.programmes = programmesOf(options.programmes);
    payment.amount = rupiahOf(options.amount);
    payment.on = maybeDay(options.on, "on").value_or(session.book().today());
    payment.proof = options.proof;
    payment.kpj = options.kpj;
    payment.key = options.key;
    return postedAnswer(context, take(services::addPayment(session, payment)));
}

using Options = std::shared_ptr<ListOptions>;

void addFilter(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("--person", options->person, choice.say("Id orangnya", "The person"));
    app.add_option("--kader", options->kader, "Kader");
    app.add_option("--state", options->state,
                   "held|collected|debited|handed_in|paid_in|confirmed|returned|reversed");
    app.add_option("--channel", options->channel, "kader|portal|sponsor|employer");
    app.add_option("--from", options->from, choice.say("Mulai tanggal", "From"));
    app.add_option("--until", options->until, choice.say("Sampai tanggal", "Until"));
    app.add_option("--limit", options->limit, choice.say("Paling banyak baris", "Most rows"));
    app.add_option("--page", options->page,
                   choice.say("Halaman: next sebelumnya", "Page: the next before"));
}

} // namespace

void addDuesReading(CLI::App& dues, Choice& choice)
{
    const auto options = std::make_shared<ListOptions>();
    addFilter(*choice.verb(dues, "list", "Daftar iuran", "All dues",
                           [options](Context& context) { return list(context, *options); }),
              options, choice);
    choice
        .verb(dues, "show", "Satu iuran", "One due",
              [options](Context& context) { return show(context, *options); })
        ->add_option("due", options->due, choice.say("Id iuran", "The due"))
        ->required();
    CLI::App* const waiting =
        choice.verb(dues, "stuck", "Yang belum sampai bukti resmi, menurut umur",
                    "What has no official proof yet, by age",
                    [options](Context& context) { return stuck(context, *options); });
    waiting->add_option("--on", options->on, choice.say("Pada tanggal", "On a day"));
    waiting->add_option("--kader", options->kader, "Kader");
    choice
        .verb(dues, "handins", "Daftar setoran ke kantor", "All hand-ins",
              [options](Context& context) { return handIns(context, *options); })
        ->add_option("--kader", options->kader, "Kader");
}

void addPaymentCommands(CLI::App& app, Choice& choice)
{
    CLI::App* const payment =
        choice.group(app, "payment", "Iuran yang dibayar di tempat lain", "Dues paid elsewhere");
    const auto options = std::make_shared<PaymentOptions>();
    CLI::App* const adding =
        choice.verb(*payment, "add", "Catat satu", "Record one",
                    [options](Context& context) { return pay(context, *options); });
    adding->add_option("person", options->person, choice.say("Id orangnya", "The person"))
        ->required();
    adding->add_option("--channel", options->channel, "portal|sponsor|employer")->required();
    adding
        ->add_option("--month", options->month,
                     choice.say("Bulan pertama, TTTT-BB", "First month, YYYY-MM"))
        ->required();
    adding->add_option("--amount", options->amount, choice.say("Rupiah bulat", "Whole rupiah"))
        ->required();
    adding->add_option("--proof", options->proof, choice.say("Nomor bukti", "Number of the proof"))
        ->required();
    adding->add_option("--segment", options->segment, "PU|BPU");
    adding->add_option("--body", options->body,
                       choice.say("Sponsor atau pemberi kerja", "Sponsor or employer"));
    adding->add_option("--months", options->months, "1-12");
    adding->add_option("--programmes", options->programmes, "jkk,jkm,jht,jp");
    adding->add_option("--on", options->on, choice.say("Tanggal", "Day"));
    adding->add_option("--kpj", options->kpj, "KPJ");
    adding->add_option("--key", options->key, choice.say("Kunci perintah", "Idempotency key"));
    const auto filter = std::make_shared<ListOptions>();
    addFilter(*choice.verb(*payment, "list", "Daftar", "All of them",
                           [filter](Context& context) { return list(context, *filter); }),
              filter, choice);
}

} // namespace penggerak::cli
