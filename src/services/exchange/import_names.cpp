#include "services/exchange/import_names.h"

#include "core/base/fold.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/regions/regions.h"

#include <set>

namespace penggerak::services {

namespace {

template <class Id>
std::optional<Id> found(const std::unordered_map<std::string, Id>& names, const std::string& name)
{
    const auto at = names.find(folded(name));
    return at == names.end() ? std::nullopt : std::optional(at->second);
}

/// Folded, without the word for what it is.
std::string regionKey(const std::string& name)
{
    std::string key = folded(name);
    for (const char* word : {"kelurahan ", "kel ", "desa ", "kecamatan ", "kec "})
        if (key.starts_with(word))
            return key.substr(std::string_view(word).size());
    return key;
}

/// The regencies that the territory of an office (or, without one, of all offices) lies in.
std::set<RegionCode> regenciesOf(const Book& book, OfficeId id)
{
    std::set<RegionCode> own;
    std::set<RegionCode> all;
    for (const Office& office : listOffices(book))
        for (const RegionCode& region : office.territory)
            if (const auto regency = region.at(RegionCode::Level::Regency)) {
                all.insert(*regency);
                if (office.id == id)
                    own.insert(*regency);
            }
    return own.empty() ? all : own;
}

} // namespace

ImportNames::ImportNames(const Book& book, OfficeId office)
{
    for (const Kader& kader : listKader(book))
        m_kader.emplace(folded(kader.name), kader.id);
    for (const Body& body : listBodies(book))
        m_bodies.emplace(folded(body.name), body.id);
    for (const Activity& activity : listActivities(book))
        m_activities.emplace(folded(activity.name), activity.id);
    for (const RegionCode& regency : regenciesOf(book, office))
        for (const Region& district : regionsBelow(regency)) {
            m_districts[regionKey(district.name)].push_back(district.code);
            for (const Region& village : regionsBelow(district.code))
                m_villages[regionKey(village.name)].push_back(village.code);
        }
}

std::optional<KaderId> ImportNames::kader(const std::string& name) const
{
    return found(m_kader, name);
}

std::optional<BodyId> ImportNames::body(const std::string& name) const
{
    return found(m_bodies, name);
}

std::optional<ActivityId> ImportNames::activity(const std::string& name) const
{
    return found(m_activities, name);
}

ImportNames::Place ImportNames::place(const std::string& village, const std::string& district)
{
    const std::string key = district + '\n' + village;
    if (const auto known = m_places.find(key); known != m_places.end())
        return known->second;
    return m_places.emplace(key, find(village, district)).first->second;
}

ImportNames::Place ImportNames::find(const std::string& village, const std::string& district) const
{
    const auto districts = m_districts.find(regionKey(district));
    const auto villages = m_villages.find(regionKey(village));
    const bool knownDistrict = districts != m_districts.end() && districts->second.size() == 1;
    std::vector<RegionCode> candidates;
    if (villages != m_villages.end())
        for (const RegionCode& one : villages->second)
            if (district.empty() || (knownDistrict && districts->second.front().contains(one)))
                candidates.push_back(one);
    if (candidates.size() == 1)
        return {candidates.front(), true};
    if (knownDistrict)
        return {districts->second.front(), village.empty()};
    return {};
}

} // namespace penggerak::services
