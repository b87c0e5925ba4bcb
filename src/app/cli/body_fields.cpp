#include "app/cli/body_fields.h"

#include "app/cli/table.h"
#include "app/cli/values.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;
using services::BodyKind;
using Kinds = std::vector<BodyKind>;
using Options = std::shared_ptr<BodyOptions>;

void put(std::string& field, const std::optional<std::string>& named)
{
    if (named)
        field = *named;
}

services::BodyFields changed(const Book& book, services::BodyFields fields,
                             const BodyOptions& options)
{
    put(fields.name, options.name);
    if (options.office)
        fields.office = maybeOffice(book, *options.office);
    if (options.parent)
        fields.parent = maybeBody(book, *options.parent);
    if (options.since)
        fields.since = dayOf(*options.since, "since");
    put(fields.npp, options.npp);
    put(fields.npwp, options.npwp);
    put(fields.institution, options.institution);
    put(fields.sector, options.sector);
    if (options.supervisor)
        fields.supervisor = maybeBody(book, *options.supervisor);
    put(fields.address, options.address);
    if (options.region)
        fields.region = maybeRegion(*options.region);
    put(fields.note, options.note);
    return fields;
}

Answer add(Context& context, const BodyOptions& options, BodyKind kind)
{
    const Session& session = context.session();
    services::BodyFields fields;
    fields.kind = kind;
    fields.since = session.book().today();
    fields = changed(session.book(), fields, options);
    const auto written = take(services::addBodyWithFields(session, fields));
    return writtenAs(session, written.id.text(), fields.name);
}

Answer edit(Context& context, const BodyOptions& options)
{
    const Session& session = context.session();
    const BodyId id = bodyOf(session.book(), options.id);
    const auto version = take(services::showBody(session, id)).row.version;
    const auto fields =
        changed(session.book(), take(services::bodyFieldsForEdit(session, id)), options);
    take(services::editBody(session, id, fields, version));
    return writtenAs(session, id.text(), fields.name);
}

services::BodyFilter filterOf(const Book& book, const BodyOptions& options, const Kinds& kinds)
{
    services::BodyFilter filter;
    filter.kinds = kinds;
    filter.office = maybeOffice(book, options.office.value_or(""));
    if (!options.size.empty()) {
        filter.size = employerSizeFromCode(options.size);
        if (!filter.size)
            throw UsageError("--size " + options.size + ": micro|small|medium|large", "size");
    }
    filter.sector = options.sector.value_or("");
    filter.institution = options.institution.value_or("");
    filter.supervisor = maybeBody(book, options.supervisor.value_or(""));
    filter.region = maybeRegion(options.region.value_or(""));
    const auto standing = services::bodyStandingFromCode(options.standing);
    if (!standing)
        throw UsageError("--standing " + options.standing + ": any|nobody|partly|all", "standing");
    filter.standing = *standing;
    filter.text = options.text;
    return filter;
}

Answer list(Context& context, const BodyOptions& options, const Kinds& kinds)
{
    const Session& session = context.session();
    const auto page = take(services::listBodyRows(session, filterOf(session.book(), options, kinds),
                                                  options.at, limitOf(options.limit)));
    const Language language = context.language();
    Table table({context.say("Nama", "Name"), context.say("Jenis", "Kind"), "NPP",
                 ">" + context.say("Potensi", "Potential"),
                 ">" + context.say("Terdaftar", "Registered"), "ID"});
    Answer answer;
    answer.json = {
        {"total", page.total}, {"next", maybeText(page.next)}, {"rows", ordered_json::array()}};
    for (const services::BodyRow& row : page.rows) {
        answer.json["rows"].push_back(toJson(row));
        table.add({row.name, services::term(std::string(code(row.kind)), language), row.npp,
                   row.heads.potential
                       ? services::formatCount(row.heads.potential->value(), language)
                       : "-",
                   services::formatCount(row.heads.registered().value(), language), row.id.text()});
    }
    answer.text = table.text();
    return answer;
}

