#include "services/partners/agreements.h"

#include "services/partners/body_checks.h"
#include "services/partners/body_heads.h"
#include "storage/outreach/kader_store.h"
#include "storage/partners/agreement_store.h"
#include "storage/partners/profile_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

Outcome checkPartner(storage::Database& database, BodyId id)
{
    const auto body = knownBody(database, id);
    if (!body)
        return fail(body.error());
    if (body->kind != code(BodyKind::Partner))
        return fail(refusal("not_partner", "partner").with("name", body->name));
    return {};
}

bool isWadah(storage::Database& database, BodyId id)
{
    const auto profile = storage::ProfileOfBodyStore(database).find(id);
    return profile && profile->institution == "wadah";
}

void finish(Work& work, BodyId body, const nlohmann::json& detail)
{
    work.commit.about("body", body.value());
    work.commit.setDetail(detail.dump());
    work.change.outreach = true;
}

template <class Rows, class Id>
auto findById(const Rows& rows, Id id)
{
    return std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
}

std::map<BodyId, std::string> namesOfBodies(storage::Database& database)
{
    std::map<BodyId, std::string> names;
    for (const storage::BodyRecord& body : storage::BodyStore(database).all())
        names.emplace(body.id, body.name);
    return names;
}

} // namespace

Result<AgreementWritten> addAgreement(const Session& session, BodyId partner,
                                      const NewAgreement& entry)
{
    return write(session, "partner.agreement", [&](Work& work) -> Result<AgreementWritten> {
        if (Outcome fit = checkPartner(work.database, partner); !fit)
            return fail(fit.error());
        Agreement agreement{AgreementId(work.database.newId()),
                            partner,
                            trimmedText(entry.number),
                            trimmedText(entry.title),
                            entry.from,
                            entry.until,
                            {},
                            trimmedText(entry.note)};
        if (agreement.number.empty())
            return fail("agreement_number_missing", "number");
        if (agreement.until < agreement.from)
            return fail("date_order", "until");
        storage::AgreementStore store(work.database);
        const auto agreements = store.agreements();
        for (const Agreement& other : agreements)
            if (other.body == partner && other.number == agreement.number)
                return fail(refusal("agreement_number_taken", "number").with("day", other.from));
        store.insert(agreement);
        AgreementWritten written{agreement.id, {}};
        const WadahRule* rule = wadahRuleOn(agreement.from, wadahRules());
        if (rule && isWadah(work.database, partner)) {
            if (isTooLong(agreement, wadahRules()))
                written.warnings.push_back(
                    {"wadah_agreement_long", "until", {{"years", std::int64_t(rule->years)}}});
            const auto agents = store.agents();
            const auto count = std::count_if(agents.begin(), agents.end(), [&](const auto& agent) {
                return agent.body == partner && agent.since <= agreement.from &&
                       (!agent.until || *agent.until >= agreement.from);
            });
            if (count < rule->agents)
                written.warnings.push_back(
                    {"wadah_agents_few",
                     "partner",
                     {{"agents", std::int64_t(count)}, {"least", std::int64_t(rule->agents)}}});
        }
        finish(work, partner,
               {{"agreement", agreement.number},
                {"from", agreement.from.iso()},
                {"until", agreement.until.iso()}});
        return written;
    });
}

Outcome endAgreement(const Session& session, AgreementId id, Day on)
{
    return write(session, "partner.agreement", [&](Work& work) -> Outcome {
        storage::AgreementStore store(work.database);
        const auto agreements = store.agreements();
        const auto agreement = findById(agreements, id);
        if (agreement == agreements.end())
            return fail("agreement_unknown", "agreement");
        if (on < agreement->from)
            return fail("date_order", "on");
        store.end(id, on);
        finish(work, agreement->body, {{"agreement", agreement->number}, {"ended", on.iso()}});
        return {};
    });
}

