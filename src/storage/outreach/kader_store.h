#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "storage/database/database.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct KaderRecord
{
    KaderId id;
    std::string name;
    std::optional<PersonId> person;
    std::optional<OfficeId> office;
    std::string type;
    std::string origin;
    Day since;
    std::optional<Day> until;
};

/// Begins no transaction; throws StorageError.
class KaderStore
{
public:
    explicit KaderStore(Database& database);
    ~KaderStore();

    void insert(const KaderRecord& kader);
    /// By name.
    std::vector<KaderRecord> all();
    bool exists(KaderId id);
    std::optional<KaderRecord> find(KaderId id);
    /// All columns of the row with that id.
    void update(const KaderRecord& kader);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
