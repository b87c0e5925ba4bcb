#pragma once

#include "print/document/letter.h"
#include "services/training/training.h"

#include <vector>

namespace penggerak::print {

/// One certificate a page, of these rows; of everybody who has one where none are named. Rows
/// without a certificate are left out.
std::vector<Document> certificates(const Letter& letter, const services::TrainingDetails& training,
                                   const std::vector<int>& rows = {});

/// The list to sign, by row number, with some empty rows for those who come without being invited.
Document attendanceSheet(const Letter& letter, const services::TrainingDetails& training,
                         const services::TrainingSession& session);

} // namespace penggerak::print
