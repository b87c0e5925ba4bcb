#include "app/cli/body_fields.h"
#include "app/cli/person_fields.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/base/spreadsheet_values.h"
#include "services/partners/agreements.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct PartnerOptions
{
    std::string id;
    std::string number;
    std::string title;
    std::string from;
    std::string until;
    std::string note;
    std::string on;
    std::string body;
    std::string heads;
    std::string of;
    bool about = false;
    bool withEnded = false;
    std::string segment = "BPU";
    std::string agreement;
    std::string due;
    std::string source;
    std::string kader;
    std::string permit;
};

using Options = std::shared_ptr<PartnerOptions>;

Answer addAgreement(Context& context, const PartnerOptions& options)
{
    const Session& session = context.session();
    const services::NewAgreement agreement{options.number, options.title,
                                           dayOf(options.from, "from"),
                                           dayOf(options.until, "until"), options.note};
    const auto written = take(
        services::addAgreement(session, bodyOf(session.book(), options.id, "partner"), agreement));
    Answer answer = writtenAs(session, written.id.text(), options.number);
    answer.json["warnings"] = toJson(written.warnings, context.language());
    for (const services::Warning& warning : written.warnings)
        answer.text +=
            "! " + services::sentence(warning.code, warning.data, context.language()) + '\n';
    return answer;
}

Answer listAgreements(Context& context, const PartnerOptions& options)
{
    const Book& book = context.reader();
    const Language language = context.language();
    Answer answer;
    Table table({context.say("Mitra", "Partner"), context.say("Nomor", "Number"),
                 context.say("Mulai", "From"), context.say("Sampai", "Until"),
                 context.say("Keadaan", "State"), "ID"});
    ordered_json rows = ordered_json::array();
    for (const auto& row : services::listAgreements(book, maybeBody(book, options.id))) {
        const Agreement& one = row.agreement;
        rows.push_back({{"id", one.id.text()},
                        {"partner", one.body.text()},
                        {"partner_name", row.partner},
                        {"number", one.number},
                        {"title", maybeText(one.title)},
                        {"from", one.from.iso()},
                        {"until", one.until.iso()},
                        {"ended", maybeText(one.ended)},
                        {"state", code(row.state)},
                        {"note", maybeText(one.note)}});
        table.add({row.partner, one.number, services::formatDay(one.from, language),
                   services::formatDay(one.until, language),
                   services::term(std::string(code(row.state)), language), one.id.text()});
    }
    answer.json = {{"total", rows.size()}, {"next", nullptr}, {"rows", rows}};
    answer.text = table.text();
    return answer;
}

Answer endAgreement(Context& context, const PartnerOptions& options)
{
    take(services::endAgreement(context.session(),
                                idOf<AgreementId>(options.id, "agreement_unknown", "agreement"),
                                dayOf(options.on, "on")));
    return writtenAs(context.session(), options.id, options.id);
}

Heads countOf(const std::string& text)
{
    const auto count = parseCount(text);
    return headsOf(count ? std::to_string(*count) : text);
}

Answer commit(Context& context, const PartnerOptions& options)
{
    const Session& session = context.session();
    services::NewCommitment commitment;
    commitment.body = bodyOf(session.book(), options.body.empty() ? options.id : options.body);
    if (!options.agreement.empty())
        commitment.agreement =
            idOf<AgreementId>(options.agreement, "agreement_unknown", "agreement");
    commitment.segment = segmentOf(options.segment);
    commitment.heads = countOf(options.heads);
    if (!options.of.empty())
        commitment.ofHeads = countOf(options.of);
    commitment.about = options.about;
    commitment.on = maybeDay(options.on, "on").value_or(session.book().today());
    commitment.due = maybeDay(options.due, "due");
    commitment.source = options.source;
    const auto id = take(services::addCommitment(
        session, bodyOf(session.book(), options.id, "partner"), commitment));
    return writtenAs(session, id.text(), options.heads);
}

