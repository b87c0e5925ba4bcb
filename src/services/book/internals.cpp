#include "services/book/internals.h"

#include "storage/database/writer_lock.h"

namespace penggerak::services {

namespace {

/// More readers than this are rare; a connection beyond it is closed after its use.
constexpr std::size_t idleReaders = 4;

} // namespace

Book::Internals::Internals(BookInfo bookInfo, Clock startClock,
                           std::unique_ptr<storage::WriterLock> lock,
                           std::unique_ptr<storage::Database> writer)
    : info(std::move(bookInfo))
    , m_time(std::make_shared<MovableClock>(std::move(startClock)))
    , m_lock(std::move(lock))
    , m_writer(std::move(writer))
{
    clock.nowMs = [time = m_time] { return time->get().nowMs(); };
    clock.today = [time = m_time] { return time->get().today(); };
}

Book::Internals::~Internals()
{
    // The writer closes last, so that it checkpoints and removes the log; then the lock goes.
    m_idle.clear();
    m_writer.reset();
    m_lock.reset();
}

storage::Database& Book::Internals::writer()
{
    if (m_writer)
        return *m_writer;
    if (info.mode == BookMode::Viewer && !info.holder.empty())
        throw Refused(refusal("book_locked").with("holder", info.holder));
    throw Refused(refusal("book_read_only").with("path", info.path.string()));
}

void Book::Internals::notify(const ChangeSet& change)
{
    std::vector<std::function<void(const ChangeSet&)>> listeners;
    {
        const std::lock_guard guard(m_listenersMutex);
        for (const auto& [key, listener] : m_listeners)
            listeners.push_back(listener);
    }
    for (const auto& listener : listeners)
        listener(change);
}

Book::Internals::Lease::Lease(Internals& internals)
    : m_internals(internals)
{
    {
        const std::lock_guard guard(internals.m_poolMutex);
        if (!internals.m_idle.empty()) {
            m_database = std::move(internals.m_idle.back());
            internals.m_idle.pop_back();
        }
    }
    if (!m_database) {
        const bool frozen = internals.info.mode == BookMode::Frozen;
        m_database = storage::Database::openFile(
            internals.info.path, frozen ? storage::Access::Immutable : storage::Access::Read);
    }
    m_transaction =
        std::make_unique<storage::Transaction>(*m_database, storage::Transaction::Kind::Read);
}

Book::Internals::Lease::~Lease()
{
    m_transaction.reset();
    const std::lock_guard guard(m_internals.m_poolMutex);
    if (m_internals.m_idle.size() < idleReaders)
        m_internals.m_idle.push_back(std::move(m_database));
}

} // namespace penggerak::services
