#include "app/cli/command.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "services/regions/regions.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct FindOptions
{
    std::string text;
    std::string within;
    std::string limit = "20";
};

Answer find(Context& context, const FindOptions& options)
{
    std::vector<RegionCode> within;
    if (!options.within.empty())
        within.push_back(regionOf(options.within, "within"));
    const auto regions = services::findRegions(options.text, within, limitOf(options.limit));
    Answer answer;
    answer.json = {{"total", regions.size()}, {"next", nullptr}, {"rows", ordered_json::array()}};
    Table table({context.say("Kode", "Code"), context.say("Wilayah", "Region")});
    for (const services::Region& region : regions) {
        const std::string path = services::regionPath(region.code, 4);
        answer.json["rows"].push_back(
            {{"code", region.code.digits()}, {"name", region.name}, {"path", path}});
        table.add({region.code.dotted(), path});
    }
    answer.text = table.text();
    return answer;
}

} // namespace

void addRegionCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<FindOptions>();
    CLI::App* const region = choice.group(app, "region", "Wilayah Kemendagri", "Regions");
    CLI::App* const finding =
        choice.verb(*region, "find", "Cari dengan awal nama atau kode",
                    "Find by the beginning of a name or code",
                    [options](Context& context) { return find(context, *options); });
    finding->add_option("text", options->text, choice.say("Nama atau kode", "Name or code"))
        ->required();
    finding->add_option("--within", options->within, choice.say("Di dalam", "Inside of"));
    finding->add_option("--limit", options->limit, choice.say("Paling banyak", "At most"));
}

} // namespace penggerak::cli
