#include "app/cli/activity_answers.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

ordered_json toJson(const services::ActivityRow& row)
{
    const services::Activity& activity = row.activity;
    return {{"id", activity.id.text()},    {"kind", activity.kind},
            {"name", activity.name},       {"office", maybeId(activity.office)},
            {"from", activity.from.iso()}, {"to", activity.to.iso()},
            {"place", row.place},          {"source", activity.source},
            {"note", activity.note},       {"theme", row.theme},
            {"kader", row.kader},          {"partner", row.partner},
            {"cost", row.cost.value()},    {"guests", row.guests},
            {"crowd", row.crowd.value()},  {"goods", row.goods},
            {"files", row.files},          {"planned", row.planned}};
}

ordered_json toJson(const services::ActivityYield& yield)
{
    return {{"reached", yield.reached},
            {"named", yield.named},
            {"prospects", yield.prospects},
            {"registered", yield.registered},
            {"active", yield.active}};
}

std::string words(const services::ActivityYield& yield, const Context& context)
{
    Table table({context.say(">Dijangkau", ">Reached"), context.say(">Bernama", ">Named"),
                 context.say(">Prospek", ">Prospects"), context.say(">Terdaftar", ">Registered"),
                 context.say(">Aktif", ">Active")});
    const auto count = [&](std::int64_t value) {
        return services::formatCount(value, context.language());
    };
    table.add({count(yield.reached), count(yield.named), count(yield.prospects),
               count(yield.registered), count(yield.active)});
    return table.text();
}

} // namespace

Answer activitiesListed(Context& context, const std::vector<services::ActivityRow>& rows)
{
    const Language language = context.language();
    return listed(
        rows,
        Table({context.say("Tanggal", "Day"), context.say("Nama", "Name"),
               context.say("Jenis", "Kind"), context.say("Tempat", "Place"),
               context.say(">Hadir", ">Came"), context.say(">Barang", ">Goods"), "ID"}),
        [](const services::ActivityRow& row) { return toJson(row); },
        [&](const services::ActivityRow& row) {
            return std::vector<std::string>{
                services::formatDay(row.activity.from, language),
                row.activity.name,
                services::term(row.activity.kind, language),
                row.place,
                services::formatCount(row.guests + row.crowd.value(), language),
                services::formatCount(row.goods, language),
                row.activity.id.text()};
        });
}

Answer activityShown(Context& context, const services::ActivityDetails& details)
{
    const Language language = context.language();
    Answer answer;
    answer.json = toJson(details.row);
    answer.json["region"] =
        details.fields.region ? ordered_json(details.fields.region->digits()) : ordered_json();
    answer.json["rw"] = details.fields.rw;
    answer.json["rt"] = details.fields.rt;
    answer.json["people"] = ordered_json::array();
    answer.json["crowds"] = ordered_json::array();
    answer.json["goods_list"] = ordered_json::array();
    answer.json["file_list"] = ordered_json::array();
    Table came({context.say("Hadir", "Came"), context.say("Dari", "From"),
                context.say(">Orang", ">People")});
    for (const services::ActivityGuest& guest : details.guests) {
        answer.json["people"].push_back({{"person", guest.person.text()},
                                         {"name", guest.name},
                                         {"institution", guest.institution}});
        came.add({guest.name, guest.institution, "1"});
    }
    for (const services::ActivityCrowd& crowd : details.crowds) {
        answer.json["crowds"].push_back({{"row", crowd.row},
                                         {"name", crowd.name},
                                         {"body", crowd.body},
                                         {"heads", crowd.heads.value()}});
        came.add({crowd.name, crowd.body, services::formatCount(crowd.heads.value(), language)});
    }
    Table goods({context.say(">Baris", ">Row"), context.say("Barang", "Goods"),
                 context.say("Penerima", "Recipients"), context.say(">Jumlah", ">Quantity")});
    for (const services::ActivityGoods& one : details.goods) {
        answer.json["goods_list"].push_back({{"row", one.row},
                                             {"goods", one.goods},
                                             {"recipients", one.recipients},
                                             {"body", one.body},
                                             {"quantity", one.quantity}});
        goods.add({std::to_string(one.row), one.goods, one.recipients,
                   services::formatCount(one.quantity, language)});
    }
    for (const services::ActivityFile& file : details.files)
        answer.json["file_list"].push_back({{"id", file.id.text()},
                                            {"name", file.name},
                                            {"kind", file.kind},
                                            {"size", file.size}});
    answer.json["yield"] = toJson(details.yield);
    answer.text = details.row.activity.name + '\n' + details.row.place + '\n' + came.text() + '\n' +
                  goods.text() + '\n' + words(details.yield, context);
    return answer;
}

Answer activityYielded(Context& context, const services::ActivityYield& yield)
{
    Answer answer;
    answer.json = toJson(yield);
    answer.text = words(yield, context);
    return answer;
}

} // namespace penggerak::cli
