#pragma once

#include "app/cli/context.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace penggerak::cli {

/// What a command answers: a JSON document, and the same for people.
struct Answer
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    std::string text;
    bool failed = false;  ///< answered, but with exit code 1: a failed invariant, a bad batch line
    bool printed = false; ///< wrote its lines itself, as it went
};

using Command = std::function<Answer(Context&)>;

/// Collects the command that a line of arguments asks for, while CLI11 reads it.
class Choice
{
public:
    explicit Choice(Language language)
        : m_language(language)
    {
    }

    /// A subcommand that has subcommands of its own.
    CLI::App* group(CLI::App& above, const std::string& name, const char* id, const char* en) const
    {
        CLI::App* const app = above.add_subcommand(name, say(id, en));
        app->require_subcommand(1);
        return app;
    }
    /// A subcommand that does something.
    CLI::App* verb(CLI::App& above, const std::string& name, const char* id, const char* en,
                   Command command)
    {
        CLI::App* const app = above.add_subcommand(name, say(id, en));
        app->callback([this, command = std::move(command)] { m_command = command; });
        return app;
    }
    std::string say(const char* id, const char* en) const
    {
        return m_language == Language::Indonesian ? id : en;
    }
    const Command& command() const { return m_command; }

private:
    Language m_language;
    Command m_command;
};

/// One a feature; each adds its subcommands.
void addActivityCommands(CLI::App& app, Choice& choice);
void addBenefitCommands(CLI::App& app, Choice& choice);
void addBookCommands(CLI::App& app, Choice& choice);
void addBatchCommand(CLI::App& app, Choice& choice);
void addCoverageCommands(CLI::App& app, Choice& choice);
void addDepositCommands(CLI::App& app, Choice& choice);
void addDuesCommands(CLI::App& app, Choice& choice);
/// Recording and steps of dues, and their lists, below `dues`.
void addDuesActs(CLI::App& dues, Choice& choice);
void addDuesReading(CLI::App& dues, Choice& choice);
void addEmployerCommands(CLI::App& app, Choice& choice);
void addExportCommand(CLI::App& app, Choice& choice);
void addFeedbackCommands(CLI::App& app, Choice& choice);
void addFigureCommands(CLI::App& app, Choice& choice);
void addImportCommands(CLI::App& app, Choice& choice);
void addKaderCommands(CLI::App& app, Choice& choice);
/// Hand-over, papers, territory and roles, below `kader`.
void addKaderActs(CLI::App& kader, Choice& choice);
/// `import bank`.
void addBankImport(CLI::App& group, Choice& choice);
void addBankCommands(CLI::App& app, Choice& choice);
void addMatchCommands(CLI::App& app, Choice& choice);
void addOfficeCommands(CLI::App& app, Choice& choice);
void addOutreachCommands(CLI::App& app, Choice& choice);
void addIncentiveCommands(CLI::App& app, Choice& choice);
void addPeriodCommands(CLI::App& app, Choice& choice);
void addPartnerCommands(CLI::App& app, Choice& choice);
void addPaymentCommands(CLI::App& app, Choice& choice);
void addPersonCommands(CLI::App& app, Choice& choice);
/// Verbs of `person`, by feature.
void addMergeVerbs(CLI::App& person, Choice& choice);
void addQualityVerbs(CLI::App& person, Choice& choice);
void addWorkVerbs(CLI::App& person, Choice& choice);
void addRegistrationVerbs(CLI::App& person, Choice& choice);
void addProposalCommands(CLI::App& app, Choice& choice);
void addReceiptCommands(CLI::App& app, Choice& choice);
void addRegionCommands(CLI::App& app, Choice& choice);
/// Only where the command line is built with paper (PENGGERAK_PRINT).
void addReportCommands(CLI::App& app, Choice& choice);
void addRollCommand(CLI::App& app, Choice& choice);
void addSearchCommand(CLI::App& app, Choice& choice);
void addSheetCommands(CLI::App& app, Choice& choice);
void addTrainingCommands(CLI::App& app, Choice& choice);
void addUserCommands(CLI::App& app, Choice& choice);

/// Reads one line of arguments into a command. Throws CLI::ParseError.
Command parse(const std::vector<std::string>& arguments, GlobalOptions& options);

} // namespace penggerak::cli
