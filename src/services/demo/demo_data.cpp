#include "services/demo/demo_data.h"

#include "resources/resources.h"

#include <nlohmann/json.hpp>

#include <array>
#include <stdexcept>
#include <utility>

namespace penggerak::services {

namespace {

using Json = nlohmann::json;

Json file(const std::string& name)
{
    const std::string_view text = resource("demo/" + name + ".json");
    return Json::parse(text.begin(), text.end());
}

[[noreturn]] void unreadable(const std::string& what)
{
    throw std::runtime_error("demo data: " + what);
}

std::string text(const Json& row, const char* key)
{
    return row.value(key, std::string());
}

std::optional<std::string> optionalText(const Json& row, const char* key)
{
    return row.contains(key) ? std::optional(row.at(key).get<std::string>()) : std::nullopt;
}

/// Reads a word by one of core's functions; a word that it does not know is a defect of the data.
template <class Read>
auto word(const Json& row, const char* key, Read read)
{
    const std::string value = row.at(key).get<std::string>();
    const auto result = read(value);
    if (!result)
        unreadable(std::string(key) + " " + value);
    return *result;
}

Day day(const Json& row, const char* key)
{
    return word(row, key, Day::parse);
}

std::optional<RegionCode> region(const Json& row)
{
    if (!row.contains("region"))
        return std::nullopt;
    return word(row, "region", RegionCode::parse);
}

DemoOffice readOffice(const Json& row)
{
    DemoOffice entry;
    entry.office.code = text(row, "code");
    entry.office.name = text(row, "name");
    entry.office.kind = text(row, "kind") == "area" ? OfficeKind::Area : OfficeKind::Office;
    entry.parent = text(row, "parent");
    for (const Json& code : row.at("territory"))
        entry.office.territory.push_back(RegionCode::parse(code.get<std::string>()).value());
    return entry;
}

DemoUser readUser(const Json& row)
{
    return {text(row, "login"), text(row, "name"), word(row, "role", roleFromCode),
            text(row, "kader")};
}

DemoBody readBody(const Json& row)
{
    DemoBody entry;
    entry.body.kind = word(row, "kind", bodyKindFromCode);
    entry.body.name = text(row, "name");
    entry.body.since = day(row, "since");
    entry.office = text(row, "office");
    entry.parent = text(row, "parent");
    return entry;
}

DemoKader readKader(const Json& row)
{
    DemoKader entry;
    entry.kader.name = text(row, "name");
    entry.kader.type = text(row, "type");
    entry.kader.origin = text(row, "origin");
    entry.kader.since = day(row, "since");
    if (row.contains("until"))
        entry.kader.until = day(row, "until");
    entry.office = text(row, "office");
    return entry;
}

DemoActivity readActivity(const Json& row)
{
    DemoActivity entry;
    Activity& activity = entry.fields.activity;
    activity.kind = text(row, "kind");
    activity.name = text(row, "name");
    activity.from = day(row, "from");
    activity.to = day(row, "to");
    activity.place = text(row, "place");
    activity.source = text(row, "source");
    activity.note = text(row, "note");
    entry.fields.theme = text(row, "theme");
    entry.fields.region = region(row);
    entry.fields.rw = text(row, "rw");
    entry.fields.cost = Rupiah(row.value("cost", std::int64_t{0}));
    entry.office = text(row, "office");
    entry.kader = text(row, "kader");
    entry.partner = text(row, "partner");
    entry.report = row.value("report", Json());
    entry.reported = entry.report.is_null() ? activity.to : day(entry.report, "on");
    return entry;
}

DemoFigure readFigure(const Json& row)
{
    DemoFigure entry;
    NewFigure& figure = entry.figure;
    figure.scope.segment = word(row, "segment", segmentFromCode);
    figure.scope.region = region(row);
    figure.measure = word(row, "measure", measureFromCode);
    figure.value = Heads(row.at("value").get<std::int64_t>());
    figure.about = row.value("about", false);
    figure.asOf = day(row, "as_of");
    figure.source = text(row, "source");
    figure.note = text(row, "note");
    figure.unit = text(row, "unit");
    if (row.contains("origin"))
        figure.origin = word(row, "origin", originFromCode);
    entry.office = text(row, "office");
    entry.body = text(row, "body");
    entry.recorded = day(row, "recorded");
    entry.by = text(row, "by");
    return entry;
}

DemoStep::Act actOf(const std::string& name)
{
    constexpr std::array<std::pair<std::string_view, DemoStep::Act>, 7> acts{{
        {"add", DemoStep::Act::Add},
        {"name", DemoStep::Act::Name},
        {"second", DemoStep::Act::Second},
        {"move", DemoStep::Act::Move},
        {"transfer", DemoStep::Act::Transfer},
        {"reverse", DemoStep::Act::Reverse},
        {"edit", DemoStep::Act::Edit},
    }};
    for (const auto& [word, act] : acts)
        if (word == name)
            return act;
    unreadable("do " + name);
}

DemoStep readStep(const Json& row)
{
    DemoStep step;
    step.act = actOf(text(row, "do"));
    step.on = day(row, "on");
    step.recorded = row.contains("recorded") ? day(row, "recorded") : step.on;
    step.by = row.value("by", std::string("staf"));
    for (const char* key : {"stage", "to"})
        if (row.contains(key))
            step.stage = word(row, key, stageFromCode);
    for (const char* key : {"segment", "to_segment"})
        if (row.contains(key))
            step.segment = word(row, key, segmentFromCode);
    if (row.contains("reason"))
        step.reason = word(row, "reason", reasonFromCode);
    step.note = text(row, "note");
    step.region = region(row);
    step.kader = optionalText(row, "kader");
    step.body = optionalText(row, "body");
    step.activity = text(row, "activity");
    step.office = text(row, "office");
    if (row.contains("fields"))
        step.phone = text(row.at("fields"), "phone");
    return step;
}

DemoPerson readPerson(const Json& row)
{
    DemoPerson person;
    PersonFields& fields = person.fields;
    fields.nik = text(row, "nik");
    fields.name = text(row, "name");
    if (!text(row, "birth").empty())
        fields.birthDate = day(row, "birth");
    fields.sex = word(row, "sex", sexFromCode);
    fields.phone = text(row, "phone");
    fields.occupation = text(row, "occupation");
    fields.address = text(row, "address");
    fields.rt = text(row, "rt");
    fields.rw = text(row, "rw");
    fields.region = region(row);
    fields.nikReason = text(row, "nik_reason");
    person.office = text(row, "office");
    person.segment = word(row, "segment", segmentFromCode);
    for (const Json& step : row.at("log"))
        person.log.push_back(readStep(step));
    return person;
}

template <class Read>
auto readAll(const std::string& name, Read read)
{
    std::vector<decltype(read(std::declval<const Json&>()))> rows;
    for (const Json& row : file(name))
        rows.push_back(read(row));
    return rows;
}

} // namespace

DemoData readDemoData()
{
    DemoData data;
    data.offices = readAll("offices", readOffice);
    data.users = readAll("users", readUser);
    data.bodies = readAll("bodies", readBody);
    data.kader = readAll("kader", readKader);
    data.activities = readAll("activities", readActivity);
    data.figures = readAll("figures", readFigure);
    data.people = readAll("people", readPerson);
    const auto readAct = [](const Json& row) { return DemoKaderAct{day(row, "on"), row}; };
    data.kaderActs = readAll("kader_lives", readAct);
    data.moneyActs = readAll("money", readAct);
    return data;
}

} // namespace penggerak::services
