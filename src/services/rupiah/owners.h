#pragma once

#include "core/rupiah/account.h"
#include "services/actors/session.h"
#include "storage/database/database.h"

namespace penggerak::services {

/// What verbs about rupiah ask in common, inside a commit or a read.

/// The office through which somebody's deposit and cash run: his own, else the book's first. Codes:
/// `kader_unknown`, `body_unknown`.
Result<OfficeId> officeOfOwner(storage::Database& database, const DepositOwner& owner);
/// Code: those of officeOfOwner().
Result<std::string> nameOfOwner(storage::Database& database, const DepositOwner& owner);
/// A user who is a kader sees and enters his own alone. Code: `kader_not_own`.
Outcome checkOwn(const Session& session, const DepositOwner& owner);
/// Code: `date_future`.
Outcome checkNotFuture(Day on, Day today);

} // namespace penggerak::services
