#pragma once

#include "services/book/book.h"
#include "services/book/movable_clock.h"
#include "storage/database/database.h"

#include <map>
#include <mutex>
#include <vector>

namespace penggerak::storage {
class WriterLock;
}

namespace penggerak::services {

/// What services see of an opened book; the GUI and the CLI see only Book.
class Book::Internals
{
public:
    Internals(BookInfo bookInfo, Clock startClock, std::unique_ptr<storage::WriterLock> lock,
              std::unique_ptr<storage::Database> writer);
    ~Internals();

    /// The one read-write connection; hold writeMutex(). Throws Refused `book_read_only` (or
    /// `book_locked` with the holder) when this program may not write.
    storage::Database& writer();
    std::mutex& writeMutex() { return m_writeMutex; }

    /// Runs `read(Database&)` on a read-only connection of the pool, in one read transaction.
    template <class Read>
    auto read(Read&& readFrom)
    {
        const Lease lease(*this);
        return readFrom(lease.database());
    }

    /// Tells every listener, in the calling thread.
    void notify(const ChangeSet& change);

    /// Its mode, path and demo never change; lastViewDay and lastBackupMs do, see Book::info().
    BookInfo info;
    Clock clock;

    class Lease
    {
    public:
        explicit Lease(Internals& internals);
        ~Lease();
        storage::Database& database() const { return *m_database; }

    private:
        Internals& m_internals;
        std::unique_ptr<storage::Database> m_database;
        std::unique_ptr<storage::Transaction> m_transaction;
    };

private:
    friend class Book;
    std::shared_ptr<MovableClock> m_time;
    std::unique_ptr<storage::WriterLock> m_lock;
    std::unique_ptr<storage::Database> m_writer;
    std::mutex m_writeMutex;
    std::mutex m_infoMutex;
    std::mutex m_poolMutex;
    std::vector<std::unique_ptr<storage::Database>> m_idle;
    std::mutex m_listenersMutex;
    std::map<int, std::function<void(const ChangeSet&)>> m_listeners;
    int m_nextListener = 0;
};

} // namespace penggerak::services
