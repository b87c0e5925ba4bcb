#pragma once

#include "tests/bench/yardstick/rows.h"
#include "tests/bench/yardstick/schema.h"

namespace penggerak::bench {

/// The rows of the search index, which holds no text of its own: taken from the people, with the
/// words and the number that the store gives them. This is the one place that follows the store.
class SearchRows
{
public:
    /// Whether this is the index that the store keeps; a virtual table that only shows others'
    /// rows is not.
    static bool belongTo(const Table& table) { return table.name == "person_search"; }

    explicit SearchRows(const Connection& book);
    /// Reads on: number and words; false when nothing is left.
    bool fill(Rows& rows, std::size_t limit);

private:
    Statement m_people;
};

} // namespace penggerak::bench
