#include "app/cli/command.h"
#include "app/cli/errors.h"
#include "app/cli/words.h"

#include <fstream>
#include <iostream>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

/// What opens another book, or another batch, does not fit into one.
bool standsAlone(const std::string& word)
{
    return word == "batch" || word == "new" || word == "demo" || word == "restore";
}

ordered_json runLine(Context& context, const std::string& line, bool confirmClosed)
{
    ordered_json answered{{"ok", true}};
    try {
        const std::vector<std::string> words = splitWords(line);
        GlobalOptions options = context.options();
        options.confirmClosed = confirmClosed;
        const GlobalOptions before = options;
        if (!words.empty() && standsAlone(words.front()))
            throw UsageError("batch: " + words.front());
        const Command command = parse(words, options);
        if (options.book != before.book || options.as != before.as || options.today != before.today)
            throw UsageError("batch: --book --as --today");
        context.confirmClosed(options.confirmClosed);
        answered.update(command(context).json);
    } catch (...) {
        answered = {{"ok", false}};
        answered.update(errorJson(describeCurrent(context)));
    }
    return answered;
}

Answer runLines(Context& context, std::istream& lines)
{
    const bool confirmClosed = context.options().confirmClosed;
    context.session(); // refuse a wrong password once, before the first line
    Answer all;
    all.printed = true;
    for (std::string line; std::getline(lines, line);) {
        if (line.find_first_not_of(" \t\r") == std::string::npos || line.front() == '#')
            continue;
        const ordered_json answered = runLine(context, line, confirmClosed);
        all.failed = all.failed || !answered.at("ok").get<bool>();
        std::cout << answered.dump() << std::endl;
    }
    return all;
}

Answer batch(Context& context, const std::string& path)
{
    if (path == "-")
        return runLines(context, std::cin);
    std::ifstream file(path);
    if (!file)
        throw UsageError("batch: " + path, "file");
    return runLines(context, file);
}

} // namespace

void addBatchCommand(CLI::App& app, Choice& choice)
{
    const auto path = std::make_shared<std::string>();
    choice
        .verb(app, "batch", "Jalankan perintah sebaris demi sebaris, jawaban JSON sebaris",
              "Run one command a line, each answered by one line of JSON",
              [path](Context& context) { return batch(context, *path); })
        ->add_option("file", *path, choice.say("Berkas, atau -", "File, or -"))
        ->required();
}

} // namespace penggerak::cli