Answer endCommitment(Context& context, const PartnerOptions& options)
{
    take(services::endCommitment(context.session(),
                                 idOf<CommitmentId>(options.id, "commitment_unknown", "commitment"),
                                 dayOf(options.on, "on")));
    return writtenAs(context.session(), options.id, options.id);
}

ordered_json toJson(const services::CommitmentRow& row)
{
    const Commitment& one = row.commitment;
    ordered_json steps = ordered_json::array();
    for (const CommitmentLine& line : row.lines)
        steps.push_back(
            {{"step", code(line.step)},
             {"heads", line.heads.value()},
             {"of_committed_pct",
              line.ofCommitted ? ordered_json(line.ofCommitted->text()) : ordered_json()}});
    return {{"id", one.id.text()},
            {"partner", one.partner.text()},
            {"partner_name", row.partner},
            {"body", one.body.text()},
            {"body_name", row.body},
            {"segment", code(one.segment)},
            {"agreement", maybeText(row.agreement)},
            {"committed", one.heads.value()},
            {"of", one.ofHeads ? ordered_json(one.ofHeads->value()) : ordered_json()},
            {"about", one.about},
            {"on", one.on.iso()},
            {"due", maybeText(one.due)},
            {"ended", maybeText(one.ended)},
            {"source", one.source},
            {"steps", steps},
            {"unreached", row.unreached.value()},
            {"above", row.above.value()}};
}

Answer funnel(Context& context, const PartnerOptions& options)
{
    const Book& book = context.reader();
    const Language language = context.language();
    services::CommitmentFilter filter;
    filter.partner = maybeBody(book, options.id);
    filter.withEnded = options.withEnded;
    const Day asOf = maybeDay(options.on, "as-of").value_or(book.today());
    Answer answer;
    Table table({context.say("Kelompok", "Group"), ">" + context.say("Dijanjikan", "Committed"),
                 ">" + context.say("Terdaftar nama", "Listed"),
                 ">" + context.say("Terdaftar", "Registered"),
                 ">" + context.say("Membayar", "Paying"), ">" + context.say("Dari", "Of")});
    ordered_json rows = ordered_json::array();
    for (const auto& row : services::listCommitments(book, filter, asOf)) {
        rows.push_back(toJson(row));
        std::vector<std::string> cells{row.body};
        for (const CommitmentLine& line : row.lines)
            cells.push_back(services::formatCount(line.heads.value(), language));
        cells.push_back(row.commitment.ofHeads
                            ? services::formatCount(row.commitment.ofHeads->value(), language)
                            : "");
        table.add(cells);
    }
    answer.json = {
        {"as_of", asOf.iso()}, {"total", rows.size()}, {"next", nullptr}, {"rows", rows}};
    answer.text = table.text();
    return answer;
}

Answer addAgent(Context& context, const PartnerOptions& options)
{
    const Session& session = context.session();
    const auto kader = maybeKader(session.book(), options.kader);
    const auto id = take(services::addAgent(
        session, bodyOf(session.book(), options.id, "partner"), kader.value_or(KaderId()),
        maybeDay(options.on, "since").value_or(session.book().today())));
    return writtenAs(session, id.text(), options.kader);
}

Answer endAgent(Context& context, const PartnerOptions& options)
{
    take(services::endAgent(context.session(), idOf<AgentId>(options.id, "agent_unknown", "agent"),
                            dayOf(options.on, "on")));
    return writtenAs(context.session(), options.id, options.id);
}

Answer listAgents(Context& context, const PartnerOptions& options)
{
    const Book& book = context.reader();
    Answer answer;
    Table table({context.say("Wadah", "Wadah"), "Kader", context.say("Sejak", "Since"), "ID"});
    ordered_json rows = ordered_json::array();
    for (const auto& row : services::listAgents(book, maybeBody(book, options.id))) {
        rows.push_back({{"id", row.agent.id.text()},
                        {"partner", row.agent.body.text()},
                        {"partner_name", row.wadah},
                        {"kader", row.agent.kader.text()},
                        {"kader_name", row.kader},
                        {"since", row.agent.since.iso()},
                        {"until", maybeText(row.agent.until)}});
        table.add({row.wadah, row.kader, services::formatDay(row.agent.since, context.language()),
                   row.agent.id.text()});
    }
    answer.json = {{"total", rows.size()}, {"next", nullptr}, {"rows", rows}};
    answer.text = table.text();
    return answer;
}

