#include "storage/dues/due_store.h"

#include "storage/database/storage_error.h"
#include "storage/dues/due_rows.h"
#include "storage/ledger/canonical.h"
#include "storage/rupiah/rupiah_canonical.h"

#include <limits>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

template <class IdType>
std::optional<std::int64_t> valueOf(const std::optional<IdType>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

struct NowRow
{
    std::int64_t state = 0;
    std::int64_t since = 0;
    std::int64_t person = 0;
    std::optional<std::string> billingCode;
    std::optional<std::string> proof;

    DueNow now() const
    {
        return {DueState(state), dayOf(since), PersonId(person), billingCode, proof};
    }
};

const std::string standingColumns = std::string(dueColumns) +
                                    ", n.state, n.since_day, n.person, n.billing_code, n.proof"
                                    " FROM due d JOIN due_now n ON n.due = d.id ";

template <class Prepared>
auto intoRows(Prepared prepared, DueRow& due, NowRow& now)
{
    return (intoRow(prepared, due), into(now.state), into(now.since), into(now.person),
            into(now.billingCode), into(now.proof));
}

/// The condition as SQL and the numbers that it names; NULL asks for all.
struct Asked
{
    explicit Asked(const DueCondition& condition)
        : person(valueOf(condition.person))
        , kader(valueOf(condition.kader))
        , from(condition.from ? condition.from->sinceEpoch() : INT32_MIN)
        , until(condition.until ? condition.until->sinceEpoch() : INT32_MAX)
        , after(condition.after)
        , limit(condition.limit == 0 ? std::numeric_limits<std::int64_t>::max()
                                     : std::int64_t(condition.limit))
    {
        where = "WHERE d.id > :after AND d.happened_on >= :from AND d.happened_on <= :until";
        if (person)
            where += " AND n.person = :person";
        if (kader)
            where += " AND n.kader = :kader";
        if (condition.state)
            where += " AND n.state = " + std::to_string(int(*condition.state));
        if (condition.channel)
            where += " AND d.channel = " + std::to_string(int(*condition.channel));
    }

    template <class Prepared>
    void bind(Prepared& prepared)
    {
        prepared, use(after, "after"), use(from, "from"), use(until, "until");
        if (person)
            prepared, use(*person, "person");
        if (kader)
            prepared, use(*kader, "kader");
    }

    std::string where;
    std::optional<std::int64_t> person;
    std::optional<std::int64_t> kader;
    std::int64_t from;
    std::int64_t until;
    std::int64_t after;
    std::int64_t limit;
};

} // namespace

std::string DueStore::insert(const Due& due)
try {
    std::string canonical = canonicalRow(due);
    const std::int64_t id = due.id.value();
    const std::int64_t person = due.person.value();
    const auto segment = std::int64_t(due.segment);
    const auto channel = std::int64_t(due.channel);
    const std::int64_t office = due.office.value();
    const auto kader = valueOf(due.kader);
    const auto body = valueOf(due.body);
    const auto recordedBy = valueOf(due.recordedBy);
    const std::int64_t first = due.first.index();
    const std::int64_t months = due.months;
    const std::int64_t programmes = bitsOf(due.programmes);
    const std::int64_t amount = due.amount.value();
    const std::int64_t computed = due.computed.value();
    const auto reason = std::int64_t(due.reason);
    const std::int64_t on = due.happenedOn.sinceEpoch();
    const std::int64_t check = rowCheck(canonical);
    m_database.sql() << "INSERT INTO due (id, seq, person, segment, channel, office, kader, body,"
                        " recorded_by, first_month, months, programmes, amount, computed, reason,"
                        " receipt, happened_on, row_check) VALUES (:id, :seq, :person, :segment,"
                        " :channel, :office, :kader, :body, :recorded_by, :first, :months,"
                        " :programmes, :amount, :computed, :reason, :receipt, :day, :row_check)",
        use(id), use(due.seq), use(person), use(segment), use(channel), use(office), use(kader),
        use(body), use(recordedBy), use(first), use(months), use(programmes), use(amount),
        use(computed), use(reason), use(due.receipt), use(on), use(check);
    return canonical;
} catch (...) {
    rethrowAsStorageError("due: add");
}

std::string DueStore::insert(const DueStep& step)
try {
    std::string canonical = canonicalRow(step);
    const std::int64_t id = step.id.value();
    const std::int64_t due = step.due.value();
    const std::int64_t kind = step.undoes ? undoKind : std::int64_t(step.to);
    const std::int64_t on = step.happenedOn.sinceEpoch();
    const auto handIn = valueOf(step.handIn);
    const auto undoes = valueOf(step.undoes);
    const std::int64_t check = rowCheck(canonical);
    m_database.sql() << "INSERT INTO due_step (id, seq, due, kind, happened_on, code, hand_in,"
                        " undoes, row_check) VALUES (:id, :seq, :due, :kind, :day, :code, :hand_in,"
                        " :undoes, :row_check)",
        use(id), use(step.seq), use(due), use(kind), use(on), use(step.code), use(handIn),
        use(undoes), use(check);
    return canonical;
} catch (...) {
    rethrowAsStorageError("due step: add");
}

void DueStore::insertNow(const Due& due, const DueNow& now)
try {
    const std::int64_t id = due.id.value();
    const std::int64_t person = now.person.value();
    const auto segment = std::int64_t(due.segment);
    const std::int64_t first = due.first.index();
    const std::int64_t months = due.months;
    const auto kader = valueOf(due.kader);
    const auto state = std::int64_t(now.state);
    const std::int64_t since = now.since.sinceEpoch();
    m_database.sql() << "INSERT INTO due_now (due, person, segment, first_month, months, kader,"
                        " state, since_day, billing_code, proof) VALUES (:due, :person, :segment,"
                        " :first, :months, :kader, :state, :since, :billing_code, :proof)",
        use(id), use(person), use(segment), use(first), use(months), use(kader), use(state),
        use(since), use(now.billingCode), use(now.proof);
} catch (...) {
    rethrowAsStorageError("due now: add");
}

