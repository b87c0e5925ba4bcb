#include "services/bank/bank.h"

#include "app/cli/body_fields.h"
#include "app/cli/listed.h"
#include "app/cli/values.h"

#include <set>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct BankOptions
{
    std::string file;
    std::string office;
    std::string sheet;
    bool dryRun = false;
    bool open = false;
    std::string line;
    std::vector<std::string> entries;
};

using Options = std::shared_ptr<BankOptions>;

Answer import(Context& context, const BankOptions& options)
{
    const Session& session = context.session();
    services::BankOrder order;
    order.file = options.file;
    order.reading.sheet = options.sheet;
    order.office = soleOfficeOr(session.book(), options.office);
    order.dryRun = options.dryRun;
    const auto report = take(services::importBank(session, order));
    const Language language = context.language();
    Answer answer;
    answer.json = {{"batch", nullptr},
                   {"rows", report.rows},
                   {"new", report.fresh},
                   {"unchanged", report.known},
                   {"rejected", report.rejected},
                   {"errors", ordered_json::array()},
                   {"errors_total", report.rejected}};
    answer.text = context.say("Baru ", "New ") + std::to_string(report.fresh) +
                  context.say(", sudah ada ", ", known ") + std::to_string(report.known) +
                  context.say(", ditolak ", ", rejected ") + std::to_string(report.rejected) + '\n';
    for (const services::RowRemark& remark : report.remarks) {
        const std::string text = services::sentence(remark.code, remark.data, language);
        answer.json["errors"].push_back({{"row", remark.row},
                                         {"column", remark.column},
                                         {"value", remark.value},
                                         {"code", remark.code},
                                         {"message", text}});
        answer.text +=
            context.say("Baris ", "Row ") + std::to_string(remark.row) + ": " + text + '\n';
    }
    return answer;
}

ordered_json toJson(const BankEntry& entry)
{
    return {{"id", entry.id.text()},     {"kind", code(entry.kind)},
            {"on", entry.on.iso()},      {"amount", entry.amount.value()},
            {"name", entry.name},        {"proof", maybeText(entry.proof)},
            {"reversed", entry.reversed}};
}

ordered_json toJson(const services::BankRow& row)
{
    ordered_json entries = ordered_json::array();
    for (const BankEntry& entry : row.entries)
        entries.push_back(toJson(entry));
    const bool suggested = row.state == services::BankState::Suggested;
    return {{"id", row.line.id.text()},
            {"on", row.line.on.iso()},
            {"amount", row.line.amount.value()},
            {"description", row.line.description},
            {"reference", maybeText(row.line.reference)},
            {"state", services::code(row.state)},
            {"reversed", row.isReversed()},
            {"score", suggested ? ordered_json(row.score.total) : ordered_json()},
            {"entries", entries}};
}

std::string namesOf(const std::vector<BankEntry>& entries, const Context& context)
{
    std::string names;
    for (const BankEntry& entry : entries)
        names += (names.empty() ? "" : ", ") + entry.name +
                 (entry.proof.empty() ? "" : " " + entry.proof) +
                 (entry.reversed ? context.say(" (dibatalkan)", " (reversed)") : "");
    return names;
}

Answer answerOf(Context& context, const services::BankStatement& statement,
                const std::set<services::BankState>& wanted)
{
    std::vector<services::BankRow> rows;
    for (const services::BankRow& row : statement.rows)
        if (wanted.count(row.state) != 0)
            rows.push_back(row);
    const Language language = context.language();
    Answer answer = listed(
        rows,
        Table({context.say("Tanggal", "Day"), context.say(">Jumlah", ">Amount"),
               context.say("Uraian", "Description"), context.say("Keadaan", "State"),
               context.say("Catatan buku", "Entry"), context.say(">Nilai", ">Score"), "ID"}),
        [](const services::BankRow& row) { return toJson(row); },
        [&](const services::BankRow& row) {
            return std::vector<std::string>{
                services::formatDay(row.line.on, language),
                services::formatCount(row.line.amount.value(), language),
                row.line.description,
                services::term("bank." + std::string(services::code(row.state)), language),
                namesOf(row.entries, context),
                row.state == services::BankState::Suggested ? std::to_string(row.score.total) : "",
                row.line.id.text()};
        });
    answer.json["missing"] = ordered_json::array();
    Rupiah missing;
    for (const BankEntry& entry : statement.missing) {
        answer.json["missing"].push_back(toJson(entry));
        missing += entry.amount;
    }
    answer.json["missing_amount"] = missing.value();
    return answer;
}

