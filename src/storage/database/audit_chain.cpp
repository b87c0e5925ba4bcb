#include "storage/database/audit_chain.h"

#include "storage/database/audit_link.h"
#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/ledger/canonical.h"

namespace penggerak::storage {

namespace {

/// Reads the audit rows in order, one at a time.
class AuditReader
{
public:
    explicit AuditReader(soci::session& sql)
        : m_rows((sql.prepare << "SELECT a.seq, a.recorded_at, a.actor, a.verb, a.ids, "
                                 "encode(a.detail_hash, 'hex'), encode(a.link, 'hex'), "
                                 "encode(d.salt, 'hex'), d.body "
                                 "FROM audit a LEFT JOIN audit_detail d ON d.seq = a.seq "
                                 "ORDER BY a.seq",
                  soci::into(m_row.seq), soci::into(m_row.recordedAt), soci::into(m_row.actor),
                  soci::into(m_row.verb), soci::into(m_row.ids), soci::into(m_hashHex),
                  soci::into(m_linkHex), soci::into(m_saltHex), soci::into(m_body)))
    {
        m_rows.execute();
    }

    bool next()
    {
        if (!m_rows.fetch())
            return false;
        m_row.detailHash = fromHex(m_hashHex).value_or(std::string());
        m_row.link = fromHex(m_linkHex).value_or(std::string());
        return true;
    }
    const AuditRow& row() const { return m_row; }
    bool detailFits() const
    {
        if (!m_saltHex || !m_body)
            return true;
        return hashOfDetail(fromHex(*m_saltHex).value_or(std::string()), *m_body) ==
               m_row.detailHash;
    }

private:
    AuditRow m_row;
    std::string m_hashHex;
    std::string m_linkHex;
    std::optional<std::string> m_saltHex;
    std::optional<std::string> m_body;
    soci::statement m_rows;
};

/// Walks the audit rows beside the ledger rows, which come in the same order.
class ChainWalk
{
public:
    explicit ChainWalk(Database& database)
        : m_reader(database.sql())
    {
        advance();
    }

    /// A ledger row: closes the commits before its own, and counts towards its own.
    void add(Seq seq, std::string_view row, std::string_view name)
    {
        while (!broken() && m_present && m_reader.row().seq < seq)
            closeCommit();
        if (broken())
            return;
        if (!m_present || m_reader.row().seq != seq)
            m_check.broken = std::string(name);
        else
            m_digest->add(row);
    }

    ChainCheck finish()
    {
        while (!broken() && m_present)
            closeCommit();
        return m_check;
    }

private:
    bool broken() const { return !m_check.broken.empty(); }

    void advance()
    {
        m_present = m_reader.next();
        m_digest = std::make_unique<RowsDigest>();
    }

    void closeCommit()
    {
        const AuditRow& row = m_reader.row();
        m_check.commits += 1;
        if (row.seq != m_check.commits || linkOf(m_previous, row, m_digest->finish()) != row.link)
            m_check.broken = "audit " + std::to_string(row.seq);
        else if (!m_reader.detailFits())
            m_check.broken = "audit_detail " + std::to_string(row.seq);
        m_previous = row.link;
        advance();
    }

    AuditReader m_reader;
    std::unique_ptr<RowsDigest> m_digest;
    std::string m_previous;
    bool m_present = false;
    ChainCheck m_check;
};

} // namespace

ChainCheck checkChain(Database& database)
{
    try {
        ChainWalk walk(database);
        forEachCanonicalRow(database, [&](Seq seq, std::string_view row, std::string_view name) {
            walk.add(seq, row, name);
        });
        return walk.finish();
    } catch (...) {
        rethrowAsStorageError("chain");
    }
}

} // namespace penggerak::storage
