#pragma once

#include "services/book/verb.h"
#include "services/partners/bodies.h"
#include "storage/outreach/body_store.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// What the verbs of partners check alike, inside their commit.

std::string trimmedText(const std::string& text);
Outcome checkNotFuture(const Book& book, Day day, const std::string& field);
std::optional<storage::BodyRecord> findBody(storage::Database& database, BodyId id);
/// Code: `body_unknown`.
Result<storage::BodyRecord> knownBody(storage::Database& database, BodyId id);
/// Somebody who gives permits or looks after employers is a partner. Code: `dinas_unfit`.
Outcome checkDinas(storage::Database& database, BodyId id, const std::string& field);
/// Code: `not_employer`.
Outcome checkEmployer(storage::Database& database, BodyId id);

/// Fields that have passed: the row of the body and its profile, with a new id.
struct CheckedBody
{
    storage::BodyRecord body;
    BodyProfile profile;
};
Result<CheckedBody> checkedBody(storage::Database& database, const Book& book,
                                const BodyFields& fields, std::optional<BodyId> self);

} // namespace penggerak::services
