#pragma once

#include "storage/database/database.h"

#include <filesystem>
#include <string>

namespace penggerak::storage {

/// What lies at a path, before anything is written there.
enum class BookState {
    Missing, ///< no file
    Foreign, ///< a database of another program, or no file at all but a folder or a device
    Damaged, ///< empty, cut short, not a database, or its pages do not fit together
    Newer,   ///< of a later program
    Older,   ///< to be upgraded
    Current,
};

struct BookProbe
{
    BookState state = BookState::Missing;
    int version = 0;
    /// A write-ahead log with something in it lies beside the file.
    bool walBeside = false;
    /// How to read it without leaving anything beside it.
    Access access = Access::Immutable;
};

/// Looks at a file through SQLite and stat() alone: closing any other descriptor of a book that
/// this process holds open would drop SQLite's locks. Writes nothing. Pages are checked where the
/// file is small, was not closed properly, or has to be upgraded.
BookProbe probeBook(const std::filesystem::path& path);

/// Throws Refused `book_missing`, `book_foreign`, `book_damaged` or `book_newer` (book_version,
/// program_version) for what this program cannot read; passes Older and Current.
void requireReadable(const BookProbe& probe, const std::filesystem::path& path);

/// How to read a file that others may be writing: Immutable only where nobody here can write it,
/// or where SQLite's locks do not hold.
Access readAccess(const std::filesystem::path& path);

} // namespace penggerak::storage
