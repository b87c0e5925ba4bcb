#include "app/cli/body_fields.h"

namespace penggerak::cli {

using nlohmann::ordered_json;

ordered_json maybeText(const std::string& text)
{
    return text.empty() ? ordered_json() : ordered_json(text);
}

ordered_json maybeText(const std::optional<Day>& day)
{
    return day ? ordered_json(day->iso()) : ordered_json();
}

namespace {

ordered_json maybeCount(const std::optional<Heads>& heads)
{
    return heads ? ordered_json(heads->value()) : ordered_json();
}

template <class Id>
ordered_json maybeId(const std::optional<Id>& id)
{
    return id ? ordered_json(id->text()) : ordered_json();
}

ordered_json toJson(const std::optional<SizeVerdict>& size)
{
    if (!size)
        return {};
    return {{"class", code(size->size)},
            {"by", code(size->basis)},
            {"since", size->since.iso()},
            {"source", maybeText(size->source)}};
}

ordered_json toJson(const services::BodyHeads& heads)
{
    ordered_json json{{"potential", maybeCount(heads.potential)},
                      {"registered", heads.registered().value()}};
    json["unregistered"] = heads.potential
                               ? ordered_json((*heads.potential - heads.registered()).value())
                               : ordered_json();
    json["prospects"] = heads.prospects().value();
    json["in_book"] = heads.inBook().value();
    json["about"] = heads.about;
    json["potential_as_of"] = maybeText(heads.potentialAsOf);
    json["source"] = maybeText(heads.source);
    return json;
}

ordered_json toJson(const std::vector<BodySize>& sizes)
{
    ordered_json list = ordered_json::array();
    for (const BodySize& size : sizes) {
        ordered_json one{{"since", size.reading.since.iso()}};
        one["capital"] =
            size.reading.capital ? ordered_json(size.reading.capital->value()) : ordered_json();
        one["sales"] =
            size.reading.sales ? ordered_json(size.reading.sales->value()) : ordered_json();
        one["stated"] =
            size.reading.stated ? ordered_json(code(*size.reading.stated)) : ordered_json();
        one["source"] = size.source;
        list.push_back(std::move(one));
    }
    return list;
}

ordered_json toJson(const std::optional<services::Obligations>& obligations)
{
    if (!obligations)
        return {};
    ordered_json json{{"programmes", obligations->programmes}, {"source", obligations->source}};
    json["due"] = {{"day", obligations->dueDay},
                   {"months_after", obligations->dueMonthsAfter},
                   {"source", obligations->dueSource}};
    if (!obligations->projectProgrammes.empty())
        json["projects"] = {{"programmes", obligations->projectProgrammes},
                            {"working_days", obligations->projectWorkingDays},
                            {"source", obligations->projectSource}};
    return json;
}

} // namespace

ordered_json toJson(const services::BodyRow& row)
{
    return {{"id", row.id.text()},
            {"kind", code(row.kind)},
            {"name", row.name},
            {"office", maybeId(row.officeId)},
            {"office_name", maybeText(row.office)},
            {"parent", maybeId(row.parentId)},
            {"parent_name", maybeText(row.parent)},
            {"since", row.since.iso()},
            {"npp", maybeText(row.npp)},
            {"npwp", maybeText(row.maskedNpwp)},
            {"institution", maybeText(row.institution)},
            {"sector", maybeText(row.sector)},
            {"supervisor", maybeId(row.supervisorId)},
            {"supervisor_name", maybeText(row.supervisor)},
            {"address", maybeText(row.address)},
            {"region", row.regionCode ? ordered_json(row.regionCode->dotted()) : ordered_json()},
            {"region_name", maybeText(row.region)},
            {"note", maybeText(row.note)},
            {"size", toJson(row.size)},
            {"workers", toJson(row.heads)},
            {"contact", maybeText(row.contact)},
            {"agreement_until", maybeText(row.agreementUntil)},
            {"open_feedback", row.openFeedback}};
}

ordered_json toJson(const services::BodyDetail& detail)
{
    ordered_json json = toJson(detail.row);
    json["sizes"] = toJson(detail.sizes);
    json["contacts"] = ordered_json::array();
    for (const services::ContactRow& contact : detail.contacts)
        json["contacts"].push_back({{"id", contact.id.text()},
                                    {"person", maybeId(contact.person)},
                                    {"name", contact.name},
                                    {"phone", maybeText(contact.maskedPhone)},
                                    {"post", maybeText(contact.post)},
                                    {"since", contact.since.iso()},
                                    {"until", maybeText(contact.until)}});
    json["permits"] = ordered_json::array();
    for (const services::PermitRow& permit : detail.permits)
        json["permits"].push_back({{"id", permit.permit.id.text()},
                                   {"permit", permit.permit.permit},
                                   {"dinas", permit.dinas},
                                   {"number", maybeText(permit.permit.number)},
                                   {"state", code(permit.state)},
                                   {"on", permit.permit.on.iso()},
                                   {"until", maybeText(permit.permit.until)},
                                   {"membership_demanded", permit.demanded},
                                   {"demand_source", maybeText(permit.demandSource)}});
    json["obligations"] = toJson(detail.obligations);
    return json;
}

} // namespace penggerak::cli
