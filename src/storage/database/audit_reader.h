#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <map>
#include <string>
#include <vector>

namespace penggerak::storage {

/// When a commit was recorded and by whom; the name is empty for the program itself.
struct Recorded
{
    std::int64_t atMs = 0;
    std::string actor;
};

Recorded recordedIn(Database& database, Seq seq);

/// Names of the actors of commits whose verb begins with a prefix, as in `figure.`.
std::map<Seq, std::string> actorsOf(Database& database, const std::string& verbPrefix);

/// A commit whose detail was not erased.
struct DetailedCommit
{
    Seq seq = 0;
    std::string verb;
    std::string detail; ///< JSON
};

/// Edits of people and undos of them by one actor, newest first.
std::vector<DetailedCommit> editsBy(Database& database, UserId actor, int limit);

} // namespace penggerak::storage
