#include "storage/database/audit_link.h"

namespace penggerak::storage {

namespace {

void appendCanonical(std::string& bytes, std::string_view part)
{
    bytes += std::to_string(part.size());
    bytes += ':';
    bytes.append(part);
}

} // namespace

void RowsDigest::add(std::string_view canonicalRow)
{
    m_hash.add(std::to_string(canonicalRow.size()) + ':');
    m_hash.add(canonicalRow);
}

std::string hashOfDetail(std::string_view salt, std::string_view body)
{
    std::string bytes;
    appendCanonical(bytes, salt);
    appendCanonical(bytes, body);
    return blake2b(bytes);
}

std::string linkOf(std::string_view previousLink, const AuditRow& row, std::string_view rowsDigest)
{
    std::string bytes;
    appendCanonical(bytes, previousLink);
    appendCanonical(bytes, std::to_string(row.seq));
    appendCanonical(bytes, std::to_string(row.recordedAt));
    appendCanonical(bytes, row.actor ? std::to_string(*row.actor) : std::string());
    appendCanonical(bytes, row.verb);
    appendCanonical(bytes, row.ids);
    appendCanonical(bytes, row.detailHash);
    appendCanonical(bytes, rowsDigest);
    return blake2b(bytes);
}

} // namespace penggerak::storage
