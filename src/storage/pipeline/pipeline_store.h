#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct ConsentRecord
{
    std::int64_t id = 0;
    PersonId person;
    Day on;
    bool given = true;
    std::string way;
    std::string takenBy;
    std::string note;
};

struct RegistrationRecord
{
    PersonId person;
    std::string familyCard;
    std::string birthPlace;
    std::string email;
    std::string business;
    std::string sector;
    std::string payer;
    std::optional<Day> quietSince;
    std::string quietReason;
};

struct BulkRecord
{
    std::int64_t id = 0;
    Seq seq = 0;
    std::string kind; ///< `move`, `kader`, `action`
    std::int64_t rows = 0;
    std::optional<Seq> undoneIn;
};

/// Consent, registration data and acts on many people. Begins no transaction; throws StorageError.
class PipelineStore
{
public:
    explicit PipelineStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const ConsentRecord& consent);
    /// Newest first.
    std::vector<ConsentRecord> consents(PersonId person);

    std::optional<RegistrationRecord> registration(PersonId person);
    void put(const RegistrationRecord& registration);

    void insert(const BulkRecord& act);
    void addRow(std::int64_t act, PersonId person, std::int64_t row);
    std::optional<BulkRecord> bulk(std::int64_t id);
    /// Newest first.
    std::vector<BulkRecord> bulks(std::size_t limit);
    /// People of an act and the row that it wrote for each.
    std::vector<std::pair<PersonId, std::int64_t>> rowsOf(std::int64_t act);
    void markUndone(std::int64_t act, Seq seq);

private:
    std::vector<BulkRecord> readBulk(const std::string& condition, std::int64_t key,
                                     std::size_t limit);

    Database& m_database;
};

} // namespace penggerak::storage
