#include "app/cli/kader_answers.h"

#include "app/cli/listed.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

std::string statusCode(const services::KaderRow& row)
{
    return row.step ? std::string(code(row.step->status)) : std::string();
}

std::string sentenceOf(const ReadinessReason& reason, Language language)
{
    return services::sentence(reason.code, services::dataOf(reason), language);
}

ordered_json toJson(const std::vector<ReadinessReason>& reasons, Language language)
{
    ordered_json json = ordered_json::array();
    for (const ReadinessReason& reason : reasons)
        json.push_back(
            {{"code", reason.code},
             {"document", reason.document ? ordered_json(code(*reason.document)) : ordered_json()},
             {"day", maybeDayJson(reason.day)},
             {"message", sentenceOf(reason, language)}});
    return json;
}

std::string inactivitySentence(const services::KaderRow& row, Language language)
{
    if (row.inactivity == Inactivity::None)
        return {};
    return services::sentence("inactivity_" + std::string(code(row.inactivity)),
                              {{"months", std::int64_t(row.monthsWithout)}}, language);
}

std::string until(const std::optional<Day>& day, Language language)
{
    return day ? services::formatDay(*day, language) : std::string("-");
}

ordered_json toJson(const KaderStep& step)
{
    return {{"status", code(step.status)},
            {"from", step.from.iso()},
            {"reason", code(step.reason)},
            {"note", step.note}};
}

ordered_json toJson(const services::PotentialRow& row)
{
    return {{"name", row.name},
            {"nik", row.maskedNik},
            {"phone", row.maskedPhone},
            {"person", maybeId(row.person)},
            {"stage", row.stage ? ordered_json(code(*row.stage)) : ordered_json()},
            {"participant", row.isParticipant}};
}

} // namespace

ordered_json toJson(const services::KaderRow& row, Language language)
{
    const services::Kader& kader = row.kader;
    return {{"id", kader.id.text()},
            {"name", kader.name},
            {"person", maybeId(kader.person)},
            {"office", maybeId(kader.office)},
            {"type", kader.type},
            {"origin", kader.origin},
            {"since", kader.since.iso()},
            {"until", maybeDayJson(kader.until)},
            {"status", row.step ? ordered_json(statusCode(row)) : ordered_json()},
            {"status_since", row.step ? ordered_json(row.step->from.iso()) : ordered_json()},
            {"ready", row.readiness.isReady()},
            {"missing", toJson(row.readiness.missing, language)},
            {"months_without", row.monthsWithout},
            {"inactivity", code(row.inactivity)},
            {"last_acquisition", maybeDayJson(row.lastAcquisition)},
            {"territories", row.territories},
            {"heads", row.heads.value()},
            {"acquired", row.acquired.value()}};
}

ordered_json readyJson(const services::KaderRow& row, Day on, Language language)
{
    return {{"id", row.kader.id.text()},
            {"name", row.kader.name},
            {"on", on.iso()},
            {"status", row.step ? ordered_json(statusCode(row)) : ordered_json()},
            {"ready", row.readiness.isReady()},
            {"reasons", toJson(row.readiness.missing, language)},
            {"soon", toJson(row.readiness.soon, language)},
            {"months_without", row.monthsWithout},
            {"inactivity", code(row.inactivity)},
            {"inactivity_message", inactivitySentence(row, language)},
            {"last_acquisition", maybeDayJson(row.lastAcquisition)}};
}

std::string readyText(const services::KaderRow& row, const Context& context)
{
    const Language language = context.language();
    std::string text =
        row.kader.name + ": " +
        (row.readiness.isReady() ? context.say("boleh menagih", "may collect")
                                 : context.say("belum boleh menagih", "may not collect yet")) +
        '\n';
    for (const ReadinessReason& reason : row.readiness.missing)
        text += "  - " + sentenceOf(reason, language) + '\n';
    for (const ReadinessReason& reason : row.readiness.soon)
        text += "  ! " + sentenceOf(reason, language) + '\n';
    if (const std::string inactive = inactivitySentence(row, language); !inactive.empty())
        text += "  ! " + inactive + '\n';
    return text;
}

ordered_json toJson(const services::PersonRoleRow& role)
{
    return {{"role", role.role},
            {"detail", role.detail},
            {"from", role.held.from.iso()},
            {"until", maybeDayJson(role.held.until)},
            {"id", maybeId(role.id)}};
}

