#include "services/partners/partners_dump.h"

#include "storage/actors/user_store.h"
#include "storage/offices/office_store.h"
#include "storage/outreach/activity_store.h"
#include "storage/outreach/body_store.h"
#include "storage/outreach/kader_store.h"
#include "storage/partners/agreement_store.h"
#include "storage/partners/feedback_store.h"
#include "storage/partners/match_store.h"
#include "storage/partners/permit_store.h"
#include "storage/partners/profile_store.h"
#include "storage/people/person_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

using Json = nlohmann::json;

std::string iso(const std::optional<Day>& day)
{
    return day ? day->iso() : std::string();
}

Json sorted(std::vector<Json> rows)
{
    std::sort(rows.begin(), rows.end());
    return rows;
}

template <class Store, class Id>
std::map<Id, std::string> namesOf(storage::Database& database)
{
    std::map<Id, std::string> names;
    for (const auto& record : Store(database).all())
        names.emplace(record.id, record.name);
    return names;
}

/// Ids differ between books that say the same; names do not.
class PartnersDump
{
public:
    explicit PartnersDump(storage::Database& database)
        : m_database(database)
        , m_bodies(namesOf<storage::BodyStore, BodyId>(database))
        , m_kader(namesOf<storage::KaderStore, KaderId>(database))
    {
    }

    Json profiles()
    {
        std::vector<Json> rows;
        for (const BodyProfile& one : storage::ProfileOfBodyStore(m_database).all())
            rows.push_back({{"body", body(one.body)},
                            {"npp", one.npp},
                            {"npwp", one.npwp},
                            {"institution", one.institution},
                            {"sector", one.sector},
                            {"supervisor", one.supervisor ? body(*one.supervisor) : ""},
                            {"address", one.address},
                            {"region", one.region ? one.region->digits() : ""},
                            {"note", one.note}});
        return sorted(rows);
    }

    Json sizes()
    {
        std::vector<Json> rows;
        for (const BodySize& one : storage::ProfileOfBodyStore(m_database).sizes()) {
            const SizeReading& reading = one.reading;
            Json row{{"body", body(one.body)},
                     {"since", reading.since.iso()},
                     {"stated", reading.stated ? code(*reading.stated) : ""},
                     {"source", one.source}};
            row["capital"] = reading.capital ? Json(reading.capital->value()) : Json();
            row["sales"] = reading.sales ? Json(reading.sales->value()) : Json();
            rows.push_back(std::move(row));
        }
        return sorted(rows);
    }

    Json contacts()
    {
        std::vector<Json> rows;
        storage::PersonStore people(m_database);
        for (const BodyContact& one : storage::ProfileOfBodyStore(m_database).contacts()) {
            const auto person = one.person ? people.find(*one.person) : std::nullopt;
            rows.push_back({{"body", body(one.body)},
                            {"name", person ? person->name : one.name},
                            {"person", one.person.has_value()},
                            {"phone", one.phone},
                            {"post", one.post},
                            {"since", one.since.iso()},
                            {"until", iso(one.until)}});
        }
        return sorted(rows);
    }

    Json permits()
    {
        std::vector<Json> rows;
        for (const EmployerPermit& one : storage::PermitStore(m_database).permits())
            rows.push_back({{"body", body(one.body)},
                            {"dinas", body(one.dinas)},
                            {"permit", one.permit},
                            {"number", one.number},
                            {"state", code(one.state)},
                            {"on", one.on.iso()},
                            {"until", iso(one.until)}});
        return sorted(rows);
    }

    Json permitRules()
    {
        std::vector<Json> rows;
        for (const PermitRule& one : storage::PermitStore(m_database).rules())
            rows.push_back({{"dinas", body(one.dinas)},
                            {"permit", one.permit},
                            {"from", one.from.iso()},
                            {"until", iso(one.until)},
                            {"source", one.source}});
        return sorted(rows);
    }

