#pragma once

#include "core/coverage/figure.h"
#include "core/enrollment/movement.h"
#include "services/actors/session.h"

#include <optional>
#include <vector>

namespace penggerak::services {

/// What a figure wrote, or would write.
struct FigureEffect
{
    Heads fromOutside;   ///< heads that enter the book
    Heads toOutside;     ///< heads that leave it
    Heads newlyAcquired; ///< heads that join the acquired (negative: leave them)
    Heads moved;         ///< heads that moved to a body or region within their stage
    Heads before;        ///< what the book held for this figure on its day
    /// For an of-which figure: the acquired whole, and what is not divided yet after it.
    std::optional<Heads> whole;
    std::optional<Heads> undivided;
    /// Parts of the same whole on that day: name and heads, this figure's last.
    std::vector<std::pair<std::string, Heads>> parts;
    /// The coverage of the figure's own scope on its day after it: rate when there is one.
    std::optional<Heads> potential;
    std::optional<Heads> acquired;
};

struct FigureRow
{
    Figure figure;
    std::string office;
    std::string region;
    std::string body;
    FigureEffect effect;
    std::string recordedBy;
};

struct FigureFilter
{
    std::optional<OfficeId> office;
    std::optional<Segment> segment;
    std::optional<Measure> measure;
    bool withReversed = false;
    bool withSamples = true;
};

/// Newest day first. Holds no personal data.
std::vector<FigureRow> listFigures(const Book& book, const FigureFilter& filter);

struct NewFigure
{
    Scope scope;
    Measure measure = Measure::Potential;
    Heads value;
    bool about = false;
    Day asOf;
    std::string source;
    std::string note;
    std::string unit;
    Origin origin = Origin::Published;
};

/// Codes: `heads_range` (value), `office_unknown`, `region_unknown`, `region_outside_office`,
/// `body_missing` (of-which without a body), `body_unknown`, `source_missing`, `date_future`,
/// `part_above_whole` (part, whole, undivided), `potential_below` (value, known), `figure_twice`
/// (a live figure of the same scope, measure and day stands: correct it instead).
Outcome checkFigure(const Book& book, const NewFigure& figure);
/// What recording it would write; writes nothing.
Result<FigureEffect> previewFigure(const Session& session, const NewFigure& figure);

struct FigureWritten
{
    FigureId id;
    Seq seq = 0;
    FigureEffect effect;
};
Result<FigureWritten> addFigure(const Session& session, const NewFigure& figure);
/// Codes: `figure_unknown`, `figure_reversed`, `reason_missing`.
Result<Seq> reverseFigure(const Session& session, FigureId id, const std::string& reason);
/// Reverses and records anew in one commit.
Result<FigureWritten> correctFigure(const Session& session, FigureId id, const NewFigure& figure,
                                    const std::string& reason);

/// What correcting it so would write; writes nothing.
Result<FigureEffect> previewCorrection(const Session& session, FigureId id,
                                       const NewFigure& figure);

/// A row of the ledger of people that a figure wrote, or a reversal of one.
struct FigureMovement
{
    MovementId id;
    Seq seq = 0;
    Day happenedOn;
    MovementKind kind = MovementKind::Figure;
    Heads heads;
    Stage from = Stage::Outside;
    Stage to = Stage::Outside;
    std::string office;
    std::string region; ///< empty: not divided by region
    std::string fromBody;
    std::string toBody;
};

/// In the order in which they were written. Holds no personal data.
std::vector<FigureMovement> figureMovements(const Book& book, FigureId id);

} // namespace penggerak::services
