#include "storage/database/commit.h"

#include "storage/database/handle.h"
#include "storage/database/hash.h"
#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::storage {

/// Prepared once a connection; each writes what its members hold.
struct CommitStatements
{
    explicit CommitStatements(soci::session& sql)
        : insertAudit(
              (sql.prepare << "INSERT INTO audit "
                              "(seq, recorded_at, actor, verb, ids, detail_hash, link) VALUES "
                              "(:seq, :recorded, :actor, :verb, :ids, decode(:hash, 'hex'), "
                              "decode(:link, 'hex'))",
               soci::use(row.seq), soci::use(row.recordedAt), soci::use(row.actor),
               soci::use(row.verb), soci::use(row.ids), soci::use(hashHex), soci::use(linkHex)))
        , insertDetail((sql.prepare << "INSERT INTO audit_detail (seq, salt, body) "
                                       "VALUES (:seq, decode(:salt, 'hex'), :body)",
                        soci::use(row.seq), soci::use(saltHex), soci::use(detail)))
    {
    }

    AuditRow row;
    std::string hashHex;
    std::string linkHex;
    std::string saltHex;
    std::string detail;
    soci::statement insertAudit;
    soci::statement insertDetail;
};

namespace {

CommitStatements& statementsOf(Database& database)
{
    auto& statements = database.handle().commitStatements;
    if (!statements)
        statements = std::make_shared<CommitStatements>(database.sql());
    return *statements;
}

constexpr std::int64_t clockTolerance = 5 * 60 * 1000; // milliseconds

/// Random, so that an erased detail cannot be guessed from its hash; a demo has nothing to guess.
std::string newSalt(const Database& database, Seq seq)
{
    if (database.isReproducible())
        return blake2b("demo salt " + std::to_string(seq)).substr(0, 16);
    return randomBytes(16);
}

} // namespace

Commit::Commit(Database& database, std::int64_t nowMs, std::optional<UserId> actor,
               std::string verb)
    : m_database(database)
    , m_transaction(database)
    , m_recordedAt(nowMs)
    , m_actor(actor)
    , m_verb(std::move(verb))
{
    try {
        soci::session& sql = database.sql();
        if (database.engine() == Engine::Postgres) {
            // Several programs may write there: this row hands out commit numbers one by one.
            std::string turn;
            sql << "SELECT value FROM setting WHERE name = 'schema_version' FOR UPDATE",
                soci::into(turn);
        }
        std::string linkHex;
        std::int64_t lastRecordedAt = nowMs;
        sql << "SELECT seq, recorded_at, encode(link, 'hex') FROM audit ORDER BY seq DESC LIMIT 1",
            soci::into(m_seq), soci::into(lastRecordedAt), soci::into(linkHex);
        if (!sql.got_data()) {
            m_seq = 0;
            lastRecordedAt = nowMs;
        }
        m_seq += 1;
        database.startIds(m_seq);
        m_previousLink = fromHex(linkHex).value_or(std::string());
        m_recordedAt = std::max(nowMs, lastRecordedAt);
        if (lastRecordedAt - nowMs > clockTolerance)
            m_clockBackMs = lastRecordedAt - nowMs;
    } catch (...) {
        rethrowAsStorageError("commit");
    }
}

void Commit::about(std::string_view kind, std::int64_t id)
{
    if (!m_ids.empty())
        m_ids += ' ';
    m_ids.append(kind);
    m_ids += ':';
    m_ids += std::to_string(id);
}

void Commit::chain(std::string_view canonicalRow)
{
    m_rows.add(canonicalRow);
}

void Commit::chain(Rupiah kind, std::string canonicalRow)
{
    m_rupiahRows[std::size_t(kind)].push_back(std::move(canonicalRow));
}

Seq Commit::finish()
{
    try {
        for (const auto& rows : m_rupiahRows)
            for (const std::string& row : rows)
                m_rows.add(row);
        if (m_clockBackMs > 0) {
            auto detail = nlohmann::json::parse(m_detail);
            detail["clock_back_ms"] = m_clockBackMs;
            m_detail = detail.dump();
        }
        const std::string salt = newSalt(m_database, m_seq);
        CommitStatements& statements = statementsOf(m_database);
        AuditRow& row = statements.row;
        row.seq = m_seq;
        row.recordedAt = m_recordedAt;
        row.actor = m_actor ? std::optional(m_actor->value()) : std::nullopt;
        row.verb = m_verb;
        row.ids = m_ids;
        row.detailHash = hashOfDetail(salt, m_detail);
        row.link = linkOf(m_previousLink, row, m_rows.finish());
        statements.hashHex = toHex(row.detailHash);
        statements.linkHex = toHex(row.link);
        statements.saltHex = toHex(salt);
        statements.detail = m_detail;
        statements.insertAudit.execute(true);
        statements.insertDetail.execute(true);
        m_transaction.commit();
        return m_seq;
    } catch (...) {
        rethrowAsStorageError("commit");
    }
}

} // namespace penggerak::storage
