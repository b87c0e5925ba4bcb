#include "app/cli/money.h"
#include "services/sheets/sheets.h"

#include <fstream>
#include <sstream>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;
using services::Sheet;
using services::SheetEntry;
using services::SheetLine;
using services::SheetListRow;

struct SheetOptions
{
    std::string kind = "collection";
    std::string segment = "BPU";
    std::string kader;
    std::string body;
    std::string region;
    std::string rw;
    std::string rt;
    int months = 1;
    std::string sheet;
    std::vector<std::string> rows;
    std::string file;
    std::int64_t count = 0;
    std::string total = "0";
    std::string on;
    std::string key;
};

SheetKind kindOf(const std::string& text)
{
    const auto kind = sheetKindFromCode(text);
    if (!kind)
        throw UsageError("--kind: " + text + " (visit, collection)", "kind");
    return *kind;
}

ordered_json toJson(const SheetListRow& row)
{
    return {{"id", row.id.text()},
            {"code", row.code},
            {"kind", std::string(code(row.kind))},
            {"segment", std::string(code(row.segment))},
            {"kader", row.kader},
            {"body", row.body},
            {"region", row.region ? std::string(row.region->digits()) : ""},
            {"rw", row.rw},
            {"rt", row.rt},
            {"made_on", row.madeOn.iso()},
            {"keyed_on", maybeDayJson(row.keyedOn)},
            {"rows", row.rows},
            {"marked", row.marked},
            {"asked", row.asked.value()},
            {"paid", row.paid.value()}};
}

ordered_json toJson(const SheetLine& line)
{
    return {{"row", line.row},
            {"person", line.person.text()},
            {"name", line.name},
            {"nik", line.maskedNik},
            {"address", line.address},
            {"rt", line.rt},
            {"rw", line.rw},
            {"region", line.region ? std::string(line.region->digits()) : ""},
            {"month", line.first ? ordered_json(line.first->text()) : ordered_json()},
            {"months", line.months},
            {"amount", line.amount.value()},
            {"mark", line.mark ? ordered_json(std::string(code(*line.mark))) : ordered_json()},
            {"paid", line.paid.value()},
            {"due", maybeId(line.due)}};
}

Answer shown(Context& context, const Sheet& sheet)
{
    Answer answer;
    answer.json = toJson(sheet.head);
    answer.json["lines"] = ordered_json::array();
    Table table({context.say(">Baris", ">Row"), context.say("Nama", "Name"),
                 context.say("Alamat", "Address"), "RT", "RW", context.say("Bulan", "Month"),
                 context.say(">Iuran", ">Due"), context.say("Tanda", "Mark"),
                 context.say(">Dibayar", ">Paid")});
    for (const SheetLine& line : sheet.lines) {
        answer.json["lines"].push_back(toJson(line));
        const Language language = context.language();
        table.add({std::to_string(line.row), line.name, line.address, line.rt, line.rw,
                   line.first ? line.first->text() : "–",
                   services::formatCount(line.amount.value(), language),
                   line.mark ? services::term(services::termOf(*line.mark), language) : "",
                   services::formatCount(line.paid.value(), language)});
    }
    answer.text = context.say("Lembar ", "Sheet ") + sheet.head.code + '\n' + table.text();
    return answer;
}

Answer make(Context& context, const SheetOptions& options)
{
    const Session& session = context.session();
    services::NewSheet sheet;
    sheet.kind = kindOf(options.kind);
    sheet.segment = segmentOf(options.segment);
    sheet.kader = kaderOf(session.book(), options.kader);
    sheet.body = maybeBody(session.book(), options.body);
    sheet.region = maybeRegion(options.region);
    sheet.rw = options.rw;
    sheet.rt = options.rt;
    sheet.months = options.months;
    return shown(context, take(services::showSheet(session, take(makeSheet(session, sheet)))));
}

SheetId sheetOf(const Session& session, const SheetOptions& options)
{
    return take(services::sheetOfCode(session, options.sheet));
}

/// `ROW=MARK[:AMOUNT[:RECEIPT]]`, the mark as digit or word.
SheetEntry entryOf(SheetKind kind, const std::string& text)
{
    const auto wrong = [&] {
        return UsageError("--row: " + text + " (ROW=MARK[:AMOUNT[:RECEIPT]])", "row");
    };
    const std::size_t equals = text.find('=');
    const auto row = SheetId::parse(text.substr(0, equals)); // a positive number
    if (equals == std::string::npos || !row || row->value() > 1'000'000)
        throw wrong();
    std::vector<std::string> parts;
    std::istringstream words(text.substr(equals + 1));
    for (std::string word; std::getline(words, word, ':');)
        parts.push_back(word);
    if (parts.empty() || parts.size() > 3)
        throw wrong();
    const auto mark = markOf(kind, parts.front());
    SheetEntry entry;
    entry.row = int(row->value());
    if (!mark)
        throw Refused(refusal("sheet_mark", "row").with("row", row->value()));
    entry.mark = *mark;
    if (parts.size() > 1 && !parts[1].empty())
        entry.amount = rupiahOf(parts[1]);
    if (parts.size() > 2)
        entry.receipt = parts[2];
    return entry;
}

