#include "core/partners/commitment.h"

namespace penggerak {

std::string_view code(CommitmentStep step)
{
    switch (step) {
    case CommitmentStep::Committed:
        return "committed";
    case CommitmentStep::Listed:
        return "listed";
    case CommitmentStep::Registered:
        return "registered";
    case CommitmentStep::Paying:
        return "paying";
    }
    return {};
}

std::vector<Stage> stagesOf(CommitmentStep step)
{
    switch (step) {
    case CommitmentStep::Committed:
        return {};
    case CommitmentStep::Listed:
        return {Stage::Prospect, Stage::Contacted, Stage::Informed, Stage::Registered,
                Stage::Active,   Stage::Arrears,   Stage::Lapsed,   Stage::Refused};
    case CommitmentStep::Registered:
        return {Stage::Registered, Stage::Active, Stage::Arrears, Stage::Lapsed};
    case CommitmentStep::Paying:
        return {Stage::Active};
    }
    return {};
}

std::vector<CommitmentLine> commitmentFunnel(Heads committed, const std::map<Stage, Heads>& byStage)
{
    std::vector<CommitmentLine> lines{
        {CommitmentStep::Committed, committed, rate(committed, committed)}};
    for (const CommitmentStep step :
         {CommitmentStep::Listed, CommitmentStep::Registered, CommitmentStep::Paying}) {
        Heads heads;
        for (const Stage stage : stagesOf(step))
            if (const auto found = byStage.find(stage); found != byStage.end())
                heads += found->second;
        lines.push_back({step, heads, rate(heads, committed)});
    }
    return lines;
}

} // namespace penggerak
