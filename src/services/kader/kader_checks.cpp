#include "services/kader/kader_checks.h"

#include "services/kader/kader_rules.h"
#include "storage/kader/kader_life_store.h"
#include "storage/kader/kader_paper_store.h"
#include "storage/people/role_store.h"

#include <map>

namespace penggerak::services {

Kader fromRecord(const storage::KaderRecord& kader)
{
    return {kader.id,   kader.name,   kader.person, kader.office,
            kader.type, kader.origin, kader.since,  kader.until};
}

Result<storage::KaderRecord> kaderOf(storage::Database& database, KaderId id)
{
    auto kader = storage::KaderStore(database).find(id);
    if (!kader)
        return fail("kader_unknown", "kader");
    return std::move(*kader);
}

Outcome checkKaderPerson(storage::Database& database, PersonId person, const Period& period,
                         std::optional<KaderId> except)
{
    for (const storage::KaderRecord& other : storage::KaderStore(database).all())
        if (other.person == person && other.id != except && periodOf(other).overlaps(period))
            return fail(refusal("role_overlap", "person")
                            .with("name", other.name)
                            .with("from", other.since));
    for (const storage::RoleRecord& role : storage::RoleStore(database).roles(person))
        if (role.role == "institution_staff" && role.held.overlaps(period))
            return fail("kader_is_staff", "person");
    return {};
}

Readiness papersReady(storage::Database& database, KaderId kader, Day on)
{
    const std::vector<KaderStep> steps = storage::KaderLifeStore(database).steps(kader);
    const KaderStep* step = stepOn(steps, on);
    std::vector<Document> papers;
    for (const storage::DocumentRecord& row : storage::KaderPaperStore(database).documents(kader))
        papers.push_back(row.document);
    return readinessOn(on, step ? std::optional(step->status) : std::nullopt, papers,
                       rulesOn(kaderRules(), on));
}

void finishKader(Work& work, KaderId id, const std::string& detailJson)
{
    work.commit.about("kader", id.value());
    work.commit.setDetail(detailJson);
    work.change.outreach = true;
}

Outcome checkTerritoryFree(storage::Database& database, const storage::KaderRecord& kader,
                           const Territory& territory)
{
    std::map<KaderId, storage::KaderRecord> sameType;
    for (const storage::KaderRecord& other : storage::KaderStore(database).all())
        if (other.type == kader.type)
            sameType.emplace(other.id, other);
    for (const storage::TerritoryRecord& held : storage::KaderPaperStore(database).territories()) {
        const auto owner = sameType.find(held.kader);
        if (owner != sameType.end() && overlaps(held.territory, territory))
            return fail(refusal("territory_taken", "region")
                            .with("name", owner->second.name)
                            .with("place", placeName(held.territory)));
    }
    return {};
}

} // namespace penggerak::services