std::vector<AgreementRow> listAgreements(const Book& book, std::optional<BodyId> partner)
{
    const Day today = book.today();
    const int days = alertRuleOn(today).agreementDays;
    return book.internals().read([&](storage::Database& database) {
        const auto names = namesOfBodies(database);
        std::vector<AgreementRow> rows;
        for (const Agreement& agreement : storage::AgreementStore(database).agreements())
            if (!partner || agreement.body == *partner)
                rows.push_back(
                    {agreement, names.at(agreement.body), stateOn(agreement, today, days)});
        return rows;
    });
}

Result<AgentId> addAgent(const Session& session, BodyId wadah, KaderId kader, Day since)
{
    return write(session, "partner.agent", [&](Work& work) -> Result<AgentId> {
        const auto body = knownBody(work.database, wadah);
        if (!body)
            return fail(body.error());
        if (!isWadah(work.database, wadah))
            return fail(refusal("not_wadah", "partner").with("name", body->name));
        if (Outcome past = checkNotFuture(session.book(), since, "since"); !past)
            return fail(past.error());
        const auto everybody = storage::KaderStore(work.database).all();
        const auto known = findById(everybody, kader);
        if (known == everybody.end())
            return fail("kader_unknown", "kader");
        storage::AgreementStore store(work.database);
        const auto agents = store.agents();
        for (const PartnerAgent& other : agents)
            if (other.kader == kader && (!other.until || *other.until >= since))
                return fail(refusal("agent_twice", "kader")
                                .with("name", findBody(work.database, other.body)->name)
                                .with("day", other.since));
        const AgentId id{work.database.newId()};
        store.insertAgent({id, wadah, kader, since, {}});
        finish(work, wadah, {{"agent", known->name}, {"since", since.iso()}});
        return id;
    });
}

Outcome endAgent(const Session& session, AgentId id, Day until)
{
    return write(session, "partner.agent", [&](Work& work) -> Outcome {
        storage::AgreementStore store(work.database);
        const auto agents = store.agents();
        const auto agent = findById(agents, id);
        if (agent == agents.end())
            return fail("agent_unknown", "agent");
        if (until < agent->since)
            return fail("date_order", "until");
        store.endAgent(id, until);
        finish(work, agent->body, {{"agent", agent->kader.text()}, {"until", until.iso()}});
        return {};
    });
}

std::vector<AgentRow> listAgents(const Book& book, std::optional<BodyId> wadah)
{
    return book.internals().read([&](storage::Database& database) {
        const auto names = namesOfBodies(database);
        std::map<KaderId, std::string> kader;
        for (const storage::KaderRecord& one : storage::KaderStore(database).all())
            kader.emplace(one.id, one.name);
        std::vector<AgentRow> rows;
        for (const PartnerAgent& agent : storage::AgreementStore(database).agents())
            if (!wadah || agent.body == *wadah)
                rows.push_back({agent, names.at(agent.body), kader.at(agent.kader)});
        return rows;
    });
}

namespace {

Outcome checkCommitment(Work& work, const Book& book, const NewCommitment& entry)
{
    if (const auto body = knownBody(work.database, entry.body); !body)
        return fail(body.error());
    if (entry.heads < Heads(1) || entry.heads > maxHeadsPerEntry)
        return fail(refusal("heads_range", "heads").with("value", entry.heads.value()));
    if (entry.ofHeads && *entry.ofHeads < entry.heads)
        return fail(refusal("commitment_above_whole", "of")
                        .with("heads", entry.heads.value())
                        .with("whole", entry.ofHeads->value()));
    if (trimmedText(entry.source).empty())
        return fail("source_missing", "source");
    if (Outcome past = checkNotFuture(book, entry.on, "on"); !past)
        return past;
    if (entry.due && *entry.due < entry.on)
        return fail("date_order", "due");
    return {};
}

} // namespace

