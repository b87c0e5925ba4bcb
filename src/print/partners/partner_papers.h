#pragma once

#include "print/document/letter.h"
#include "services/partners/agreements.h"

#include <vector>

namespace penggerak::print {

/// What a partner has committed to bring, and how far the people of it are. Holds no personal data.
Document commitmentFunnel(const Letter& letter, const std::string& partner,
                          const std::vector<services::CommitmentRow>& commitments, Day asOf);

} // namespace penggerak::print
