#include "storage/periods/period_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

void PeriodStore::insert(ClosingId id, Month month, Seq seq)
try {
    const std::int64_t closing = id.value();
    const std::int64_t index = month.index();
    m_database.sql() << "INSERT INTO period_closing (id, month, seq) VALUES (:id, :month, :seq)",
        use(closing), use(index), use(seq);
} catch (...) {
    rethrowAsStorageError("close a month");
}

void PeriodStore::reopen(ClosingId id, Seq seq)
try {
    const std::int64_t closing = id.value();
    m_database.sql() << "UPDATE period_closing SET reopened_seq = :seq WHERE id = :id", use(seq),
        use(closing);
} catch (...) {
    rethrowAsStorageError("open a month again");
}

std::vector<ClosingRecord> PeriodStore::all()
try {
    std::vector<ClosingRecord> closings;
    std::int64_t id = 0;
    std::int64_t month = 0;
    std::int64_t seq = 0;
    std::optional<std::int64_t> reopened;
    std::optional<std::int64_t> closedAt;
    std::optional<std::int64_t> reopenedAt;
    std::optional<std::string> closedBy;
    std::optional<std::string> reopenedBy;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT c.id, c.month, c.seq, c.reopened_seq, a.recorded_at, u.name,"
                " r.recorded_at, w.name FROM period_closing c"
                " LEFT JOIN audit a ON a.seq = c.seq LEFT JOIN app_user u ON u.id = a.actor"
                " LEFT JOIN audit r ON r.seq = c.reopened_seq"
                " LEFT JOIN app_user w ON w.id = r.actor ORDER BY c.seq DESC",
         into(id), into(month), into(seq), into(reopened), into(closedAt), into(closedBy),
         into(reopenedAt), into(reopenedBy));
    select.execute();
    while (select.fetch())
        closings.push_back({ClosingId(id), Month(std::int32_t(month)), seq, reopened,
                            closedBy.value_or(""), closedAt.value_or(0), reopenedBy.value_or(""),
                            reopenedAt.value_or(0)});
    return closings;
} catch (...) {
    rethrowAsStorageError("read closed months");
}

std::optional<Month> PeriodStore::closedThrough()
try {
    std::optional<std::int64_t> month;
    m_database.sql() << "SELECT MAX(month) FROM period_closing WHERE reopened_seq IS NULL",
        into(month);
    return month ? std::optional(Month(std::int32_t(*month))) : std::nullopt;
} catch (...) {
    rethrowAsStorageError("read closed months");
}

std::string PeriodStore::firstBroken(std::int64_t& count)
try {
    std::int64_t month = 0;
    std::int64_t seq = 0;
    std::optional<std::int64_t> reopened;
    std::optional<std::string> closing;
    std::optional<std::string> reopening;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT c.month, c.seq, c.reopened_seq, a.verb, r.verb FROM period_closing c"
                " LEFT JOIN audit a ON a.seq = c.seq LEFT JOIN audit r ON r.seq = c.reopened_seq"
                " ORDER BY c.seq",
         into(month), into(seq), into(reopened), into(closing), into(reopening));
    std::string broken;
    std::optional<std::int64_t> before;
    select.execute();
    while (select.fetch()) {
        ++count;
        const bool isRecorded =
            closing == std::optional<std::string>("period.close") &&
            (!reopened || reopening == std::optional<std::string>("period.reopen"));
        const bool follows = reopened || !before || month == *before + 1;
        if (broken.empty() && (!isRecorded || !follows))
            broken = Month(std::int32_t(month)).text();
        if (!reopened)
            before = month;
    }
    return broken;
} catch (...) {
    rethrowAsStorageError("check closed months");
}

} // namespace penggerak::storage
