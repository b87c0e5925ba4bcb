#include "storage/benefits/benefit_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

void BenefitStore::insert(const BenefitRecord& benefit)
try {
    const std::int64_t id = benefit.id.value();
    const auto kind = std::int64_t(benefit.kind);
    const auto person = numberOfId(benefit.person);
    const std::int64_t amount = benefit.amount.value();
    const std::int64_t on = benefit.on.sinceEpoch();
    const auto region = benefit.region ? std::optional(std::string(benefit.region->digits()))
                                       : std::optional<std::string>();
    const auto body = numberOfId(benefit.body);
    const auto activity = numberOfId(benefit.activity);
    m_database.sql() << "INSERT INTO benefit (id, seq, kind, person, participant, participants,"
                        " heirs, amount, handed_on, region, body, activity, source, reason, note)"
                        " VALUES (:id, :seq, :kind, :person, :participant, :participants, :heirs,"
                        " :amount, :handed, :region, :body, :activity, :source, :reason, :note)",
        use(id), use(benefit.seq), use(kind), use(person), use(benefit.participant),
        use(benefit.participants), use(benefit.heirs), use(amount), use(on), use(region), use(body),
        use(activity), use(benefit.source), use(benefit.reason), use(benefit.note);
} catch (...) {
    rethrowAsStorageError("benefits: write");
}

void BenefitStore::remove(BenefitId benefit)
try {
    const std::int64_t id = benefit.value();
    m_database.sql() << "DELETE FROM benefit WHERE id = :id", use(id);
} catch (...) {
    rethrowAsStorageError("benefits: remove");
}

std::vector<BenefitRecord> BenefitStore::all()
try {
    std::vector<BenefitRecord> benefits;
    std::int64_t id = 0;
    std::int64_t kind = 0;
    std::optional<std::int64_t> person;
    std::int64_t amount = 0;
    std::int64_t on = 0;
    std::optional<std::string> region;
    std::optional<std::int64_t> body;
    std::optional<std::int64_t> activity;
    BenefitRecord benefit;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT id, seq, kind, person, participant, participants, heirs, amount, handed_on,"
                " region, body, activity, source, reason, note FROM benefit"
                " ORDER BY handed_on DESC, id DESC",
         into(id), into(benefit.seq), into(kind), into(person), into(benefit.participant),
         into(benefit.participants), into(benefit.heirs), into(amount), into(on), into(region),
         into(body), into(activity), into(benefit.source), into(benefit.reason),
         into(benefit.note));
    select.execute();
    while (select.fetch()) {
        benefit.id = BenefitId(id);
        benefit.kind = BenefitKind(kind);
        benefit.person = idOfNumber<PersonId>(person);
        benefit.amount = Rupiah(amount);
        benefit.on = dayOf(on);
        benefit.region = region ? RegionCode::parse(*region) : std::nullopt;
        benefit.body = idOfNumber<BodyId>(body);
        benefit.activity = idOfNumber<ActivityId>(activity);
        benefits.push_back(benefit);
    }
    return benefits;
} catch (...) {
    rethrowAsStorageError("benefits: list");
}

} // namespace penggerak::storage