std::vector<std::string> linesOf(const std::string& file)
{
    std::ifstream in(file);
    if (!in)
        throw UsageError("--file: " + file, "file");
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line != "\r")
            lines.push_back(line.back() == '\r' ? line.substr(0, line.size() - 1) : line);
    return lines;
}

Answer key(Context& context, const SheetOptions& options)
{
    const Session& session = context.session();
    services::KeySheet command;
    command.sheet = sheetOf(session, options);
    command.on = maybeDay(options.on, "on").value_or(session.book().today());
    command.control = {options.count, rupiahOf(options.total)};
    command.key = options.key;
    const SheetKind kind = take(services::showSheet(session, command.sheet)).head.kind;
    std::vector<std::string> rows = options.rows;
    if (!options.file.empty())
        for (const std::string& line : linesOf(options.file))
            rows.push_back(line);
    for (const std::string& row : rows)
        command.entries.push_back(entryOf(kind, row));
    const auto keyed = take(services::keySheet(session, command));
    Answer answer = postedAnswer(context, keyed.posted);
    answer.json["unmoved"] = keyed.unmoved;
    return answer;
}

Answer list(Context& context, const SheetOptions& options)
{
    const Session& session = context.session();
    const Language language = context.language();
    return listed(
        take(services::listSheets(session, maybeKader(session.book(), options.kader))),
        Table({context.say("Kode", "Code"), context.say("Jenis", "Kind"), "Kader",
               context.say("Dibuat", "Made"), context.say("Diketik", "Keyed"),
               context.say(">Baris", ">Rows"), context.say(">Diminta", ">Asked"),
               context.say(">Dibayar", ">Paid")}),
        [](const SheetListRow& row) { return toJson(row); },
        [&](const SheetListRow& row) {
            return std::vector<std::string>{row.code,
                                            services::term(services::termOf(row.kind), language),
                                            row.kader,
                                            row.madeOn.iso(),
                                            row.keyedOn ? row.keyedOn->iso() : "–",
                                            std::to_string(row.rows),
                                            services::formatCount(row.asked.value(), language),
                                            services::formatCount(row.paid.value(), language)};
        });
}

} // namespace

void addSheetCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<SheetOptions>();
    CLI::App* const sheet = choice.group(app, "sheet", "Lembar kunjungan dan penagihan",
                                         "Sheets for visits and collections");
    CLI::App* const making = choice.verb(
        *sheet, "make", "Buat lembar untuk dibawa kader", "Make a sheet that a kader takes along",
        [options](Context& context) { return make(context, *options); });
    making->add_option("--kind", options->kind, "visit|collection");
    making->add_option("--segment", options->segment, "PU|BPU");
    making->add_option("--kader", options->kader, "Kader")->required();
    making->add_option("--body", options->body, choice.say("Kelompok", "Group"));
    making->add_option("--region", options->region, choice.say("Wilayah", "Region"));
    making->add_option("--rw", options->rw, "RW");
    making->add_option("--rt", options->rt, "RT");
    making->add_option(
        "--months", options->months,
        choice.say("Bulan yang diminta, 1, 2, 3, 6, 12", "Months asked for, 1, 2, 3, 6, 12"));
    choice
        .verb(*sheet, "list", "Daftar lembar", "List sheets",
              [options](Context& context) { return list(context, *options); })
        ->add_option("--kader", options->kader, "Kader");
    CLI::App* const showing = choice.verb(
        *sheet, "show", "Tampilkan lembar", "Show a sheet", [options](Context& context) {
            const Session& session = context.session();
            return shown(context, take(services::showSheet(session, sheetOf(session, *options))));
        });
    CLI::App* const keying =
        choice.verb(*sheet, "key", "Ketik kembali lembar", "Key a sheet back",
                    [options](Context& context) { return key(context, *options); });
    for (CLI::App* const one : {showing, keying})
        one->add_option("sheet", options->sheet, choice.say("Kode di lembar", "Code on the sheet"))
            ->required();
    keying->add_option("--row", options->rows,
                       choice.say("BARIS=TANDA[:UANG[:KUITANSI]]", "ROW=MARK[:AMOUNT[:RECEIPT]]"));
    keying->add_option("--file", options->file,
                       choice.say("Berkas, satu baris lembar tiap baris",
                                  "File with one row of the sheet a line"));
    keying
        ->add_option("--count", options->count,
                     choice.say("Jumlah di kaki lembar", "Count at the foot"))
        ->required();
    keying->add_option("--total", options->total,
                       choice.say("Jumlah uang di kaki lembar", "Cash at the foot"));
    keying->add_option("--on", options->on, choice.say("Tanggal keliling", "Day of the round"));
    keying->add_option("--key", options->key,
                       choice.say("Kunci sekali pakai", "Key that makes it safe to send twice"));
}

} // namespace penggerak::cli
