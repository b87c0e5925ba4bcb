#pragma once

#include "core/base/amount.h"
#include "core/base/share.h"
#include "core/enrollment/stage.h"

#include <map>
#include <string_view>
#include <vector>

namespace penggerak {

/// What a partner has committed to bring, and how far the people of it are.
enum class CommitmentStep { Committed, Listed, Registered, Paying };
/// `committed`, `listed`, `registered`, `paying`.
std::string_view code(CommitmentStep step);

/// The stages of heads that count for a step; none for what was committed, which is a promise and
/// no heads. Listed: a name or more than a promise came, so everybody but the unreached.
/// Registered: whoever was registered, even where dues have stopped since. Paying: active.
std::vector<Stage> stagesOf(CommitmentStep step);

struct CommitmentLine
{
    CommitmentStep step = CommitmentStep::Committed;
    Heads heads;
    std::optional<Percent> ofCommitted; ///< may be above 100.00
};

/// The funnel of a commitment from the heads of its body by stage.
std::vector<CommitmentLine> commitmentFunnel(Heads committed,
                                             const std::map<Stage, Heads>& byStage);

} // namespace penggerak
