#include "services/quality/quality.h"

#include "app/cli/command.h"
#include "app/cli/person_fields.h"
#include "app/cli/table.h"
#include "app/cli/values.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct QualityOptions
{
    std::string kind;
    std::string person;
    std::string reason;
    std::string office;
    std::string at;
    std::string limit = "100";
};

Answer counts(Context& context, const QualityOptions& options)
{
    const Session& session = context.session();
    Answer answer;
    answer.json = {{"kinds", ordered_json::array()}};
    Table table({context.say("Jenis", "Kind"), "", context.say(">Jumlah", ">Count")});
    for (const auto& [kind, count] :
         take(services::qualityCounts(session, maybeOffice(session.book(), options.office)))) {
        answer.json["kinds"].push_back({{"kind", kind}, {"count", count}});
        table.add({kind, services::term(kind, context.language()),
                   services::formatCount(count, context.language())});
    }
    answer.text = table.text();
    return answer;
}

Answer quality(Context& context, const QualityOptions& options)
{
    if (options.kind.empty())
        return counts(context, options);
    const Session& session = context.session();
    const auto page = take(services::listQuality(session, options.kind,
                                                 maybeOffice(session.book(), options.office),
                                                 options.at, limitOf(options.limit)));
    Answer answer;
    answer.json = {{"kind", options.kind},
                   {"next", page.next.empty() ? ordered_json() : ordered_json(page.next)},
                   {"rows", ordered_json::array()}};
    Table table({context.say("Nama", "Name"), context.say("Sejak", "Since"),
                 context.say(">Hari", ">Days"), context.say("Keterangan", "Detail"), "ID"});
    for (const services::QualityRow& row : page.rows) {
        ordered_json json{{"since", row.since.iso()}, {"days", row.days}};
        std::string detail;
        if (row.person) {
            json["person"] = toJson(*row.person);
            json["details"] = row.details;
            detail = services::term(std::string(code(row.person->stage)), context.language());
        } else {
            json["movement"] = row.movement.text();
            json["heads"] = row.heads;
            json["office"] = row.office;
            json["region"] = row.region;
            json["segment"] = code(row.cell.segment);
            json["stage"] = code(row.cell.stage);
            detail = row.office + (row.region.empty() ? "" : ", " + row.region);
        }
        answer.json["rows"].push_back(json);
        table.add({row.person ? row.person->name : std::to_string(row.heads),
                   services::formatDay(row.since, context.language()), std::to_string(row.days),
                   detail, row.person ? row.person->id.text() : row.movement.text()});
    }
    answer.text = table.text();
    if (!page.next.empty())
        answer.text += context.say("Lanjutan: --at ", "More: --at ") + page.next + '\n';
    return answer;
}

Answer settle(Context& context, const QualityOptions& options)
{
    const auto person = idOf<PersonId>(options.person, "person_unknown", "person");
    Answer answer;
    answer.json = {{"id", options.person},
                   {"seq", take(services::settleQuality(context.session(), person, options.kind,
                                                        options.reason))}};
    return answer;
}

} // namespace

void addQualityVerbs(CLI::App& person, Choice& choice)
{
    const auto options = std::make_shared<QualityOptions>();
    CLI::App* const listing =
        choice.verb(person, "quality", "Mutu data: jumlah, atau daftar satu jenis",
                    "Data quality: counts, or the list of a kind",
                    [options](Context& context) { return quality(context, *options); });
    listing->add_option("kind", options->kind,
                        "nik_differs|phone_missing|outside_territory|stale_stage|from_outside");
    listing->add_option("--office", options->office, choice.say("Kantor", "Office"));
    listing->add_option("--at", options->at, choice.say("Halaman", "Page, from `next`"));
    listing->add_option("--limit", options->limit, choice.say("Paling banyak", "At most"));
    CLI::App* const settling = choice.verb(
        person, "settle", "Selesaikan satu petunjuk dengan alasan", "Settle a hint with a reason",
        [options](Context& context) { return settle(context, *options); });
    settling->add_option("person", options->person, choice.say("Id orang", "The person's id"))
        ->required();
    settling->add_option("--kind", options->kind, choice.say("Jenis", "Kind"))->required();
    settling->add_option("--reason", options->reason, choice.say("Alasan", "Reason"))->required();
}

} // namespace penggerak::cli