std::optional<OfficeId> officeAsked(Context& context, const BankOptions& options)
{
    return maybeOffice(context.session().book(), options.office);
}

Answer list(Context& context, const BankOptions& options)
{
    using services::BankState;
    const auto statement =
        take(services::bankStatement(context.session(), officeAsked(context, options)));
    Answer answer = answerOf(
        context, statement,
        options.open ? std::set{BankState::Open, BankState::Suggested}
                     : std::set{BankState::Open, BankState::Suggested, BankState::Matched});
    const Language language = context.language();
    Table table({context.say("Tidak di bank", "Not at the bank"), context.say(">Jumlah", ">Amount"),
                 context.say("Jenis", "Kind"), context.say("Nama", "Name"),
                 context.say("Bukti", "Proof"), "ID"});
    for (const BankEntry& entry : statement.missing)
        table.add({services::formatDay(entry.on, language),
                   services::formatCount(entry.amount.value(), language),
                   services::term("bank." + std::string(code(entry.kind)), language), entry.name,
                   entry.proof, entry.id.text()});
    answer.text += '\n' + table.text();
    return answer;
}

Answer suggest(Context& context, const BankOptions& options)
{
    return answerOf(context,
                    take(services::bankStatement(context.session(), officeAsked(context, options))),
                    {services::BankState::Suggested});
}

BankLineId lineOf(const BankOptions& options)
{
    return idOf<BankLineId>(options.line, "bank_line_unknown", "line");
}

Answer match(Context& context, const BankOptions& options)
{
    std::vector<BankEntryId> entries;
    for (const std::string& entry : options.entries)
        entries.push_back(idOf<BankEntryId>(entry, "bank_entry_unknown", "entry"));
    take(services::matchBankLine(context.session(), lineOf(options), entries));
    return writtenAs(context.session(), options.line, options.line);
}

Answer unmatch(Context& context, const BankOptions& options)
{
    take(services::unmatchBankLine(context.session(), lineOf(options)));
    return writtenAs(context.session(), options.line, options.line);
}

} // namespace

void addBankImport(CLI::App& group, Choice& choice)
{
    const Options options = std::make_shared<BankOptions>();
    CLI::App* const importing =
        choice.verb(group, "bank", "Rekening koran bank", "The bank's statement",
                    [options](Context& context) { return import(context, *options); });
    importing
        ->add_option("file", options->file, choice.say("Berkas CSV atau XLSX", "CSV or XLSX file"))
        ->required();
    importing->add_flag("--dry-run", options->dryRun,
                        choice.say("Periksa saja, jangan tulis", "Check only, write nothing"));
    importing->add_option("--office", options->office, choice.say("Kantor", "Office"));
    importing->add_option("--sheet", options->sheet, choice.say("Lembar XLSX", "Sheet of an XLSX"));
}

void addBankCommands(CLI::App& app, Choice& choice)
{
    const Options options = std::make_shared<BankOptions>();
    CLI::App* const bank = choice.group(app, "bank", "Cocokkan rekening koran dengan buku",
                                        "Match the bank's statement with the book");
    CLI::App* const listing =
        choice.verb(*bank, "list", "Baris bank dan catatan yang tidak di bank",
                    "Lines of the bank, and entries that it lacks",
                    [options](Context& context) { return list(context, *options); });
    listing->add_flag("--open", options->open,
                      choice.say("Yang belum dicocokkan saja", "Only those not matched"));
    CLI::App* const suggesting = choice.verb(
        *bank, "suggest", "Usulan pasangan, yang terbaru dulu", "Suggested pairs, the newest first",
        [options](Context& context) { return suggest(context, *options); });
    for (CLI::App* const one : {listing, suggesting})
        one->add_option("--office", options->office, choice.say("Kantor", "Office"));
    CLI::App* const matching =
        choice.verb(*bank, "match", "Baris ini adalah catatan itu", "The line is these entries",
                    [options](Context& context) { return match(context, *options); });
    CLI::App* const parting =
        choice.verb(*bank, "unmatch", "Batalkan kecocokan", "Take the match back",
                    [options](Context& context) { return unmatch(context, *options); });
    for (CLI::App* const one : {matching, parting})
        one->add_option("line", options->line, choice.say("Id baris bank", "The line's id"))
            ->required();
    matching
        ->add_option("entry", options->entries,
                     choice.say("Id transfer atau setoran; jumlahnya sama dengan baris",
                                "Ids of transfers or hand-ins that add up to the line"))
        ->required();
}

} // namespace penggerak::cli
