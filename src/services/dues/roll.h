#pragma once

#include "services/actors/session.h"

#include <optional>

namespace penggerak::storage {
class Database;
}

namespace penggerak::services {

struct Rolled
{
    Day to;
    std::int64_t heads = 0; ///< that time has changed
    std::int64_t left = 0;  ///< whose line somebody's later rows keep from changing
    Seq seq = 0;            ///< of the last commit; 0: there was nothing to write
};

/// Writes what time has done to heads whose latest payment the book knows: arrears and lapses up to
/// a day, each dated when due, in chunks of one commit. Twice changes nothing; day by day gives
/// what at once gives. Code: `date_future`.
Result<Rolled> rollTo(const Session& session, Day to);

/// "Dihitung s.d.": the day up to which time has been written.
std::optional<Day> rolledTo(const Book& book);
std::optional<Day> rolledTo(storage::Database& database);

} // namespace penggerak::services
