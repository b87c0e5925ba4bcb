#pragma once

#include "services/book/verb.h"
#include "services/kader/kader.h"
#include "storage/outreach/kader_store.h"

namespace penggerak::services {

/// What verbs about kader ask in common, inside a commit or a read.

Kader fromRecord(const storage::KaderRecord& kader);
/// Code: `kader_unknown`.
Result<storage::KaderRecord> kaderOf(storage::Database& database, KaderId id);
/// Since when and until when somebody works as kader.
inline Period periodOf(const storage::KaderRecord& kader)
{
    return {kader.since, kader.until};
}
/// Somebody is no second kader at the same time and no staff of the institution. Codes:
/// `role_overlap`, `kader_is_staff`.
Outcome checkKaderPerson(storage::Database& database, PersonId person, const Period& period,
                         std::optional<KaderId> except);
/// His status and papers on a day; money not asked. Empty: nothing stands in the way.
Readiness papersReady(storage::Database& database, KaderId kader, Day on);
/// What every commit about a kader leaves in the audit.
void finishKader(Work& work, KaderId id, const std::string& detailJson);
/// A step inside a commit, with its rules; moveKader() says the codes. `kader` is brought up to
/// date.
Outcome applyKaderMove(Work& work, storage::KaderRecord& kader, const MoveKader& move, Day today);
/// The territory with RT and RW as they are kept. Codes: `rt_invalid`, `rw_invalid`,
/// `region_unknown`, `territory_needs_village`, `territory_needs_rw`, `date_order`.
Result<Territory> checkedTerritory(const Territory& typed);
/// Nobody of the same type has one of these places at the same time. Code: `territory_taken`.
Outcome checkTerritoryFree(storage::Database& database, const storage::KaderRecord& kader,
                           const Territory& territory);

} // namespace penggerak::services
