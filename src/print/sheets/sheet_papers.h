#pragma once

#include "print/document/letter.h"
#include "services/sheets/sheets.h"

namespace penggerak::print {

/// The paper that a kader takes along: one row for a person in the order of the walk, a box for the
/// mark, and at the foot what he counts himself. Rows and code are those of the sheet, on every
/// print.
Document roundSheet(const Letter& letter, const services::Sheet& sheet);

} // namespace penggerak::print
