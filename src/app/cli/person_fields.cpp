#include "app/cli/person_fields.h"

#include "app/cli/table.h"
#include "app/cli/values.h"

namespace penggerak::cli {

using nlohmann::ordered_json;

void addFieldOptions(CLI::App& app, PersonOptions& options, const Choice& choice)
{
    app.add_option("--nik", options.nik, choice.say("16 angka", "16 digits"));
    app.add_option("--kpj", options.kpj, choice.say("11 angka", "11 digits"));
    app.add_option("--name", options.name, choice.say("Nama", "Name"));
    app.add_option("--birth", options.birth, choice.say("Tanggal lahir", "Birth date"));
    app.add_option("--sex", options.sex, "P|L");
    app.add_option("--phone", options.phone, choice.say("Telepon", "Telephone"));
    app.add_option("--occupation", options.occupation, choice.say("Pekerjaan", "Occupation"));
    app.add_option("--address", options.address, choice.say("Alamat", "Address"));
    app.add_option("--rt", options.rt, "RT");
    app.add_option("--rw", options.rw, "RW");
    app.add_option("--region", options.region, choice.say("Kelurahan", "Village"));
    app.add_option("--nik-reason", options.nikReason,
                   "as_on_card|card_corrected|family_card|told_by_person");
}

void addHeadOptions(CLI::App& app, PersonOptions& options, const Choice& choice)
{
    app.add_option("--office", options.office, choice.say("Kode atau nama", "Office"))->required();
    app.add_option("--segment", options.segment, "PU|BPU");
    app.add_option("--stage", options.stage, choice.say("Tahap", "Stage"));
    app.add_option("--on", options.on, choice.say("Sejak tanggal", "Since the day"))->required();
    app.add_option("--kader", options.kader, choice.say("Kader: id atau nama", "Kader"));
    app.add_option("--body", options.body, choice.say("Kelompok: id atau nama", "Body"));
    app.add_option("--activity", options.activity, choice.say("Kegiatan", "Activity"));
    app.add_flag("--different", options.different,
                 choice.say("Memang orang lain", "Somebody else, although alike"));
}

services::PersonFields changed(services::PersonFields fields, const PersonOptions& options)
{
    fields.nik = options.nik.value_or(fields.nik);
    fields.kpj = options.kpj.value_or(fields.kpj);
    fields.name = options.name.value_or(fields.name);
    if (options.birth)
        fields.birthDate = maybeDay(*options.birth, "birth");
    if (options.sex)
        fields.sex = maybeSex(*options.sex);
    fields.phone = options.phone.value_or(fields.phone);
    fields.occupation = options.occupation.value_or(fields.occupation);
    fields.address = options.address.value_or(fields.address);
    fields.rt = options.rt.value_or(fields.rt);
    fields.rw = options.rw.value_or(fields.rw);
    if (options.region)
        fields.region = maybeRegion(*options.region);
    fields.nikReason = options.nikReason.value_or(fields.nikReason);
    return fields;
}

ordered_json toJson(const std::vector<services::Warning>& warnings, Language language)
{
    ordered_json json = ordered_json::array();
    for (const services::Warning& warning : warnings)
        json.push_back({{"code", warning.code},
                        {"field", warning.field},
                        {"message", services::sentence(warning.code, warning.data, language)}});
    return json;
}

ordered_json toJson(const services::PersonRow& row)
{
    return {{"id", row.id.text()},         {"name", row.name},
            {"nik", row.maskedNik},        {"segment", code(row.segment)},
            {"stage", code(row.stage)},    {"village", row.village},
            {"district", row.district},    {"kader", row.kader},
            {"last_on", row.lastOn.iso()}, {"last_activity", row.lastActivity}};
}

namespace {

template <class Id>
ordered_json maybeId(const std::optional<Id>& id)
{
    return id ? ordered_json(id->text()) : ordered_json();
}

ordered_json toJson(const services::HeadRow& head)
{
    ordered_json allowed = ordered_json::array();
    for (const Stage stage : head.allowed)
        allowed.push_back(code(stage));
    const Cell& cell = head.cell;
    return {{"office", head.office},
            {"segment", code(cell.segment)},
            {"region", cell.region ? ordered_json(cell.region->digits()) : ordered_json()},
            {"stage", code(cell.stage)},
            {"body", maybeId(cell.body)},
            {"body_name", head.body},
            {"kader", maybeId(cell.kader)},
            {"kader_name", head.kader},
            {"since", head.since.iso()},
            {"allowed", allowed}};
}

ordered_json toJson(const services::HistoryRow& row)
{
    return {{"id", row.id.text()},        {"seq", row.seq},
            {"on", row.on.iso()},         {"recorded_at", row.recordedAtMs},
            {"kind", code(row.kind)},     {"segment", code(row.segment)},
            {"from", code(row.from)},     {"to", code(row.to)},
            {"reason", code(row.reason)}, {"activity", row.activity},
            {"kader", row.kader},         {"actor", row.actor},
            {"reversed", row.reversed},   {"beyond_estimate", row.beyondEstimate}};
}

} // namespace

ordered_json toJson(const services::PersonDetails& person, Language language)
{
    const services::PersonFields& fields = person.fields;
    ordered_json json{
        {"id", person.id.text()},
        {"version", person.version},
        {"name", fields.name},
        {"nik", fields.nik},
        {"kpj", fields.kpj},
        {"birth", fields.birthDate ? ordered_json(fields.birthDate->iso()) : ordered_json()},
        {"sex", fields.sex ? ordered_json(code(*fields.sex)) : ordered_json()},
        {"phone", fields.phone},
        {"occupation", fields.occupation},
        {"address", fields.address},
        {"rt", fields.rt},
        {"rw", fields.rw},
        {"region", fields.region ? ordered_json(fields.region->digits()) : ordered_json()},
        {"region_name", person.regionPath},
        {"nik_reason", fields.nikReason},
        {"heads", ordered_json::array()},
        {"history", ordered_json::array()},
        {"warnings", toJson(person.warnings, language)}};
    for (const services::HeadRow& head : person.heads)
        json["heads"].push_back(toJson(head));
    for (const services::HistoryRow& row : person.history)
        json["history"].push_back(toJson(row));
    return json;
}

std::string toText(const services::PersonDetails& person, const Context& context)
{
    const Language language = context.language();
    const services::PersonFields& fields = person.fields;
    std::string text = fields.name + '\n';
    const auto line = [&](const std::string& label, const std::string& value) {
        if (!value.empty())
            text += label + ": " + value + '\n';
    };
    line("NIK", fields.nik);
    line("KPJ", fields.kpj);
    if (fields.birthDate)
        line(context.say("Lahir", "Born"), services::formatDay(*fields.birthDate, language));
    line(context.say("Telepon", "Telephone"), fields.phone);
    line(context.say("Pekerjaan", "Occupation"), fields.occupation);
    line(context.say("Wilayah", "Region"), person.regionPath);
    for (const services::HeadRow& head : person.heads)
        line(std::string(code(head.cell.segment)),
             services::term(std::string(code(head.cell.stage)), language) + ", " + head.office +
                 (head.kader.empty() ? "" : ", " + head.kader) + ", " +
                 services::formatDay(head.since, language));
    Table table({context.say("Tanggal", "Day"), context.say("Dari", "From"),
                 context.say("Ke", "To"), context.say("Jenis", "Kind"), context.say("Oleh", "By"),
                 "ID"});
    for (const services::HistoryRow& row : person.history)
        table.add({services::formatDay(row.on, language),
                   services::term(std::string(code(row.from)), language),
                   services::term(std::string(code(row.to)), language),
                   services::term(std::string(code(row.kind)), language) +
                       (row.reversed ? context.say(" (dibalik)", " (reversed)") : ""),
                   row.actor, row.id.text()});
    text += '\n' + table.text();
    for (const services::Warning& warning : person.warnings)
        text += "! " + services::sentence(warning.code, warning.data, language) + '\n';
    return text;
}

} // namespace penggerak::cli
