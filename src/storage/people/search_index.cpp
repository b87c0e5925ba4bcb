#include "storage/people/search_index.h"

#include "storage/database/id_layout.h"
#include "storage/database/storage_error.h"
#include "storage/people/search_text.h"

#include <soci/soci.h>

namespace penggerak::storage {

namespace {

constexpr int timeAndCounterBits = 63 - idNodeBits;
constexpr std::int64_t nodeMask = (std::int64_t(1) << idNodeBits) - 1;
constexpr std::int64_t counterMask = (std::int64_t(1) << idCounterBits) - 1;
constexpr std::int64_t timeAndCounterMask = (std::int64_t(1) << timeAndCounterBits) - 1;
static_assert(timeAndCounterMask == 9007199254740991 && counterMask == 2047 &&
                  idNodeBits + idCounterBits == 21 && timeAndCounterBits == 53,
              "SearchIndex::personOfRow says these numbers");

} // namespace

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
        row = rowOf(person.id);
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

std::int64_t SearchIndex::rowOf(PersonId person)
{
    const std::int64_t id = person.value();
    const std::int64_t node = (id >> idCounterBits) & nodeMask;
    const std::int64_t time = id >> (idNodeBits + idCounterBits);
    return (node << timeAndCounterBits) | (time << idCounterBits) | (id & counterMask);
}

PersonId SearchIndex::personOf(std::int64_t row)
{
    const std::int64_t node = row >> timeAndCounterBits;
    const std::int64_t time = (row & timeAndCounterMask) >> idCounterBits;
    return PersonId((time << (idNodeBits + idCounterBits)) | (node << idCounterBits) |
                    (row & counterMask));
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
