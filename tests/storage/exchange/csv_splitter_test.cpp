#include "storage/exchange/csv_splitter.h"

#include <catch2/catch.hpp>
#include <csv.h>

#include <random>
#include <string>

using penggerak::storage::CsvSplitter;

namespace {

using Rows = std::vector<std::vector<std::string>>;

bool isFilled(const std::vector<std::string>& row)
{
    for (const std::string& cell : row)
        if (!cell.empty())
            return true;
    return false;
}

/// Feeds the text in growing pieces, as a buffer does that is filled again and again.
Rows ownRows(const std::string& text, std::size_t piece)
{
    const CsvSplitter splitter(';', 100, 1000);
    std::vector<CsvSplitter::Cell> cells;
    Rows rows;
    std::size_t begin = 0;
    std::size_t end = 0;
    for (std::size_t used = 0;;) {
        std::string part = text.substr(begin, end - begin);
        const auto found = splitter.split(part, end == text.size(), cells, used);
        if (found == CsvSplitter::Found::NeedMore) {
            REQUIRE(end < text.size());
            end = std::min(text.size(), end + piece);
            continue;
        }
        if (found != CsvSplitter::Found::Record)
            return rows;
        std::vector<std::string> row;
        for (const CsvSplitter::Cell& cell : cells)
            row.emplace_back(CsvSplitter::take(part.data(), cell));
        if (isFilled(row))
            rows.push_back(row);
        begin += used;
    }
}

struct Collected
{
    Rows rows;
    std::vector<std::string> row;
};

Rows libraryRows(const std::string& text)
{
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&parser, ';');
    csv_set_space_func(&parser, [](unsigned char) { return 0; });
    Collected collected;
    const auto onCell = [](void* bytes, std::size_t size, void* to) {
        static_cast<Collected*>(to)->row.emplace_back(static_cast<const char*>(bytes), size);
    };
    const auto onRow = [](int, void* to) {
        auto& all = *static_cast<Collected*>(to);
        if (isFilled(all.row))
            all.rows.push_back(all.row);
        all.row.clear();
    };
    REQUIRE(csv_parse(&parser, text.data(), text.size(), onCell, onRow, &collected) == text.size());
    REQUIRE(csv_fini(&parser, onCell, onRow, &collected) == 0);
    csv_free(&parser);
    return collected.rows;
}

std::string drawn(std::mt19937& random, const std::vector<std::string>& signs, std::size_t most)
{
    std::string text;
    for (std::size_t length = random() % most; length > 0; --length)
        text += signs[random() % signs.size()];
    return text;
}

std::string drawnTable(std::mt19937& random)
{
    std::string text;
    for (std::size_t cells = random() % 30; cells > 0; --cells) {
        if (random() % 2)
            text +=
                "\"" + drawn(random, {"a", ";", "\"\"", "\n", "\r\n", " ", "\xC3\xA9"}, 8) + "\"";
        else
            text += drawn(random, {"a", ",", " ", "\t", "\xC3\xA9"}, 8);
        static const std::vector<std::string> ends{";", ";", ";", "\n", "\r\n", "\r"};
        text += ends[random() % ends.size()];
    }
    return text;
}

} // namespace

TEST_CASE("records are cut as libcsv cuts them, wherever the buffer ends")
{
    std::mt19937 random(1936);
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = drawnTable(random);
        const Rows rows = ownRows(text, 1 + random() % 9);
        if (rows != libraryRows(text)) {
            CAPTURE(text);
            CHECK(rows == libraryRows(text));
        }
    }
}
