#include "storage/people/search_index.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

struct SearchIndex::Statements
{
    explicit Statements(soci::session& sql)
        : add((sql.prepare << "INSERT INTO person_search (rowid, words) VALUES (:id, :words)",
               soci::use(id), soci::use(words)))
        , remove((sql.prepare << "INSERT INTO person_search (person_search, rowid, words)"
                                 " VALUES ('delete', :id, :words)",
                  soci::use(id), soci::use(words)))
    {
    }
    void set(const PersonRecord& person)
    {
        id = person.id.value();
        words = wordsOf(person);
    }

    std::int64_t id = 0;
    std::string words;
    soci::statement add;
    soci::statement remove;
};

SearchIndex::SearchIndex(Database& database)
{
    if (database.engine() == Engine::Sqlite)
        m_statements = std::make_unique<Statements>(database.sql());
}

SearchIndex::~SearchIndex() = default;

std::string SearchIndex::wordsOf(const PersonRecord& person)
{
    std::string words = person.nameKey;
    if (person.nik) {
        words += ' ';
        words.append(*person.nik, person.nik->size() - 4, 4);
    }
    return words;
}

void SearchIndex::add(const PersonRecord& person)
{
    if (!m_statements)
        return;
    m_statements->set(person);
    m_statements->add.execute(true);
}

void SearchIndex::remove(const PersonRecord& person)
{
    if (!m_statements)
        return;
    m_statements->set(person);
    m_statements->remove.execute(true);
}

} // namespace penggerak::storage
