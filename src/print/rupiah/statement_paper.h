#pragma once

#include "print/document/letter.h"
#include "services/rupiah/deposits.h"

namespace penggerak::print {

/// The statement of a deposit: opening balance, dated rows with the balance after each, closing
/// balance.
Document depositStatement(const Letter& letter, const services::Statement& statement, Day from,
                          Day until);

} // namespace penggerak::print