Answer show(Context& context, const BodyOptions& options)
{
    const Session& session = context.session();
    const auto detail = take(services::showBody(session, bodyOf(session.book(), options.id)));
    const Language language = context.language();
    const auto count = [&](Heads heads) { return services::formatCount(heads.value(), language); };
    Answer answer;
    answer.json = toJson(detail);
    Table table({detail.row.name, ""});
    const auto line = [&](const std::string& name, const std::string& value) {
        if (!value.empty())
            table.add({name, value});
    };
    line("NPP", detail.row.npp);
    line("NPWP", detail.row.maskedNpwp);
    line(context.say("Alamat", "Address"), detail.row.address);
    line(context.say("Dinas pembina", "Supervising agency"), detail.row.supervisor);
    if (detail.row.size)
        line(context.say("Skala", "Size"),
             services::term(std::string(code(detail.row.size->size)), language));
    if (detail.row.heads.potential)
        line(context.say("Potensi", "Potential"), count(*detail.row.heads.potential));
    line(context.say("Terdaftar", "Registered"), count(detail.row.heads.registered()));
    for (const services::ContactRow& contact : detail.contacts)
        line(context.say("Narahubung", "Contact"),
             contact.name + "  " + contact.maskedPhone + "  " + contact.post);
    answer.text = table.text();
    return answer;
}

Answer addContact(Context& context, const BodyOptions& options)
{
    const Session& session = context.session();
    services::NewContact contact;
    if (!options.person.empty())
        contact.person = idOf<PersonId>(options.person, "person_unknown", "person");
    contact.name = options.contactName;
    contact.phone = options.phone;
    contact.post = options.post;
    contact.since = maybeDay(options.on, "since").value_or(session.book().today());
    const auto id =
        take(services::addContact(session, bodyOf(session.book(), options.id), contact));
    return writtenAs(session, id.text(), options.contactName);
}

ContactId contactOf(const BodyOptions& options)
{
    return idOf<ContactId>(options.contact, "contact_unknown", "contact");
}

Answer endContact(Context& context, const BodyOptions& options)
{
    const Session& session = context.session();
    take(services::endContact(session, contactOf(options), dayOf(options.on, "on")));
    return writtenAs(session, options.contact, options.contact);
}

Answer revealContact(Context& context, const BodyOptions& options)
{
    const std::string phone =
        take(services::revealContact(context.session(), contactOf(options), options.reason));
    Answer answer;
    answer.json = {{"id", options.contact}, {"phone", maybeText(phone)}};
    answer.text = phone + '\n';
    return answer;
}

Answer listContacts(Context& context, const BodyOptions& options)
{
    const Session& session = context.session();
    const auto detail = take(services::showBody(session, bodyOf(session.book(), options.id)));
    Answer answer;
    answer.json = {
        {"total", detail.contacts.size()}, {"next", nullptr}, {"rows", toJson(detail)["contacts"]}};
    Table table({context.say("Nama", "Name"), context.say("Telepon", "Telephone"),
                 context.say("Jabatan", "Post"), context.say("Sejak", "Since"), "ID"});
    for (const services::ContactRow& contact : detail.contacts)
        table.add({contact.name, contact.maskedPhone, contact.post,
                   services::formatDay(contact.since, context.language()), contact.id.text()});
    answer.text = table.text();
    return answer;
}

void addFields(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("--name", options->name, choice.say("Nama", "Name"));
    app.add_option("--office", options->office, choice.say("Kantor", "Office"));
    app.add_option("--parent", options->parent, choice.say("Bagian dari", "Part of"));
    app.add_option("--since", options->since, choice.say("Sejak tanggal", "First day"));
    app.add_option("--npp", options->npp, "NPP");
    app.add_option("--npwp", options->npwp, choice.say("15 atau 16 angka", "15 or 16 digits"));
    app.add_option("--institution", options->institution,
                   choice.say("Jenis lembaga", "Kind of institution"));
    app.add_option("--sector", options->sector, choice.say("Sektor", "Sector"));
    app.add_option("--supervisor", options->supervisor,
                   choice.say("Dinas pembina", "Supervising agency"));
    app.add_option("--address", options->address, choice.say("Alamat", "Address"));
    app.add_option("--region", options->region, choice.say("Wilayah", "Region"));
    app.add_option("--note", options->note, choice.say("Catatan", "Note"));
}

