#include "tests/bench/yardstick/search_index.h"

namespace penggerak::bench {

std::optional<std::string> searchTexts(const Table& index)
{
    if (index.name == "person_search") // storage/people/search_index.cpp: wordsOf
        return "SELECT id, name_key || CASE WHEN nik IS NULL THEN '' ELSE ' ' || substr(nik, -4) "
               "END FROM person WHERE withdrawn = 0 ORDER BY id";
    return std::nullopt;
}

} // namespace penggerak::bench
