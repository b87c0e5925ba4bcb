#pragma once

#include "core/enrollment/movement.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

/// Rows that the book learned after a commit (and up to another), dated up to a day.
struct LateRows
{
    Seq after = 0;
    std::optional<Seq> until;
    Day upTo;
};

struct LateMovement
{
    MovementId id;
    Seq seq = 0;
    std::int64_t recordedAtMs = 0;
    std::string recordedBy;
    Day happenedOn;
    MovementKind kind = MovementKind::Stage;
    Heads heads;
    Segment segment = Segment::Bpu; ///< of the cell that the heads came into
    Stage from = Stage::Outside;
    Stage to = Stage::Outside;
    std::string office;
    std::string person; ///< empty for heads without a name
    std::string source; ///< of the figure that wrote the row
};

class CorrectionStore
{
public:
    explicit CorrectionStore(Database& database)
        : m_database(database)
    {
    }

    std::int64_t count(const LateRows& rows);
    /// In the order in which they were written, those after the one named.
    std::vector<LateMovement> movements(const LateRows& rows, std::optional<MovementId> after,
                                        std::size_t limit);

private:
    Database& m_database;
};

} // namespace penggerak::storage
