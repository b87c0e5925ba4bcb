#include "app/cli/money.h"
#include "services/benefits/benefits.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;
using services::Benefit;

struct BenefitOptions
{
    std::string benefit;
    std::string kind = "death";
    std::string person;
    std::string participant;
    std::int64_t participants = 1;
    std::optional<std::int64_t> heirs;
    std::string amount;
    std::string on;
    std::string region;
    std::string body;
    std::string activity;
    std::string source;
    std::string reason;
    std::string note;
    std::string from;
    std::string to;
};

BenefitKind kindOf(const std::string& text)
{
    const auto kind = benefitKindFromCode(text);
    if (!kind)
        throw Refused(refusal("benefit_kind_unknown", "kind").with("kind", text));
    return *kind;
}

ordered_json toJson(const Benefit& benefit)
{
    const services::BenefitFields& fields = benefit.fields;
    return {{"id", benefit.id.text()},
            {"kind", code(fields.kind)},
            {"programme", code(programmeOf(fields.kind))},
            {"person", maybeId(fields.person)},
            {"participant", benefit.name},
            {"participants", fields.participants},
            {"heirs", fields.heirs ? ordered_json(*fields.heirs) : ordered_json()},
            {"amount", fields.amount.value()},
            {"total", benefit.total().value()},
            {"on", fields.on.iso()},
            {"region", fields.region ? ordered_json(fields.region->digits()) : ordered_json()},
            {"body", benefit.body},
            {"activity", benefit.activity},
            {"source", fields.source},
            {"reason", fields.reason},
            {"note", fields.note}};
}

Answer shown(Context& context, const std::vector<Benefit>& benefits)
{
    const Language language = context.language();
    return listed(
        benefits,
        Table({context.say("Diserahkan", "Handed over"), context.say("Manfaat", "Benefit"),
               context.say("Peserta", "Participant"), context.say(">Orang", ">People"),
               context.say(">Rp tiap peserta", ">Rp each"), context.say("Kelompok", "Group"),
               context.say("Kegiatan", "Activity"), "ID"}),
        [](const Benefit& benefit) { return toJson(benefit); },
        [&](const Benefit& benefit) {
            const services::BenefitFields& fields = benefit.fields;
            return std::vector<std::string>{services::formatDay(fields.on, language),
                                            services::term(services::termOf(fields.kind), language),
                                            benefit.name,
                                            services::formatCount(fields.participants, language),
                                            services::formatCount(fields.amount.value(), language),
                                            benefit.body,
                                            benefit.activity,
                                            benefit.id.text()};
        });
}

Answer add(Context& context, const BenefitOptions& options)
{
    const Session& session = context.session();
    const Book& book = session.book();
    services::BenefitFields fields;
    fields.kind = kindOf(options.kind);
    if (!options.person.empty())
        fields.person = idOf<PersonId>(options.person, "person_unknown", "person");
    fields.participant = options.participant;
    fields.participants = options.participants;
    fields.heirs = options.heirs;
    fields.amount = rupiahOf(options.amount);
    fields.on = maybeDay(options.on, "on").value_or(book.today());
    fields.region = maybeRegion(options.region);
    fields.body = maybeBody(book, options.body);
    fields.activity = maybeActivity(book, options.activity);
    fields.source = options.source;
    fields.reason = options.reason;
    fields.note = options.note;
    const BenefitId id = take(services::addBenefit(session, fields));
    Answer answer;
    answer.json = {{"id", id.text()}, {"seq", book.lastSeq()}};
    answer.text = id.text() + '\n';
    return answer;
}

BenefitId benefitOf(const BenefitOptions& options)
{
    return idOf<BenefitId>(options.benefit, "benefit_unknown", "benefit");
}

Answer list(Context& context, const BenefitOptions& options)
{
    const Session& session = context.session();
    const Book& book = session.book();
    services::BenefitFilter filter;
    filter.region = maybeRegion(options.region);
    filter.body = maybeBody(book, options.body);
    filter.activity = maybeActivity(book, options.activity);
    filter.from = maybeDay(options.from, "from");
    filter.to = maybeDay(options.to, "to");
    return shown(context, take(services::listBenefits(session, filter)));
}

Answer show(Context& context, const BenefitOptions& options)
{
    const Benefit benefit = take(services::showBenefit(context.session(), benefitOf(options)));
    Answer answer = shown(context, {benefit});
    answer.json = toJson(benefit);
    return answer;
}

Answer remove(Context& context, const BenefitOptions& options)
{
    Answer answer;
    answer.json = {{"seq", take(services::removeBenefit(context.session(), benefitOf(options)))}};
    return answer;
}

} // namespace

void addBenefitCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<BenefitOptions>();
    const auto bound = [options](Answer (*run)(Context&, const BenefitOptions&)) {
        return [options, run](Context& context) { return run(context, *options); };
    };
    CLI::App* const benefit =
        choice.group(app, "benefit", "Manfaat yang diserahkan", "Benefits handed over");
    CLI::App* const adding = choice.verb(*benefit, "add", "Catat manfaat yang diserahkan",
                                         "Record a benefit handed over", bound(add));
    adding->add_option("--kind", options->kind,
                       "death|scholarship|accident_death|treatment|unable_to_work|old_age");
    adding->add_option("--person", options->person, choice.say("Id orang", "A person's id"));
    adding->add_option("--participant", options->participant,
                       choice.say("Nama peserta di luar buku", "Name of one not in the book"));
    adding->add_option("--participants", options->participants,
                       choice.say("Berapa peserta, tanpa nama", "How many, without names"));
    adding->add_option("--heirs", options->heirs, choice.say("Jumlah ahli waris", "Heirs"));
    adding
        ->add_option("--amount", options->amount,
                     choice.say("Rupiah tiap peserta", "Rupiah for each participant"))
        ->required();
    adding->add_option("--on", options->on, choice.say("Hari diserahkan", "Day of handing over"));
    adding->add_option("--source", options->source, choice.say("Sumber", "Source"));
    adding->add_option("--reason", options->reason,
                       choice.say("Mengapa bukan jumlah menurut aturan",
                                  "Why the amount is not that of the rule"));
    adding->add_option("--note", options->note, choice.say("Catatan", "Note"));
    CLI::App* const listing =
        choice.verb(*benefit, "list", "Daftar manfaat", "List benefits", bound(list));
    for (CLI::App* const one : {adding, listing}) {
        one->add_option("--region", options->region, choice.say("Wilayah", "Region"));
        one->add_option("--body", options->body, choice.say("Kelompok", "Group"));
        one->add_option("--activity", options->activity, choice.say("Kegiatan", "Activity"));
    }
    listing->add_option("--from", options->from, choice.say("Mulai tanggal", "From"));
    listing->add_option("--to", options->to, choice.say("Sampai tanggal", "Until"));
    for (CLI::App* const one :
         {choice.verb(*benefit, "show", "Tampilkan manfaat", "Show a benefit", bound(show)),
          choice.verb(*benefit, "remove", "Hapus manfaat yang salah catat",
                      "Remove a benefit recorded by mistake", bound(remove))})
        one->add_option("benefit", options->benefit, "Id")->required();
}

} // namespace penggerak::cli
