#include "print/sheets/sheet_papers.h"

#include "services/regions/regions.h"
#include "services/text/sentences.h"

namespace penggerak::print {

namespace {

using services::Sheet;
using services::SheetLine;

std::string legend(const Letter& letter, SheetKind kind)
{
    std::string text = letter.say("Tanda: ", "Marks: ");
    for (const SheetChoice& choice : choicesOf(kind)) {
        if (text.back() != ' ')
            text += "  ·  ";
        text += std::string(1, choice.key) + " " + letter.term(services::termOf(choice.mark));
    }
    return text;
}

/// `010/002`, as it stands on cards and letters.
std::string placeOf(const SheetLine& line)
{
    if (line.rt.empty() && line.rw.empty())
        return {};
    return (line.rt.empty() ? "–" : line.rt) + "/" + (line.rw.empty() ? "–" : line.rw);
}

/// With the kelurahan where the sheet is wider than one.
std::string addressOf(const Sheet& sheet, const SheetLine& line)
{
    if (!line.region || line.region == sheet.head.region)
        return line.address;
    const std::string village = services::regionName(*line.region);
    return line.address.empty() ? village : line.address + ", " + village;
}

std::string monthsOf(const Letter& letter, const SheetLine& line)
{
    if (!line.first)
        return "–";
    const auto language = letter.language();
    const std::string first = services::formatMonth(*line.first, language);
    if (line.months == 1)
        return first;
    return first + " – " + services::formatMonth(line.first->plus(line.months - 1), language);
}

Table collectionTable(const Letter& letter, const Sheet& sheet)
{
    Table table;
    table.columns = {{letter.say("Baris", "Row"), 1.5, Side::Right},
                     {letter.say("Nama", "Name"), 4},
                     {letter.say("Alamat", "Address"), 4},
                     {"RT/RW", 1.9},
                     {letter.say("Bulan", "Months"), 2.3},
                     {letter.say("Iuran, Rp", "Due, Rp"), 1.9, Side::Right},
                     {letter.say("Tanda", "Mark"), 1.6},
                     {letter.say("Uang lain, Rp", "Other sum, Rp"), 2.2}};
    for (const SheetLine& line : sheet.lines)
        table.rows.push_back({std::to_string(line.row), line.name, addressOf(sheet, line),
                              placeOf(line), monthsOf(letter, line),
                              line.amount.isZero() ? "–" : letter.count(line.amount.value()), "",
                              ""});
    return table;
}

Table visitTable(const Letter& letter, const Sheet& sheet)
{
    Table table;
    table.columns = {{letter.say("Baris", "Row"), 1.4, Side::Right},
                     {letter.say("Nama", "Name"), 4},
                     {letter.say("Alamat", "Address"), 5},
                     {"RT/RW", 1.9},
                     {letter.say("Tanda", "Mark"), 1.6},
                     {letter.say("Catatan", "Note"), 4}};
    for (const SheetLine& line : sheet.lines)
        table.rows.push_back(
            {std::to_string(line.row), line.name, addressOf(sheet, line), placeOf(line), "", ""});
    return table;
}

} // namespace

Document roundSheet(const Letter& letter, const Sheet& sheet)
{
    const bool visit = sheet.head.kind == SheetKind::Visit;
    Document paper = letter.paper(letter.term(services::termOf(sheet.head.kind)));
    paper.subtitle = letter.say("Kode ", "Code ") + sheet.head.code;
    Fields facts;
    facts.fields.push_back({"Kader", sheet.head.kader});
    if (!sheet.head.body.empty())
        facts.fields.push_back({letter.say("Kelompok", "Group"), sheet.head.body});
    if (sheet.head.region) {
        std::string place = services::regionName(*sheet.head.region);
        if (!sheet.head.rw.empty())
            place += ", RW " + sheet.head.rw;
        if (!sheet.head.rt.empty())
            place += " RT " + sheet.head.rt;
        facts.fields.push_back({letter.say("Wilayah", "Region"), place});
    }
    facts.fields.push_back({letter.say("Dibuat", "Made"), letter.day(sheet.head.madeOn)});
    facts.fields.push_back({letter.say("Tanggal keliling", "Day of the round"), "…………………………"});
    Table table = visit ? visitTable(letter, sheet) : collectionTable(letter, sheet);
    table.forPen = true;
    paper.blocks = {facts, table, Text{legend(letter, sheet.head.kind), Text::Style::Small}, Gap{}};
    Fields control;
    if (visit) {
        control.fields.push_back(
            {letter.say("Jumlah baris bertanda", "Rows with a mark"), "………………"});
    } else {
        control.fields.push_back({letter.say("Jumlah yang bayar", "How many paid"), "………………"});
        control.fields.push_back(
            {letter.say("Jumlah uang, Rp", "Cash in all, Rp"), "………………………………"});
    }
    paper.blocks.push_back(control);
    paper.blocks.push_back(
        Text{letter.say("Isi jumlahnya sebelum diserahkan: lembar baru diterima bila ketikan sama "
                        "dengan kaki lembar.",
                        "Fill in the foot before handing the sheet over: it is taken only when "
                        "what is keyed equals the foot."),
             Text::Style::Small});
    paper.blocks.push_back(
        Signatures{{}, {{"Kader", sheet.head.kader}, {letter.say("Penerima", "Received by"), {}}}});
    return paper;
}

} // namespace penggerak::print
