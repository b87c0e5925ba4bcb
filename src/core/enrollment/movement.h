#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/region_code.h"
#include "core/enrollment/stage.h"

#include <optional>

namespace penggerak {

/// A place in the ledger of people where heads stand (design.md 1.1). The region is a kecamatan or
/// wider; a person's kelurahan stands on the person.
struct Cell
{
    OfficeId office;
    Segment segment = Segment::Bpu;
    std::optional<RegionCode> region;
    Stage stage = Stage::Outside;
    std::optional<BodyId> body;
    std::optional<KaderId> kader;

    Cell withStage(Stage to) const
    {
        Cell cell = *this;
        cell.stage = to;
        return cell;
    }

    friend bool operator==(const Cell&, const Cell&) = default;
    friend auto operator<=>(const Cell&, const Cell&) = default;
};

/// One end of a movement: a cell, and the person when the head has a name.
struct Side
{
    Cell cell;
    std::optional<PersonId> person;

    friend bool operator==(const Side&, const Side&) = default;
};

enum class MovementKind { Stage, Naming, Transfer, Figure, Merge, Reversal };

std::string_view code(MovementKind kind);
std::optional<MovementKind> movementKindFromCode(std::string_view text);

/// A row of the ledger of people: takes `heads` out of `from` and puts them into `to` on a day.
/// Rows are never changed; `reverses` names the one row that a reversal undoes.
struct Movement
{
    MovementId id;
    Seq seq = 0;
    Day happenedOn;
    MovementKind kind = MovementKind::Stage;
    Heads heads{1};
    Side from;
    Side to;
    Reason reason = Reason::None;
    std::optional<ActivityId> activity;
    std::optional<FigureId> figure;
    std::optional<MovementId> reverses;
};

} // namespace penggerak