ordered_json toJson(const services::KaderDetails& details, Language language)
{
    ordered_json json = toJson(details.row, language);
    json["phone"] = details.phone;
    for (const char* list :
         {"steps", "allowed", "documents", "territory", "potential", "soon", "roles"})
        json[list] = ordered_json::array();
    for (const KaderStep& step : details.steps)
        json["steps"].push_back(toJson(step));
    for (const KaderStatus status : details.allowed)
        json["allowed"].push_back(code(status));
    for (const services::DocumentRow& row : details.documents)
        json["documents"].push_back(
            {{"id", row.id.value() != 0 ? ordered_json(row.id.text()) : ordered_json()},
             {"kind", code(row.document.kind)},
             {"number", row.document.number},
             {"from", row.document.valid.from.iso()},
             {"until", maybeDayJson(row.document.valid.until)},
             {"training", row.training}});
    for (const services::TerritoryRow& row : details.territories)
        json["territory"].push_back({{"id", row.id.text()},
                                     {"region", row.territory.region.digits()},
                                     {"rw", row.territory.rw},
                                     {"rt", row.territory.rt},
                                     {"place", row.place},
                                     {"from", row.territory.held.from.iso()},
                                     {"until", maybeDayJson(row.territory.held.until)}});
    for (const services::PotentialRow& row : details.potential)
        json["potential"].push_back(toJson(row));
    json["potential_total"] = details.potential.size();
    json["potential_participants"] = details.participants;
    json["soon"] = toJson(details.row.readiness.soon, language);
    for (const services::PersonRoleRow& role : details.roles)
        json["roles"].push_back(toJson(role));
    return json;
}

ordered_json toJson(const services::HandOverCount& count)
{
    ordered_json stages = ordered_json::object();
    for (const auto& [stage, heads] : count.byStage)
        stages[std::string(code(stage))] = heads.value();
    return {{"heads", (count.named + count.pooled).value()},
            {"named", count.named.value()},
            {"pooled", count.pooled.value()},
            {"by_stage", stages},
            {"came_later", count.cameLater.value()},
            {"territories", count.territories}};
}

std::string rolesText(const std::vector<services::PersonRoleRow>& roles, const Context& context)
{
    const Language language = context.language();
    Table table({context.say("Peran", "Role"), context.say("Rincian", "Detail"),
                 context.say("Sejak", "Since"), context.say("Sampai", "Until"), "ID"});
    for (const services::PersonRoleRow& role : roles)
        table.add({services::term(role.role, language), services::term(role.detail, language),
                   services::formatDay(role.held.from, language), until(role.held.until, language),
                   role.id ? role.id->text() : "-"});
    return table.text();
}

std::string toText(const services::KaderDetails& details, const Context& context)
{
    const Language language = context.language();
    std::string text = readyText(details.row, context) + '\n';
    Table steps({context.say("Sejak", "Since"), "Status", context.say("Alasan", "Reason"),
                 context.say("Catatan", "Note")});
    for (const KaderStep& step : details.steps)
        steps.add({services::formatDay(step.from, language),
                   services::term(std::string(code(step.status)), language),
                   step.reason == KaderReason::None
                       ? std::string("-")
                       : services::term(std::string(code(step.reason)), language),
                   step.note});
    text += steps.text() + '\n';
    Table papers({context.say("Dokumen", "Document"), context.say("Nomor", "Number"),
                  context.say("Berlaku", "From"), context.say("Sampai", "Until"), "ID"});
    for (const services::DocumentRow& row : details.documents)
        papers.add({services::term(std::string(code(row.document.kind)), language),
                    row.document.number, services::formatDay(row.document.valid.from, language),
                    until(row.document.valid.until, language),
                    row.id.value() != 0 ? row.id.text() : row.training});
    text += papers.text() + '\n';
    Table places({context.say("Wilayah", "Territory"), context.say("Sejak", "Since"),
                  context.say("Sampai", "Until"), "ID"});
    for (const services::TerritoryRow& row : details.territories)
        places.add({row.place, services::formatDay(row.territory.held.from, language),
                    until(row.territory.held.until, language), row.id.text()});
    text += places.text();
    if (details.potential.empty())
        return text;
    text += '\n' + context.say("Calon yang dibawa: ", "People he brings: ") +
            std::to_string(details.participants) + context.say(" dari ", " of ") +
            std::to_string(details.potential.size()) +
            context.say(" sudah menjadi peserta\n", " are participants\n");
    Table people({context.say("Nama", "Name"), "NIK", context.say("Telepon", "Telephone"),
                  context.say("Tahap", "Stage")});
    for (const services::PotentialRow& row : details.potential)
        people.add({row.name, row.maskedNik, row.maskedPhone,
                    row.stage ? services::term(std::string(code(*row.stage)), language) : "-"});
    return text + people.text();
}

} // namespace penggerak::cli