Answer addRule(Context& context, const PartnerOptions& options)
{
    const Session& session = context.session();
    PermitRule rule;
    rule.dinas = bodyOf(session.book(), options.id, "dinas");
    rule.permit = options.permit;
    rule.from = dayOf(options.from, "from");
    rule.until = maybeDay(options.until, "until");
    rule.source = options.source;
    return writtenAs(session, take(services::addPermitRule(session, rule)).text(), options.permit);
}

Answer endRule(Context& context, const PartnerOptions& options)
{
    take(services::endPermitRule(context.session(),
                                 idOf<PermitRuleId>(options.id, "permit_rule_unknown", "rule"),
                                 dayOf(options.on, "on")));
    return writtenAs(context.session(), options.id, options.id);
}

Answer listRules(Context& context)
{
    Answer answer;
    Table table({"Dinas", context.say("Izin", "Permit"), context.say("Sejak", "From"), "ID"});
    ordered_json rows = ordered_json::array();
    for (const auto& row : services::listPermitRules(context.reader())) {
        rows.push_back({{"id", row.rule.id.text()},
                        {"dinas", row.rule.dinas.text()},
                        {"dinas_name", row.dinas},
                        {"permit", maybeText(row.rule.permit)},
                        {"from", row.rule.from.iso()},
                        {"until", maybeText(row.rule.until)},
                        {"source", row.rule.source}});
        table.add(
            {row.dinas,
             row.rule.permit.empty() ? context.say("semua izin", "all permits") : row.rule.permit,
             services::formatDay(row.rule.from, context.language()), row.rule.id.text()});
    }
    answer.json = {{"total", rows.size()}, {"next", nullptr}, {"rows", rows}};
    answer.text = table.text();
    return answer;
}

Answer alerts(Context& context)
{
    Answer answer;
    ordered_json rows = ordered_json::array();
    for (const services::Alert& alert : services::partnerAlerts(context.reader())) {
        const std::string text =
            services::sentence(alert.about.code, alert.about.data, context.language());
        rows.push_back({{"code", alert.about.code},
                        {"body", alert.body.text()},
                        {"name", alert.name},
                        {"message", text}});
        answer.text += text + '\n';
    }
    answer.json = {{"total", rows.size()}, {"next", nullptr}, {"rows", rows}};
    return answer;
}

CLI::App* verbOn(CLI::App& group, Choice& choice, const Options& options, const char* name,
                 const char* id, const char* en, Answer (*act)(Context&, const PartnerOptions&))
{
    CLI::App* const app = choice.verb(
        group, name, id, en, [options, act](Context& context) { return act(context, *options); });
    app->add_option("id", options->id, choice.say("Nama atau ID", "Name or ID"));
    return app;
}

void endsOn(CLI::App& app, const Options& options, const Choice& choice)
{
    app.get_option("id")->required();
    app.add_option("--on", options->on, choice.say("Tanggal", "Day"))->required();
}

void addAgreementVerbs(CLI::App& partner, Choice& choice, const Options& options)
{
    CLI::App* const agreement = choice.group(partner, "agreement", "Perjanjian", "Agreements");
    CLI::App* const adding =
        verbOn(*agreement, choice, options, "add", "Tambah", "Add one", addAgreement);
    adding->get_option("id")->required();
    adding->add_option("--number", options->number, choice.say("Nomor", "Number"))->required();
    adding->add_option("--title", options->title, choice.say("Tentang", "About"));
    adding->add_option("--from", options->from, choice.say("Mulai", "First day"))->required();
    adding->add_option("--until", options->until, choice.say("Sampai", "Last day"))->required();
    adding->add_option("--note", options->note, choice.say("Catatan", "Note"));
    verbOn(*agreement, choice, options, "list", "Daftar", "All of them", listAgreements);
    endsOn(*verbOn(*agreement, choice, options, "end", "Akhiri lebih awal", "End before its time",
                   endAgreement),
           options, choice);
}

