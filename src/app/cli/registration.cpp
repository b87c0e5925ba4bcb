#include "app/cli/command.h"
#include "app/cli/values.h"
#include "services/pipeline/pipeline.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct RegistrationOptions
{
    std::string person;
    std::vector<std::string> people;
    std::optional<std::string> familyCard;
    std::optional<std::string> birthPlace;
    std::optional<std::string> email;
    std::optional<std::string> business;
    std::optional<std::string> sector;
    std::optional<std::string> payer;
    std::string on;
    std::string way = "written";
    std::string by;
    std::string note;
    bool withdrawn = false;
    std::string reason;
    bool off = false;
    std::string kpj;
    std::string segment = "BPU";
    std::string file;
};

PersonId personOf(const std::string& text)
{
    return idOf<PersonId>(text, "person_unknown", "person");
}

Answer written(const std::string& id, Seq seq)
{
    Answer answer;
    answer.json = {{"id", id}, {"seq", seq}};
    answer.text = id + '\n';
    return answer;
}

Answer registration(Context& context, const RegistrationOptions& options)
{
    const Session& session = context.session();
    const PersonId person = personOf(options.person);
    services::Registration data = take(services::registrationOf(session, person));
    const bool edits = options.familyCard || options.birthPlace || options.email ||
                       options.business || options.sector || options.payer;
    if (edits) {
        data.familyCard = options.familyCard.value_or("");
        data.birthPlace = options.birthPlace.value_or(data.birthPlace);
        data.email = options.email.value_or(data.email);
        data.business = options.business.value_or(data.business);
        data.sector = options.sector.value_or(data.sector);
        data.payer = options.payer.value_or(data.payer);
        take(services::editRegistration(session, person, data));
        data = take(services::registrationOf(session, person));
    }
    Answer answer;
    answer.json = {{"id", options.person},
                   {"family_card", data.familyCard},
                   {"birth_place", data.birthPlace},
                   {"email", data.email},
                   {"business", data.business},
                   {"sector", data.sector},
                   {"payer", data.payer},
                   {"do_not_contact_since",
                    data.quietSince ? ordered_json(data.quietSince->iso()) : ordered_json()},
                   {"do_not_contact_reason", data.quietReason},
                   {"consents", ordered_json::array()}};
    for (const services::Consent& consent : take(services::listConsents(session, person)))
        answer.json["consents"].push_back({{"on", consent.on.iso()},
                                           {"given", consent.given},
                                           {"way", consent.way},
                                           {"taken_by", consent.takenBy},
                                           {"note", consent.note}});
    answer.text = answer.json.dump(2) + '\n';
    return answer;
}

Answer consent(Context& context, const RegistrationOptions& options)
{
    services::Consent consent;
    consent.on = dayOf(options.on, "on");
    consent.given = !options.withdrawn;
    consent.way = options.way;
    consent.takenBy = options.by;
    consent.note = options.note;
    return written(options.person, take(services::recordConsent(
                                       context.session(), personOf(options.person), consent)));
}

Answer quiet(Context& context, const RegistrationOptions& options)
{
    return written(options.person,
                   take(services::setQuiet(context.session(), personOf(options.person),
                                           !options.off, options.reason)));
}

Answer kpj(Context& context, const RegistrationOptions& options)
{
    return written(options.person,
                   take(services::recordKpj(context.session(), personOf(options.person),
                                            segmentOf(options.segment), options.kpj,
                                            dayOf(options.on, "on"))));
}

Answer block(Context& context, const RegistrationOptions& options)
{
    Answer answer;
    answer.text = take(services::registrationBlock(context.session(), personOf(options.person),
                                                   context.language()));
    answer.json = {{"id", options.person}, {"block", answer.text}};
    return answer;
}

Answer sheet(Context& context, const RegistrationOptions& options)
{
    std::vector<PersonId> people;
    for (const std::string& text : options.people)
        people.push_back(personOf(text));
    const auto rows = take(
        services::exportRegistration(context.session(), people, options.file, context.language()));
    Answer answer;
    answer.json = {{"file", options.file}, {"rows", rows}};
    answer.text = std::to_string(rows) + '\n';
    return answer;
}

} // namespace

void addRegistrationVerbs(CLI::App& person, Choice& choice)
{
    const auto options = std::make_shared<RegistrationOptions>();
    const auto add = [&](const char* name, const char* id, const char* en, auto run) {
        CLI::App* const app = choice.verb(person, name, id, en, [options, run](Context& context) {
            return run(context, *options);
        });
        app->add_option("person", options->person, choice.say("Id orang", "The person's id"))
            ->required();
        return app;
    };
    CLI::App* const data = add("registration", "Data pendaftaran: lihat atau ubah",
                               "Registration data: show or change", registration);
    data->add_option("--family-card", options->familyCard, choice.say("No. KK", "Family card"));
    data->add_option("--birth-place", options->birthPlace, choice.say("Tempat lahir", "Born at"));
    data->add_option("--email", options->email, choice.say("Surel", "E-mail"));
    data->add_option("--business", options->business, choice.say("Nama usaha", "Business"));
    data->add_option("--sector", options->sector, choice.say("Kategori usaha", "Kind of it"));
    data->add_option("--payer", options->payer, "self|csr|apbd|apbdes");
    CLI::App* const consenting = add("consent", "Catat persetujuan", "Record a consent", consent);
    consenting->add_option("--way", options->way, "written|spoken|message|thumbprint");
    consenting->add_option("--by", options->by, choice.say("Siapa yang meminta", "Who asked"))
        ->required();
    consenting->add_option("--note", options->note, choice.say("Catatan", "Note"));
    consenting->add_flag("--withdrawn", options->withdrawn,
                         choice.say("Dicabut", "It is withdrawn"));
    CLI::App* const silence = add("quiet", "Minta tidak dihubungi", "Do not contact", quiet);
    silence->add_option("--reason", options->reason, choice.say("Alasan", "Reason"));
    silence->add_flag("--off", options->off, choice.say("Boleh dihubungi lagi", "No longer"));
    CLI::App* const number = add("kpj", "Catat KPJ dari portal", "Record the KPJ", kpj);
    number->add_option("kpj", options->kpj, "KPJ")->required();
    number->add_option("--segment", options->segment, "PU|BPU");
    for (CLI::App* const app : {consenting, number})
        app->add_option("--on", options->on, choice.say("Tanggal", "Day"))->required();
    add("block", "Isian untuk ditempel di portal (dicatat)",
        "Lines to paste into the portal (recorded)", block);
    CLI::App* const table =
        choice.verb(person, "sheet", "Tabel pendaftaran untuk portal (dicatat)",
                    "Registration table for the portal (recorded)",
                    [options](Context& context) { return sheet(context, *options); });
    table->add_option("file", options->file, choice.say("Berkas", "File"))->required();
    table->add_option("people", options->people, choice.say("Id orang", "Ids of people"))
        ->required();
}

} // namespace penggerak::cli
