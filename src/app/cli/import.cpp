#include "services/exchange/import.h"

#include "app/cli/command.h"
#include "app/cli/person_fields.h"
#include "app/cli/table.h"
#include "app/cli/values.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

constexpr std::size_t linesForPeople = 20;

struct ImportOptions
{
    std::string kind;
    std::string file;
    bool dryRun = false;
    std::string office;
    std::string segment = "BPU";
    std::string on;
    std::string stage;
    std::string kader;
    std::string body;
    std::string activity;
    std::string profile;
    std::string saveProfile;
    std::string sheet;
    std::string delimiter;
    std::string encoding;
    std::int64_t headings = 0;
    std::vector<std::string> map;
    std::string rejected;
    std::string batch;
};

char delimiterOf(const std::string& text)
{
    if (text.empty())
        return '\0';
    if (text == "tab" || text == "\t")
        return '\t';
    if (text == "," || text == ";")
        return text.front();
    throw UsageError("--delimiter: , ; tab", "delimiter");
}

services::ImportOrder orderOf(Context& context, const ImportOptions& options)
{
    const Book& book = context.session().book();
    services::ImportOrder order;
    order.kind = services::importKindFromCode(options.kind).value();
    order.file = options.file;
    order.reading.sheet = options.sheet;
    order.reading.delimiter = delimiterOf(options.delimiter);
    order.reading.encoding = options.encoding;
    order.reading.headings = options.headings;
    order.profile = options.profile;
    order.office = soleOfficeOr(book, options.office);
    order.segment = segmentOf(options.segment);
    order.on = maybeDay(options.on, "on").value_or(book.today());
    if (!options.stage.empty())
        order.stage = stageOf(options.stage);
    order.kader = maybeKader(book, options.kader);
    order.body = maybeBody(book, options.body);
    order.activity = maybeActivity(book, options.activity);
    return order;
}

/// `Heading=field` for each; other columns keep what was found for them.
void mapColumns(Context& context, services::ImportOrder& order,
                const std::vector<std::string>& maps)
{
    if (maps.empty())
        return;
    const auto sample =
        take(services::sampleFile(context.session(), order.kind, order.file, order.reading));
    order.reading = sample.reading;
    for (const services::ImportColumn& column : sample.columns)
        order.fields.push_back(column.field);
    for (const std::string& map : maps) {
        const auto equals = map.rfind('=');
        bool found = false;
        for (std::size_t i = 0; equals != std::string::npos && i < sample.columns.size(); ++i)
            if (sample.columns[i].heading == map.substr(0, equals)) {
                order.fields[i] = map.substr(equals + 1);
                found = true;
            }
        if (!found)
            throw UsageError("--map " + map + ": " +
                                 context.say("tidak ada kolom seperti itu", "no such column"),
                             "map");
    }
}

ordered_json toJson(const std::vector<services::RowRemark>& remarks, Language language)
{
    ordered_json list = ordered_json::array();
    for (const services::RowRemark& remark : remarks)
        list.push_back({{"row", remark.row},
                        {"column", remark.column},
                        {"field", remark.field},
                        {"value", remark.value},
                        {"code", remark.code},
                        {"message", services::sentence(remark.code, remark.data, language)}});
    return list;
}

ordered_json toJson(const services::ImportReport& report, Language language)
{
    const services::ImportCounts& counts = report.counts;
    ordered_json json;
    json["batch"] = report.batch ? ordered_json(report.batch->text()) : ordered_json(nullptr);
    json["rows"] = counts.rows;
    json["new"] = counts.added;
    json["changed"] = counts.changed;
    json["unchanged"] = counts.unchanged;
    json["duplicates"] = counts.duplicates;
    json["rejected"] = counts.rejected;
    json["warnings"] = counts.warnings;
    json["errors"] = toJson(report.errors, language);
    json["errors_total"] = report.errorsTotal;
    json["warnings_list"] = toJson(report.warnings, language);
    json["notes"] = cli::toJson(report.notes, language);
    json["changes"] = ordered_json::array();
    for (const services::FieldChange& change : report.changes)
        json["changes"].push_back({{"row", change.row},
                                   {"id", change.person.text()},
                                   {"name", change.name},
                                   {"field", change.field},
                                   {"before", change.before},
                                   {"after", change.after}});
    json["changes_total"] = report.changesTotal;
    return json;
}

