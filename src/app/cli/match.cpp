#include "app/cli/body_fields.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "services/exchange/export.h"
#include "services/partners/matching.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct MatchOptions
{
    std::string file;
    std::string dinas;
    std::string office;
    std::string on;
    std::string sheet;
    std::string id;
    std::string body;
    std::string state;
    bool followUp = false;
    std::string at;
    std::string limit = "100";
};

using Options = std::shared_ptr<MatchOptions>;

OfficeId officeOfList(const Book& book, const std::string& text)
{
    if (!text.empty())
        return officeOf(book, text).id;
    for (const services::Office& office : services::listOffices(book))
        if (office.kind == services::OfficeKind::Office)
            return office.id;
    throw Refused(refusal("office_missing", "office"));
}

Answer read(Context& context, const MatchOptions& options)
{
    const Session& session = context.session();
    services::MatchOrder order;
    order.file = options.file;
    order.reading.sheet = options.sheet;
    order.office = officeOfList(session.book(), options.office);
    order.dinas = maybeBody(session.book(), options.dinas);
    order.on = maybeDay(options.on, "on").value_or(session.book().today());
    const auto report = take(services::readMatchList(session, order));
    const Language language = context.language();
    ordered_json remarks = ordered_json::array();
    Answer answer = writtenAs(session, report.list.text(), options.file);
    for (const services::RowRemark& remark : report.remarks) {
        const std::string text = services::sentence(remark.code, remark.data, language);
        remarks.push_back({{"row", remark.row},
                           {"column", remark.column},
                           {"field", remark.field},
                           {"code", remark.code},
                           {"message", text}});
        answer.text +=
            context.say("Baris ", "Row ") + std::to_string(remark.row) + ": " + text + '\n';
    }
    answer.json["rows"] = report.rows;
    answer.json["by_number"] = report.byNumber;
    answer.json["remembered"] = report.remembered;
    answer.json["open"] = report.open;
    answer.json["rejected"] = report.rejected;
    answer.json["remarks"] = remarks;
    return answer;
}

Answer lists(Context& context)
{
    Answer answer;
    ordered_json rows = ordered_json::array();
    Table table({context.say("Tanggal", "Day"), "Dinas", context.say("Berkas", "File"),
                 ">" + context.say("Baris", "Rows"), ">" + context.say("Terbuka", "Open"), "ID"});
    for (const auto& row : take(services::listMatchLists(context.session()))) {
        rows.push_back({{"id", row.list.id.text()},
                        {"dinas", maybeText(row.dinas)},
                        {"file", row.list.file},
                        {"on", row.list.on.iso()},
                        {"rows", row.rows},
                        {"open", row.open},
                        {"same", row.same},
                        {"new", row.fresh},
                        {"none", row.none}});
        table.add({services::formatDay(row.list.on, context.language()), row.dinas, row.list.file,
                   std::to_string(row.rows), std::to_string(row.open), row.list.id.text()});
    }
    answer.json = {{"total", rows.size()}, {"next", nullptr}, {"rows", rows}};
    answer.text = table.text();
    return answer;
}

ordered_json toJson(const services::MatchRowView& view)
{
    ordered_json suggestions = ordered_json::array();
    for (const services::MatchSuggestion& one : view.suggestions)
        suggestions.push_back({{"body", one.body.text()},
                               {"name", one.name},
                               {"npp", maybeText(one.npp)},
                               {"score", one.score},
                               {"names", one.names},
                               {"addresses", one.addresses},
                               {"sure", one.sure},
                               {"number", maybeText(one.number)}});
    return {{"id", view.row.id.text()},
            {"row", view.row.number},
            {"name", view.row.name},
            {"npp", maybeText(view.row.npp)},
            {"npwp", maybeText(view.maskedNpwp)},
            {"address", maybeText(view.row.address)},
            {"permit", maybeText(view.row.permit)},
            {"membership_demanded", view.demanded},
            {"state", code(view.row.state)},
            {"reason", maybeText(view.row.reason)},
            {"body", view.row.body ? ordered_json(view.row.body->text()) : ordered_json()},
            {"employer", maybeText(view.employer)},
            {"registered_state", code(view.registered)},
            {"registered", view.heads},
            {"potential", view.potential ? ordered_json(*view.potential) : ordered_json()},
            {"suggestions", suggestions}};
}

MatchListId listOf(const MatchOptions& options)
{
    return idOf<MatchListId>(options.id, "match_list_unknown", "list");
}

Answer list(Context& context, const MatchOptions& options)
{
    services::MatchRowFilter filter;
    if (!options.state.empty()) {
        filter.state = matchStateFromCode(options.state);
        if (!filter.state)
            throw UsageError("--state " + options.state + ": open|same|new|no_match", "state");
    }
    filter.followUpOnly = options.followUp;
    const auto page = take(services::listMatchRows(context.session(), listOf(options), filter,
                                                   options.at, limitOf(options.limit)));
    Answer answer;
    answer.json = {
        {"total", page.total}, {"next", maybeText(page.next)}, {"rows", ordered_json::array()}};
    Table table({">" + context.say("Baris", "Row"), context.say("Nama", "Name"),
                 context.say("Keadaan", "State"), context.say("Pemberi kerja", "Employer"),
                 ">" + context.say("Nilai", "Score"), "ID"});
    for (const services::MatchRowView& view : page.rows) {
        answer.json["rows"].push_back(toJson(view));
        const bool suggested = !view.suggestions.empty();
        table.add({std::to_string(view.row.number), view.row.name,
                   services::term(std::string(code(view.row.state)), context.language()),
                   suggested ? view.suggestions.front().name + " ?" : view.employer,
                   suggested ? std::to_string(view.suggestions.front().score) : "",
                   view.row.id.text()});
    }
    answer.text = table.text();
    return answer;
}

