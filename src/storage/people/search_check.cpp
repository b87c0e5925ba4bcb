#include "storage/people/search_check.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/raw_rows.h"
#include "storage/database/storage_error.h"
#include "storage/people/search_text.h"

#include <soci/soci.h>

#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace penggerak::storage {

namespace {

/// Gets each word of each person: his row in the index, and the word.
using Visit = std::function<void(std::int64_t, std::string_view)>;

std::optional<std::string> digits(const std::optional<std::int64_t>& number)
{
    return number ? std::optional(std::to_string(*number)) : std::nullopt;
}

/// As people are; returns how many.
std::int64_t visitPeople(Database& database, const Visit& visit)
{
    std::int64_t count = 0;
    std::int64_t id = 0;
    std::string key;
    std::optional<std::int64_t> nik;
    std::optional<std::int64_t> phone;
    soci::statement select =
        (database.sql().prepare << "SELECT id, name_key, nik, phone FROM person"
                                   " WHERE withdrawn = 0",
         soci::into(id), soci::into(key), soci::into(nik), soci::into(phone));
    select.execute();
    while (select.fetch()) {
        ++count;
        for (const std::string& word : searchWords(key, digits(nik), digits(phone)))
            visit(id, word);
    }
    return count;
}

/// As the index holds them.
void visitIndex(Database& database, const Visit& visit)
{
    forEachTextAndNumber(database, "SELECT term, doc FROM person_word",
                         [&visit](std::string_view word, std::int64_t row) { visit(row, word); });
}

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 31)) * 0x9E3779B97F4A7C15u;
    return value ^ (value >> 29);
}

std::uint64_t hashOf(std::int64_t row, std::string_view word)
{
    return mixed(mixed(std::uint64_t(row)) + std::hash<std::string_view>()(word));
}

/// People by the end of a hash of their row: each group's sum over the words of its people.
class Groups
{
public:
    static std::size_t of(std::int64_t row) { return mixed(std::uint64_t(row)) % count; }

    void add(std::int64_t row, std::string_view word) { m_sums[of(row)] += hashOf(row, word); }
    void remove(std::int64_t row, std::string_view word) { m_sums[of(row)] -= hashOf(row, word); }
    std::optional<std::size_t> different() const
    {
        for (std::size_t group = 0; group < count; ++group)
            if (m_sums[group] != 0)
                return group;
        return std::nullopt;
    }

private:
    static constexpr std::size_t count = 4096;
    std::vector<std::uint64_t> m_sums = std::vector<std::uint64_t>(count);
};

/// The first of a group whose words differ; reads everything again.
std::string differenceIn(Database& database, std::size_t group)
{
    std::map<std::int64_t, std::uint64_t> sums;
    visitPeople(database, [&](std::int64_t row, std::string_view word) {
        if (Groups::of(row) == group)
            sums[row] += hashOf(row, word);
    });
    visitIndex(database, [&](std::int64_t row, std::string_view word) {
        if (Groups::of(row) == group)
            sums[row] -= hashOf(row, word);
    });
    for (const auto& [row, sum] : sums)
        if (sum != 0)
            return "person " + PersonId(row).text();
    return "people"; // changed between the two readings
}

} // namespace

SearchCheck checkSearchIndex(Database& database)
{
    SearchCheck check;
    if (database.engine() != Engine::Sqlite)
        return check;
    try {
        Groups groups;
        check.people = visitPeople(database, [&groups](std::int64_t row, std::string_view word) {
            groups.add(row, word);
        });
        visitIndex(database, [&groups](std::int64_t row, std::string_view word) {
            groups.remove(row, word);
        });
        if (const auto group = groups.different())
            check.difference = differenceIn(database, *group);
    } catch (...) {
        rethrowAsStorageError("check the search index");
    }
    return check;
}

} // namespace penggerak::storage
