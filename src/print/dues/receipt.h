#pragma once

#include "print/document/letter.h"
#include "services/dues/receipt_facts.h"

namespace penggerak::print {

/// The paper that a worker gets for his dues: A6 or an 80 mm roll. `copy` above 0 marks it
/// SALINAN ke-n.
Document receipt(const Letter& letter, const services::ReceiptFacts& facts, Paper size, int copy);

/// `Nov 2016`, `Nov 2016 – Jan 2017`.
std::string monthsInWords(services::Language language, Month first, int months);

} // namespace penggerak::print
