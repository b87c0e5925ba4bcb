#include "app/cli/dues_lines.h"

#include "app/cli/money.h"
#include "services/dues/dues_lines.h"

#include <fstream>
#include <iostream>
#include <sstream>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;
using services::PortalAct;
using services::PortalLine;

std::string contentsOf(const std::string& path)
{
    std::ostringstream text;
    if (path == "-") {
        text << std::cin.rdbuf();
        return text.str();
    }
    std::ifstream file(path);
    if (!file)
        throw UsageError("--file: " + path, "file");
    text << file.rdbuf();
    return text.str();
}

ordered_json toJson(const PortalLine& line, Language language)
{
    ordered_json json{{"line", line.number}, {"due", nullptr},           {"name", ""},
                      {"amount", nullptr},   {"code", line.billingCode}, {"proof", line.proof},
                      {"error", nullptr}};
    if (line.due) {
        json["due"] = line.due->due.id.text();
        json["name"] = line.due->person;
        json["amount"] = line.due->due.amount.value();
    }
    if (line.error)
        json["error"] = {{"code", line.error->code},
                         {"message", services::sentence(*line.error, language)}};
    return json;
}

Answer review(Context& context, const std::vector<PortalLine>& lines)
{
    const Language language = context.language();
    Answer answer = listed(
        lines,
        Table({context.say(">Baris", ">Line"), context.say("Nama", "Name"),
               context.say(">Jumlah", ">Amount"), context.say("Catatan", "Remark")}),
        [&](const PortalLine& line) { return toJson(line, language); },
        [&](const PortalLine& line) {
            return std::vector<std::string>{
                std::to_string(line.number), line.due ? line.due->person : "",
                line.due ? services::formatCount(line.due->due.amount.value(), language) : "",
                line.error ? services::sentence(*line.error, language) : ""};
        });
    for (const PortalLine& line : lines)
        answer.failed = answer.failed || line.error.has_value();
    return answer;
}

Answer run(Context& context, PortalAct act, const std::string& path, Day on, const std::string& key,
           bool dryRun)
{
    const Session& session = context.session();
    const auto lines = take(services::matchLines(session, act, contentsOf(path)));
    if (dryRun)
        return review(context, lines);
    return postedAnswer(context, take(services::writeLines(session, act, lines, on, key)));
}

} // namespace

Answer debitFile(Context& context, const std::string& path, Day on, const std::string& key,
                 bool dryRun)
{
    return run(context, PortalAct::Debit, path, on, key, dryRun);
}

Answer confirmFile(Context& context, const std::string& path, Day on, const std::string& key,
                   bool dryRun)
{
    return run(context, PortalAct::Confirm, path, on, key, dryRun);
}

} // namespace penggerak::cli
