#pragma once

#include "core/partners/agreement.h"
#include "storage/database/database.h"

#include <optional>
#include <vector>

namespace penggerak::storage {

/// Agreements with partners, the agents of a wadah, and what partners promised. Begins no
/// transaction; throws StorageError.
class AgreementStore
{
public:
    explicit AgreementStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const Agreement& agreement);
    void end(AgreementId agreement, Day on);
    /// The latest to end first.
    std::vector<Agreement> agreements();

    void insertAgent(const PartnerAgent& agent);
    void endAgent(AgentId agent, Day until);
    std::vector<PartnerAgent> agents();

    void insertCommitment(const Commitment& commitment);
    void endCommitment(CommitmentId commitment, Day on);
    /// The newest first.
    std::vector<Commitment> commitments();

private:
    Database& m_database;
};

} // namespace penggerak::storage
