#pragma once

#include "core/base/row_ids.h"
#include "core/kader/documents.h"
#include "core/kader/territory.h"
#include "storage/database/database.h"

#include <map>
#include <optional>
#include <vector>

namespace penggerak::storage {

struct DocumentRecord
{
    DocumentId id; ///< empty for the certificate of a training
    KaderId kader;
    Document document;
    std::optional<ActivityId> training; ///< where the certificate comes from
};

struct TerritoryRecord
{
    TerritoryId id;
    KaderId kader;
    Territory territory;
};

/// Papers and places of kader. Begins no transaction; throws StorageError.
class KaderPaperStore
{
public:
    explicit KaderPaperStore(Database& database)
        : m_database(database)
    {
    }

    /// By kader and first day; with the certificates that their trainings gave them.
    std::vector<DocumentRecord> documents(std::optional<KaderId> kader = std::nullopt);
    void addDocument(const DocumentRecord& document);
    void removeDocument(DocumentId id);

    /// By kader, region, RW, RT and first day.
    std::vector<TerritoryRecord> territories(std::optional<KaderId> kader = std::nullopt);
    void addTerritory(const TerritoryRecord& territory);
    void setTerritoryUntil(TerritoryId id, std::optional<Day> until);
    void removeTerritory(TerritoryId id);

private:
    Database& m_database;
};

} // namespace penggerak::storage
