#pragma once

#include "services/dues/dues.h"

#include <string>

namespace penggerak::services {

/// What the paper says that a worker gets for his dues.
struct ReceiptFacts
{
    DueId due;
    std::string number; ///< of the block; empty where none was given
    std::string check;  ///< short code that catches a wrong or swapped digit of number and amount
    std::string office;
    std::string payer;
    std::string maskedNik;
    std::string kader;
    std::string recordedBy;
    Day on;
    Month first;
    int months = 1;
    std::set<Programme> programmes;
    Rupiah amount;
    Rupiah available; ///< of the deposit, as it stands now
    DueState state = DueState::Collected;
    int prints = 0; ///< how often it was printed before
};

/// The code that a receipt carries: digits of number and amount, closed by a check digit; in groups
/// of four. Nothing is secret in it.
std::string receiptCheck(const std::string& number, Rupiah amount);

/// Codes: `due_unknown`, `kader_not_own`.
Result<ReceiptFacts> receiptFacts(const Session& session, DueId due);

} // namespace penggerak::services
