#include "app/cli/command.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "services/people/people.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct SearchOptions
{
    std::string text;
    std::string limit = "50";
};

Answer search(Context& context, const SearchOptions& options)
{
    const auto found = take(services::search(context.session(), options.text,
                                             limitOf(options.limit), context.language()));
    Answer answer;
    answer.json = {
        {"total", found.total}, {"at_least", found.atLeast}, {"hits", ordered_json::array()}};
    Table table({context.say("Jenis", "Kind"), context.say("Nama", "Name"),
                 context.say("Keterangan", "Detail"), "ID"});
    for (const services::SearchHit& hit : found.hits) {
        answer.json["hits"].push_back(
            {{"kind", hit.kind}, {"id", hit.id}, {"name", hit.name}, {"detail", hit.detail}});
        table.add({services::term(hit.kind, context.language()), hit.name, hit.detail, hit.id});
    }
    const std::string total = services::formatCount(found.total, context.language());
    answer.text = table.text() +
                  (found.atLeast ? context.say("sedikitnya ", "at least ") : std::string()) +
                  total + context.say(" cocok, ", " match, ") + std::to_string(found.hits.size()) +
                  context.say(" ditampilkan\n", " shown\n");
    return answer;
}

} // namespace

void addSearchCommand(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<SearchOptions>();
    CLI::App* const searching =
        choice.verb(app, "search", "Cari orang, kader, kelompok, kantor, wilayah",
                    "Find people, kader, bodies, offices, regions",
                    [options](Context& context) { return search(context, *options); });
    searching->add_option("text", options->text, choice.say("Yang dicari", "What to find"))
        ->required();
    searching->add_option("--limit", options->limit, choice.say("Paling banyak", "At most"));
}

} // namespace penggerak::cli
