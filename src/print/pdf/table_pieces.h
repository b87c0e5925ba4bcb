#pragma once

#include "print/pdf/pieces.h"

namespace penggerak::print {

/// A table as one piece a row; the rows name the header as theirs.
std::vector<Piece> tablePieces(const Table& table, const Sheet& sheet);

} // namespace penggerak::print
