#pragma once

#include "storage/database/database.h"
#include "storage/database/migrator.h"

#include <filesystem>

namespace penggerak::storage {

/// SQLite's online copy: pages go over in steps, and what this connection writes between two steps
/// goes over as well. Throws StorageError.
class OnlineCopy
{
public:
    OnlineCopy(Database& source, const std::filesystem::path& target);
    ~OnlineCopy();
    OnlineCopy(const OnlineCopy&) = delete;
    OnlineCopy& operator=(const OnlineCopy&) = delete;

    /// Copies some pages; false when all are over.
    bool step(int pages);
    /// Closes the copy; what it holds is then a file like any other.
    void finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The whole copy at once.
void copyBook(Database& source, const std::filesystem::path& target);

/// Reads a copy as hostile input: application id, version, pages, references and schema text.
/// Throws Refused as requireReadable() does, naming the file that it was copied from.
void checkCopy(const std::filesystem::path& copy, const std::filesystem::path& origin);

/// Copies an older book to a verified backup beside it, `NAME.v1.penggerak` by its version, then
/// runs the missing steps in one transaction.
void upgradeBook(Database& writer, const std::filesystem::path& path,
                 const std::vector<Migration>& steps = migrations());

} // namespace penggerak::storage
