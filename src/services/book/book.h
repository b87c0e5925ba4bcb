#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "services/book/clock.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak::services {

/// How a book is held. One program in the world writes it; others look at what holds no personal
/// data; a book that cannot be written opens frozen, as it lay when it was opened.
enum class BookMode { Writer, Viewer, Frozen };

struct BookInfo
{
    std::filesystem::path path;
    std::string name; ///< file name without extension
    BookMode mode = BookMode::Writer;
    bool demo = false;
    /// Who holds the right to write, when it is not this program.
    std::string holder;
    /// A frozen book beside which a WAL lies: what it holds is not shown.
    bool walBeside = false;
    int schemaVersion = 0;
    /// The day that the book was last looked at as of.
    std::optional<Day> lastViewDay;
    std::optional<std::int64_t> lastBackupMs;
};

/// What one commit changed; one is sent per commit, after it is durable.
struct ChangeSet
{
    Seq seq = 0;
    std::string verb;
    bool people = false;
    bool heads = false;
    bool figures = false;
    bool offices = false;
    bool actors = false;
    bool outreach = false;
    bool rupiah = false;
    bool periods = false;
};

/// Destroying it unsubscribes.
using Subscription = std::shared_ptr<void>;

struct CheckResult
{
    std::string name; ///< `heads_conserved`, `chain` ...: sentences of it are in sentences.json
    bool ok = false;
    std::int64_t checked = 0;
    std::string detail; ///< names the first bad row; empty when ok
};

struct VerifyReport
{
    bool ok = false;
    Seq seq = 0;
    std::string head; ///< hex of the last audit link
    std::vector<CheckResult> checks;
};

/// One opened book. Verbs take it (or a Session on it) as their first argument. Thread-safe: reads
/// run side by side on their own connections, writes one after another.
class Book
{
public:
    struct OpenOptions
    {
        Clock clock = Clock::system();
        /// Without it the book opens as a viewer even where it could be written.
        bool write = true;
    };

    /// Codes: `book_missing`, `book_foreign`, `book_newer` (book_version, program_version),
    /// `book_damaged`, `book_locked` (holder; only when write is asked for), `book_network`.
    /// A book that cannot be written opens Frozen. An older one is backed up beside itself and
    /// upgraded in one transaction.
    static Result<std::unique_ptr<Book>> open(const std::filesystem::path& path,
                                              const OpenOptions& options);

    struct NewBook
    {
        std::string officeName;
        std::string adminLogin;
        std::string adminName;
        std::string adminPassword;
        bool demo = false;
    };
    /// Makes a book that is there whole or not at all; never writes over a file (`file_exists`).
    static Result<std::unique_ptr<Book>>
    create(const std::filesystem::path& path, const NewBook& contents, const OpenOptions& options);
    ~Book();

    BookInfo info() const;
    Seq lastSeq() const;
    Day today() const;
    const Clock& clock() const;
    /// For demo and test books: moves the program's today.
    Outcome moveToday(Day day);

    /// The largest commit number recorded at or before that time.
    Seq seqAt(std::int64_t timeMs) const;
    /// When that commit was recorded; nothing when there is none such.
    std::optional<std::int64_t> recordedAt(Seq seq) const;

    Subscription onChange(std::function<void(const ChangeSet&)> listener);

    /// Remembers the day looked at; no audit, no ledger.
    void rememberView(Day day);

    /// Recomputes every invariant from the rows. With `expectedHead` (hex) also looks for it in the
    /// chain: a cut tail or an older file is found only so.
    VerifyReport verify(const std::optional<std::string>& expectedHead = std::nullopt) const;
    /// Online copy, checked, made durable, then renamed into place. Code: `file_exists`, `disk`.
    Outcome backupTo(const std::filesystem::path& target);
    /// Copies a backup to a new file after checking it as hostile input; never writes over a file.
    static Outcome restore(const std::filesystem::path& backup,
                           const std::filesystem::path& target);
    /// design.md section 3: the state as known now, as one JSON document, piece by piece. Holds
    /// sums by cell and day and one person at a time.
    using DumpSink = std::function<void(std::string_view)>;
    void logicalDump(const DumpSink& sink) const;
    /// The same as one text, for small books.
    std::string logicalDump() const;

    class Internals;
    Internals& internals() const { return *m_internals; }

private:
    explicit Book(std::unique_ptr<Internals> internals);
    std::unique_ptr<Internals> m_internals;
};

} // namespace penggerak::services
