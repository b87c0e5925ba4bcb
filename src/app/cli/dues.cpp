#include "app/cli/command.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "services/dues/rates.h"

#include <sstream>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct RateOptions
{
    std::string segment = "BPU";
    std::string month;
    std::int64_t income = 0;
    std::string programmes = "jkk,jkm";
    std::string sector = "other";
    std::string payer = "self";
    std::string risk = "1";
    std::string method = "band";
    int months = 1;
};

DuesQuestion questionOf(const RateOptions& options)
{
    DuesQuestion question;
    question.segment = segmentOf(options.segment);
    const auto month = Month::parse(options.month);
    if (!month)
        throw Refused(refusal("month_invalid", "month").with("value", options.month));
    question.month = *month;
    question.income = Rupiah(options.income);
    question.programmes.clear();
    std::istringstream words(options.programmes);
    for (std::string word; std::getline(words, word, ',');) {
        const auto programme = programmeFromCode(word);
        if (!programme)
            throw UsageError("--programmes: " + word + " (jkk,jkm,jht,jp)", "programmes");
        question.programmes.insert(*programme);
    }
    question.sector = options.sector;
    question.payer = options.payer;
    question.risk = options.risk;
    question.method = baseMethodFromCode(options.method).value();
    return question;
}

ordered_json toJson(const DuesLine& line)
{
    ordered_json json{{"programme", code(line.programme)},
                      {"base", line.base.value()},
                      {"employer", line.employer.value()},
                      {"worker", line.worker.value()},
                      {"due", line.due().value()},
                      {"without_relief", line.whole.value()},
                      {"relief", nullptr},
                      {"sources", ordered_json::array()}};
    if (!line.relief.empty())
        json["relief"] = line.relief;
    for (const RuleSource& source : line.sources)
        json["sources"].push_back(
            {{"text", source.text}, {"confidence", std::string(1, source.confidence)}});
    return json;
}

Answer rate(Context& context, const RateOptions& options)
{
    const auto months = take(duesOf(services::duesRates(), questionOf(options), options.months));
    const Language language = context.language();
    Answer answer;
    answer.json = {{"segment", options.segment}, {"rows", ordered_json::array()}, {"due", 0}};
    Table table({context.say("Bulan iuran", "Month"), context.say("Program", "Programme"),
                 context.say(">Pemberi kerja", ">Employer"), context.say(">Pekerja", ">Worker"),
                 context.say(">Iuran", ">Due"), context.say("Keringanan", "Relief")});
    Rupiah due;
    for (const MonthDues& month : months) {
        ordered_json lines = ordered_json::array();
        for (const DuesLine& line : month.lines) {
            lines.push_back(toJson(line));
            table.add({services::formatMonth(month.month, language),
                       services::term(std::string(code(line.programme)), language),
                       services::formatCount(line.employer.value(), language),
                       services::formatCount(line.worker.value(), language),
                       services::formatCount(line.due().value(), language), line.relief});
        }
        answer.json["rows"].push_back({{"month", month.month.text()},
                                       {"employer", month.employer.value()},
                                       {"worker", month.worker.value()},
                                       {"due", month.due().value()},
                                       {"without_relief", month.whole.value()},
                                       {"lines", std::move(lines)}});
        due += month.due();
    }
    answer.json["due"] = due.value();
    answer.text = table.text() + context.say("Jumlah Rp ", "Total Rp ") +
                  services::formatCount(due.value(), language) + '\n';
    return answer;
}

} // namespace

void addDuesCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<RateOptions>();
    CLI::App* const dues = choice.group(app, "dues", "Iuran", "Dues");
    CLI::App* const command = choice.verb(
        *dues, "rate", "Hitung iuran dengan tarif bulannya", "Work out dues by the month's rates",
        [options](Context& context) { return rate(context, *options); });
    command->add_option("--segment", options->segment, "PU|BPU");
    command
        ->add_option("--month", options->month,
                     choice.say("Bulan iuran, TTTT-BB", "Contribution month, YYYY-MM"))
        ->required();
    command
        ->add_option("--income", options->income,
                     choice.say("Penghasilan atau upah sebulan", "Income or wage of a month"))
        ->required();
    command->add_option("--programmes", options->programmes, "jkk,jkm,jht,jp");
    command->add_option("--sector", options->sector, "transport|other");
    command->add_option("--payer", options->payer, "self|csr|apbd|apbdes");
    command->add_option("--risk", options->risk,
                        choice.say("Kelas risiko JKK, PU", "Risk class of JKK, PU"));
    command->add_option("--method", options->method, "band|reported")
        ->check(CLI::IsMember({"band", "reported"}));
    command->add_option("--months", options->months,
                        choice.say("Berapa bulan, 1 sampai 12", "How many months, 1 to 12"));
    addDuesActs(*dues, choice);
    addDuesReading(*dues, choice);
}

} // namespace penggerak::cli
