#pragma once

#include "core/base/id.h"
#include "storage/database/hash.h"

#include <optional>
#include <string>
#include <string_view>

namespace penggerak::storage {

/// A row of table audit. Hashes are 32 bytes.
struct AuditRow
{
    Seq seq = 0;
    std::int64_t recordedAt = 0;
    std::optional<std::int64_t> actor;
    std::string verb;
    std::string ids;
    std::string detailHash;
    std::string link;
};

/// The digest of a commit's ledger and figure rows, each with its length before it, so that no two
/// lists of rows read alike. It grows with no import, however large.
class RowsDigest
{
public:
    void add(std::string_view canonicalRow);
    std::string finish() { return m_hash.finish(); }

private:
    Blake2b m_hash;
};

std::string hashOfDetail(std::string_view salt, std::string_view body);

/// The link of a row: over the link before it (empty for the first), the row without its link, and
/// the digest of the commit's rows.
std::string linkOf(std::string_view previousLink, const AuditRow& row, std::string_view rowsDigest);

} // namespace penggerak::storage
