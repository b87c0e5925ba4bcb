#pragma once

#include "core/coverage/coverage.h"
#include "core/coverage/figure.h"
#include "core/enrollment/movement.h"
#include "services/actors/session.h"

#include <map>
#include <optional>
#include <vector>

namespace penggerak::services {

enum class CoverageBy { Segment, Region, Kader, Partner, Month };

/// One filter value in. `office` empty: all offices. An area answers for the offices below it.
struct CoverageQuery
{
    std::optional<OfficeId> office;
    std::optional<RegionCode> region;
    std::optional<Segment> segment;
    Day asOf;
    std::optional<Seq> knownAt;
    CoverageBy by = CoverageBy::Segment;
    /// With Month: how many month ends before the as-of month.
    int months = 11;
};

struct CoverageLine
{
    CoverageRow row;
    /// The name of the region, kader or partner; `YYYY-MM` of a month.
    std::string name;
    /// With Kader and Partner: heads by stage as of the day, and heads newly active in its year.
    std::map<Stage, Heads> byStage;
    Heads fresh;
    /// With Month: the day of the row, and whether a sample figure stands behind it.
    Day asOf;
    bool sample = false;
    /// With Month: no stock is known yet at that day (no figure and no movement before its end).
    bool known = true;
};

struct CoverageAnswer
{
    std::string office; ///< name; empty for all
    CoverageQuery query;
    std::vector<CoverageLine> lines;
    CoverageRow total;
    /// Named people counted in both segments.
    Heads inBoth;
    /// A figure behind the lines is a sample ("pembagian contoh, bukan angka terbit").
    bool sample = false;
};

/// Codes: `office_unknown`, `region_unknown`. Needs no login: holds no personal data.
Result<CoverageAnswer> coverage(const Book& book, const CoverageQuery& query);

struct FunnelQuery
{
    std::optional<OfficeId> office;
    std::optional<Segment> segment;
    Day from;
    Day to;
};

struct FunnelLoss
{
    Stage stage = Stage::Refused; ///< where the head went: refused or outside
    Reason reason = Reason::None;
    Heads heads;
};

struct FunnelAnswer
{
    std::string office;
    FunnelQuery query;
    std::vector<FunnelStep> steps;
    std::vector<FunnelLoss> lost;
};

Result<FunnelAnswer> funnelOf(const Book& book, const FunnelQuery& query);

/// Which part of a coverage row is opened.
enum class DrillPart { Potential, Acquired, Unacquired };

struct DrillQuery
{
    CoverageQuery scope;
    DrillPart part = DrillPart::Acquired;
    /// Heads of this body and all inside it alone.
    std::optional<BodyId> body = std::nullopt;
    /// Where given, instead of the part.
    std::vector<Stage> stages = {};
};

/// An anonymous pool: heads that stand in one cell without names.
struct DrillPool
{
    Cell cell;
    std::string office;
    std::string region;
    std::string body;
    Heads heads;
    /// The newest figure that filled it.
    std::string source;
    std::optional<Day> asOf;
    Origin origin = Origin::Published;
    bool about = false;
};

struct DrillPerson
{
    PersonId id;
    std::string name;
    std::string maskedNik;
    Segment segment = Segment::Bpu;
    Stage stage = Stage::Prospect;
    Day since;
    std::string office;
    std::string region;
    std::string kader;
    std::string body;
};

/// One movement behind a number, seen from it: heads that came in (+) or went out (-).
struct DrillMovement
{
    MovementId id;
    Seq seq = 0;
    Day happenedOn;
    MovementKind kind = MovementKind::Stage;
    Heads change;
    Stage from = Stage::Outside;
    Stage to = Stage::Outside;
    Segment segment = Segment::Bpu;
    std::string person; ///< name when the head has one and a session asks; else empty
    std::string source;
    Reason reason = Reason::None;
};

/// named + pooled == total == the number that was opened; the changes of all movements sum to it.
struct DrillAnswer
{
    Heads total;
    Heads named;
    Heads pooled;
    std::vector<DrillPool> pools;
    std::int64_t movementCount = 0;
};

Result<DrillAnswer> drill(const Book& book, const DrillQuery& query);
/// Named people behind the number, by name, a page at a time: those after the person named. Needs
/// a session. Somebody with two heads is never divided over two pages.
Result<std::vector<DrillPerson>> drillPeople(const Session& session, const DrillQuery& query,
                                             std::optional<PersonId> after, std::size_t limit);
/// Movements behind it, newest first, a page at a time: those after the one named. `session` empty:
/// without names.
Result<std::vector<DrillMovement>> drillMovements(const Book& book, const Session* session,
                                                  const DrillQuery& query,
                                                  std::optional<MovementId> after,
                                                  std::size_t limit);

} // namespace penggerak::services
