#include "print/dues/receipt.h"

#include "core/dues/in_words.h"

#include <algorithm>

namespace penggerak::print {

namespace {

std::string capital(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : char(c); });
    return text;
}

std::string programmesInWords(const std::set<Programme>& programmes)
{
    std::string words;
    for (const Programme programme : programmes)
        words += (words.empty() ? "" : " + ") + capital(std::string(code(programme)));
    return words;
}

/// What the paper proves, and what it does not.
std::string proofWords(const Letter& letter, DueState state)
{
    switch (state) {
    case DueState::Held:
        return letter.say(
            "Uang diterima, belum menjadi iuran: deposit kader belum cukup. Tidak ada "
            "bulan yang dibayar oleh kertas ini.",
            "Money received, not yet dues: the kader's deposit does not cover it. No "
            "month is paid by this paper.");
    case DueState::Confirmed:
        return letter.say("Sudah terbukti resmi.", "Officially confirmed.");
    case DueState::Returned:
    case DueState::Reversed:
        return letter.say("Tidak berlaku lagi.", "No longer valid.");
    default:
        return letter.say("Belum bukti resmi. Nomor bukti menyusul setelah konfirmasi.",
                          "Not the official proof, which follows after confirmation.");
    }
}

} // namespace

std::string monthsInWords(services::Language language, Month first, int months)
{
    const auto month = [language](Month each) { return services::formatMonth(each, language); };
    return months == 1 ? month(first) : month(first) + " – " + month(first.plus(months - 1));
}

Document receipt(const Letter& letter, const services::ReceiptFacts& facts, Paper size, int copy)
{
    Document paper = letter.paper(letter.say("Bukti terima iuran", "Receipt of dues"), size);
    paper.pageWords.clear();
    paper.subtitle = facts.number.empty() ? letter.day(facts.on)
                                          : letter.say("Nomor ", "Number ") + facts.number + ", " +
                                                letter.day(facts.on);
    if (copy > 0)
        paper.blocks.push_back(Text{letter.say("SALINAN ke-", "COPY no. ") + std::to_string(copy),
                                    Text::Style::Strong, Side::Right});
    paper.blocks.push_back(
        Fields{{{letter.say("Diterima dari", "Received from"), facts.payer},
                {"NIK", facts.maskedNik.empty() ? "–" : facts.maskedNik},
                {letter.say("Untuk bulan", "For"),
                 facts.state == DueState::Held
                     ? "–"
                     : monthsInWords(letter.language(), facts.first, facts.months)},
                {letter.say("Program", "Programmes"), programmesInWords(facts.programmes)},
                {letter.say("Melalui kader", "Through kader"), facts.kader}}});
    paper.blocks.push_back(Rule{});
    paper.blocks.push_back(
        Fields{{{letter.say("Jumlah", "Amount"), letter.rupiah(facts.amount.value())}}});
    if (const auto words = inWords(facts.amount))
        paper.blocks.push_back(
            Text{letter.say("Terbilang: ", "In Indonesian words: ") + *words + " rupiah",
                 Text::Style::Small});
    paper.blocks.push_back(
        Text{letter.say("Sisa deposit kader: ", "Left of the kader's deposit: ") +
                 letter.rupiah(facts.available.value()),
             Text::Style::Small});
    paper.blocks.push_back(Rule{});
    if (!facts.check.empty())
        paper.blocks.push_back(
            Text{letter.say("Kode cek ", "Check code ") + facts.check, Text::Style::Strong});
    paper.blocks.push_back(Text{proofWords(letter, facts.state), Text::Style::Small});
    return paper;
}

} // namespace penggerak::print
