#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <string>

namespace penggerak::storage {

struct Founding
{
    std::string officeName;
    std::string login;
    std::string name;
    std::string passwordHash; ///< empty in a demo
    bool demo = false;
};

struct Founded
{
    OfficeId office;
    UserId administrator;
};

/// The first rows of a new book: its office, its administrator, and whether it is a demo. Inside
/// the caller's transaction.
Founded found(Database& database, const Founding& founding);

} // namespace penggerak::storage
