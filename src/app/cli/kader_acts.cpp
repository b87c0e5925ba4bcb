#include "app/cli/kader_answers.h"
#include "app/cli/values.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct ActOptions
{
    std::string kader;
    std::string person;
    std::string to;
    std::string on;
    std::string kind;
    std::string number;
    std::string from;
    std::string until;
    std::string remove;
    std::string end;
    std::string region;
    std::string rw;
    std::string rt;
    std::string role;
    std::string place;
    bool territory = false;
    bool ends = false;
    bool dryRun = false;
};

using Options = std::shared_ptr<ActOptions>;

Answer written(const std::string& id, Seq seq)
{
    Answer answer;
    answer.json = {{"id", id}, {"seq", seq}};
    answer.text = id + '\n';
    return answer;
}

Answer transfer(Context& context, const ActOptions& options)
{
    const Session& session = context.session();
    services::HandOver order;
    order.from = kaderOf(session.book(), options.kader);
    order.to = kaderOf(session.book(), options.to, "to");
    order.on = dayOf(options.on, "on");
    order.withTerritory = options.territory;
    order.endsFrom = options.ends;
    services::HandedOver done;
    if (options.dryRun)
        done.count = take(services::handOverCount(session, order));
    else
        done = take(services::handOver(session, order));
    Answer answer;
    answer.json = {{"id", order.from.text()},
                   {"to", order.to.text()},
                   {"on", order.on.iso()},
                   {"seq", options.dryRun ? ordered_json() : ordered_json(done.seq)}};
    answer.json.update(toJson(done.count));
    const Language language = context.language();
    answer.text =
        services::formatCount((done.count.named + done.count.pooled).value(), language) +
        context.say(" orang dialihkan", " people handed over") +
        (options.dryRun ? context.say(" (belum dicatat)", " (not written)") : std::string()) + '\n';
    for (const auto& [stage, heads] : done.count.byStage)
        answer.text += "  " + services::term(std::string(code(stage)), language) + ": " +
                       services::formatCount(heads.value(), language) + '\n';
    if (!done.count.cameLater.isZero())
        answer.text += services::formatCount(done.count.cameLater.value(), language) +
                       context.say(" datang sesudah tanggal itu dan tetap\n",
                                   " came after that day and stay\n");
    return answer;
}

Answer document(Context& context, const ActOptions& options)
{
    const Session& session = context.session();
    const KaderId id = kaderOf(session.book(), options.kader);
    if (!options.remove.empty()) {
        const auto row = idOf<DocumentId>(options.remove, "document_unknown", "document");
        return written(row.text(), take(services::removeKaderDocument(session, id, row)));
    }
    const auto kind = documentKindFromCode(options.kind);
    if (!kind)
        throw UsageError(
            "--kind " + options.kind + ": certificate|agreement|assignment_letter|id_card", "kind");
    const Document paper{
        *kind, options.number, {dayOf(options.from, "from"), maybeDay(options.until, "until")}};
    const DocumentId row = take(services::addKaderDocument(session, id, paper));
    return written(row.text(), session.book().lastSeq());
}

Answer territory(Context& context, const ActOptions& options)
{
    const Session& session = context.session();
    const KaderId id = kaderOf(session.book(), options.kader);
    if (!options.remove.empty()) {
        const auto row = idOf<TerritoryId>(options.remove, "territory_unknown", "territory");
        return written(row.text(), take(services::removeKaderTerritory(session, id, row)));
    }
    if (!options.end.empty()) {
        const auto row = idOf<TerritoryId>(options.end, "territory_unknown", "territory");
        return written(row.text(), take(services::endKaderTerritory(session, id, row,
                                                                    dayOf(options.on, "on"))));
    }
    if (options.region.empty())
        throw UsageError("kader territory: --region CODE --from DATE | --end ID | --remove ID",
                         "region");
    const Territory place{regionOf(options.region),
                          options.rw,
                          options.rt,
                          {dayOf(options.from, "from"), maybeDay(options.until, "until")}};
    const TerritoryId row = take(services::addKaderTerritory(session, id, place));
    return written(row.text(), session.book().lastSeq());
}

/// A person's id, or a kader who is linked to a person.
PersonId whose(const Session& session, const std::string& text)
{
    for (const services::Kader& kader : services::listKader(session.book()))
        if (kader.person && (kader.name == text || kader.id.text() == text))
            return *kader.person;
    return idOf<PersonId>(text, "person_unknown", "person");
}

