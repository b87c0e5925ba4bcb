#include "print/rupiah/statement_paper.h"

#include "services/rupiah/statement_words.h"

namespace penggerak::print {

Document depositStatement(const Letter& letter, const services::Statement& statement, Day from,
                          Day until)
{
    Document paper = letter.paper(letter.say("Rekening koran deposit", "Statement of a deposit"));
    paper.subtitle = statement.name + ", " + letter.days(from, until);
    const auto amount = [&](Rupiah rupiah) {
        return rupiah.isZero() ? std::string("–") : letter.count(rupiah.value());
    };
    Table table;
    table.columns = {{letter.say("Tanggal", "Day"), 2.2},
                     {letter.say("Catatan", "Entry"), 5},
                     {letter.say("Masuk", "In"), 2, Side::Right},
                     {letter.say("Keluar", "Out"), 2, Side::Right},
                     {letter.say("Saldo", "Balance"), 2.2, Side::Right},
                     {letter.say("Ditahan", "Reserved"), 2, Side::Right}};
    table.rows.push_back({letter.day(from), letter.say("Saldo awal", "Opening balance"), "", "",
                          letter.count(statement.opening.posted.value()),
                          amount(statement.opening.reserved)});
    for (const services::StatementRow& row : statement.rows) {
        std::string what = services::entryWords(row, letter.language());
        if (const auto note = services::entryNote(row, letter.language()); !note.empty())
            what += "\n" + note;
        const bool in = row.change > Rupiah();
        table.rows.push_back({letter.day(row.transfer.happenedOn), what,
                              in ? amount(row.change) : "", in ? "" : amount(-row.change),
                              letter.count(row.after.posted.value()), amount(row.after.reserved)});
    }
    table.total = {{letter.day(until), letter.say("Saldo akhir", "Closing balance"), "", "",
                    letter.count(statement.closing.posted.value()),
                    amount(statement.closing.reserved)}};
    paper.blocks = {
        table,
        Text{letter.say("Tersedia untuk iuran: saldo dikurangi yang ditahan dan saldo minimum. "
                        "Jumlah dalam rupiah.",
                        "Available for dues: the balance less what is reserved and less the floor. "
                        "Amounts in rupiah."),
             Text::Style::Small}};
    return paper;
}

} // namespace penggerak::print
