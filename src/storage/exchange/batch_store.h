#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

/// A row of import_batch.
struct BatchRecord
{
    std::int64_t id = 0;
    Seq seq = 0;
    std::string kind;
    std::string file;
    std::string digest;
    std::optional<std::int64_t> office;
    std::int64_t rows = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t duplicates = 0;
    std::int64_t rejected = 0;
    std::int64_t warnings = 0;
    /// New people have ids between these, both included.
    std::optional<std::int64_t> firstPerson;
    std::optional<std::int64_t> lastPerson;
    std::optional<Seq> undoneIn;
};

/// What an import changed in somebody who was there.
struct BatchChange
{
    PersonId person;
    std::int64_t version = 0; ///< after the import
    std::string body;         ///< JSON
};

/// Imports as they were written. Begins no transaction; throws StorageError.
class BatchStore
{
public:
    explicit BatchStore(Database& database);
    ~BatchStore();

    void insert(const BatchRecord& batch);
    /// Its new people, once they are written.
    void setPeople(const BatchRecord& batch);
    void insertChange(std::int64_t batch, const BatchChange& change);
    void markUndone(std::int64_t batch, Seq seq);
    std::optional<BatchRecord> find(std::int64_t batch);
    /// Newest first.
    std::vector<BatchRecord> all();
    void forEachChange(std::int64_t batch, const std::function<void(const BatchChange&)>& visit);
    /// New people of a batch who were edited since, or taken out.
    std::vector<PersonId> editedSince(const BatchRecord& batch);

private:
    struct Statements;
    std::vector<BatchRecord> collect(const std::string& condition, std::int64_t key);

    Database& m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
