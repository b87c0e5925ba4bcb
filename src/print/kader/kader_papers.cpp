#include "print/kader/kader_papers.h"

namespace penggerak::print {

namespace {

/// The one that holds today, else the latest.
const penggerak::Document* documentOf(const services::KaderDetails& kader, DocumentKind kind,
                                      Day today)
{
    const penggerak::Document* found = nullptr;
    for (const services::DocumentRow& row : kader.documents) {
        if (row.document.kind != kind)
            continue;
        const bool holds = row.document.valid.holds(today);
        const bool better =
            !found || (holds && !found->valid.holds(today)) ||
            (holds == found->valid.holds(today) && row.document.valid.from > found->valid.from);
        if (better)
            found = &row.document;
    }
    return found;
}

std::string validWords(const Letter& letter, const Period& valid)
{
    return valid.until ? letter.days(valid.from, *valid.until)
                       : letter.say("mulai ", "from ") + letter.day(valid.from);
}

std::string typeWords(const Letter& letter, const services::KaderDetails& kader)
{
    std::string words = letter.term(kader.row.kader.type);
    if (!kader.row.kader.origin.empty())
        words += ", " + kader.row.kader.origin;
    return words;
}

} // namespace

std::optional<Document> assignmentLetter(const Letter& letter, const services::KaderDetails& kader)
{
    const penggerak::Document* document =
        documentOf(kader, DocumentKind::AssignmentLetter, letter.printed().on);
    if (!document)
        return std::nullopt;
    Document paper = letter.paper(letter.say("Surat tugas", "Letter of assignment"));
    paper.subtitle = letter.say("Nomor ", "Number ") + document->number;
    Table places;
    places.columns = {{letter.say("Wilayah tugas", "Territory"), 6},
                      {letter.say("Berlaku", "Valid"), 3}};
    places.whenEmpty = letter.say("Belum ada wilayah tugas.", "No territory yet.");
    for (const services::TerritoryRow& row : kader.territories)
        if (row.territory.held.holds(letter.printed().on))
            places.rows.push_back({row.place, validWords(letter, row.territory.held)});
    paper.blocks = {
        Text{letter.office() + letter.say(" menugaskan:", " assigns:")},
        Fields{{{letter.say("Nama", "Name"), kader.row.kader.name},
                {letter.say("Sebagai", "As"), typeWords(letter, kader)},
                {letter.say("Berlaku", "Valid"), validWords(letter, document->valid)}}},
        Text{letter.say("untuk menjelaskan program jaminan sosial ketenagakerjaan, mencari calon "
                        "peserta, dan mendampingi pendaftaran di wilayah berikut.",
                        "to explain the programmes of employment social security, to find "
                        "prospects and to help them register in these places.")},
        places,
        Text{kader.row.readiness.isReady()
                 ? letter.say("Ia boleh mengumpulkan iuran dengan tanda terima.",
                              "He may collect dues against a receipt.")
                 : letter.say("Surat ini tidak memberi hak mengumpulkan iuran.",
                              "This letter gives no right to collect dues."),
             Text::Style::Strong},
        Signatures{letter.day(document->valid.from),
                   {{letter.say("Yang ditugaskan", "Assigned"), kader.row.kader.name},
                    {letter.say("Kepala ", "Head of ") + letter.office(), {}}}}};
    return paper;
}

std::optional<Document> idCard(const Letter& letter, const services::KaderDetails& kader)
{
    const penggerak::Document* document =
        documentOf(kader, DocumentKind::IdCard, letter.printed().on);
    if (!document)
        return std::nullopt;
    Document paper = letter.paper({}, Paper::Card);
    paper.framed = true;
    // A card is carried for years: what the book knew on a day has no place on it.
    paper.footer.clear();
    paper.pageWords.clear();
    paper.blocks = {Text{kader.row.kader.name, Text::Style::Large}, Text{typeWords(letter, kader)},
                    Gap{2},
                    Fields{{{letter.say("Nomor", "Number"), document->number},
                            {letter.say("Berlaku", "Valid"), validWords(letter, document->valid)}}},
                    Text{letter.say("Tunjukkan kartu ini bersama KTP.",
                                    "To be shown with the holder's identity card."),
                         Text::Style::Small}};
    return paper;
}

} // namespace penggerak::print
