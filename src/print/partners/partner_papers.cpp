#include "print/partners/partner_papers.h"

namespace penggerak::print {

Document commitmentFunnel(const Letter& letter, const std::string& partner,
                          const std::vector<services::CommitmentRow>& commitments, Day asOf)
{
    Document paper = letter.paper(letter.say("Corong komitmen mitra", "Commitments of a partner"));
    paper.subtitle = partner + letter.say(", per ", ", as of ") + letter.day(asOf);
    Table table;
    table.columns = {{letter.say("Komitmen", "Commitment"), 5},
                     {letter.say("Tahap", "Step"), 3},
                     {letter.say("Orang", "People"), 2, Side::Right},
                     {letter.say("Dari komitmen", "Of committed"), 2, Side::Right}};
    table.whenEmpty =
        letter.say("Mitra ini belum berkomitmen.", "This partner has committed to nothing yet.");
    for (const services::CommitmentRow& row : commitments) {
        const Commitment& commitment = row.commitment;
        std::string name = row.body + ", " + letter.day(commitment.on);
        if (commitment.ofHeads)
            name += letter.say("\ndari ", "\nof ") +
                    (commitment.about ? letter.say("sekitar ", "about ") : "") +
                    letter.count(commitment.ofHeads->value());
        if (commitment.due)
            name += letter.say("\nsampai ", "\nby ") + letter.day(*commitment.due);
        bool first = true;
        for (const CommitmentLine& line : row.lines) {
            table.rows.push_back(
                {first ? name : std::string(), letter.term(std::string(code(line.step))),
                 letter.count(line.heads.value()),
                 line.ofCommitted
                     ? services::formatPercent(line.ofCommitted->text(), letter.language()) + " %"
                     : std::string("–")});
            first = false;
        }
    }
    paper.blocks = {table};
    return paper;
}

} // namespace penggerak::print
