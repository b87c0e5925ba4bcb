#include "services/partners/matcher.h"

#include "services/outreach/outreach.h"
#include "storage/outreach/body_store.h"
#include "storage/partners/profile_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

constexpr std::size_t beginningLength = 3;
constexpr std::size_t mostSuggestions = 3;

std::set<std::string> beginningsOf(const std::string& key)
{
    std::set<std::string> beginnings;
    std::size_t from = 0;
    while (from < key.size()) {
        const std::size_t to = std::min(key.find(' ', from), key.size());
        beginnings.insert(key.substr(from, std::min(to - from, beginningLength)));
        from = to + 1;
    }
    return beginnings;
}

} // namespace

Matcher::Matcher(storage::Database& database, const MatchRule& rule)
    : m_rule(rule)
    , m_memory(storage::MatchStore(database).memory())
{
    std::map<BodyId, BodyProfile> profiles;
    for (BodyProfile& profile : storage::ProfileOfBodyStore(database).all())
        profiles.emplace(profile.body, std::move(profile));
    for (const storage::BodyRecord& body : storage::BodyStore(database).all()) {
        if (body.kind != code(BodyKind::Employer))
            continue;
        const BodyProfile& profile = profiles[body.id];
        Employer employer{body.id,      body.name,       companyKey(body.name),      profile.npp,
                          profile.npwp, profile.address, addressKey(profile.address)};
        const std::size_t place = m_employers.size();
        for (const std::string& beginning : beginningsOf(employer.key))
            m_beginnings[beginning].push_back(place);
        if (!employer.npp.empty())
            m_npp.emplace(employer.npp, place);
        if (!employer.npwp.empty())
            m_npwp.emplace(employer.npwp, place);
        m_employers.push_back(std::move(employer));
    }
}

const Matcher::Employer* Matcher::byNumber(const MatchRow& row, std::string& number) const
{
    if (const auto found = m_npp.find(row.npp); found != m_npp.end()) {
        number = "npp";
        return &m_employers[found->second];
    }
    if (const auto found = m_npwp.find(row.npwp); found != m_npwp.end()) {
        number = "npwp";
        return &m_employers[found->second];
    }
    return nullptr;
}

const storage::RememberedFirm* Matcher::remembered(const MatchRow& row) const
{
    const auto found = m_memory.find(firmKey(row));
    return found == m_memory.end() ? nullptr : &found->second;
}

void Matcher::decide(MatchRow& row) const
{
    const storage::RememberedFirm* memory = remembered(row);
    if (memory && memory->none) {
        row.state = MatchState::None;
        row.reason = "remembered";
        return;
    }
    if (memory && memory->same &&
        std::any_of(m_employers.begin(), m_employers.end(),
                    [&](const Employer& employer) { return employer.body == *memory->same; })) {
        row.state = MatchState::Same;
        row.body = memory->same;
        row.reason = "remembered";
        return;
    }
    std::string number;
    const Employer* employer = byNumber(row, number);
    if (!employer || (memory && memory->different.count(employer->body) != 0) ||
        likeness(companyKey(row.name), employer->key) < m_rule.sameNumber)
        return;
    row.state = MatchState::Same;
    row.body = employer->body;
    row.reason = "number";
}

std::set<std::size_t> Matcher::candidates(const std::string& key) const
{
    std::set<std::size_t> places;
    for (const std::string& beginning : beginningsOf(key))
        if (const auto found = m_beginnings.find(beginning); found != m_beginnings.end())
            places.insert(found->second.begin(), found->second.end());
    return places;
}

MatchSuggestion Matcher::compare(const MatchRow& row, const Employer& employer) const
{
    MatchSuggestion suggestion;
    suggestion.body = employer.body;
    suggestion.name = employer.name;
    suggestion.npp = employer.npp;
    suggestion.address = employer.address;
    suggestion.names = likeness(companyKey(row.name), employer.key);
    const std::string address = addressKey(row.address);
    suggestion.addresses = likeness(address, employer.addressKey);
    suggestion.score = companyScore(m_rule, suggestion.names, suggestion.addresses,
                                    !address.empty() && !employer.addressKey.empty());
    suggestion.sure = suggestion.score >= m_rule.sure;
    return suggestion;
}

std::vector<MatchSuggestion> Matcher::suggestions(const MatchRow& row) const
{
    const storage::RememberedFirm* memory = remembered(row);
    const auto refused = [&](BodyId body) { return memory && memory->different.count(body) != 0; };
    std::vector<MatchSuggestion> all;
    std::string number;
    const Employer* same = byNumber(row, number);
    if (same && !refused(same->body)) {
        all.push_back(compare(row, *same));
        all.back().number = number;
    }
    for (const std::size_t place : candidates(companyKey(row.name))) {
        const Employer& employer = m_employers[place];
        if (&employer == same || refused(employer.body))
            continue;
        MatchSuggestion suggestion = compare(row, employer);
        if (suggestion.score >= m_rule.suggested)
            all.push_back(std::move(suggestion));
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        if (a.number.empty() != b.number.empty())
            return !a.number.empty();
        return a.score > b.score;
    });
    if (all.size() > mostSuggestions)
        all.resize(mostSuggestions);
    return all;
}

} // namespace penggerak::services
