#pragma once

#include "core/partners/agreement.h"
#include "core/partners/commitment.h"
#include "services/people/people.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

struct NewAgreement
{
    std::string number;
    std::string title;
    Day from;
    Day until;
    std::string note;
};
struct AgreementWritten
{
    AgreementId id;
    std::vector<Warning> warnings; ///< `wadah_agreement_long` (years), `wadah_agents_few`
};
/// Codes: `body_unknown`, `not_partner` (name), `agreement_number_missing`,
/// `agreement_number_taken`, `date_order`.
Result<AgreementWritten> addAgreement(const Session& session, BodyId partner,
                                      const NewAgreement& agreement);
/// Before its time. Codes: `agreement_unknown`, `date_order`.
Outcome endAgreement(const Session& session, AgreementId agreement, Day on);

struct AgreementRow
{
    Agreement agreement;
    std::string partner;
    AgreementState state = AgreementState::Running; ///< as of today
};
/// The latest to end first; of one partner where it is named.
std::vector<AgreementRow> listAgreements(const Book& book,
                                         std::optional<BodyId> partner = std::nullopt);

/// Codes: `not_wadah` (name), `kader_unknown`, `agent_twice` (name), `date_future`.
Result<AgentId> addAgent(const Session& session, BodyId wadah, KaderId kader, Day since);
/// Codes: `agent_unknown`, `date_order`.
Outcome endAgent(const Session& session, AgentId agent, Day until);
struct AgentRow
{
    PartnerAgent agent;
    std::string wadah;
    std::string kader;
};
std::vector<AgentRow> listAgents(const Book& book, std::optional<BodyId> wadah = std::nullopt);

struct NewCommitment
{
    BodyId body; ///< whose people; the partner itself or something below it
    std::optional<AgreementId> agreement;
    Segment segment = Segment::Bpu;
    Heads heads;
    std::optional<Heads> ofHeads;
    bool about = false;
    Day on;
    std::optional<Day> due;
    std::string source;
};
/// Codes: `body_unknown`, `not_partner` (name), `heads_range`, `commitment_above_whole` (heads,
/// whole), `commitment_twice` (name, heads), `agreement_unknown`, `date_future`, `date_order`,
/// `source_missing`.
Result<CommitmentId> addCommitment(const Session& session, BodyId partner,
                                   const NewCommitment& commitment);
/// Codes: `commitment_unknown`, `date_order`.
Outcome endCommitment(const Session& session, CommitmentId commitment, Day on);

struct CommitmentRow
{
    Commitment commitment;
    std::string partner;
    std::string body;
    std::string agreement; ///< its number
    std::vector<CommitmentLine> lines;
    Heads unreached; ///< heads of the body that no list has named yet
    Heads above;     ///< listed above what was committed
};
struct CommitmentFilter
{
    std::optional<BodyId> partner;
    std::optional<CommitmentId> commitment;
    bool withEnded = false;
};
/// The newest first, counted in the ledger as of a day. Holds no personal data.
std::vector<CommitmentRow> listCommitments(const Book& book, const CommitmentFilter& filter,
                                           Day asOf);
/// What a roster of so many new people would make of the commitment of a body:
/// `roster_above_commitment` (name, committed, listed, rows, above), or nothing.
std::optional<Warning> rosterWarning(const Book& book, BodyId body, Segment segment,
                                     std::int64_t added, Day asOf);

/// Something that a partner's officer should look at today.
struct Alert
{
    BodyId body;
    std::string name;
    Warning about; ///< `alert_...`, a sentence with its data
};
/// Agreements that end or are over, wadah below their number of agents, permits that run out or are
/// asked to wait for membership, commitments and follow-ups that are due.
std::vector<Alert> partnerAlerts(const Book& book);

} // namespace penggerak::services
