#include "storage/database/migrator.h"
#include "storage/merge/person_references.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>
#include <soci/soci.h>

#include <set>
#include <string>

using namespace penggerak;
using namespace penggerak::storage;

// Whoever adds a table that names a person decides here what a merge does with its rows.
TEST_CASE("a merge knows every column that names a person")
{
    const test::TempFolder folder;
    const auto database = Database::openFile(folder / "b.penggerak", Access::Write);
    migrate(*database);
    std::set<std::string> inSchema;
    std::string place;
    soci::statement select =
        (database->sql().prepare << "SELECT m.name || '.' || f.\"from\" FROM sqlite_master m,"
                                    " pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"
                                    " AND f.\"table\" = 'person'",
         soci::into(place));
    select.execute();
    while (select.fetch())
        inSchema.insert(place);
    std::set<std::string> known(unmovedReferences.begin(), unmovedReferences.end());
    for (const PersonReference& reference : personReferences) {
        CHECK(reference.place ==
              std::string(reference.table) + "." + std::string(reference.column));
        known.emplace(reference.place);
    }
    CHECK(known == inSchema);
}
