#pragma once

#include "storage/database/database.h"
#include "storage/people/person_store.h"
#include "storage/people/search_index.h"
#include "tests/support/books.h"
#include "tests/support/files.h"

#include <soci/soci.h>

#include <string>

namespace penggerak::test {

/// Fills an empty book that is not open with invented people (crowd.sql), a hundred thousand in
/// some seconds. Lists, search and rollups agree about them; `verify` is not meant to.
inline void fillWithCrowd(const std::filesystem::path& book, int count)
{
    std::string script = bytesOf(PENGGERAK_SOURCE_DIR "/tests/support/crowd.sql");
    const std::string place = "${count}";
    for (auto at = script.find(place); at != std::string::npos; at = script.find(place, at))
        script.replace(at, place.size(), std::to_string(count));
    const auto database = storage::Database::openFile(book, storage::Access::Write);
    storage::Transaction transaction(*database);
    // No statement of this script holds a semicolon at the end of an inner line.
    for (std::size_t begin = 0; begin < script.size();) {
        const std::size_t end = std::min(script.find(";\n", begin), script.size());
        const std::string statement = script.substr(begin, end - begin);
        begin = end + 2;
        if (statement.find_first_not_of(" \n") != std::string::npos)
            database->sql() << statement;
    }
    storage::SearchIndex words(*database);
    storage::PersonStore(*database).forEach(
        [&](const storage::PersonRecord& person) { words.add(person); });
    transaction.commit();
}

/// A book of one office and a crowd, opened on a day.
inline std::unique_ptr<services::Book> crowdedBook(const std::filesystem::path& path, int count,
                                                   Day today = *Day::of(2016, 11, 2))
{
    newBook(path, today).reset();
    fillWithCrowd(path, count);
    auto book = services::Book::open(path, optionsOn(today));
    if (!book)
        FAIL("no crowded book: " << book.error().code);
    return std::move(*book);
}

} // namespace penggerak::test
