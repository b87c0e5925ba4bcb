#pragma once

#include "services/book/book.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

namespace penggerak::test {

inline services::Book::OpenOptions optionsOn(Day day)
{
    return {services::Clock::fixedOn(day), true};
}

inline services::Book::NewBook demoContents()
{
    return {"Kantor Uji", "admin", "Admin Uji", "", true};
}

/// A new demo book (no password to hash) in a folder.
inline std::unique_ptr<services::Book> newBook(const std::filesystem::path& path,
                                               Day day = *Day::of(2016, 11, 2))
{
    auto book = services::Book::create(path, demoContents(), optionsOn(day));
    if (!book)
        FAIL("no new book: " << book.error().code);
    return std::move(*book);
}

} // namespace penggerak::test
