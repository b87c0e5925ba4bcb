#include "app/cli/command.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "services/regions/regions.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;
using services::Office;
using services::OfficeKind;

struct OfficeOptions
{
    std::string which;
    std::optional<std::string> code;
    std::optional<std::string> name;
    std::optional<std::string> kind;
    std::optional<std::string> parent; ///< empty: none
    std::vector<std::string> territory;
};

std::string_view word(OfficeKind kind)
{
    return kind == OfficeKind::Area ? "area" : "office";
}

OfficeKind kindOf(const std::string& text)
{
    if (text != "area" && text != "office")
        throw UsageError("--kind " + text + ": office|area", "kind");
    return text == "area" ? OfficeKind::Area : OfficeKind::Office;
}

ordered_json toJson(const Office& office)
{
    ordered_json territory = ordered_json::array();
    for (const RegionCode& region : office.territory)
        territory.push_back(region.digits());
    return {{"id", office.id.text()},
            {"code", office.code},
            {"name", office.name},
            {"kind", word(office.kind)},
            {"parent", office.parent ? ordered_json(office.parent->text()) : ordered_json()},
            {"territory", territory}};
}

std::string territoryText(const Office& office)
{
    std::string text;
    for (const RegionCode& region : office.territory)
        text += (text.empty() ? "" : ", ") + services::regionPath(region, 1) + " (" +
                region.dotted() + ")";
    return text;
}

Answer list(Context& context)
{
    const auto offices = services::listOffices(context.reader());
    Answer answer;
    answer.json = {{"total", offices.size()}, {"next", nullptr}, {"rows", ordered_json::array()}};
    Table table({context.say("Kode", "Code"), context.say("Nama", "Name"),
                 context.say("Jenis", "Kind"), context.say("Wilayah kerja", "Territory")});
    for (const Office& office : offices) {
        answer.json["rows"].push_back(toJson(office));
        table.add({office.code, office.name,
                   services::term(std::string(word(office.kind)), context.language()),
                   territoryText(office)});
    }
    answer.text = table.text();
    return answer;
}

Answer show(Context& context, const OfficeOptions& options)
{
    const Office office = officeOf(context.reader(), options.which);
    Answer answer;
    answer.json = toJson(office);
    answer.text = office.name + (office.code.empty() ? "" : " (" + office.code + ")") + ", " +
                  services::term(std::string(word(office.kind)), context.language()) + '\n' +
                  territoryText(office) + '\n';
    return answer;
}

std::vector<RegionCode> regionsOf(const std::vector<std::string>& texts)
{
    std::vector<RegionCode> regions;
    for (const std::string& text : texts)
        regions.push_back(regionOf(text, "territory"));
    return regions;
}

/// What was named goes over what was there.
services::NewOffice changed(services::NewOffice office, const Book& book,
                            const OfficeOptions& options)
{
    office.code = options.code.value_or(office.code);
    office.name = options.name.value_or(office.name);
    if (options.kind)
        office.kind = kindOf(*options.kind);
    if (options.parent)
        office.parent = options.parent->empty()
                            ? std::nullopt
                            : std::optional(officeOf(book, *options.parent, "parent").id);
    if (!options.territory.empty())
        office.territory = regionsOf(options.territory);
    return office;
}

Answer written(const Session& session, OfficeId id, const std::string& name)
{
    Answer answer;
    answer.json = {{"id", id.text()}, {"seq", session.book().lastSeq()}};
    answer.text = name + ": " + id.text() + '\n';
    return answer;
}

Answer add(Context& context, const OfficeOptions& options)
{
    const Session& session = context.session();
    const services::NewOffice office = changed({}, session.book(), options);
    return written(session, take(services::addOffice(session, office)), office.name);
}

Answer change(Context& context, const OfficeOptions& options)
{
    const Session& session = context.session();
    const Office before = officeOf(session.book(), options.which);
    const services::NewOffice after =
        changed({before.code, before.name, before.kind, before.parent, before.territory},
                session.book(), options);
    take(services::changeOffice(session, before.id, after));
    return written(session, before.id, after.name);
}

void addFields(CLI::App& app, OfficeOptions& options, const Choice& choice, bool nameNeeded)
{
    app.add_option("--name", options.name, choice.say("Nama kantor", "Name"))->required(nameNeeded);
    app.add_option("--code", options.code, choice.say("Kode pendek", "Short code"));
    app.add_option("--kind", options.kind, "office|area");
    app.add_option("--parent", options.parent, choice.say("Area di atasnya", "Area above it"));
    app.add_option("--territory", options.territory,
                   choice.say("Kode wilayah, dipisah koma", "Region codes, separated by commas"))
        ->delimiter(',');
}

} // namespace

void addOfficeCommands(CLI::App& app, Choice& choice)
{
    CLI::App* const office = choice.group(app, "office", "Kantor dan area", "Offices and areas");
    const auto options = std::make_shared<OfficeOptions>();
    choice.verb(*office, "list", "Daftar kantor", "All offices", list);
    choice
        .verb(*office, "show", "Satu kantor", "One office",
              [options](Context& context) { return show(context, *options); })
        ->add_option("office", options->which, choice.say("Kode atau nama", "Code or name"))
        ->required();
    addFields(*choice.verb(*office, "add", "Tambah kantor", "Add an office",
                           [options](Context& context) { return add(context, *options); }),
              *options, choice, true);
    CLI::App* const changing =
        choice.verb(*office, "change", "Ubah yang disebut saja", "Change what is named",
                    [options](Context& context) { return change(context, *options); });
    changing->add_option("office", options->which, choice.say("Kode atau nama", "Code or name"))
        ->required();
    addFields(*changing, *options, choice, false);
}

} // namespace penggerak::cli
