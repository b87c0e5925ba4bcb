#include "storage/partners/agreement_store.h"

#include "storage/database/storage_error.h"
#include "storage/database/value_conversion.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

void AgreementStore::insert(const Agreement& agreement)
try {
    m_database.sql() << "INSERT INTO partner_agreement (id, body, number, title, from_day,"
                        " until_day, ended_day, note) VALUES (:id, :body, :number, :title, :from,"
                        " :until, :ended, :note)",
        use(agreement.id), use(agreement.body), use(agreement.number), use(agreement.title),
        use(agreement.from), use(agreement.until), use(agreement.ended), use(agreement.note);
} catch (...) {
    rethrowAsStorageError("agreements: insert");
}

void AgreementStore::end(AgreementId agreement, Day on)
try {
    m_database.sql() << "UPDATE partner_agreement SET ended_day = :ended WHERE id = :id", use(on),
        use(agreement);
} catch (...) {
    rethrowAsStorageError("agreements: end");
}

std::vector<Agreement> AgreementStore::agreements()
try {
    std::vector<Agreement> agreements;
    Agreement row;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, body, number, title, from_day, until_day,"
                                     " ended_day, note FROM partner_agreement"
                                     " ORDER BY until_day DESC, id DESC",
         into(row.id), into(row.body), into(row.number), into(row.title), into(row.from),
         into(row.until), into(row.ended), into(row.note));
    select.execute();
    while (select.fetch())
        agreements.push_back(row);
    return agreements;
} catch (...) {
    rethrowAsStorageError("agreements: read");
}

void AgreementStore::insertAgent(const PartnerAgent& agent)
try {
    m_database.sql() << "INSERT INTO partner_agent (id, body, kader, since_day, until_day)"
                        " VALUES (:id, :body, :kader, :since, :until)",
        use(agent.id), use(agent.body), use(agent.kader), use(agent.since), use(agent.until);
} catch (...) {
    rethrowAsStorageError("agents: insert");
}

void AgreementStore::endAgent(AgentId agent, Day until)
try {
    m_database.sql() << "UPDATE partner_agent SET until_day = :until WHERE id = :id", use(until),
        use(agent);
} catch (...) {
    rethrowAsStorageError("agents: end");
}

std::vector<PartnerAgent> AgreementStore::agents()
try {
    std::vector<PartnerAgent> agents;
    PartnerAgent row;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, body, kader, since_day, until_day"
                                     " FROM partner_agent ORDER BY since_day, id",
         into(row.id), into(row.body), into(row.kader), into(row.since), into(row.until));
    select.execute();
    while (select.fetch())
        agents.push_back(row);
    return agents;
} catch (...) {
    rethrowAsStorageError("agents: read");
}

void AgreementStore::insertCommitment(const Commitment& commitment)
try {
    const std::string segment(code(commitment.segment));
    const std::int64_t heads = commitment.heads.value();
    const auto ofHeads =
        commitment.ofHeads ? std::optional(commitment.ofHeads->value()) : std::nullopt;
    const std::int64_t about = commitment.about ? 1 : 0;
    m_database.sql() << "INSERT INTO commitment (id, partner, body, agreement, segment, heads,"
                        " of_heads, about, on_day, due_day, source, ended_day) VALUES (:id,"
                        " :partner, :body, :agreement, :segment, :heads, :of, :about, :day, :due,"
                        " :source, :ended)",
        use(commitment.id), use(commitment.partner), use(commitment.body),
        use(commitment.agreement), use(segment), use(heads), use(ofHeads), use(about),
        use(commitment.on), use(commitment.due), use(commitment.source), use(commitment.ended);
} catch (...) {
    rethrowAsStorageError("commitments: insert");
}

void AgreementStore::endCommitment(CommitmentId commitment, Day on)
try {
    m_database.sql() << "UPDATE commitment SET ended_day = :ended WHERE id = :id", use(on),
        use(commitment);
} catch (...) {
    rethrowAsStorageError("commitments: end");
}

std::vector<Commitment> AgreementStore::commitments()
try {
    std::vector<Commitment> commitments;
    Commitment row;
    std::string segment;
    std::int64_t heads = 0;
    std::optional<std::int64_t> ofHeads;
    std::int64_t about = 0;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT id, partner, body, agreement, segment, heads, of_heads,"
                " about, on_day, due_day, source, ended_day FROM commitment"
                " ORDER BY on_day DESC, heads DESC, id",
         into(row.id), into(row.partner), into(row.body), into(row.agreement), into(segment),
         into(heads), into(ofHeads), into(about), into(row.on), into(row.due), into(row.source),
         into(row.ended));
    select.execute();
    while (select.fetch()) {
        row.segment = segmentFromCode(segment).value();
        row.heads = Heads(heads);
        row.ofHeads = ofHeads ? std::optional(Heads(*ofHeads)) : std::nullopt;
        row.about = about != 0;
        commitments.push_back(row);
    }
    return commitments;
} catch (...) {
    rethrowAsStorageError("commitments: read");
}

} // namespace penggerak::storage