Result<CommitmentId> addCommitment(const Session& session, BodyId partner,
                                   const NewCommitment& entry)
{
    return write(session, "partner.commit", [&](Work& work) -> Result<CommitmentId> {
        if (Outcome fit = checkPartner(work.database, partner); !fit)
            return fail(fit.error());
        if (Outcome checked = checkCommitment(work, session.book(), entry); !checked)
            return fail(checked.error());
        storage::AgreementStore store(work.database);
        if (entry.agreement) {
            const auto agreements = store.agreements();
            const auto agreement = findById(agreements, *entry.agreement);
            if (agreement == agreements.end() || agreement->body != partner)
                return fail("agreement_unknown", "agreement");
        }
        const auto commitments = store.commitments();
        for (const Commitment& other : commitments)
            if (other.body == entry.body && other.segment == entry.segment && !other.ended)
                return fail(refusal("commitment_twice", "body")
                                .with("name", findBody(work.database, other.body)->name)
                                .with("heads", other.heads.value()));
        const Commitment commitment{CommitmentId(work.database.newId()),
                                    partner,
                                    entry.body,
                                    entry.agreement,
                                    entry.segment,
                                    entry.heads,
                                    entry.ofHeads,
                                    entry.about,
                                    entry.on,
                                    entry.due,
                                    trimmedText(entry.source),
                                    {}};
        store.insertCommitment(commitment);
        finish(work, partner,
               {{"commitment", commitment.heads.value()}, {"body", commitment.body.text()}});
        return commitment.id;
    });
}

Outcome endCommitment(const Session& session, CommitmentId id, Day on)
{
    return write(session, "partner.commit", [&](Work& work) -> Outcome {
        storage::AgreementStore store(work.database);
        const auto commitments = store.commitments();
        const auto commitment = findById(commitments, id);
        if (commitment == commitments.end())
            return fail("commitment_unknown", "commitment");
        if (on < commitment->on)
            return fail("date_order", "on");
        store.endCommitment(id, on);
        finish(work, commitment->partner, {{"commitment", id.text()}, {"ended", on.iso()}});
        return {};
    });
}

std::vector<CommitmentRow> listCommitments(const Book& book, const CommitmentFilter& filter,
                                           Day asOf)
{
    return book.internals().read([&](storage::Database& database) {
        const auto names = namesOfBodies(database);
        auto heads = headsByBody(database, storage::bodyTree(database), asOf);
        storage::AgreementStore store(database);
        const auto agreements = store.agreements();
        std::vector<CommitmentRow> rows;
        for (const Commitment& commitment : store.commitments()) {
            if ((filter.partner && commitment.partner != *filter.partner) ||
                (filter.commitment && commitment.id != *filter.commitment) ||
                (commitment.ended && !filter.withEnded && !filter.commitment))
                continue;
            CommitmentRow row;
            row.commitment = commitment;
            row.partner = names.at(commitment.partner);
            row.body = names.at(commitment.body);
            if (commitment.agreement)
                if (const auto found = findById(agreements, *commitment.agreement);
                    found != agreements.end())
                    row.agreement = found->number;
            const auto& byStage = heads[commitment.body].byStage[commitment.segment];
            row.lines = commitmentFunnel(commitment.heads, byStage);
            if (const auto unreached = byStage.find(Stage::Unreached); unreached != byStage.end())
                row.unreached = unreached->second;
            const Heads listed = row.lines[std::size_t(CommitmentStep::Listed)].heads;
            row.above = std::max(Heads(0), listed - commitment.heads);
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

std::optional<Warning> rosterWarning(const Book& book, BodyId body, Segment segment,
                                     std::int64_t added, Day asOf)
{
    for (const CommitmentRow& row : listCommitments(book, {}, asOf)) {
        if (row.commitment.body != body || row.commitment.segment != segment)
            continue;
        const std::int64_t committed = row.commitment.heads.value();
        const std::int64_t listed = row.lines[std::size_t(CommitmentStep::Listed)].heads.value();
        if (listed + added <= committed)
            return std::nullopt;
        Warning warning;
        warning.code = "roster_above_commitment";
        warning.field = "body";
        warning.data = {{"name", row.body},
                        {"committed", committed},
                        {"listed", listed},
                        {"rows", added},
                        {"above", listed + added - committed}};
        return warning;
    }
    return std::nullopt;
}

} // namespace penggerak::services
