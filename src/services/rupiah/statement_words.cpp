#include "services/rupiah/statement_words.h"

#include <cctype>

namespace penggerak::services {

namespace {

/// The word of a kind; what was held back has one for each phase.
std::string kindWords(const Transfer& transfer, Language language)
{
    std::string name(code(transfer.kind));
    if (transfer.kind == TransferKind::Cover && transfer.phase == Phase::Posted)
        name += "_posted";
    else if (transfer.kind == TransferKind::Cover && transfer.phase == Phase::Voided)
        name += "_voided";
    return term(name, language);
}

} // namespace

std::string entryWords(const StatementRow& row, Language language)
{
    std::string words = kindWords(row.transfer, language);
    if (row.transfer.reverses)
        return term("reversal", language) + ": " + words;
    if (!words.empty())
        words.front() = char(std::toupper(static_cast<unsigned char>(words.front())));
    return words;
}

std::string entryNote(const StatementRow& row, Language language)
{
    if (!row.person.empty())
        return row.person;
    if (!row.reason.empty())
        return term(row.reason, language);
    return row.proof;
}

} // namespace penggerak::services
