#pragma once

#include "core/coverage/figure.h"
#include "core/enrollment/movement.h"
#include "storage/ledger/stock_store.h"
#include "storage/ledger/tree_store.h"

#include <vector>

namespace penggerak::services {

/// What a figure's scope holds, and which scopes lie around it.
class Scopes
{
public:
    explicit Scopes(storage::Database& database);

    const storage::Tree<OfficeId>& offices() const { return m_offices; }
    const storage::Tree<BodyId>& bodies() const { return m_bodies; }

    bool holds(const Scope& scope, const Cell& cell) const;
    /// Whether `outer` is wider than `inner` and holds all of it.
    bool isWider(const Scope& outer, const Scope& inner) const;
    /// The cells of a scope that count for a measure: all in the book, or the acquired.
    storage::CellFilter filter(const Scope& scope, Measure measure) const;
    /// The anonymous cell of a scope in a stage.
    static Cell pool(const Scope& scope, Stage stage);
    /// The scopes around one, nearest first: wider bodies, then wider regions, then the area above.
    std::vector<Scope> around(const Scope& scope) const;

private:
    storage::Tree<OfficeId> m_offices;
    storage::Tree<BodyId> m_bodies;
};

} // namespace penggerak::services