    Json agreements()
    {
        std::vector<Json> rows;
        for (const Agreement& one : storage::AgreementStore(m_database).agreements())
            rows.push_back({{"partner", body(one.body)},
                            {"number", one.number},
                            {"title", one.title},
                            {"from", one.from.iso()},
                            {"until", one.until.iso()},
                            {"ended", iso(one.ended)},
                            {"note", one.note}});
        return sorted(rows);
    }

    Json agents()
    {
        std::vector<Json> rows;
        for (const PartnerAgent& one : storage::AgreementStore(m_database).agents())
            rows.push_back({{"partner", body(one.body)},
                            {"kader", m_kader.at(one.kader)},
                            {"since", one.since.iso()},
                            {"until", iso(one.until)}});
        return sorted(rows);
    }

    Json commitments()
    {
        std::vector<Json> rows;
        storage::AgreementStore store(m_database);
        std::map<AgreementId, std::string> numbers;
        for (const Agreement& one : store.agreements())
            numbers.emplace(one.id, one.number);
        for (const Commitment& one : store.commitments()) {
            Json row{{"partner", body(one.partner)},
                     {"body", body(one.body)},
                     {"agreement", one.agreement ? numbers.at(*one.agreement) : ""},
                     {"segment", code(one.segment)},
                     {"heads", one.heads.value()},
                     {"about", one.about},
                     {"on", one.on.iso()},
                     {"due", iso(one.due)},
                     {"source", one.source},
                     {"ended", iso(one.ended)}};
            row["of"] = one.ofHeads ? Json(one.ofHeads->value()) : Json();
            rows.push_back(std::move(row));
        }
        return sorted(rows);
    }

    Json matches()
    {
        std::vector<Json> rows;
        const auto offices = namesOf<storage::OfficeStore, OfficeId>(m_database);
        storage::MatchStore store(m_database);
        for (const MatchList& list : store.lists())
            for (const MatchRow& one : store.rows(list.id))
                rows.push_back({{"file", list.file},
                                {"digest", list.digest},
                                {"dinas", list.dinas ? body(*list.dinas) : ""},
                                {"office", offices.at(list.office)},
                                {"list_on", list.on.iso()},
                                {"row", one.number},
                                {"name", one.name},
                                {"npp", one.npp},
                                {"npwp", one.npwp},
                                {"address", one.address},
                                {"permit", one.permit},
                                {"region", one.region ? one.region->digits() : ""},
                                {"state", code(one.state)},
                                {"body", one.body ? body(*one.body) : ""}});
        return sorted(rows);
    }

    Json feedback()
    {
        const auto users = namesOf<storage::UserStore, UserId>(m_database);
        const auto activities = namesOf<storage::ActivityStore, ActivityId>(m_database);
        std::vector<Json> rows;
        for (const Feedback& one : storage::FeedbackStore(m_database).all())
            rows.push_back({{"body", body(one.body)},
                            {"activity", one.activity ? activities.at(*one.activity) : ""},
                            {"on", one.on.iso()},
                            {"kind", code(one.kind)},
                            {"content", one.content},
                            {"owner", one.owner ? users.at(*one.owner) : ""},
                            {"follow_up", one.followUp},
                            {"due", iso(one.due)},
                            {"state", code(one.state)},
                            {"closed", iso(one.closed)},
                            {"outcome", one.outcome}});
        return sorted(rows);
    }

private:
    const std::string& body(BodyId id) const { return m_bodies.at(id); }

    storage::Database& m_database;
    std::map<BodyId, std::string> m_bodies;
    std::map<KaderId, std::string> m_kader;
};

} // namespace

nlohmann::json dumpPartners(storage::Database& database)
{
    PartnersDump dump(database);
    return {{"profiles", dump.profiles()},
            {"sizes", dump.sizes()},
            {"contacts", dump.contacts()},
            {"permits", dump.permits()},
            {"permit_rules", dump.permitRules()},
            {"agreements", dump.agreements()},
            {"agents", dump.agents()},
            {"commitments", dump.commitments()},
            {"matches", dump.matches()},
            {"feedback", dump.feedback()}};
}

} // namespace penggerak::services
