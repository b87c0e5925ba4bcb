#include "app/cli/command.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/base/share.h"
#include "services/incentive/incentives.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;
using services::IncentiveList;
using services::IncentiveView;

struct IncentiveOptions
{
    std::string kader;
    std::string month;
};

ordered_json toJson(const IncentiveView& view)
{
    return {{"kader", view.kader.text()},
            {"name", view.name},
            {"new", view.incentive.newParticipants},
            {"acquisition", view.incentive.acquisition.value()},
            {"dues", view.incentive.dues.value()},
            {"to_kader", view.incentive.toKader.value()},
            {"to_organisation", view.incentive.toOrganisation.value()}};
}

ordered_json headOf(const IncentiveList& list)
{
    return {{"month", list.month.text()},
            {"scheme", list.scheme},
            {"source",
             {{"text", list.source.text}, {"confidence", std::string(1, list.source.confidence)}}}};
}

Answer list(Context& context, const IncentiveOptions& options)
{
    const IncentiveList found =
        take(services::listIncentives(context.session(), monthOf(options.month)));
    const Language language = context.language();
    Answer answer;
    answer.json = headOf(found);
    answer.json["total"] = found.rows.size();
    answer.json["next"] = nullptr;
    answer.json["rows"] = ordered_json::array();
    Table table({"Kader", context.say(">Peserta baru", ">New"),
                 context.say(">Akuisisi", ">Acquisition"), context.say(">Iuran", ">Dues"),
                 context.say(">Untuk kader", ">To the kader"),
                 context.say(">Untuk wadah", ">To the organisation")});
    const auto row = [&](const std::string& name, const KaderIncentive& one) {
        table.add({name, services::formatCount(one.newParticipants, language),
                   services::formatCount(one.acquisition.value(), language),
                   services::formatCount(one.dues.value(), language),
                   services::formatCount(one.toKader.value(), language),
                   services::formatCount(one.toOrganisation.value(), language)});
    };
    KaderIncentive sum;
    for (const IncentiveView& view : found.rows) {
        answer.json["rows"].push_back(toJson(view));
        row(view.name, view.incentive);
        sum.acquisition += view.incentive.acquisition;
        sum.dues += view.incentive.dues;
    }
    sum.newParticipants = found.newParticipants;
    sum.toKader = found.toKader;
    sum.toOrganisation = found.toOrganisation;
    row(context.say("Jumlah", "Total"), sum);
    answer.json["sum"] = {{"new", sum.newParticipants},
                          {"acquisition", sum.acquisition.value()},
                          {"dues", sum.dues.value()},
                          {"to_kader", sum.toKader.value()},
                          {"to_organisation", sum.toOrganisation.value()}};
    answer.text = table.text();
    return answer;
}

void addAcquisitions(Context& context, const IncentiveList& list, const KaderIncentive& incentive,
                     ordered_json& rows, Table& table)
{
    for (const AcquisitionLine& line : incentive.acquisitionLines) {
        const std::string& name = list.people.at(line.person);
        rows.push_back({{"kind", "acquisition"},
                        {"person", line.person.text()},
                        {"name", name},
                        {"nik", line.maskedNik},
                        {"segment", code(line.segment)},
                        {"counts", line.counts},
                        {"amount", line.amount.value()},
                        {"reason", code(line.reason)}});
        table.add({name, line.maskedNik, context.say("akuisisi", "acquisition"), "",
                   services::formatCount(line.amount.value(), context.language()),
                   services::term(std::string(code(line.reason)), context.language())});
    }
}

void addDues(Context& context, const IncentiveList& list, const KaderIncentive& incentive,
             ordered_json& rows, Table& table)
{
    for (const DuesIncentiveLine& line : incentive.duesLines) {
        const std::string& name = list.people.at(line.dues.person);
        const Percent percent = Percent(line.points);
        rows.push_back({{"kind", "dues"},
                        {"person", line.dues.person.text()},
                        {"name", name},
                        {"segment", code(line.dues.segment)},
                        {"contribution", line.dues.contribution.text()},
                        {"ordinal", line.dues.ordinal()},
                        {"dues", line.dues.amount.value()},
                        {"pct", percent.text()},
                        {"amount", line.amount.value()},
                        {"reason", code(line.reason)}});
        table.add({name, "",
                   services::formatMonth(line.dues.contribution, context.language()) +
                       context.say(", bulan ke-", ", month ") + std::to_string(line.dues.ordinal()),
                   services::formatCount(line.dues.amount.value(), context.language()) + " x " +
                       services::formatPercent(percent.text(), context.language()) + " %",
                   services::formatCount(line.amount.value(), context.language()),
                   services::term(std::string(code(line.reason)), context.language())});
    }
}

Answer show(Context& context, const IncentiveOptions& options)
{
    const Session& session = context.session();
    const IncentiveList found = take(services::showIncentive(
        session, kaderOf(session.book(), options.kader), monthOf(options.month)));
    const IncentiveView& view = found.rows.front();
    Answer answer;
    answer.json = headOf(found);
    answer.json.update(toJson(view));
    answer.json["bonus"] = view.incentive.bonus.value();
    answer.json["lines"] = ordered_json::array();
    Table table({context.say("Nama", "Name"), "NIK", context.say("Untuk", "For"),
                 context.say(">Dari", ">Of"), context.say(">Insentif", ">Incentive"),
                 context.say("Alasan", "Reason")});
    addAcquisitions(context, found, view.incentive, answer.json["lines"], table);
    addDues(context, found, view.incentive, answer.json["lines"], table);
    answer.text = table.text() + context.say("Untuk kader Rp ", "To the kader Rp ") +
                  services::formatCount(view.incentive.toKader.value(), context.language()) + '\n';
    return answer;
}

} // namespace

void addIncentiveCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<IncentiveOptions>();
    CLI::App* const incentive = choice.group(app, "incentive", "Insentif kader", "Incentives");
    const auto addMonth = [&](CLI::App* one) {
        one->add_option("--month", options->month, choice.say("TTTT-BB", "YYYY-MM"))->required();
        return one;
    };
    addMonth(choice.verb(*incentive, "list", "Insentif semua kader dalam sebulan",
                         "Incentives of all kader in a month",
                         [options](Context& context) { return list(context, *options); }));
    addMonth(choice.verb(*incentive, "show", "Insentif seorang kader, baris demi baris",
                         "A kader's incentive, line by line",
                         [options](Context& context) { return show(context, *options); }))
        ->add_option("--kader", options->kader, "Kader")
        ->required();
}

} // namespace penggerak::cli
