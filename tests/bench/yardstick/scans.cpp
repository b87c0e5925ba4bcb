#include "tests/bench/yardstick/scans.h"

#include "tests/bench/timing/measure.h"
#include "tests/bench/timing/questions.h"
#include "tests/bench/yardstick/sqlite.h"

namespace penggerak::bench {

namespace {

const char* const likeQuery = "SELECT id, name FROM person WHERE name LIKE ?1 OR nik LIKE ?1 OR "
                              "phone LIKE ?1 ORDER BY name LIMIT 200";

// Stages 6 and 7 are active and in arrears.
const char* const acquiredQuery =
    "SELECT SUM(m.heads * ((t.stage IN (6, 7)) - (f.stage IN (6, 7)))) FROM movement m NOT INDEXED "
    "JOIN cell t ON t.id = m.to_cell JOIN cell f ON f.id = m.from_cell "
    "WHERE m.happened_on <= ? AND m.seq <= ?";

/// The domestic form is typed, the international one is kept.
std::string pattern(const std::string& text)
{
    return '%' + (text.size() > 4 && text.front() == '0' ? text.substr(1) : text) + '%';
}

} // namespace

nlohmann::ordered_json likeScans(const std::filesystem::path& book)
{
    const Connection connection(book, Connection::Mode::Read);
    Statement statement(connection, likeQuery);
    auto rows = nlohmann::ordered_json::array();
    for (const TypedText& typed : typedTexts()) {
        const std::string like = pattern(typed.text);
        rows.push_back(timed("search: " + typed.name, timedRuns, [&](int) {
            statement.reset();
            statement.bind(1, like);
            std::int64_t hits = 0;
            while (statement.step())
                ++hits;
            return hits;
        }));
    }
    return {{"rows", rows}};
}

nlohmann::ordered_json movementScans(const std::filesystem::path& book)
{
    Connection connection(book, Connection::Mode::Read);
    const std::int64_t last = std::stoll(connection.text("SELECT MAX(seq) FROM audit"));
    Statement statement(connection, acquiredQuery);
    auto rows = nlohmann::ordered_json::array();
    const auto add = [&](const char* name, std::int64_t seq) {
        rows.push_back(timed(name, timedRuns, [&, seq](int run) {
            statement.reset();
            statement.bind(1, std::int64_t(dayOfRun(run).sinceEpoch()));
            statement.bind(2, seq);
            statement.step();
            return statement.number(0);
        }));
    };
    add("coverage: by segment", last);
    add("coverage: as known earlier", earlierThan(last));
    return {{"rows", rows}};
}

} // namespace penggerak::bench
