#include "app/cli/money.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct DepositOptions
{
    std::string kader;
    std::string wadah;
    std::string amount;
    std::string on;
    std::string proof;
    std::string via = "bank";
    std::string key;
    std::string reason;
    std::string entry;
    std::string from;
    std::string until;
    std::string account = "deposit";
    std::string office;
    std::string floor;
    std::string limit;
};

Day dayOr(const Session& session, const std::string& text, const std::string& field)
{
    return maybeDay(text, field).value_or(session.book().today());
}

services::DepositCommand commandOf(Context& context, const DepositOptions& options)
{
    const Session& session = context.session();
    services::DepositCommand command;
    command.owner = ownerOf(session.book(), options.kader, options.wadah);
    command.amount = rupiahOf(options.amount);
    command.on = dayOr(session, options.on, "on");
    command.proof = options.proof;
    command.via = options.via == "bank" ? services::DepositVia::Bank : services::DepositVia::Cash;
    command.key = options.key;
    return command;
}

Answer adjust(Context& context, const DepositOptions& options)
{
    const Session& session = context.session();
    services::DepositAdjustment adjustment;
    adjustment.owner = ownerOf(session.book(), options.kader, options.wadah);
    const bool less = options.amount.starts_with('-');
    const Rupiah size = rupiahOf(less ? options.amount.substr(1) : options.amount);
    adjustment.amount = less ? -size : size;
    adjustment.on = dayOr(session, options.on, "on");
    adjustment.reason = options.reason;
    return proposedAnswer(context, take(services::proposeAdjustment(session, adjustment)));
}

ordered_json toJson(const services::DepositRow& row)
{
    return {{"kader", maybeId(row.owner.kader)},
            {"wadah", maybeId(row.owner.body)},
            {"name", row.name},
            {"deposit", row.deposit.posted.value()},
            {"reserved", row.deposit.reserved.value()},
            {"floor", row.floor.value()},
            {"available", row.available.value()},
            {"cash", row.cash.value()},
            {"cash_since", maybeDayJson(row.cashSince)},
            {"below_floor", row.isBelowFloor()},
            {"ready", row.isReady}};
}

std::vector<std::string> cellsOf(const services::DepositRow& row, Language language)
{
    return {row.name, services::formatCount(row.deposit.posted.value(), language),
            services::formatCount(row.deposit.reserved.value(), language),
            services::formatCount(row.available.value(), language),
            services::formatCount(row.cash.value(), language)};
}

Table depositTable(Context& context)
{
    return Table({context.say("Nama", "Name"), context.say(">Deposit", ">Deposit"),
                  context.say(">Ditahan", ">Reserved"), context.say(">Tersedia", ">Available"),
                  context.say(">Uang di tangan", ">Cash in hand")});
}

Answer list(Context& context, const DepositOptions& options)
{
    const Session& session = context.session();
    return listed(
        take(services::listDeposits(session, dayOr(session, options.on, "on"))),
        depositTable(context), [](const auto& row) { return toJson(row); },
        [&](const auto& row) { return cellsOf(row, context.language()); });
}

Answer show(Context& context, const DepositOptions& options)
{
    const Session& session = context.session();
    const auto row =
        take(services::showDeposit(session, ownerOf(session.book(), options.kader, options.wadah),
                                   dayOr(session, options.on, "on")));
    Answer answer;
    answer.json = toJson(row);
    Table table = depositTable(context);
    table.add(cellsOf(row, context.language()));
    answer.text = table.text();
    return answer;
}

Account accountOf(const Book& book, const DepositOptions& options)
{
    const auto kind = accountKindFromCode(options.account);
    if (!kind)
        throw UsageError("--account: deposit|cash|trust|branch_cash|bank|remitted|over_short",
                         "account");
    if (*kind > AccountKind::Cash)
        return Account::of(officeOf(book, options.office).id, *kind);
    const DepositOwner owner = ownerOf(book, options.kader, options.wadah);
    if (*kind == AccountKind::Deposit)
        return Account::depositOf(owner);
    if (!owner.kader)
        throw UsageError("--account cash: --kader K", "kader");
    return Account::cashOf(*owner.kader);
}

