#pragma once

#include "core/partners/feedback.h"
#include "storage/database/database.h"

#include <optional>
#include <vector>

namespace penggerak::storage {

/// What partners said. Begins no transaction; throws StorageError.
class FeedbackStore
{
public:
    explicit FeedbackStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const Feedback& feedback);
    void update(const Feedback& feedback);
    /// The newest first.
    std::vector<Feedback> all();

private:
    Database& m_database;
};

} // namespace penggerak::storage
