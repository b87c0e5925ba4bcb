#include "storage/actors/proposal_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

struct Row
{
    std::int64_t id = 0;
    std::string verb;
    std::string arguments;
    std::int64_t by = 0;
    std::int64_t at = 0;
    std::string state;
    std::string proposer;
    std::optional<std::string> decider;
};

} // namespace

struct ProposalStore::Statements
{
    explicit Statements(soci::session& sql)
        : insert((sql.prepare << "INSERT INTO proposal (id, verb, arguments, proposed_by, "
                                 "proposed_at, state) VALUES (:id, :verb, :arguments, :by, :at, "
                                 ":state)",
                  use(in.id), use(in.verb), use(in.arguments), use(in.by), use(in.at),
                  use(in.state)))
        , find((sql.prepare << "SELECT p.id, p.verb, p.arguments, p.proposed_by, p.proposed_at, "
                               "p.state, u.name, d.name FROM proposal p "
                               "JOIN app_user u ON u.id = p.proposed_by "
                               "LEFT JOIN app_user d ON d.id = p.decided_by WHERE p.id = :id",
                use(in.id), into(out.id), into(out.verb), into(out.arguments), into(out.by),
                into(out.at), into(out.state), into(out.proposer), into(out.decider)))
        , all((sql.prepare << "SELECT p.id, p.verb, p.arguments, p.proposed_by, p.proposed_at, "
                              "p.state, u.name, d.name FROM proposal p "
                              "JOIN app_user u ON u.id = p.proposed_by "
                              "LEFT JOIN app_user d ON d.id = p.decided_by ORDER BY p.id DESC",
               into(out.id), into(out.verb), into(out.arguments), into(out.by), into(out.at),
               into(out.state), into(out.proposer), into(out.decider)))
        , decide((sql.prepare << "UPDATE proposal SET state = :state, decided_by = :by, "
                                 "decided_at = :at WHERE id = :id AND state = 'open'",
                  use(in.state), use(in.by), use(in.at), use(in.id)))
    {
    }

    std::vector<ProposalRecord> fetchAll(soci::statement& statement)
    {
        std::vector<ProposalRecord> proposals;
        statement.execute();
        while (statement.fetch())
            proposals.push_back({ProposalId(out.id), out.verb, out.arguments, UserId(out.by),
                                 out.at, out.state, out.proposer, out.decider.value_or("")});
        return proposals;
    }

    Row in;
    Row out;
    soci::statement insert;
    soci::statement find;
    soci::statement all;
    soci::statement decide;
};

ProposalStore::ProposalStore(Database& database)
try : m_statements(std::make_unique<Statements>(database.sql())) {
} catch (...) {
    rethrowAsStorageError("proposals: prepare");
}

ProposalStore::~ProposalStore() = default;

void ProposalStore::insert(const ProposalRecord& proposal)
try {
    m_statements->in = {proposal.id.value(),
                        proposal.verb,
                        proposal.arguments,
                        proposal.proposedBy.value(),
                        proposal.proposedAtMs,
                        proposal.state,
                        {},
                        {}};
    m_statements->insert.execute(true);
} catch (...) {
    rethrowAsStorageError("proposals: insert");
}

std::optional<ProposalRecord> ProposalStore::find(ProposalId id)
try {
    m_statements->in.id = id.value();
    const auto proposals = m_statements->fetchAll(m_statements->find);
    return proposals.empty() ? std::nullopt : std::optional(proposals.front());
} catch (...) {
    rethrowAsStorageError("proposals: find");
}

std::vector<ProposalRecord> ProposalStore::all()
try {
    return m_statements->fetchAll(m_statements->all);
} catch (...) {
    rethrowAsStorageError("proposals: list");
}

bool ProposalStore::decide(ProposalId id, const std::string& state, UserId by, std::int64_t atMs)
try {
    Row& in = m_statements->in;
    in.id = id.value();
    in.state = state;
    in.by = by.value();
    in.at = atMs;
    m_statements->decide.execute(true);
    return m_statements->decide.get_affected_rows() == 1;
} catch (...) {
    rethrowAsStorageError("proposals: decide");
}

} // namespace penggerak::storage
