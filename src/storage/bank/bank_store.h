#pragma once

#include "core/bank/bank.h"
#include "storage/database/database.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace penggerak::storage {

/// Lines of bank statements and what they were matched to. Begins no transaction; throws
/// StorageError.
class BankStore
{
public:
    explicit BankStore(Database& database)
        : m_database(database)
    {
    }

    std::set<std::string> digests();
    void insert(const BankLine& line, Seq seq, const std::string& digest);
    std::optional<BankLine> find(BankLineId line);
    /// The newest first.
    std::vector<BankLine> lines(const std::optional<OfficeId>& office);
    /// All that may stand on a statement, by day; reversed ones too.
    std::vector<BankEntry> entries(const std::optional<OfficeId>& office);

    /// What stands, by line.
    std::map<BankLineId, std::vector<BankEntryId>> matches();
    void match(BankLineId line, const BankEntry& entry, Seq seq);
    void unmatch(BankLineId line, Seq seq);

private:
    std::vector<BankLine> select(const char* condition, std::int64_t value);
    void addDeposits(std::int64_t office, std::vector<BankEntry>& entries);
    void addHandIns(std::int64_t office, std::vector<BankEntry>& entries);

    Database& m_database;
};

} // namespace penggerak::storage
