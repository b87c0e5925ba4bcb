#include "storage/people/search_index.h"

#include "storage/database/storage_error.h"
#include "storage/people/search_text.h"

#include <soci/soci.h>

namespace penggerak::storage {

struct SearchIndex::Statements
{
    explicit Statements(soci::session& sql)
        : add((sql.prepare << "INSERT INTO person_search (rowid, words) VALUES (:id, :words)",
               soci::use(row), soci::use(words)))
        , remove((sql.prepare << "INSERT INTO person_search (person_search, rowid, words)"
                                 " VALUES ('delete', :id, :words)",
                  soci::use(row), soci::use(words)))
    {
    }
    void set(const PersonRecord& person)
    {
        row = person.id.value();
        words = wordsOf(person);
    }

    std::int64_t row = 0;
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
    std::string text;
    for (const std::string& word : searchWords(person.nameKey, person.nik, person.phone)) {
        if (!text.empty())
            text.push_back(' ');
        text += word;
    }
    return text;
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
