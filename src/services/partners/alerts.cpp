#include "services/partners/agreements.h"
#include "services/partners/body_checks.h"
#include "services/partners/feedback.h"
#include "storage/partners/agreement_store.h"
#include "storage/partners/permit_store.h"
#include "storage/partners/profile_store.h"

#include <set>

namespace penggerak::services {

namespace {

using Data = std::vector<std::pair<std::string, Error::Value>>;

/// Goes through what is dated and collects what is due.
class Alarm
{
public:
    Alarm(storage::Database& database, Day today)
        : m_database(database)
        , m_today(today)
        , m_rule(alertRuleOn(today))
    {
        for (const storage::BodyRecord& body : storage::BodyStore(database).all())
            m_names.emplace(body.id, body.name);
    }

    std::vector<Alert> ring()
    {
        agreements();
        wadah();
        permits();
        return std::move(m_alerts);
    }
    void add(BodyId body, const char* code, const char* field, Data data)
    {
        const std::string& name = m_names.at(body);
        data.insert(data.begin(), {"name", name});
        m_alerts.push_back({body, name, {code, field, std::move(data)}});
    }

private:
    /// The newest agreement of a partner speaks for it.
    void agreements()
    {
        std::set<BodyId> seen;
        storage::AgreementStore store(m_database);
        for (const Agreement& agreement : store.agreements()) {
            if (!seen.insert(agreement.body).second)
                continue;
            const AgreementState state = stateOn(agreement, m_today, m_rule.agreementDays);
            if (state == AgreementState::Ending)
                add(agreement.body, "alert_agreement_ending", "agreement",
                    {{"number", agreement.number}, {"day", agreement.until}});
            else if (state == AgreementState::Over)
                add(agreement.body, "alert_agreement_over", "agreement",
                    {{"number", agreement.number}, {"day", agreement.until}});
        }
    }

    void wadah()
    {
        const WadahRule* rule = wadahRuleOn(m_today, wadahRules());
        if (!rule)
            return;
        std::map<BodyId, std::int64_t> agents;
        for (const PartnerAgent& agent : storage::AgreementStore(m_database).agents())
            if (agent.since <= m_today && (!agent.until || *agent.until >= m_today))
                ++agents[agent.body];
        for (const BodyProfile& profile : storage::ProfileOfBodyStore(m_database).all())
            if (profile.institution == "wadah" && agents[profile.body] < rule->agents)
                add(profile.body, "alert_wadah_few", "agents",
                    {{"agents", agents[profile.body]}, {"least", std::int64_t(rule->agents)}});
    }

    void permits()
    {
        for (const EmployerPermit& permit : storage::PermitStore(m_database).permits()) {
            const PermitState state = stateOn(permit, m_today);
            if (state == PermitState::HeldBack)
                add(permit.body, "alert_permit_held", "permit",
                    {{"permit", permit.permit}, {"dinas", m_names.at(permit.dinas)}});
            else if (state == PermitState::Issued && permit.until &&
                     *permit.until <= m_today.plusDays(m_rule.permitDays))
                add(permit.body, "alert_permit_ending", "permit",
                    {{"permit", permit.permit}, {"day", *permit.until}});
        }
    }

    storage::Database& m_database;
    Day m_today;
    AlertRule m_rule;
    std::map<BodyId, std::string> m_names;
    std::vector<Alert> m_alerts;
};

} // namespace

std::vector<Alert> partnerAlerts(const Book& book)
{
    const Day today = book.today();
    std::vector<Alert> alerts = book.internals().read(
        [&](storage::Database& database) { return Alarm(database, today).ring(); });
    for (const CommitmentRow& row : listCommitments(book, {}, today)) {
        const Heads paying = row.lines[std::size_t(CommitmentStep::Paying)].heads;
        if (row.commitment.due && *row.commitment.due < today && paying < row.commitment.heads)
            alerts.push_back({row.commitment.partner,
                              row.partner,
                              {"alert_commitment_due",
                               "commitment",
                               {{"name", row.body},
                                {"day", *row.commitment.due},
                                {"heads", row.commitment.heads.value()},
                                {"paying", paying.value()}}}});
    }
    for (const FeedbackRow& row : listFeedback(book, {}))
        if (row.isOverdue) {
            Data data{{"name", row.body}, {"day", *row.feedback.due}};
            if (!row.owner.empty())
                data.emplace_back("owner", row.owner);
            alerts.push_back(
                {row.feedback.body, row.body, {"alert_feedback_due", "feedback", std::move(data)}});
        }
    return alerts;
}

} // namespace penggerak::services
