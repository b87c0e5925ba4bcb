#include "app/cli/run.h"

#include "app/cli/command.h"
#include "app/cli/errors.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace penggerak::cli {

namespace {

/// By the first word, so that a batch line builds the options of its own feature alone.
struct Feature
{
    std::string_view word;
    void (*add)(CLI::App&, Choice&);
};

constexpr std::array features{
#ifdef PENGGERAK_PRINT
    Feature{"report", addReportCommands},
#endif
    Feature{"demo", addBookCommands},           Feature{"new", addBookCommands},
    Feature{"office", addOfficeCommands},       Feature{"user", addUserCommands},
    Feature{"figure", addFigureCommands},       Feature{"coverage", addCoverageCommands},
    Feature{"funnel", addCoverageCommands},     Feature{"person", addPersonCommands},
    Feature{"body", addOutreachCommands},       Feature{"kader", addKaderCommands},
    Feature{"activity", addActivityCommands},   Feature{"search", addSearchCommand},
    Feature{"export", addExportCommand},        Feature{"import", addImportCommands},
    Feature{"employer", addEmployerCommands},   Feature{"group", addEmployerCommands},
    Feature{"partner", addPartnerCommands},     Feature{"match", addMatchCommands},
    Feature{"feedback", addFeedbackCommands},   Feature{"training", addTrainingCommands},
    Feature{"dues", addDuesCommands},           Feature{"region", addRegionCommands},
    Feature{"propose", addProposalCommands},    Feature{"proposals", addProposalCommands},
    Feature{"approve", addProposalCommands},    Feature{"reject", addProposalCommands},
    Feature{"verify", addBookCommands},         Feature{"dump", addBookCommands},
    Feature{"backup", addBookCommands},         Feature{"restore", addBookCommands},
    Feature{"batch", addBatchCommand},          Feature{"period", addPeriodCommands},
    Feature{"incentive", addIncentiveCommands}, Feature{"roll", addRollCommand},
    Feature{"deposit", addDepositCommands},     Feature{"payment", addPaymentCommands},
    Feature{"bank", addBankCommands},           Feature{"receipt", addReceiptCommands},
    Feature{"sheet", addSheetCommands},         Feature{"benefit", addBenefitCommands},
};

void addFeatures(CLI::App& app, Choice& choice, const std::vector<std::string>& arguments)
{
    for (const Feature& feature : features)
        if (!arguments.empty() && feature.word == arguments.front())
            return feature.add(app, choice);
    if (!arguments.empty() && !arguments.front().starts_with('-'))
        throw UsageError(arguments.front() + ": " +
                         choice.say("perintah ini tidak ada (lihat penggerak-cli --help)",
                                    "there is no such command (see penggerak-cli --help)"));
    std::vector<void (*)(CLI::App&, Choice&)> added;
    for (const Feature& feature : features) {
        if (std::find(added.begin(), added.end(), feature.add) != added.end())
            continue;
        added.push_back(feature.add);
        feature.add(app, choice);
    }
}

/// The language and the form of answers hold for a line that cannot be read, too.
GlobalOptions foretold(const std::vector<std::string>& arguments)
{
    GlobalOptions options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--json")
            options.json = true;
        if (arguments[i] == "--lang=en" ||
            (arguments[i] == "--lang" && i + 1 < arguments.size() && arguments[i + 1] == "en"))
            options.language = "en";
    }
    return options;
}

int printError(const Context& context, const Described& error)
{
    if (context.options().json)
        std::cerr << errorJson(error).dump() << '\n';
    else
        std::cerr << error.message << '\n';
    return error.exitCode;
}

int printAnswer(const Context& context, const Answer& answer)
{
    if (!answer.printed) {
        if (context.options().json)
            std::cout << answer.json.dump(2) << '\n';
        else
            std::cout << answer.text;
    }
    std::cout.flush();
    if (!std::cout)
        throw Refused(refusal("disk_error"));
    return answer.failed ? 1 : 0;
}

} // namespace

Command parse(const std::vector<std::string>& arguments, GlobalOptions& options)
{
    Choice choice(options.language == "en" ? Language::English : Language::Indonesian);
    CLI::App app(choice.say("Penggerak: cakupan kepesertaan sebuah kantor cabang",
                            "Penggerak: the coverage of a branch office"),
                 "penggerak-cli");
    app.fallthrough();
    app.require_subcommand(1);
    app.add_option("--book", options.book, choice.say("Berkas buku", "The book's file"));
    app.add_flag("--json", options.json, choice.say("Jawaban JSON", "Answer in JSON"));
    app.add_option("--lang", options.language, choice.say("Bahasa: id atau en", "Language"))
        ->check(CLI::IsMember({"id", "en"}));
    app.add_option("--as", options.as, choice.say("Pengguna yang bekerja", "Who is at work"));
    app.add_option("--password-file", options.passwordFile,
                   choice.say("Berkas berisi kata sandi", "File with the password"));
    app.add_option("--today", options.today,
                   choice.say("Hari ini, di buku contoh", "Today, in a demo book"));
    app.add_flag("--confirm-closed", options.confirmClosed,
                 choice.say("Tanggal di bulan yang sudah ditutup memang benar",
                            "A date in a closed month is right"));
    addFeatures(app, choice, arguments);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        return [text = app.help()](Context&) {
            Answer answer;
            answer.json = {{"help", text}};
            answer.text = text;
            return answer;
        };
    }
    return choice.command();
}

int run(const std::vector<std::string>& arguments)
{
    GlobalOptions options = foretold(arguments);
    const Context early(options);
    try {
        const Command command = parse(arguments, options);
        Context context(options);
        return printAnswer(context, command(context));
    } catch (...) {
        return printError(early, describeCurrent(early));
    }
}

} // namespace penggerak::cli
