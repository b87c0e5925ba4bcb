#pragma once

#include "services/figures/figures.h"
#include "services/ledger/scopes.h"
#include "storage/ledger/movement_store.h"

namespace penggerak::services {

/// Sums what rows did: heads in and out of the book, into and out of the acquired, and moved within
/// a stage.
void addMovements(FigureEffect& effect, const std::vector<Movement>& rows);

/// Fills what the book says of a figure's scope on its day: the rate where a potential covers it,
/// and for an of-which figure the whole, its parts and what is not divided.
void addScope(FigureEffect& effect, const Figure& figure, const std::vector<Figure>& live,
              const Scopes& scopes, storage::Database& database);

/// The acquired heads that an of-which figure is a part of: its body's parent, or all of its scope.
Scope wholeOf(const Figure& figure, const Scopes& scopes);

/// The anonymous cells that an of-which figure may take heads from, the fullest first: those of its
/// own office, then of the offices below an area. Heads keep their office.
std::vector<storage::CellStock> undividedPools(const Scope& whole, const Scopes& scopes,
                                               storage::Database& database, Day day);

} // namespace penggerak::services
