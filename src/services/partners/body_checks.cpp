#include "services/partners/body_checks.h"

#include "core/partners/npp.h"
#include "core/partners/npwp.h"
#include "services/offices/offices.h"
#include "services/regions/regions.h"
#include "storage/ledger/tree_store.h"
#include "storage/offices/office_store.h"
#include "storage/partners/profile_store.h"

#include <algorithm>

namespace penggerak::services {

std::string trimmedText(const std::string& text)
{
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

Outcome checkNotFuture(const Book& book, Day day, const std::string& field)
{
    if (day > book.today())
        return fail(refusal("date_future", field).with("day", day).with("today", book.today()));
    return {};
}

std::optional<storage::BodyRecord> findBody(storage::Database& database, BodyId id)
{
    const auto bodies = storage::BodyStore(database).all();
    for (const storage::BodyRecord& body : bodies)
        if (body.id == id)
            return body;
    return std::nullopt;
}

Result<storage::BodyRecord> knownBody(storage::Database& database, BodyId id)
{
    const auto body = findBody(database, id);
    if (!body)
        return fail("body_unknown", "body");
    return *body;
}

Outcome checkDinas(storage::Database& database, BodyId id, const std::string& field)
{
    const auto body = findBody(database, id);
    if (!body || body->kind != code(BodyKind::Partner))
        return fail("dinas_unfit", field);
    return {};
}

Outcome checkEmployer(storage::Database& database, BodyId id)
{
    const auto body = findBody(database, id);
    if (!body)
        return fail("body_unknown", "body");
    if (body->kind != code(BodyKind::Employer))
        return fail(refusal("not_employer", "body").with("name", body->name));
    return {};
}

namespace {

template <class Codes>
bool isOneOf(const Codes& codes, const std::string& text)
{
    return std::find(codes.begin(), codes.end(), text) != codes.end();
}

std::string nameOf(storage::Database& database, BodyId id)
{
    const auto body = findBody(database, id);
    return body ? body->name : std::string();
}

Outcome checkPlaces(storage::Database& database, const BodyFields& fields,
                    std::optional<BodyId> self)
{
    if (fields.office) {
        const auto offices = storage::OfficeStore(database).all();
        if (std::none_of(offices.begin(), offices.end(),
                         [&](const auto& office) { return office.id == *fields.office; }))
            return fail(refusal("office_unknown", "office").with("office", fields.office->text()));
    }
    if (fields.parent) {
        const auto tree = storage::bodyTree(database);
        if (!tree.contains(*fields.parent))
            return fail("body_unknown", "parent");
        if (self && tree.isWithin(*fields.parent, *self))
            return fail("body_circle", "parent");
    }
    if (fields.supervisor)
        if (Outcome fit = checkDinas(database, *fields.supervisor, "supervisor"); !fit)
            return fit;
    if (fields.region && !regionExists(*fields.region))
        return fail(refusal("region_unknown", "region").with("region", fields.region->dotted()));
    return {};
}

Outcome readNumbers(storage::Database& database, const BodyFields& fields, BodyProfile& profile,
                    std::optional<BodyId> self)
{
    storage::ProfileOfBodyStore profiles(database);
    if (const std::string text = trimmedText(fields.npp); !text.empty()) {
        const Result<Npp> npp = Npp::parse(text);
        if (!npp)
            return fail(npp.error());
        const auto taken = profiles.byNpp(npp->text());
        if (taken && taken != self)
            return fail(refusal("npp_taken", "npp").with("name", nameOf(database, *taken)));
        profile.npp = npp->text();
    }
    if (const std::string text = trimmedText(fields.npwp); !text.empty()) {
        const Result<Npwp> npwp = Npwp::parse(text);
        if (!npwp)
            return fail(npwp.error());
        const auto taken = profiles.byNpwp(npwp->reveal());
        if (taken && taken != self)
            return fail(refusal("npwp_taken", "npwp").with("name", nameOf(database, *taken)));
        profile.npwp = npwp->reveal();
    }
    return {};
}

} // namespace

Result<CheckedBody> checkedBody(storage::Database& database, const Book& book,
                                const BodyFields& fields, std::optional<BodyId> self)
{
    CheckedBody checked;
    checked.body.name = trimmedText(fields.name);
    if (checked.body.name.empty())
        return fail("name_missing", "name");
    if (Outcome past = checkNotFuture(book, fields.since, "since"); !past)
        return fail(past.error());
    const auto bodies = storage::BodyStore(database).all();
    for (const storage::BodyRecord& other : bodies)
        if (other.name == checked.body.name && other.id != self)
            return fail(refusal("name_taken", "name").with("name", other.name));
    if (Outcome places = checkPlaces(database, fields, self); !places)
        return fail(places.error());
    if (!fields.sector.empty() && !isOneOf(sectors(), fields.sector))
        return fail(refusal("sector_unknown", "sector").with("sector", fields.sector));
    if (!fields.institution.empty() && !isOneOf(institutions(), fields.institution))
        return fail(
            refusal("institution_unknown", "institution").with("institution", fields.institution));
    if (Outcome numbers = readNumbers(database, fields, checked.profile, self); !numbers)
        return fail(numbers.error());
    checked.body.id = self ? *self : BodyId(database.newId());
    checked.body.kind = code(fields.kind);
    checked.body.office = fields.office;
    checked.body.parent = fields.parent;
    checked.body.since = fields.since;
    checked.profile.body = checked.body.id;
    checked.profile.version = 1;
    checked.profile.institution = fields.kind == BodyKind::Partner ? fields.institution : "";
    checked.profile.sector = fields.sector;
    checked.profile.supervisor = fields.supervisor;
    checked.profile.address = trimmedText(fields.address);
    checked.profile.region = fields.region;
    checked.profile.note = trimmedText(fields.note);
    return checked;
}

} // namespace penggerak::services
