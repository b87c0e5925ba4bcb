#include "services/rupiah/owners.h"

#include "services/partners/body_checks.h"
#include "storage/offices/office_store.h"
#include "storage/outreach/kader_store.h"

namespace penggerak::services {

Result<OfficeId> officeOfOwner(storage::Database& database, const DepositOwner& owner)
{
    std::optional<OfficeId> office;
    if (owner.kader) {
        const auto kader = storage::KaderStore(database).find(*owner.kader);
        if (!kader)
            return fail("kader_unknown", "kader");
        office = kader->office;
    } else {
        const auto body = findBody(database, owner.body.value_or(BodyId()));
        if (!body)
            return fail("body_unknown", "wadah");
        office = body->office;
    }
    if (office)
        return *office;
    for (const storage::OfficeRecord& one : storage::OfficeStore(database).all())
        if (one.kind == "office" && (!office || one.id < *office))
            office = one.id;
    return office.value();
}

Result<std::string> nameOfOwner(storage::Database& database, const DepositOwner& owner)
{
    if (owner.kader) {
        const auto kader = storage::KaderStore(database).find(*owner.kader);
        return kader ? Result<std::string>(kader->name) : fail("kader_unknown", "kader");
    }
    const auto body = findBody(database, owner.body.value_or(BodyId()));
    return body ? Result<std::string>(body->name) : fail("body_unknown", "wadah");
}

Outcome checkOwn(const Session& session, const DepositOwner& owner)
{
    const Actor& actor = session.actor();
    if (actor.role == Role::Kader && (!actor.kader || owner.kader != actor.kader))
        return fail("kader_not_own", "kader");
    return {};
}

Outcome checkNotFuture(Day on, Day today)
{
    if (on > today)
        return fail(refusal("date_future", "on").with("day", on).with("today", today));
    return {};
}

} // namespace penggerak::services