Answer statement(Context& context, const DepositOptions& options)
{
    const Session& session = context.session();
    const Day until = dayOr(session, options.until, "until");
    const Day from = maybeDay(options.from, "from").value_or(*Day::of(1900, 1, 1));
    const auto statement =
        take(services::accountStatement(session, accountOf(session.book(), options), from, until));
    const Language language = context.language();
    Answer answer = listed(
        statement.rows,
        Table({context.say("Tanggal", "Day"), context.say("Apa", "What"),
               context.say(">Perubahan", ">Change"), context.say(">Ditahan", ">Reserved"),
               context.say(">Saldo", ">Balance"), context.say("Keterangan", "About")}),
        [](const services::StatementRow& row) {
            return ordered_json{{"id", row.transfer.id.text()},
                                {"on", row.transfer.happenedOn.iso()},
                                {"seq", row.transfer.seq},
                                {"kind", std::string(code(row.transfer.kind))},
                                {"phase", std::string(code(row.transfer.phase))},
                                {"change", row.change.value()},
                                {"reserved", row.reserved.value()},
                                {"balance", row.after.posted.value()},
                                {"held_back", row.after.reserved.value()},
                                {"due", maybeId(row.transfer.due)},
                                {"reverses", maybeId(row.transfer.reverses)},
                                {"reversed", row.reversed},
                                {"proof", row.proof},
                                {"reason", row.reason}};
        },
        [&](const services::StatementRow& row) {
            return std::vector<std::string>{
                services::formatDay(row.transfer.happenedOn, language),
                services::term(std::string(code(row.transfer.kind)), language),
                services::formatCount(row.change.value(), language),
                services::formatCount(row.reserved.value(), language),
                services::formatCount(row.after.posted.value(), language),
                row.proof.empty() ? row.person : row.proof};
        });
    answer.json["opening"] = statement.opening.posted.value();
    answer.json["closing"] = statement.closing.posted.value();
    answer.json["reserved"] = statement.closing.reserved.value();
    return answer;
}

Answer rule(Context& context, const DepositOptions& options)
{
    if (options.from.empty())
        return listed(
            services::listCollectingRules(context.reader()),
            Table({context.say("Mulai", "From"), context.say(">Saldo minimum", ">Floor"),
                   context.say(">Batas sehari", ">Daily limit")}),
            [](const CollectingRule& row) {
                return ordered_json{{"from", row.from.iso()},
                                    {"floor", row.floor.value()},
                                    {"daily_limit", row.dailyLimit
                                                        ? ordered_json(row.dailyLimit->value())
                                                        : ordered_json()}};
            },
            [&](const CollectingRule& row) {
                const Language language = context.language();
                return std::vector<std::string>{
                    services::formatDay(row.from, language),
                    services::formatCount(row.floor.value(), language),
                    row.dailyLimit ? services::formatCount(row.dailyLimit->value(), language)
                                   : "-"};
            });
    CollectingRule row;
    row.from = dayOf(options.from, "from");
    if (!options.floor.empty() && options.floor != "0")
        row.floor = rupiahOf(options.floor);
    if (!options.limit.empty())
        row.dailyLimit = rupiahOf(options.limit);
    Answer answer;
    answer.json = {{"id", row.from.iso()},
                   {"seq", take(services::setCollectingRule(context.session(), row))}};
    answer.text = row.from.iso() + '\n';
    return answer;
}

using Options = std::shared_ptr<DepositOptions>;

void addOwner(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("--kader", options->kader, choice.say("Id atau nama kader", "Kader"));
    app.add_option("--wadah", options->wadah, choice.say("Id atau nama wadah", "Wadah"));
}