void DueStore::updateNow(DueId due, const DueNow& now)
try {
    const std::int64_t id = due.value();
    const auto state = std::int64_t(now.state);
    const std::int64_t since = now.since.sinceEpoch();
    m_database.sql() << "UPDATE due_now SET state = :state, since_day = :since,"
                        " billing_code = :billing_code, proof = :proof WHERE due = :due",
        use(state), use(since), use(now.billingCode), use(now.proof), use(id);
} catch (...) {
    rethrowAsStorageError("due now: change");
}

std::optional<StandingDue> DueStore::find(DueId due)
try {
    DueRow row;
    NowRow now;
    const std::int64_t id = due.value();
    soci::statement select = intoRows(
        (m_database.sql().prepare << standingColumns + "WHERE d.id = :id", use(id)), row, now);
    if (!select.execute(true))
        return std::nullopt;
    return StandingDue{row.due(), now.now()};
} catch (...) {
    rethrowAsStorageError("due: find");
}

std::optional<DueId> DueStore::findByBillingCode(const std::string& code)
try {
    std::int64_t id = 0;
    m_database.sql() << "SELECT due FROM due_now WHERE billing_code = :code", use(code), into(id);
    return m_database.sql().got_data() ? std::optional(DueId(id)) : std::nullopt;
} catch (...) {
    rethrowAsStorageError("due: by billing code");
}

std::vector<DueStep> DueStore::steps(DueId due)
try {
    std::vector<DueStep> steps;
    DueStepRow row;
    const std::int64_t id = due.value();
    soci::statement select = intoRow(
        (m_database.sql().prepare << std::string(dueStepColumns) + "WHERE due = :due ORDER BY id",
         use(id)),
        row);
    select.execute();
    while (select.fetch())
        steps.push_back(row.step());
    return steps;
} catch (...) {
    rethrowAsStorageError("due steps");
}

std::vector<StandingDue> DueStore::list(const DueCondition& condition)
try {
    std::vector<StandingDue> dues;
    DueRow row;
    NowRow now;
    Asked asked(condition);
    auto prepared = intoRows(
        (m_database.sql().prepare << standingColumns + asked.where + " ORDER BY d.id LIMIT :most"),
        row, now);
    asked.bind(prepared);
    prepared, use(asked.limit, "most");
    soci::statement select(prepared);
    select.execute();
    while (select.fetch())
        dues.push_back({row.due(), now.now()});
    return dues;
} catch (...) {
    rethrowAsStorageError("dues: list");
}

std::pair<std::int64_t, Rupiah> DueStore::total(const DueCondition& condition)
try {
    std::int64_t count = 0;
    std::int64_t sum = 0;
    DueCondition all = condition;
    all.after = 0;
    Asked asked(all);
    soci::details::prepare_temp_type prepared =
        (m_database.sql().prepare << "SELECT COUNT(*), CAST(COALESCE(SUM(d.amount), 0) AS BIGINT)"
                                     " FROM due d JOIN due_now n ON n.due = d.id " +
                                         asked.where,
         into(count), into(sum));
    asked.bind(prepared);
    soci::statement select(prepared);
    select.execute(true);
    return {count, Rupiah(sum)};
} catch (...) {
    rethrowAsStorageError("dues: total");
}

std::vector<StandingDue> DueStore::ofHead(PersonId person, Segment segment)
try {
    std::vector<StandingDue> dues;
    DueRow row;
    NowRow now;
    const std::int64_t id = person.value();
    const auto which = std::int64_t(segment);
    soci::statement select =
        intoRows((m_database.sql().prepare
                      << standingColumns + "WHERE n.person = :person AND n.segment = :segment"
                                           " AND n.state < 6 ORDER BY n.first_month, d.id",
                  use(id), use(which)),
                 row, now);
    select.execute();
    while (select.fetch())
        dues.push_back({row.due(), now.now()});
    return dues;
} catch (...) {
    rethrowAsStorageError("dues of a head");
}

Rupiah DueStore::collectedOn(KaderId kader, Day day)
try {
    const std::int64_t id = kader.value();
    const std::int64_t on = day.sinceEpoch();
    std::int64_t sum = 0;
    m_database.sql() << "SELECT CAST(COALESCE(SUM(d.amount), 0) AS BIGINT) FROM due d"
                        " JOIN due_now n ON n.due = d.id WHERE n.kader = :kader AND n.state < 6"
                        " AND d.happened_on = :day",
        use(id), use(on), into(sum);
    return Rupiah(sum);
} catch (...) {
    rethrowAsStorageError("dues: collected on a day");
}

void DueStore::forEach(const std::function<void(const StandingDue&, std::int64_t rowCheck)>& visit)
try {
    DueRow row;
    NowRow now;
    soci::statement select =
        intoRows((m_database.sql().prepare << standingColumns + "ORDER BY d.id"), row, now);
    select.execute();
    while (select.fetch())
        visit({row.due(), now.now()}, row.rowCheck);
} catch (...) {
    rethrowAsStorageError("read dues");
}

void DueStore::forEachStep(const std::function<void(const DueStep&, std::int64_t rowCheck)>& visit)
try {
    DueStepRow row;
    soci::statement select = intoRow(
        (m_database.sql().prepare << std::string(dueStepColumns) + "ORDER BY due, id"), row);
    select.execute();
    while (select.fetch())
        visit(row.step(), row.rowCheck);
} catch (...) {
    rethrowAsStorageError("read due steps");
}

} // namespace penggerak::storage