MatchRowId rowOf(const MatchOptions& options)
{
    return idOf<MatchRowId>(options.id, "match_row_unknown", "row");
}

Answer accept(Context& context, const MatchOptions& options)
{
    const Session& session = context.session();
    take(services::acceptMatch(session, rowOf(options), bodyOf(session.book(), options.body)));
    return writtenAs(session, options.id, options.body);
}

Answer fresh(Context& context, const MatchOptions& options)
{
    const Session& session = context.session();
    const auto body = take(services::newEmployerFromMatch(session, rowOf(options)));
    Answer answer = writtenAs(session, options.id, body.text());
    answer.json["body"] = body.text();
    return answer;
}

Answer refuse(Context& context, const MatchOptions& options)
{
    const Session& session = context.session();
    if (options.body.empty())
        take(services::dismissMatch(session, rowOf(options)));
    else
        take(services::refuseMatch(session, rowOf(options), bodyOf(session.book(), options.body)));
    return writtenAs(session, options.id, options.id);
}

Answer undo(Context& context, const MatchOptions& options)
{
    take(services::undoMatch(context.session(), rowOf(options)));
    return writtenAs(context.session(), options.id, options.id);
}

Answer followUp(Context& context, const MatchOptions& options)
{
    services::ExportOrder order;
    order.kind = services::ExportKind::FollowUp;
    order.file = options.file;
    order.language = context.language();
    order.matchList = listOf(options);
    const auto report = take(services::exportList(context.session(), order));
    Answer answer;
    answer.json = {{"list", options.id}, {"file", options.file}, {"rows", report.rows}};
    answer.text = std::to_string(report.rows) + '\n';
    return answer;
}

CLI::App* rowVerb(CLI::App& group, Choice& choice, const Options& options, const char* name,
                  const char* id, const char* en, Answer (*act)(Context&, const MatchOptions&))
{
    CLI::App* const app = choice.verb(
        group, name, id, en, [options, act](Context& context) { return act(context, *options); });
    app->add_option("id", options->id, "ID")->required();
    return app;
}

} // namespace

void addMatchCommands(CLI::App& app, Choice& choice)
{
    const Options options = std::make_shared<MatchOptions>();
    CLI::App* const match = choice.group(app, "match", "Cocokkan daftar dinas dengan pemberi kerja",
                                         "Match a dinas list with employers");
    CLI::App* const reading =
        choice.verb(*match, "read", "Baca daftar CSV atau XLSX", "Read a CSV or XLSX list",
                    [options](Context& context) { return read(context, *options); });
    reading->add_option("file", options->file, choice.say("Berkas", "File"))->required();
    reading->add_option("--dinas", options->dinas, choice.say("Pengirimnya", "Who sent it"));
    reading->add_option("--office", options->office, choice.say("Kantor", "Office"));
    reading->add_option("--on", options->on, choice.say("Tanggal", "Day"));
    reading->add_option("--sheet", options->sheet, choice.say("Lembar XLSX", "Sheet of an XLSX"));
    choice.verb(*match, "lists", "Semua daftar", "All lists", lists);
    CLI::App* const listing =
        rowVerb(*match, choice, options, "list", "Baris sebuah daftar", "Rows of a list", list);
    listing->add_option("--state", options->state, "open|same|new|no_match");
    listing->add_flag("--follow-up", options->followUp,
                      choice.say("Yang belum terdaftar", "Those not registered"));
    listing->add_option("--at", options->at, choice.say("Halaman berikut", "Next page"));
    listing->add_option("--limit", options->limit, "1..10000");
    rowVerb(*match, choice, options, "accept", "Sama dengan pemberi kerja ini",
            "The same as this employer", accept)
        ->add_option("--body", options->body, choice.say("Pemberi kerja", "Employer"))
        ->required();
    rowVerb(*match, choice, options, "new", "Pemberi kerja baru", "A new employer", fresh);
    rowVerb(*match, choice, options, "refuse", "Bukan pemberi kerja ini, atau bukan siapa-siapa",
            "Not this employer, or none", refuse)
        ->add_option("--body", options->body, choice.say("Pemberi kerja", "Employer"));
    rowVerb(*match, choice, options, "undo", "Batalkan keputusan", "Undo the decision", undo);
    rowVerb(*match, choice, options, "follow-up", "Daftar tindak lanjut untuk OPD",
            "Follow-up list for the dinas", followUp)
        ->add_option("file", options->file, choice.say("Berkas", "File"))
        ->required();
}

} // namespace penggerak::cli
