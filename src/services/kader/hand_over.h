#pragma once

#include "core/base/amount.h"
#include "core/enrollment/stage.h"
#include "services/actors/session.h"

#include <map>

namespace penggerak::services {

/// The whole portfolio of one kader given to another on a day, in one act.
struct HandOver
{
    KaderId from;
    KaderId to;
    Day on;                     ///< the first day on which the other looks after them
    bool withTerritory = false; ///< his places go along
    bool endsFrom = false;      ///< he ends on that day, replaced
};

struct HandOverCount
{
    Heads named;  ///< people who go along
    Heads pooled; ///< heads without a name
    std::map<Stage, Heads> byStage;
    Heads cameLater; ///< came to him after that day; they stay with him
    int territories = 0;
};

struct HandedOver
{
    Seq seq = 0;
    HandOverCount count;
};

/// What handOver() would move, without writing. Codes: those of handOver().
Result<HandOverCount> handOverCount(const Session& session, const HandOver& order);
/// Writes a transfer on that day for every head that stood with him at its end; what happened to
/// them later is entered again after it. What is true of days before does not change. Codes:
/// `kader_unknown`, `hand_over_same`, `hand_over_nothing` (name), `kader_not_active_on` (name,
/// day), `date_future`, `line_broken`, and those of moveKader() and addKaderTerritory().
Result<HandedOver> handOver(const Session& session, const HandOver& order);

} // namespace penggerak::services
