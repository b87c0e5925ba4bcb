#pragma once

#include "services/people/people.h"

namespace penggerak::services {

/// Kinds of hints about data, in the order of the queue: `nik_differs` (birth date or sex are not
/// those of the NIK, as an import left them), `phone_missing`, `outside_territory` (counted in a
/// region that is not the office's), `stale_stage` (stands longer than the rule in
/// resources/rules/quality.json allows) and `from_outside` (heads without a name that came from
/// outside because a place would have held fewer than zero).
const std::vector<std::string>& qualityKinds();
/// Reasons by which a hint of a kind may be settled; none for `from_outside`.
const std::vector<std::string>& qualityReasons(const std::string& kind);

struct QualityCount
{
    std::string kind;
    std::int64_t count = 0; ///< people, or heads for `from_outside`
};
/// Goes through everybody (1.5 M people: seconds); any thread. Code: `office_unknown`.
Result<std::vector<QualityCount>> qualityCounts(const Session& session,
                                                std::optional<OfficeId> office = std::nullopt);

struct QualityRow
{
    std::optional<PersonRow> person;  ///< nobody for `from_outside`
    Day since;                        ///< stands since; or the day of the movement
    std::int64_t days = 0;            ///< from then to today
    std::vector<std::string> details; ///< `nik_birth_differs`, `nik_sex_differs`
    /// Of `from_outside`.
    Cell cell;
    std::string office;
    std::string region;
    std::int64_t heads = 1;
    MovementId movement;
};
struct QualityPage
{
    std::vector<QualityRow> rows;
    std::string next; ///< opaque; empty on the last page
};
/// Who stands longest first. Codes: `quality_kind` (kind), `page_unknown`.
Result<QualityPage> listQuality(const Session& session, const std::string& kind,
                                std::optional<OfficeId> office, const std::string& at,
                                std::size_t limit);

/// Says why a hint is right as it is. A reason for a NIK stands on the person; a stale stage comes
/// back after as many days again. Codes: `quality_kind`, `reason_missing`, `person_unknown`.
Result<Seq> settleQuality(const Session& session, PersonId person, const std::string& kind,
                          const std::string& reason);

} // namespace penggerak::services
