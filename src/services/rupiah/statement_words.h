#pragma once

#include "services/rupiah/deposits.h"
#include "services/text/sentences.h"

namespace penggerak::services {

/// What a row of a statement is, in words: `Setor deposit`, `Ditahan untuk iuran`, `Iuran didebit`,
/// `Pembatalan: setor deposit`. The screen, the paper and the file say the same.
std::string entryWords(const StatementRow& row, Language language);
/// What stands beside it: the slip, the reason, or whose due it is; may be empty.
std::string entryNote(const StatementRow& row, Language language);

} // namespace penggerak::services