std::string toText(const services::ImportReport& report, const Context& context)
{
    const Language language = context.language();
    const services::ImportCounts& counts = report.counts;
    Table table({context.say("Hasil", "Result"), ">" + context.say("Baris", "Rows")});
    const auto line = [&](const std::string& name, std::int64_t count) {
        table.add({name, services::formatCount(count, language)});
    };
    line(services::term("new", language), counts.added);
    line(services::term("changed", language), counts.changed);
    line(services::term("unchanged", language), counts.unchanged);
    line(services::term("duplicate", language), counts.duplicates);
    line(services::term("rejected", language), counts.rejected);
    line(context.say("Jumlah", "Total"), counts.rows);
    line(context.say("Peringatan", "Warnings"), counts.warnings);
    std::string text = table.text();
    for (const services::Warning& note : report.notes)
        text += "! " + services::sentence(note.code, note.data, language) + '\n';
    for (std::size_t i = 0; i < report.errors.size() && i < linesForPeople; ++i) {
        const services::RowRemark& error = report.errors[i];
        text += context.say("Baris ", "Row ") + std::to_string(error.row) +
                (error.column.empty() ? "" : ", " + error.column) + ": " +
                services::sentence(error.code, error.data, language) + '\n';
    }
    if (report.errorsTotal > std::int64_t(linesForPeople))
        text += "... " + services::formatCount(report.errorsTotal, language) + '\n';
    if (report.batch)
        text += context.say("Impor ", "Import ") + report.batch->text() + '\n';
    return text;
}

void keepProfile(Context& context, const services::ImportReport& report,
                 const ImportOptions& options)
{
    services::ImportProfile profile;
    profile.kind = services::importKindFromCode(options.kind).value();
    profile.name = options.saveProfile;
    profile.reading = report.reading;
    for (const services::ImportColumn& column : report.columns)
        if (!column.field.empty())
            profile.columns.emplace_back(column.heading, column.field);
    take(services::saveProfile(context.session(), profile));
}

Answer import(Context& context, const ImportOptions& options)
{
    services::ImportOrder order = orderOf(context, options);
    mapColumns(context, order, options.map);
    const auto prepared = take(services::prepareImport(context.session(), order));
    services::ImportReport report = prepared->report();
    if (!options.saveProfile.empty())
        keepProfile(context, report, options);
    if (!options.rejected.empty())
        take(services::saveRejected(context.session(), *prepared,
                                    {options.rejected, context.language()}));
    if (!options.dryRun)
        report = take(services::writeImport(context.session(), *prepared));
    Answer answer;
    answer.json = toJson(report, context.language());
    answer.text = toText(report, context);
    return answer;
}

Answer undo(Context& context, const ImportOptions& options)
{
    const auto batch = idOf<services::BatchId>(options.batch, "import_unknown", "batch");
    const auto report = take(services::undoImport(context.session(), batch));
    Answer answer;
    answer.json = {{"batch", report.batch.text()},   {"removed", report.removed},
                   {"restored", report.restored},    {"kept", ordered_json::array()},
                   {"kept_total", report.keptTotal}, {"seq", report.seq}};
    for (const services::KeptPerson& kept : report.kept)
        answer.json["kept"].push_back(
            {{"id", kept.person.text()}, {"name", kept.name}, {"reason", kept.reason}});
    answer.text = context.say("Ditarik ", "Withdrawn ") + std::to_string(report.removed) +
                  context.say(", dikembalikan ", ", restored ") + std::to_string(report.restored) +
                  context.say(", dibiarkan ", ", kept ") + std::to_string(report.keptTotal) + '\n';
    return answer;
}

