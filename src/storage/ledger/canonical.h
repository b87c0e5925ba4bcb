#pragma once

#include "core/coverage/figure.h"
#include "core/enrollment/movement.h"
#include "storage/database/database.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace penggerak::storage {

/// The bytes of a ledger row that the audit chain covers. Fixed for ever: a change of form breaks
/// every chain written before.
std::string canonicalRow(const Movement& movement);
/// The part of a cell in it, and a row made of such parts: many rows share their cells.
std::string canonicalCell(const Cell& cell);
std::string canonicalRow(const Movement& movement, std::string_view fromCell,
                         std::string_view toCell);
std::string canonicalRow(const Figure& figure);
std::string canonicalReversal(FigureId figure, Seq seq);

/// 32 bits of BLAKE2b over a canonical row. It stands in the row, so that `verify` can name the row
/// that was changed; the chain, not this, is what an attacker cannot redo.
std::int64_t rowCheck(std::string_view canonicalRow);

/// Every ledger row by commit and, within one, figures, reversals of figures, movements, dues,
/// steps of dues, transfers of rupiah, each by id: the order in which a commit chains them. `name`
/// is `movement 123` and the like.
void forEachCanonicalRow(
    Database& database,
    const std::function<void(Seq seq, std::string_view row, std::string_view name)>& visit);

} // namespace penggerak::storage
