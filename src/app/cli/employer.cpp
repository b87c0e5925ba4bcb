#include "app/cli/body_fields.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/base/spreadsheet_values.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct EmployerOptions
{
    std::string id;
    std::string on;
    std::string sales;
    std::string capital;
    std::string stated;
    std::string source;
    std::string dinas;
    std::string permit;
    std::string number;
    std::string state = "requested";
    std::string until;
};

using Options = std::shared_ptr<EmployerOptions>;

std::optional<Rupiah> maybeRupiah(const std::string& text, const std::string& field)
{
    if (text.empty())
        return std::nullopt;
    const auto amount = parseRupiah(text);
    if (!amount) {
        Error error = amount.error();
        error.field = field;
        throw Refused(error);
    }
    return *amount;
}

Answer size(Context& context, const EmployerOptions& options)
{
    const Session& session = context.session();
    services::NewSize size;
    size.reading.since = maybeDay(options.on, "on").value_or(session.book().today());
    size.reading.sales = maybeRupiah(options.sales, "sales");
    size.reading.capital = maybeRupiah(options.capital, "capital");
    if (!options.stated.empty()) {
        size.reading.stated = employerSizeFromCode(options.stated);
        if (!size.reading.stated)
            throw UsageError("--stated " + options.stated + ": micro|small|medium|large", "stated");
    }
    size.source = options.source;
    const BodyId id = bodyOf(session.book(), options.id);
    take(services::addSize(session, id, size));
    Answer answer = writtenAs(session, id.text(), options.id);
    answer.json["size"] = toJson(take(services::showBody(session, id)))["size"];
    return answer;
}

Answer obligations(Context& context, const EmployerOptions& options)
{
    const Session& session = context.session();
    const auto detail = take(services::showBody(session, bodyOf(session.book(), options.id)));
    const ordered_json whole = toJson(detail);
    Answer answer;
    answer.json = {{"id", detail.row.id.text()},
                   {"name", detail.row.name},
                   {"size", whole["size"]},
                   {"obligations", whole["obligations"]}};
    if (!detail.obligations) {
        answer.text = context.say("Skala usahanya belum diketahui.\n", "The size is not known.\n");
        return answer;
    }
    for (const std::string& programme : detail.obligations->programmes)
        answer.text += (answer.text.empty() ? "" : ", ") + programme;
    answer.text += "  (" + detail.obligations->source + ")\n";
    return answer;
}

PermitState stateOf(const std::string& text)
{
    const auto state = permitStateFromCode(text);
    if (!state)
        throw UsageError("--state " + text + ": requested|held_back|issued|revoked", "state");
    return *state;
}

services::NewPermit permitOf(const Book& book, const EmployerOptions& options)
{
    services::NewPermit permit;
    permit.permit = options.permit;
    permit.number = options.number;
    permit.state = stateOf(options.state);
    permit.on = maybeDay(options.on, "on").value_or(book.today());
    permit.until = maybeDay(options.until, "until");
    return permit;
}

Answer addPermit(Context& context, const EmployerOptions& options)
{
    const Session& session = context.session();
    services::NewPermit permit = permitOf(session.book(), options);
    permit.dinas = bodyOf(session.book(), options.dinas, "dinas");
    const auto id = take(services::addPermit(session, bodyOf(session.book(), options.id), permit));
    return writtenAs(session, id.text(), options.permit);
}

Answer changePermit(Context& context, const EmployerOptions& options)
{
    const Session& session = context.session();
    take(services::changePermit(session, idOf<PermitId>(options.id, "permit_unknown", "permit"),
                                permitOf(session.book(), options)));
    return writtenAs(session, options.id, options.id);
}

Answer listPermits(Context& context, const EmployerOptions& options)
{
    const Session& session = context.session();
    const auto detail = take(services::showBody(session, bodyOf(session.book(), options.id)));
    Answer answer;
    answer.json = {
        {"total", detail.permits.size()}, {"next", nullptr}, {"rows", toJson(detail)["permits"]}};
    Table table({context.say("Izin", "Permit"), "Dinas", context.say("Keadaan", "State"),
                 context.say("Syarat kepesertaan", "Membership asked for"), "ID"});
    for (const services::PermitRow& permit : detail.permits)
        table.add({permit.permit.permit, permit.dinas,
                   services::term(std::string(code(permit.state)), context.language()),
                   permit.demanded ? context.say("ya", "yes") : context.say("tidak", "no"),
                   permit.permit.id.text()});
    answer.text = table.text();
    return answer;
}

void addPermitVerbs(CLI::App& employer, Choice& choice)
{
    const Options options = std::make_shared<EmployerOptions>();
    CLI::App* const permit = choice.group(employer, "permit", "Izin", "Permits");
    CLI::App* const adding =
        choice.verb(*permit, "add", "Tambah", "Add one",
                    [options](Context& context) { return addPermit(context, *options); });
    adding->add_option("--dinas", options->dinas, "Dinas")->required();
    adding->add_option("--permit", options->permit, choice.say("Nama izin", "Permit"))->required();
    CLI::App* const setting =
        choice.verb(*permit, "set", "Ubah keadaannya", "Change its state",
                    [options](Context& context) { return changePermit(context, *options); });
    for (CLI::App* const one : {adding, setting}) {
        one->add_option("id", options->id, "ID")->required();
        one->add_option("--number", options->number, choice.say("Nomor", "Number"));
        one->add_option("--state", options->state, "requested|held_back|issued|revoked");
        one->add_option("--on", options->on, choice.say("Tanggal", "Day"));
        one->add_option("--until", options->until, choice.say("Berlaku sampai", "Valid until"));
    }
    choice
        .verb(*permit, "list", "Daftar", "All of them",
              [options](Context& context) { return listPermits(context, *options); })
        ->add_option("id", options->id, choice.say("Pemberi kerja", "Employer"))
        ->required();
}

} // namespace

void addEmployerCommands(CLI::App& app, Choice& choice)
{
    CLI::App* const employer = choice.group(app, "employer", "Pemberi kerja", "Employers");
    addBodyVerbs(*employer, choice, {services::BodyKind::Employer});
    addPermitVerbs(*employer, choice);
    const Options options = std::make_shared<EmployerOptions>();
    CLI::App* const sizing =
        choice.verb(*employer, "size", "Catat ukuran usaha", "Record the size",
                    [options](Context& context) { return size(context, *options); });
    sizing->add_option("--sales", options->sales, choice.say("Penjualan setahun", "Yearly sales"));
    sizing->add_option(
        "--capital", options->capital,
        choice.say("Modal tanpa tanah dan bangunan", "Capital without land and buildings"));
    sizing->add_option("--stated", options->stated, "micro|small|medium|large");
    sizing->add_option("--on", options->on, choice.say("Sejak tanggal", "From day"));
    sizing->add_option("--source", options->source, choice.say("Sumber", "Source"));
    CLI::App* const owing =
        choice.verb(*employer, "obligations", "Program yang wajib", "Programmes that are due",
                    [options](Context& context) { return obligations(context, *options); });
    for (CLI::App* const one : {sizing, owing})
        one->add_option("id", options->id, choice.say("Nama atau ID", "Name or ID"))->required();

    CLI::App* const group = choice.group(app, "group", "Kelompok", "Groups");
    addBodyVerbs(*group, choice, {services::BodyKind::Group});
}

} // namespace penggerak::cli
