#pragma once

#include "core/base/region_code.h"
#include "services/actors/session.h"

#include <vector>

namespace penggerak::services {

enum class OfficeKind { Office, Area };

/// A branch office, or an area that stands above offices.
struct Office
{
    OfficeId id;
    std::string code; ///< short, unique; may be empty
    std::string name;
    OfficeKind kind = OfficeKind::Office;
    std::optional<OfficeId> parent;
    std::vector<RegionCode> territory; ///< kecamatan or kab/kota codes
};

/// All offices, areas first, then by name. Holds no personal data.
std::vector<Office> listOffices(const Book& book);
/// By id, code or exact name. Code: `office_unknown`.
Result<Office> findOffice(const Book& book, const std::string& text);

struct NewOffice
{
    std::string code;
    std::string name;
    OfficeKind kind = OfficeKind::Office;
    std::optional<OfficeId> parent;
    std::vector<RegionCode> territory;
};
/// Codes: `office_name_missing`, `office_name_taken`, `office_parent` (an area above it must be an
/// area), `region_unknown`, `territory_overlap` (region, other office).
Result<OfficeId> addOffice(const Session& session, const NewOffice& office);
Outcome changeOffice(const Session& session, OfficeId id, const NewOffice& office);

} // namespace penggerak::services
