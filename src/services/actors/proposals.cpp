#include "services/book/verb.h"
#include "services/figures/figures.h"
#include "services/periods/periods.h"
#include "services/rupiah/rupiah_proposals.h"
#include "storage/actors/proposal_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace penggerak::services {

namespace {

constexpr std::size_t longestArguments = 65'536;

/// A verb that can wait for a second person: the arguments it must have, all texts that are not
/// empty, how they are checked beyond that, and how it is carried out by whoever approves it. A key
/// lets a second approval, after a stop half way, answer the same and write nothing.
struct Handler
{
    std::string_view verb;
    std::array<std::string_view, 2> arguments;
    Outcome (*check)(const Session&, const nlohmann::json&);
    Outcome (*carryOut)(const Session&, const nlohmann::json&, const std::string& key);
};

Outcome checkNothing(const Session&, const nlohmann::json&)
{
    return {};
}

Outcome carryOutFigureReverse(const Session& session, const nlohmann::json& arguments,
                              const std::string&)
{
    const auto id = FigureId::parse(arguments.at("figure").get<std::string>());
    if (!id)
        return fail("figure_unknown", "figure");
    const auto reversed = reverseFigure(session, *id, arguments.at("reason").get<std::string>());
    return reversed ? Outcome() : fail(reversed.error());
}

Outcome carryOutPeriodReopen(const Session& session, const nlohmann::json& arguments,
                             const std::string&)
{
    const auto month = Month::parse(arguments.at("month").get<std::string>());
    if (!month)
        return fail(refusal("month_invalid", "month")
                        .with("value", arguments.at("month").get<std::string>()));
    const auto reopened = reopenPeriod(session, *month, arguments.at("reason").get<std::string>());
    return reopened ? Outcome() : fail(reopened.error());
}

constexpr std::array handlers{
    Handler{"figure.reverse", {"figure", "reason"}, checkNothing, carryOutFigureReverse},
    Handler{"deposit.adjust", {"amount", "reason"}, checkProposedAdjustment, carryOutAdjustment},
    Handler{"deposit.reverse", {"transfer", "transfer"}, checkNothing, carryOutDepositReverse},
    Handler{"dues.return", {"due", "receipt"}, checkProposedReturn, carryOutReturn},
    Handler{"dues.reverse", {"due", "reason"}, checkNothing, carryOutDueReverse},
    Handler{"dues.handin.difference", {"kader", "on"}, checkProposedHandIn, carryOutHandIn},
    Handler{"period.reopen", {"month", "reason"}, checkNothing, carryOutPeriodReopen},
};

const Handler* handlerOf(std::string_view verb)
{
    const auto found = std::find_if(handlers.begin(), handlers.end(),
                                    [&](const Handler& handler) { return handler.verb == verb; });
    return found == handlers.end() ? nullptr : &*found;
}

Outcome checkArguments(const Handler& handler, const std::string& text)
{
    const auto arguments = text.size() > longestArguments
                               ? nlohmann::json(nlohmann::json::value_t::discarded)
                               : nlohmann::json::parse(text, nullptr, false);
    for (const std::string_view name : handler.arguments) {
        const bool given = arguments.is_object() && arguments.contains(name) &&
                           arguments.at(std::string(name)).is_string() &&
                           !arguments.at(std::string(name)).get<std::string>().empty();
        if (!given)
            return fail(refusal("proposal_argument", std::string(name))
                            .with("argument", std::string(name)));
    }
    return {};
}

Result<storage::ProposalRecord> openProposal(const Session& session, ProposalId id)
{
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<storage::ProposalRecord> {
                        const auto found = storage::ProposalStore(database).find(id);
                        if (!found)
                            return fail("proposal_missing", "proposal");
                        if (found->state != "open")
                            return fail("proposal_decided", "proposal");
                        return *found;
                    });
}

Outcome decide(Work& work, const Session& session, ProposalId id, const std::string& state)
{
    storage::ProposalStore store(work.database);
    if (!store.decide(id, state, session.actor().id, work.commit.recordedAt()))
        return fail("proposal_decided", "proposal");
    work.commit.about("proposal", id.value());
    work.change.actors = true;
    return {};
}

} // namespace

Result<ProposalId> propose(const Session& session, const std::string& verb,
                           const std::string& argumentsJson)
{
    if (permission(session.actor().role, verb) == Permission::Denied)
        return fail(admit(session, verb).error());
    const Handler* const handler = handlerOf(verb);
    if (!handler)
        return fail(refusal("proposal_verb", "verb").with("verb", verb));
    if (Outcome complete = checkArguments(*handler, argumentsJson); !complete)
        return fail(complete.error());
    if (Outcome valid = handler->check(session, nlohmann::json::parse(argumentsJson)); !valid)
        return fail(valid.error());
    return write(session, "proposal.add", [&](Work& work) -> Result<ProposalId> {
        const ProposalId id{work.database.newId()};
        storage::ProposalRecord proposal;
        proposal.id = id;
        proposal.verb = verb;
        proposal.arguments = argumentsJson;
        proposal.proposedBy = session.actor().id;
        proposal.proposedAtMs = work.commit.recordedAt();
        storage::ProposalStore(work.database).insert(proposal);
        work.commit.about("proposal", id.value());
        work.commit.setDetail(argumentsJson);
        work.change.actors = true;
        return id;
    });
}

// Two commits: the act, then the decision. Stopped between them the proposal stays open, and a
// second approval is refused by the act itself, which happens only once.
Outcome approve(const Session& session, ProposalId proposal)
{
    if (Outcome allowed = admit(session, "proposal.approve"); !allowed)
        return allowed;
    const auto open = openProposal(session, proposal);
    if (!open)
        return fail(open.error());
    if (open->proposedBy == session.actor().id)
        return fail("proposal_own", "proposal");
    const Handler* const handler = handlerOf(open->verb);
    if (!handler)
        return fail(refusal("proposal_verb", "verb").with("verb", open->verb));
    const Outcome done = handler->carryOut(session.approving(open->verb),
                                           nlohmann::json::parse(open->arguments, nullptr, true),
                                           "proposal:" + proposal.text());
    if (!done)
        return done;
    return write(session, "proposal.approve",
                 [&](Work& work) { return decide(work, session, proposal, "approved"); });
}

Outcome reject(const Session& session, ProposalId proposal)
{
    const auto open = openProposal(session, proposal);
    if (!open)
        return fail(open.error());
    if (open->proposedBy == session.actor().id)
        return fail("proposal_own", "proposal");
    return write(session, "proposal.reject",
                 [&](Work& work) { return decide(work, session, proposal, "rejected"); });
}

Result<std::vector<Proposal>> listProposals(const Session& session, bool openOnly)
{
    if (Outcome allowed = admit(session, "proposal.read"); !allowed)
        return fail(allowed.error());
    return readFrom(
        session.book(), [&](storage::Database& database) -> Result<std::vector<Proposal>> {
            std::vector<Proposal> proposals;
            for (const auto& one : storage::ProposalStore(database).all())
                if (!openOnly || one.state == "open")
                    proposals.push_back({one.id, one.verb, one.arguments, one.proposerName,
                                         one.proposedAtMs, one.state, one.deciderName});
            return proposals;
        });
}

} // namespace penggerak::services