void addMoving(CLI::App& deposit, Choice& choice)
{
    const auto options = std::make_shared<DepositOptions>();
    CLI::App* const adding =
        choice.verb(deposit, "add", "Setor deposit", "Pay in", [options](Context& context) {
            return postedAnswer(context, take(services::topUpDeposit(
                                             context.session(), commandOf(context, *options))));
        });
    CLI::App* const refunding = choice.verb(
        deposit, "refund", "Kembalikan deposit", "Pay out", [options](Context& context) {
            return postedAnswer(context, take(services::refundDeposit(
                                             context.session(), commandOf(context, *options))));
        });
    CLI::App* const adjusting =
        choice.verb(deposit, "adjust", "Ajukan penyesuaian", "Propose an adjustment",
                    [options](Context& context) { return adjust(context, *options); });
    for (CLI::App* const app : {adding, refunding, adjusting}) {
        addOwner(*app, options, choice);
        app->add_option("--amount", options->amount, choice.say("Rupiah bulat", "Whole rupiah"))
            ->required();
        app->add_option("--on", options->on, choice.say("Tanggal", "Day"));
    }
    for (CLI::App* const app : {adding, refunding}) {
        app->add_option("--proof", options->proof, choice.say("Nomor bukti", "Number of the slip"))
            ->required();
        app->add_option("--via", options->via, "bank|cash")->check(CLI::IsMember({"bank", "cash"}));
        app->add_option("--key", options->key, choice.say("Kunci perintah", "Idempotency key"));
    }
    adjusting
        ->add_option("--reason", options->reason, "bank_charge|counting_error|entry_error|other")
        ->required();
    CLI::App* const reversing = choice.verb(
        deposit, "reverse", "Batalkan catatan deposit", "Reverse an entry",
        [options](Context& context) {
            const auto entry = idOf<TransferId>(options->entry, "transfer_unknown", "transfer");
            return postedAnswer(context, take(services::reverseDepositEntry(context.session(),
                                                                            entry, options->key)));
        });
    reversing->add_option("entry", options->entry, choice.say("Id catatan", "The entry's id"))
        ->required();
    reversing->add_option("--key", options->key, choice.say("Kunci perintah", "Idempotency key"));
}

void addReading(CLI::App& deposit, Choice& choice)
{
    const auto options = std::make_shared<DepositOptions>();
    CLI::App* const listing =
        choice.verb(deposit, "list", "Daftar deposit", "All deposits",
                    [options](Context& context) { return list(context, *options); });
    CLI::App* const showing =
        choice.verb(deposit, "show", "Satu deposit", "One deposit",
                    [options](Context& context) { return show(context, *options); });
    CLI::App* const stating =
        choice.verb(deposit, "statement", "Rekening koran", "Statement of an account",
                    [options](Context& context) { return statement(context, *options); });
    for (CLI::App* const app : {listing, showing})
        app->add_option("--on", options->on, choice.say("Pada tanggal", "On a day"));
    for (CLI::App* const app : {showing, stating})
        addOwner(*app, options, choice);
    stating->add_option("--from", options->from, choice.say("Mulai tanggal", "From"));
    stating->add_option("--until", options->until, choice.say("Sampai tanggal", "Until"));
    stating->add_option("--account", options->account,
                        "deposit|cash|trust|branch_cash|bank|remitted|over_short");
    stating->add_option("--office", options->office, choice.say("Kantor", "Office"));
    CLI::App* const ruling =
        choice.verb(deposit, "rule", "Saldo minimum dan batas sehari", "Floor and daily limit",
                    [options](Context& context) { return rule(context, *options); });
    ruling->add_option(
        "--from", options->from,
        choice.say("Mulai tanggal; tanpa itu daftarnya", "From; without it the list"));
    ruling->add_option("--floor", options->floor, choice.say("Saldo minimum", "Floor"));
    ruling->add_option("--daily-limit", options->limit,
                       choice.say("Paling banyak diterima sehari", "Most that is collected a day"));
}

} // namespace

void addDepositCommands(CLI::App& app, Choice& choice)
{
    CLI::App* const deposit = choice.group(app, "deposit", "Deposit kader", "Deposits of kader");
    addMoving(*deposit, choice);
    addReading(*deposit, choice);
}

} // namespace penggerak::cli