Answer list(Context& context)
{
    Answer answer;
    answer.json = {{"rows", ordered_json::array()}};
    Table table({"ID", context.say("Berkas", "File"), context.say("Jenis", "Kind"),
                 context.say("Oleh", "By"), ">" + context.say("Baru", "New"),
                 ">" + context.say("Berubah", "Changed"), context.say("Dibatalkan", "Undone")});
    for (const services::ImportBatch& batch : take(services::listImports(context.session()))) {
        answer.json["rows"].push_back({{"id", batch.id.text()},
                                       {"seq", batch.seq},
                                       {"kind", services::code(batch.kind)},
                                       {"file", batch.file},
                                       {"office", batch.office},
                                       {"recorded_at", batch.recordedAtMs},
                                       {"actor", batch.actor},
                                       {"rows", batch.counts.rows},
                                       {"new", batch.counts.added},
                                       {"changed", batch.counts.changed},
                                       {"undone_in", batch.undoneIn ? ordered_json(*batch.undoneIn)
                                                                    : ordered_json(nullptr)}});
        table.add({batch.id.text(), batch.file,
                   services::term(std::string(services::code(batch.kind)), context.language()),
                   batch.actor, services::formatCount(batch.counts.added, context.language()),
                   services::formatCount(batch.counts.changed, context.language()),
                   batch.undoneIn ? std::to_string(*batch.undoneIn) : ""});
    }
    answer.json["total"] = answer.json["rows"].size();
    answer.text = table.text();
    return answer;
}

void addImportOptions(CLI::App& app, ImportOptions& options, const Choice& choice)
{
    app.add_option("file", options.file, choice.say("Berkas CSV atau XLSX", "CSV or XLSX file"))
        ->required();
    app.add_flag("--dry-run", options.dryRun,
                 choice.say("Periksa saja, jangan tulis", "Check only, write nothing"));
    app.add_option("--office", options.office, choice.say("Kantor", "Office"));
    app.add_option("--segment", options.segment, "PU|BPU");
    app.add_option("--on", options.on,
                   choice.say("Tanggal bagi baris tanpa tanggal", "Day of rows without one"));
    app.add_option("--stage", options.stage, choice.say("Tahap", "Stage"));
    app.add_option("--kader", options.kader, "Kader");
    app.add_option("--body", options.body, choice.say("Kelompok", "Body"));
    app.add_option("--activity", options.activity, choice.say("Kegiatan", "Activity"));
    app.add_option("--profile", options.profile, choice.say("Profil pengirim", "Sender's profile"));
    app.add_option("--save-profile", options.saveProfile,
                   choice.say("Simpan cara baca ini sebagai profil", "Keep this reading as"));
    app.add_option("--map", options.map, choice.say("Judul=isian", "Heading=field"));
    app.add_option("--sheet", options.sheet, choice.say("Lembar XLSX", "Sheet of an XLSX"));
    app.add_option("--delimiter", options.delimiter, ", ; tab");
    app.add_option("--encoding", options.encoding, "UTF-8|windows-1252");
    app.add_option("--headings", options.headings, choice.say("Baris judul", "Row of headings"));
    app.add_option("--rejected", options.rejected,
                   choice.say("Simpan baris yang ditolak ke berkas ini",
                              "Save the rejected rows to this file"));
}

} // namespace

void addImportCommands(CLI::App& app, Choice& choice)
{
    CLI::App* const group =
        choice.group(app, "import", "Impor dari CSV atau XLSX", "Import from CSV or XLSX");
    for (const char* kind : {"prospects", "participants"}) {
        const auto options = std::make_shared<ImportOptions>();
        options->kind = kind;
        CLI::App* const importing = choice.verb(
            *group, kind,
            options->kind == "prospects" ? "Orang dalam proses" : "Peserta yang sudah ada",
            options->kind == "prospects" ? "People on their way in" : "Existing participants",
            [options](Context& context) { return import(context, *options); });
        addImportOptions(*importing, *options, choice);
    }
    addBankImport(*group, choice);
    const auto undoing = std::make_shared<ImportOptions>();
    CLI::App* const undoCommand =
        choice.verb(*group, "undo", "Batalkan satu impor", "Undo one import",
                    [undoing](Context& context) { return undo(context, *undoing); });
    undoCommand->add_option("id", undoing->batch, "ID")->required();
    choice.verb(*group, "list", "Semua impor", "All imports",
                [](Context& context) { return list(context); });
}

} // namespace penggerak::cli
