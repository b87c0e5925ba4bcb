#pragma once

#include "core/coverage/figure.h"
#include "core/enrollment/movement.h"
#include "services/actors/session.h"
#include "services/coverage/coverage.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// A month that was closed. *As printed* is what was known at `seq` up to the month's end; *as
/// known today* is the same without the number (design.md 1.2).
struct Closing
{
    ClosingId id;
    Month month;
    Seq seq = 0;
    std::string closedBy;
    std::int64_t closedAtMs = 0;
    std::optional<Seq> reopenedSeq;
    std::string reopenedBy;
    std::int64_t reopenedAtMs = 0;
};

/// The newest first; those that were opened again, too. Holds no personal data.
Result<std::vector<Closing>> listClosings(const Book& book);

/// Months are closed one after another, the first of all being any; time is counted to the month's
/// end first (rollTo()). Codes: `period_not_over`
/// (month, today), `period_closed_twice` (month), `period_order` (month, next).
Result<Seq> closePeriod(const Session& session, Month month);

/// Opens the newest closed month again; needs two people (`propose`, `approve`). Codes:
/// `reason_missing`, `period_open` (month), `period_not_newest` (month, newest).
Result<Seq> reopenPeriod(const Session& session, Month month, const std::string& reason);

/// A month beside itself: as printed and as known today.
struct PeriodView
{
    Month month;
    std::optional<Closing> closing; ///< nothing while the month is open
    CoverageAnswer printed;         ///< as known today while the month is open
    CoverageAnswer restated;
    std::int64_t late = 0; ///< movements learned since
};
Result<PeriodView> showPeriod(const Book& book, Month month, const std::optional<OfficeId>& office);

/// A row of the ledger of people that was learned after the month of its day had been closed.
struct LateMovement
{
    MovementId id;
    Seq seq = 0;
    std::int64_t recordedAtMs = 0;
    std::string recordedBy;
    Day happenedOn;
    MovementKind kind = MovementKind::Stage;
    Heads heads;
    Segment segment = Segment::Bpu;
    Stage from = Stage::Outside;
    Stage to = Stage::Outside;
    std::string office;
    std::string person; ///< empty for heads without a name
    std::string source; ///< of the figure that wrote the row
};

/// A figure that was recorded, or reversed, after the month of its day had been closed.
struct LateFigure
{
    Figure figure;
    std::string office;
    bool isReversal = false;
    Seq seq = 0;
};

/// What a month's report lists as corrections of closed months before it: rows that the book
/// learned after the closing of the month before, up to its own.
struct Corrections
{
    Month month;
    std::int64_t total = 0; ///< movements
    std::vector<LateMovement> movements;
    std::vector<LateFigure> figures;
    std::optional<MovementId> next;
};
/// A page of movements, those after the one named; figures stand on the first page. Needs a
/// session: it names people.
Result<Corrections> corrections(const Session& session, Month month,
                                std::optional<MovementId> after, std::size_t limit);

} // namespace penggerak::services
