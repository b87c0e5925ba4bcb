#include "services/book/book.h"

#include "services/book/internals.h"
#include "services/book/verb.h"
#include "storage/database/audit_store.h"
#include "storage/database/setting_store.h"
#include "storage/database/writer_lock.h"

namespace penggerak::services {

Book::Book(std::unique_ptr<Internals> internals)
    : m_internals(std::move(internals))
{
}

Book::~Book() = default;

BookInfo Book::info() const
{
    const std::lock_guard guard(m_internals->m_infoMutex);
    return m_internals->info;
}

Seq Book::lastSeq() const
{
    return m_internals->read(
        [](storage::Database& database) { return storage::lastSeq(database); });
}

Day Book::today() const
{
    return m_internals->clock.today();
}

const Clock& Book::clock() const
{
    return m_internals->clock;
}

Outcome Book::moveToday(Day day)
{
    if (!m_internals->info.demo)
        return fail(
            refusal("today_not_movable", "today").with("path", m_internals->info.path.string()));
    m_internals->m_time->set(Clock::fixedOn(day));
    return {};
}

Seq Book::seqAt(std::int64_t timeMs) const
{
    return m_internals->read(
        [&](storage::Database& database) { return storage::seqAt(database, timeMs); });
}

std::optional<std::int64_t> Book::recordedAt(Seq seq) const
{
    return m_internals->read(
        [&](storage::Database& database) { return storage::recordedAt(database, seq); });
}

Subscription Book::onChange(std::function<void(const ChangeSet&)> listener)
{
    Internals* internals = m_internals.get();
    const std::lock_guard guard(internals->m_listenersMutex);
    const int key = internals->m_nextListener++;
    internals->m_listeners.emplace(key, std::move(listener));
    return Subscription(internals, [key](void* held) {
        auto* owner = static_cast<Internals*>(held);
        const std::lock_guard release(owner->m_listenersMutex);
        owner->m_listeners.erase(key);
    });
}

void Book::rememberView(Day day)
{
    try {
        if (m_internals->info.mode != BookMode::Writer)
            return;
        const std::lock_guard guard(m_internals->m_writeMutex);
        storage::writeSetting(m_internals->writer(), "last_view_day",
                              std::to_string(day.sinceEpoch()));
        const std::lock_guard infoGuard(m_internals->m_infoMutex);
        m_internals->info.lastViewDay = day;
    } catch (const storage::StorageError&) {
        // A convenience: where it cannot be kept, the book opens on today.
    }
}

} // namespace penggerak::services
