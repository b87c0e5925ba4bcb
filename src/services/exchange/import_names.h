#pragma once

#include "core/base/id.h"
#include "core/base/region_code.h"
#include "services/book/book.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace penggerak::services {

/// Turns the names that a file uses into what the book knows, each name once: kader, bodies and
/// activities by their whole name (folded), regions inside the territory of an office.
class ImportNames
{
public:
    ImportNames(const Book& book, OfficeId office);

    std::optional<KaderId> kader(const std::string& name) const;
    std::optional<BodyId> body(const std::string& name) const;
    std::optional<ActivityId> activity(const std::string& name) const;

    struct Place
    {
        std::optional<RegionCode> region;
        /// The kelurahan as written was found; false: the region is wider or missing.
        bool whole = false;
    };
    /// The kelurahan of a kecamatan, or the kecamatan alone when only that is known; without a
    /// kecamatan a kelurahan whose name is there once.
    Place place(const std::string& village, const std::string& district);

private:
    Place find(const std::string& village, const std::string& district) const;

    std::unordered_map<std::string, KaderId> m_kader;
    std::unordered_map<std::string, BodyId> m_bodies;
    std::unordered_map<std::string, ActivityId> m_activities;
    std::map<std::string, std::vector<RegionCode>> m_districts;
    std::map<std::string, std::vector<RegionCode>> m_villages;
    std::unordered_map<std::string, Place> m_places;
};

} // namespace penggerak::services
