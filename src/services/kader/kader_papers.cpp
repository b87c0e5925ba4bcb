#include "services/kader/kader_checks.h"
#include "services/people/person_fields.h"
#include "services/regions/regions.h"
#include "storage/kader/kader_paper_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

using nlohmann::json;

json toJson(const Document& document)
{
    return {{"kind", std::string(code(document.kind))},
            {"number", document.number},
            {"from", document.valid.from.iso()},
            {"until", document.valid.until ? document.valid.until->iso() : ""}};
}

json toJson(const Territory& territory)
{
    return {{"region", territory.region.digits()},
            {"rw", territory.rw},
            {"rt", territory.rt},
            {"from", territory.held.from.iso()},
            {"until", territory.held.until ? territory.held.until->iso() : ""}};
}

template <class Id, class Rows>
auto findRow(const Rows& rows, Id id)
{
    return std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
}

/// A commit about one territory of a kader; `change` writes it and says its audit detail.
template <class Change>
Result<Seq> changeTerritory(const Session& session, KaderId id, TerritoryId territory,
                            Change change)
{
    return write(session, "kader.territory", [&](Work& work) -> Result<Seq> {
        storage::KaderPaperStore papers(work.database);
        const auto rows = papers.territories(id);
        const auto row = findRow(rows, territory);
        if (row == rows.end())
            return fail("territory_unknown", "territory");
        const Result<json> detail = change(papers, *row);
        if (!detail)
            return fail(detail.error());
        finishKader(work, id, detail->dump());
        return work.commit.seq();
    });
}

} // namespace

Result<Territory> checkedTerritory(const Territory& typed)
{
    Territory territory = typed;
    const Result<std::string> rw = neighbourhood(typed.rw, "rw");
    if (!rw)
        return fail(rw.error());
    const Result<std::string> rt = neighbourhood(typed.rt, "rt");
    if (!rt)
        return fail(rt.error());
    territory.rw = *rw;
    territory.rt = *rt;
    if (!regionExists(territory.region))
        return fail(refusal("region_unknown", "region").with("region", territory.region.dotted()));
    if (!territory.rw.empty() && territory.region.level() != RegionCode::Level::Village)
        return fail("territory_needs_village", "region");
    if (!territory.rt.empty() && territory.rw.empty())
        return fail("territory_needs_rw", "rw");
    if (!territory.held.isInOrder())
        return fail("date_order", "until");
    return territory;
}

Result<DocumentId> addKaderDocument(const Session& session, KaderId id, const Document& document)
{
    return write(session, "kader.document", [&](Work& work) -> Result<DocumentId> {
        if (const auto kader = kaderOf(work.database, id); !kader)
            return fail(kader.error());
        if (document.number.find_first_not_of(' ') == std::string::npos)
            return fail("document_number_missing", "number");
        if (!document.valid.isInOrder())
            return fail("date_order", "until");
        storage::KaderPaperStore papers(work.database);
        for (const storage::DocumentRecord& other : papers.documents())
            if (other.document.kind == document.kind && other.document.number == document.number)
                return fail(refusal("document_number_taken", "number")
                                .with("number", document.number)
                                .with("document", std::string(code(document.kind))));
        const DocumentId written{work.database.newId()};
        papers.addDocument({written, id, document, std::nullopt});
        finishKader(work, id, json{{"added", toJson(document)}}.dump());
        return written;
    });
}

Result<Seq> removeKaderDocument(const Session& session, KaderId id, DocumentId document)
{
    return write(session, "kader.document", [&](Work& work) -> Result<Seq> {
        storage::KaderPaperStore papers(work.database);
        const auto rows = papers.documents(id);
        const auto row = findRow(rows, document);
        if (row == rows.end() || document.value() == 0)
            return fail("document_unknown", "document");
        papers.removeDocument(document);
        finishKader(work, id, json{{"removed", toJson(row->document)}}.dump());
        return work.commit.seq();
    });
}

Result<TerritoryId> addKaderTerritory(const Session& session, KaderId id, const Territory& typed)
{
    const Result<Territory> territory = checkedTerritory(typed);
    if (!territory)
        return fail(territory.error());
    return write(session, "kader.territory", [&](Work& work) -> Result<TerritoryId> {
        const auto kader = kaderOf(work.database, id);
        if (!kader)
            return fail(kader.error());
        if (Outcome free = checkTerritoryFree(work.database, *kader, *territory); !free)
            return fail(free.error());
        const TerritoryId written{work.database.newId()};
        storage::KaderPaperStore(work.database).addTerritory({written, id, *territory});
        finishKader(work, id, json{{"added", toJson(*territory)}}.dump());
        return written;
    });
}

Result<Seq> endKaderTerritory(const Session& session, KaderId id, TerritoryId territory, Day last)
{
    return changeTerritory(
        session, id, territory,
        [&](storage::KaderPaperStore& papers, const storage::TerritoryRecord& row) -> Result<json> {
            const Period& held = row.territory.held;
            if (last < held.from || (held.until && *held.until < last))
                return fail("date_order", "on");
            papers.setTerritoryUntil(territory, last);
            return json{{"ended", toJson(row.territory)}, {"last", last.iso()}};
        });
}

Result<Seq> removeKaderTerritory(const Session& session, KaderId id, TerritoryId territory)
{
    return changeTerritory(
        session, id, territory,
        [&](storage::KaderPaperStore& papers, const storage::TerritoryRecord& row) -> Result<json> {
            papers.removeTerritory(territory);
            return json{{"removed", toJson(row.territory)}};
        });
}

std::string placeName(const Territory& territory)
{
    std::string place;
    if (!territory.rt.empty())
        place += "RT " + territory.rt + " ";
    if (!territory.rw.empty())
        place += "RW " + territory.rw + " ";
    if (!place.empty())
        place.replace(place.size() - 1, 1, ", ");
    return place + regionPath(territory.region, 2);
}

} // namespace penggerak::services
