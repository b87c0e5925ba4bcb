#include "tests/bench/yardstick/search_rows.h"

#include "storage/people/search_index.h"

namespace penggerak::bench {

SearchRows::SearchRows(const Connection& book)
    : m_people(book, "SELECT id, name_key, nik, phone FROM person WHERE withdrawn = 0 ORDER BY id")
{
}

bool SearchRows::fill(Rows& rows, std::size_t limit)
{
    rows.clear();
    while (rows.size() < limit && m_people.step()) {
        storage::PersonRecord person;
        person.id = PersonId(m_people.number(0));
        person.nameKey = m_people.text(1);
        if (m_people.number(2) != 0)
            person.nik = m_people.text(2);
        if (m_people.number(3) != 0)
            person.phone = '+' + m_people.text(3);
        rows.add(person.id.value(), storage::SearchIndex::wordsOf(person));
    }
    return rows.size() > 0;
}

} // namespace penggerak::bench