void addCommitmentVerbs(CLI::App& partner, Choice& choice, const Options& options)
{
    CLI::App* const committing =
        verbOn(partner, choice, options, "commit", "Catat komitmen", "Record a commitment", commit);
    committing->get_option("id")->required();
    committing->add_option("--body", options->body, choice.say("Kelompoknya", "Whose people"));
    committing->add_option("--heads", options->heads, choice.say("Jumlah orang", "People"))
        ->required();
    committing->add_option("--of", options->of, choice.say("Dari seluruhnya", "Out of"));
    committing->add_flag("--about", options->about, choice.say("Sekitar", "About"));
    committing->add_option("--segment", options->segment, "PU|BPU");
    committing->add_option("--agreement", options->agreement,
                           choice.say("Id perjanjian", "Agreement"));
    committing->add_option("--on", options->on, choice.say("Tanggal", "Day"));
    committing->add_option("--due", options->due, choice.say("Jatuh tempo", "Due"));
    committing->add_option("--source", options->source, choice.say("Sumber", "Source"))->required();
    endsOn(*verbOn(partner, choice, options, "uncommit", "Akhiri komitmen", "End a commitment",
                   endCommitment),
           options, choice);
    CLI::App* const funnelling = verbOn(partner, choice, options, "funnel", "Corong komitmen",
                                        "Funnel of commitments", funnel);
    funnelling->add_option("--as-of", options->on, choice.say("Per tanggal", "As of"));
    funnelling->add_flag("--with-ended", options->withEnded,
                         choice.say("Dengan yang sudah diakhiri", "With those that ended"));
}

void addAgentVerbs(CLI::App& partner, Choice& choice, const Options& options)
{
    CLI::App* const agent = choice.group(partner, "agent", "Agen wadah", "Agents of a wadah");
    CLI::App* const adding = verbOn(*agent, choice, options, "add", "Tambah", "Add one", addAgent);
    adding->get_option("id")->required();
    adding->add_option("--kader", options->kader, "Kader")->required();
    adding->add_option("--since", options->on, choice.say("Sejak tanggal", "First day"));
    verbOn(*agent, choice, options, "list", "Daftar", "All of them", listAgents);
    endsOn(*verbOn(*agent, choice, options, "end", "Akhiri", "End one", endAgent), options, choice);

    CLI::App* const rule = choice.group(partner, "permit-rule", "Syarat kepesertaan untuk izin",
                                        "Membership as a condition of permits");
    CLI::App* const ruling = verbOn(*rule, choice, options, "add", "Tambah", "Add one", addRule);
    ruling->get_option("id")->required();
    ruling->add_option("--permit", options->permit,
                       choice.say("Nama izin; kosong: semua", "Permit; empty: all"));
    ruling->add_option("--from", options->from, choice.say("Mulai", "First day"))->required();
    ruling->add_option("--until", options->until, choice.say("Sampai", "Last day"));
    ruling->add_option("--source", options->source, choice.say("Sumber", "Source"))->required();
    choice.verb(*rule, "list", "Daftar", "All of them", listRules);
    endsOn(*verbOn(*rule, choice, options, "end", "Akhiri", "End one", endRule), options, choice);
}

} // namespace

void addPartnerCommands(CLI::App& app, Choice& choice)
{
    CLI::App* const partner = choice.group(app, "partner", "Lembaga mitra", "Partner institutions");
    addBodyVerbs(*partner, choice, {services::BodyKind::Partner});
    const Options options = std::make_shared<PartnerOptions>();
    addAgreementVerbs(*partner, choice, options);
    addCommitmentVerbs(*partner, choice, options);
    addAgentVerbs(*partner, choice, options);
    choice.verb(*partner, "alerts", "Yang perlu dilihat", "What needs a look", alerts);
}

} // namespace penggerak::cli
