#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct ProposalRecord
{
    ProposalId id;
    std::string verb;
    std::string arguments; ///< JSON
    UserId proposedBy;
    std::int64_t proposedAtMs = 0;
    std::string state = "open"; ///< `open`, `approved`, `rejected`
    std::string proposerName;   ///< filled by reading
    std::string deciderName;    ///< filled by reading; empty while open
};

/// Begins no transaction; throws StorageError.
class ProposalStore
{
public:
    explicit ProposalStore(Database& database);
    ~ProposalStore();

    void insert(const ProposalRecord& proposal);
    std::optional<ProposalRecord> find(ProposalId id);
    /// Newest first.
    std::vector<ProposalRecord> all();
    /// Only an open one changes; false when it is decided already.
    bool decide(ProposalId id, const std::string& state, UserId by, std::int64_t atMs);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
