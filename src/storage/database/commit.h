#pragma once

#include "core/base/id.h"
#include "storage/database/audit_link.h"
#include "storage/database/database.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak::storage {

/// One business action: one write transaction, one commit number, one audit row.
/// The link of the audit row is BLAKE2b-256 over the previous link, the row itself and the
/// canonical bytes of every ledger and figure row, in the order of writing (design.md 1.5).
class Commit
{
public:
    /// Begins. `nowMs` is the clock's; `recordedAt()` is never smaller than the last one.
    Commit(Database& database, std::int64_t nowMs, std::optional<UserId> actor, std::string verb);

    Database& database() const { return m_database; }
    Seq seq() const { return m_seq; }
    std::int64_t recordedAt() const { return m_recordedAt; }

    /// Names a thing that this commit is about; the ids of the audit row.
    void about(std::string_view kind, std::int64_t id);
    /// Adds the canonical bytes of a ledger or figure row to the link.
    void chain(std::string_view canonicalRow);
    /// The same for rows about rupiah, which come behind all others, whenever they were written.
    enum class Rupiah { Due, Step, Transfer };
    void chain(Rupiah kind, std::string canonicalRow);
    /// JSON of what was before and after; kept apart from the chain, erasable.
    void setDetail(std::string json) { m_detail = std::move(json); }

    /// Writes the audit row and commits. Without it everything is rolled back.
    Seq finish();

private:
    Database& m_database;
    Transaction m_transaction;
    Seq m_seq = 0;
    std::int64_t m_recordedAt = 0;
    std::int64_t m_clockBackMs = 0;
    std::optional<UserId> m_actor;
    std::string m_verb;
    std::string m_ids;
    RowsDigest m_rows;
    std::array<std::vector<std::string>, 3> m_rupiahRows;
    std::string m_detail = "{}";
    std::string m_previousLink;
};

} // namespace penggerak::storage
