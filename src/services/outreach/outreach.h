#pragma once

#include "core/base/region_code.h"
#include "services/actors/session.h"

#include <vector>

namespace penggerak::services {

/// Minimal dated rows of what PEOPLE fills out: kader, bodies and activities.

enum class BodyKind { Employer, Group, Partner };
/// `employer`, `group`, `partner`.
std::string_view code(BodyKind kind);
std::optional<BodyKind> bodyKindFromCode(std::string_view text);

struct Body
{
    BodyId id;
    BodyKind kind = BodyKind::Group;
    std::string name;
    std::optional<OfficeId> office;
    std::optional<BodyId> parent; ///< GTT stands inside the non-ASN
    Day since;
};

struct Kader
{
    KaderId id;
    std::string name;
    std::optional<PersonId> person;
    std::optional<OfficeId> office;
    std::string type;   ///< `kader_penggerak`, `perisai`, `petugas_wadah`, `magang`,
                        ///< `perangkat_desa`, `other`
    std::string origin; ///< Kotaku, BKM, PKL ...
    Day since;
    std::optional<Day> until;
};

/// `socialisation`, `visit`, `door_to_door`, `discussion`, `handover`, `training`, `other`.
const std::vector<std::string>& activityKinds();

struct Activity
{
    ActivityId id;
    std::string kind; ///< one of activityKinds()
    std::string name;
    std::optional<OfficeId> office;
    Day from;
    Day to;
    std::string place;
    std::string source;
    std::string note;
};

std::vector<Body> listBodies(const Book& book);
std::vector<Kader> listKader(const Book& book);
std::vector<Activity> listActivities(const Book& book);
/// Codes: `name_missing`, `office_unknown`, `body_unknown`, `name_taken`, `date_order`.
Result<BodyId> addBody(const Session& session, const Body& body);
Result<KaderId> addKader(const Session& session, const Kader& kader);
Result<ActivityId> addActivity(const Session& session, const Activity& activity);

} // namespace penggerak::services
