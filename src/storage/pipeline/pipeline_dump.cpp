#include "storage/pipeline/pipeline_dump.h"

#include "core/base/day.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

namespace {

struct Part
{
    const char* kind;
    const char* textNames[6]; ///< of t.* columns, as text
    const char* dayName;      ///< a day number, or null
    const char* rest;         ///< FROM, joins and WHERE
};

constexpr Part parts[] = {
    {"action",
     {"kind", "note", nullptr},
     "due_day",
     " FROM next_action t JOIN person p ON p.id = t.person WHERE p.withdrawn = 0"
     " AND t.state = 'open'"},
    {"consent",
     {"way", "taken_by", "note", nullptr},
     "on_day",
     " FROM consent t JOIN person p ON p.id = t.person WHERE p.withdrawn = 0"},
    {"registration",
     {"family_card", "birth_place", "email", "business", "sector", "payer"},
     "quiet_since",
     " FROM registration t JOIN person p ON p.id = t.person WHERE p.withdrawn = 0"},
    {"settled",
     {"kind", "reason", nullptr},
     "on_day",
     " FROM quality_settled t JOIN person p ON p.id = t.person WHERE p.withdrawn = 0"},
    {"not_same",
     {"other", nullptr},
     "on_day",
     " FROM (SELECT n.one, n.two, n.on_day, o.name AS other, o.withdrawn FROM not_same n"
     " JOIN person o ON o.id = n.two) t JOIN person p ON p.id = t.one"
     " WHERE p.withdrawn = 0 AND t.withdrawn = 0"},
};

} // namespace

void forEachPipelineRow(
    Database& database,
    const std::function<void(const std::string& kind,
                             const std::vector<std::pair<std::string, std::string>>& fields)>&
        visit)
try {
    for (const Part& part : parts) {
        std::string names = "SELECT p.name, COALESCE(p.nik, 0), COALESCE(p.birth_day, -2000000),"
                            " COALESCE(t." +
                            std::string(part.dayName) + ", -2000000)";
        std::string name;
        std::int64_t nik = 0;
        std::int64_t birth = 0;
        std::int64_t day = 0;
        std::string texts[6];
        std::size_t count = 0;
        while (count < 6 && part.textNames[count])
            names += std::string(", t.") + part.textNames[count++];
        soci::details::prepare_temp_type prepared =
            (database.sql().prepare << names + part.rest, soci::into(name), soci::into(nik),
             soci::into(birth), soci::into(day));
        for (std::size_t i = 0; i < count; ++i)
            prepared, soci::into(texts[i]);
        soci::statement select(prepared);
        select.execute();
        const auto dayText = [](std::int64_t value) {
            return value == -2000000 ? std::string() : Day(std::int32_t(value)).iso();
        };
        while (select.fetch()) {
            std::vector<std::pair<std::string, std::string>> fields{
                {"person", name},
                {"nik", nik == 0 ? std::string() : std::to_string(nik)},
                {"birth_date", dayText(birth)},
                {part.dayName, dayText(day)}};
            for (std::size_t i = 0; i < count; ++i)
                fields.emplace_back(part.textNames[i], texts[i]);
            visit(part.kind, fields);
        }
    }
} catch (...) {
    rethrowAsStorageError("dump the work on people");
}

} // namespace penggerak::storage
