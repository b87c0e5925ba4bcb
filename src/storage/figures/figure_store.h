#pragma once

#include "core/coverage/figure.h"
#include "storage/database/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

/// Published and estimated counts, and which of them were reversed. Both are only ever added to.
class FigureStore
{
public:
    explicit FigureStore(Database& database)
        : m_database(database)
    {
    }

    /// Returns the canonical bytes of the row.
    std::string insert(const Figure& figure);
    std::string insertReversal(FigureId figure, Seq seq);
    std::optional<Figure> find(FigureId id);
    /// By day and id, reversed ones with the commit that reversed them.
    std::vector<Figure> all();
    std::map<FigureId, Seq> reversals();
    /// The row checks as they stand, by name (`figure 12`), for verify.
    std::map<std::string, std::int64_t> rowChecks();

private:
    Database& m_database;
};

} // namespace penggerak::storage