Answer roles(Context& context, const ActOptions& options)
{
    const Session& session = context.session();
    const PersonId person = whose(session, options.person);
    if (!options.role.empty()) {
        const services::NewRole role{
            options.role,
            options.place,
            {dayOf(options.from, "from"), maybeDay(options.until, "until")}};
        const RoleId id = take(services::addRole(session, person, role));
        return written(id.text(), session.book().lastSeq());
    }
    if (!options.end.empty()) {
        const auto row = idOf<RoleId>(options.end, "role_row_unknown", "role");
        return written(row.text(),
                       take(services::endRole(session, person, row, dayOf(options.on, "on"))));
    }
    if (!options.remove.empty()) {
        const auto row = idOf<RoleId>(options.remove, "role_row_unknown", "role");
        return written(row.text(), take(services::removeRole(session, person, row)));
    }
    const auto rows = take(services::rolesOf(session, person));
    Answer answer;
    answer.json = {{"person", person.text()},
                   {"total", rows.size()},
                   {"next", nullptr},
                   {"rows", ordered_json::array()}};
    for (const services::PersonRoleRow& row : rows)
        answer.json["rows"].push_back(toJson(row));
    answer.text = rolesText(rows, context);
    return answer;
}

void nameKader(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("kader", options->kader, choice.say("Id atau nama", "Id or name"))->required();
}

void addPeriod(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("--from", options->from, choice.say("Dari tanggal", "First day"));
    app.add_option("--until", options->until, choice.say("Sampai tanggal", "Last day"));
    app.add_option("--remove", options->remove, choice.say("Hapus yang keliru", "Take one out"));
}

void addEnd(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("--end", options->end, choice.say("Akhiri yang ini", "End this one"));
    app.add_option("--on", options->on, choice.say("Hari terakhirnya", "Its last day"));
}

} // namespace

void addKaderActs(CLI::App& kader, Choice& choice)
{
    const auto options = std::make_shared<ActOptions>();
    CLI::App* const handing = choice.verb(
        kader, "transfer", "Alihkan semua orangnya ke kader lain", "Hand all his people over",
        [options](Context& context) { return transfer(context, *options); });
    nameKader(*handing, options, choice);
    handing->add_option("--to", options->to, choice.say("Kader pengganti", "The other kader"))
        ->required();
    handing->add_option("--on", options->on, choice.say("Mulai tanggal", "From this day on"))
        ->required();
    handing->add_flag("--territory", options->territory,
                      choice.say("Wilayahnya ikut", "With his territory"));
    handing->add_flag("--end", options->ends,
                      choice.say("Tugasnya selesai pada tanggal itu", "He ends on that day"));
    handing->add_flag("--dry-run", options->dryRun,
                      choice.say("Hitung saja", "Count alone, write nothing"));
    CLI::App* const papers =
        choice.verb(kader, "document", "Catat atau hapus dokumen", "Add or remove a paper",
                    [options](Context& context) { return document(context, *options); });
    nameKader(*papers, options, choice);
    papers->add_option("--kind", options->kind, "certificate|agreement|assignment_letter|id_card");
    papers->add_option("--number", options->number, choice.say("Nomor", "Number"));
    addPeriod(*papers, options, choice);
    CLI::App* const places =
        choice.verb(kader, "territory", "Beri, akhiri, atau hapus wilayah", "Set the territory",
                    [options](Context& context) { return territory(context, *options); });
    nameKader(*places, options, choice);
    places->add_option("--region", options->region, choice.say("Kode atau nama", "Region"));
    places->add_option("--rw", options->rw, "RW");
    places->add_option("--rt", options->rt, "RT");
    addPeriod(*places, options, choice);
    addEnd(*places, options, choice);
    CLI::App* const roleList = choice.verb(
        kader, "roles", "Semua peran seseorang, dengan tanggalnya", "All roles of a person, dated",
        [options](Context& context) { return roles(context, *options); });
    roleList
        ->add_option("person", options->person,
                     choice.say("Id orang, atau nama kader", "A person's id, or a kader's name"))
        ->required();
    roleList->add_option("--add", options->role,
                         "institution_staff|partner_contact|community_leader");
    roleList->add_option("--place", options->place, choice.say("Di mana", "Where"));
    addPeriod(*roleList, options, choice);
    addEnd(*roleList, options, choice);
}

} // namespace penggerak::cli