void addContactVerbs(CLI::App& group, Choice& choice)
{
    const Options options = std::make_shared<BodyOptions>();
    CLI::App* const contact =
        choice.group(group, "contact", "Narahubung dan riwayatnya", "Contacts and their history");
    CLI::App* const adding =
        choice.verb(*contact, "add", "Tambah", "Add one",
                    [options](Context& context) { return addContact(context, *options); });
    CLI::App* const listing =
        choice.verb(*contact, "list", "Daftar", "All of them",
                    [options](Context& context) { return listContacts(context, *options); });
    for (CLI::App* const one : {adding, listing})
        one->add_option("id", options->id, choice.say("Nama atau ID", "Name or ID"))->required();
    adding->add_option("--name", options->contactName, choice.say("Nama", "Name"));
    adding->add_option("--phone", options->phone, choice.say("Telepon", "Telephone"));
    adding->add_option("--person", options->person,
                       choice.say("Id orang di buku", "Somebody of the book"));
    adding->add_option("--post", options->post, choice.say("Jabatan", "Post"));
    adding->add_option("--since", options->on, choice.say("Sejak tanggal", "First day"));
    CLI::App* const ending =
        choice.verb(*contact, "end", "Akhiri", "End one",
                    [options](Context& context) { return endContact(context, *options); });
    ending->add_option("--on", options->on, choice.say("Hari terakhir", "Last day"))->required();
    CLI::App* const revealing =
        choice.verb(*contact, "reveal", "Lihat nomornya", "Reveal the number",
                    [options](Context& context) { return revealContact(context, *options); });
    revealing->add_option("--reason", options->reason, choice.say("Alasan", "Reason"))->required();
    for (CLI::App* const one : {ending, revealing})
        one->add_option("contact", options->contact, "ID")->required();
}

} // namespace

BodyId bodyOf(const Book& book, const std::string& text, const std::string& field)
{
    const auto id = maybeBody(book, text);
    if (!id)
        throw Refused(refusal("body_unknown", field));
    return *id;
}

Answer writtenAs(const Session& session, const std::string& id, const std::string& text)
{
    Answer answer;
    answer.json = {{"id", id}, {"seq", session.book().lastSeq()}};
    answer.text = (text.empty() || text == id ? id : text + ": " + id) + '\n';
    return answer;
}

void addBodyVerbs(CLI::App& group, Choice& choice, const Kinds& kinds)
{
    const Options adding = std::make_shared<BodyOptions>();
    CLI::App* const add_ =
        choice.verb(group, "add", "Tambah", "Add one", [adding, kinds](Context& context) {
            return add(context, *adding, kinds.front());
        });
    addFields(*add_, adding, choice);
    add_->get_option("--name")->required();

    const Options editing = std::make_shared<BodyOptions>();
    CLI::App* const edit_ =
        choice.verb(group, "edit", "Ubah isian yang disebut", "Change the fields named",
                    [editing](Context& context) { return edit(context, *editing); });
    edit_->add_option("id", editing->id, choice.say("Nama atau ID", "Name or ID"))->required();
    addFields(*edit_, editing, choice);

    const Options showing = std::make_shared<BodyOptions>();
    choice
        .verb(group, "show", "Lihat satu", "Show one",
              [showing](Context& context) { return show(context, *showing); })
        ->add_option("id", showing->id, choice.say("Nama atau ID", "Name or ID"))
        ->required();

    const Options listing = std::make_shared<BodyOptions>();
    CLI::App* const list_ =
        choice.verb(group, "list", "Daftar", "All of them",
                    [listing, kinds](Context& context) { return list(context, *listing, kinds); });
    list_->add_option("--office", listing->office, choice.say("Kantor", "Office"));
    list_->add_option("--region", listing->region, choice.say("Wilayah", "Region"));
    list_->add_option("--sector", listing->sector, choice.say("Sektor", "Sector"));
    list_->add_option("--institution", listing->institution,
                      choice.say("Jenis lembaga", "Kind of institution"));
    list_->add_option("--supervisor", listing->supervisor,
                      choice.say("Dinas pembina", "Supervising agency"));
    list_->add_option("--size", listing->size, "micro|small|medium|large");
    list_->add_option("--standing", listing->standing, "any|nobody|partly|all");
    list_->add_option("--text", listing->text, choice.say("Yang dicari", "Text to find"));
    list_->add_option("--at", listing->at, choice.say("Halaman berikut", "Next page"));
    list_->add_option("--limit", listing->limit, "1..10000");
    addContactVerbs(group, choice);
}

} // namespace penggerak::cli
