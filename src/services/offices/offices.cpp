#include "services/offices/offices.h"

#include "services/book/verb.h"
#include "services/regions/regions.h"
#include "storage/offices/office_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace penggerak::services {

namespace {

Office fromRecord(const storage::OfficeRecord& record)
{
    return {record.id,     record.code,
            record.name,   record.kind == "area" ? OfficeKind::Area : OfficeKind::Office,
            record.parent, record.territory};
}

storage::OfficeRecord toRecord(OfficeId id, const NewOffice& office)
{
    return {id,
            office.code,
            office.name,
            office.kind == OfficeKind::Area ? "area" : "office",
            office.parent,
            office.territory};
}

std::vector<Office> readAll(storage::Database& database)
{
    std::vector<Office> offices;
    for (const storage::OfficeRecord& record : storage::OfficeStore(database).all())
        offices.push_back(fromRecord(record));
    return offices;
}

const Office* byId(const std::vector<Office>& offices, OfficeId id)
{
    const auto found =
        std::find_if(offices.begin(), offices.end(), [&](const Office& o) { return o.id == id; });
    return found == offices.end() ? nullptr : &*found;
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(' ') == std::string::npos;
}

Outcome checkNames(const std::vector<Office>& others, const NewOffice& office)
{
    if (isBlank(office.name))
        return fail("office_name_missing", "name");
    for (const Office& other : others) {
        if (other.name == office.name)
            return fail(refusal("office_name_taken", "name").with("name", office.name));
        if (!office.code.empty() && other.code == office.code)
            return fail(refusal("office_code_taken", "code").with("code", office.code));
    }
    return {};
}

/// What stands above must be an area, and never the office itself, however far up.
Outcome checkParent(const std::vector<Office>& all, std::optional<OfficeId> self,
                    const NewOffice& office)
{
    std::set<OfficeId> seen;
    for (auto above = office.parent; above;) {
        const Office* const parent = byId(all, *above);
        if (!parent)
            return fail(refusal("office_unknown", "parent").with("office", above->text()));
        if (parent->kind != OfficeKind::Area || above == self || !seen.insert(*above).second)
            return fail("office_parent", "parent");
        above = parent->parent;
    }
    const bool hasBelow = self && std::any_of(all.begin(), all.end(), [&](const Office& other) {
                              return other.parent == self;
                          });
    if (hasBelow && office.kind != OfficeKind::Area)
        return fail("office_parent", "kind");
    return {};
}

/// Regions exist, and no two offices hold a region or one inside it. An area may repeat the
/// territory of its offices.
Outcome checkTerritory(const std::vector<Office>& others, const NewOffice& office)
{
    for (const RegionCode& region : office.territory)
        if (!regionExists(region))
            return fail(refusal("region_unknown", "territory").with("region", region.dotted()));
    for (auto one = office.territory.begin(); one != office.territory.end(); ++one)
        for (auto two = one + 1; two != office.territory.end(); ++two)
            if (one->contains(*two) || two->contains(*one))
                return fail(refusal("territory_overlap", "territory")
                                .with("region", two->dotted())
                                .with("office", office.name));
    for (const Office& other : others) {
        if (other.kind != office.kind)
            continue;
        for (const RegionCode& region : office.territory)
            for (const RegionCode& held : other.territory)
                if (held.contains(region) || region.contains(held))
                    return fail(refusal("territory_overlap", "territory")
                                    .with("region", region.dotted())
                                    .with("office", other.name));
    }
    return {};
}

Outcome check(const std::vector<Office>& all, std::optional<OfficeId> self, const NewOffice& office)
{
    std::vector<Office> others = all;
    std::erase_if(others, [&](const Office& other) { return other.id == self; });
    if (Outcome names = checkNames(others, office); !names)
        return names;
    if (Outcome parent = checkParent(all, self, office); !parent)
        return parent;
    return checkTerritory(others, office);
}

nlohmann::json detail(const NewOffice& office)
{
    nlohmann::json regions = nlohmann::json::array();
    for (const RegionCode& region : office.territory)
        regions.push_back(region.digits());
    return {{"code", office.code},
            {"name", office.name},
            {"kind", office.kind == OfficeKind::Area ? "area" : "office"},
            {"parent", office.parent ? nlohmann::json(office.parent->text()) : nullptr},
            {"territory", regions}};
}

nlohmann::json detail(const Office& office)
{
    return detail(
        NewOffice{office.code, office.name, office.kind, office.parent, office.territory});
}

} // namespace

std::vector<Office> listOffices(const Book& book)
{
    return book.internals().read(readAll);
}

Result<Office> findOffice(const Book& book, const std::string& text)
{
    const std::vector<Office> offices = listOffices(book);
    const auto matching = [&](auto matches) -> const Office* {
        const auto found = std::find_if(offices.begin(), offices.end(), matches);
        return found == offices.end() ? nullptr : &*found;
    };
    const Office* found = matching([&](const Office& o) { return o.name == text; });
    if (!found && !text.empty())
        found = matching([&](const Office& o) { return o.code == text; });
    if (!found)
        found = matching([&](const Office& o) { return o.id.text() == text; });
    if (!found)
        return fail(refusal("office_unknown", "office").with("office", text));
    return *found;
}

Result<OfficeId> addOffice(const Session& session, const NewOffice& office)
{
    return write(session, "office.add", [&](Work& work) -> Result<OfficeId> {
        if (Outcome fine = check(readAll(work.database), std::nullopt, office); !fine)
            return fail(fine.error());
        const OfficeId id{work.database.newId()};
        storage::OfficeStore(work.database).insert(toRecord(id, office));
        work.commit.about("office", id.value());
        work.commit.setDetail(detail(office).dump());
        work.change.offices = true;
        return id;
    });
}

Outcome changeOffice(const Session& session, OfficeId id, const NewOffice& office)
{
    return write(session, "office.change", [&](Work& work) -> Outcome {
        const std::vector<Office> all = readAll(work.database);
        const Office* const before = byId(all, id);
        if (!before)
            return fail(refusal("office_unknown", "office").with("office", id.text()));
        if (Outcome fine = check(all, id, office); !fine)
            return fine;
        storage::OfficeStore(work.database).update(toRecord(id, office));
        work.commit.about("office", id.value());
        work.commit.setDetail(
            nlohmann::json{{"before", detail(*before)}, {"after", detail(office)}}.dump());
        work.change.offices = true;
        return {};
    });
}

} // namespace penggerak::services
