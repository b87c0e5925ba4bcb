#include "app/cli/command.h"
#include "app/cli/table.h"
#include "app/cli/values.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct ProposalOptions
{
    std::string verb;
    std::string arguments;
    std::string id;
    bool all = false;
};

Answer answerOf(const std::string& id, Seq seq)
{
    Answer answer;
    answer.json = {{"id", id}, {"seq", seq}};
    answer.text = id + '\n';
    return answer;
}

Answer propose(Context& context, const ProposalOptions& options)
{
    const Session& session = context.session();
    const ProposalId id = take(services::propose(session, options.verb, options.arguments));
    return answerOf(id.text(), session.book().lastSeq());
}

Answer decide(Context& context, const ProposalOptions& options,
              Outcome (*decision)(const Session&, ProposalId))
{
    const auto id = idOf<ProposalId>(options.id, "proposal_missing", "proposal");
    take(decision(context.session(), id));
    return answerOf(options.id, context.session().book().lastSeq());
}

Answer list(Context& context, const ProposalOptions& options)
{
    const auto proposals = take(services::listProposals(context.session(), !options.all));
    Answer answer;
    answer.json = {{"total", proposals.size()}, {"next", nullptr}, {"rows", ordered_json::array()}};
    Table table({"ID", context.say("Usulan", "Proposal"), context.say("Oleh", "By"),
                 context.say("Keadaan", "State"), context.say("Diputuskan", "Decided by")});
    for (const services::Proposal& proposal : proposals) {
        answer.json["rows"].push_back(
            {{"id", proposal.id.text()},
             {"verb", proposal.verb},
             {"arguments", ordered_json::parse(proposal.summary, nullptr, false)},
             {"proposed_by", proposal.proposedBy},
             {"proposed_at", proposal.proposedAtMs},
             {"state", proposal.state},
             {"decided_by",
              proposal.decidedBy.empty() ? ordered_json() : ordered_json(proposal.decidedBy)}});
        table.add({proposal.id.text(), services::term(proposal.verb, context.language()),
                   proposal.proposedBy, services::term(proposal.state, context.language()),
                   proposal.decidedBy});
    }
    answer.text = table.text();
    return answer;
}

} // namespace

void addProposalCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<ProposalOptions>();
    CLI::App* const proposing = choice.verb(
        app, "propose", "Ajukan hal yang memerlukan dua orang", "Propose what takes two people",
        [options](Context& context) { return propose(context, *options); });
    proposing
        ->add_option("verb", options->verb,
                     "figure.reverse|deposit.adjust|deposit.reverse|dues.return|dues.reverse|"
                     "dues.handin.difference")
        ->required();
    proposing->add_option("arguments", options->arguments, "JSON: {\"figure\",\"reason\"}")
        ->required();
    const auto addId = [&](CLI::App* one) {
        one->add_option("proposal", options->id, choice.say("Id usulan", "The proposal's id"))
            ->required();
    };
    addId(choice.verb(
        app, "approve", "Setujui dan laksanakan", "Approve and carry out",
        [options](Context& context) { return decide(context, *options, services::approve); }));
    addId(choice.verb(
        app, "reject", "Tolak usulan", "Reject a proposal",
        [options](Context& context) { return decide(context, *options, services::reject); }));
    choice
        .verb(app, "proposals", "Daftar usulan", "Proposals",
              [options](Context& context) { return list(context, *options); })
        ->add_flag("--all", options->all,
                   choice.say("Juga yang sudah diputuskan", "Decided ones, too"));
}

} // namespace penggerak::cli
