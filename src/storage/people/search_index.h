#pragma once

#include "storage/people/person_store.h"

#include <memory>

namespace penggerak::storage {

/// The index by which people are found while somebody types; searchWords() says under which words.
/// SQLite only; on PostgreSQL nothing is kept yet. Kept by PersonStore in the transaction that
/// writes the person: with trusted_schema off no trigger may do it.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database);
    ~SearchIndex();

    void add(const PersonRecord& person);
    /// The index holds no text of its own: `person` must be as it was added.
    void remove(const PersonRecord& person);
    /// What is found of a person, as the index holds it.
    static std::string wordsOf(const PersonRecord& person);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
