#include "storage/exchange/csv_guess.h"

#include "storage/exchange/csv_splitter.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace penggerak::storage {

namespace {

constexpr std::size_t columnsLooked = 1024;
constexpr int recordsLooked = 100;

/// How many records agree on a number of cells above one, and that number.
std::pair<int, std::size_t> agreement(std::string_view sample, bool whole, char delimiter)
{
    const CsvSplitter splitter(delimiter, columnsLooked, sample.size());
    std::vector<CsvSplitter::Cell> cells;
    std::map<std::size_t, int> recordsOf;
    std::size_t used = 0;
    for (int record = 0; record < recordsLooked; ++record) {
        if (splitter.split(sample, whole, cells, used) != CsvSplitter::Found::Record)
            break;
        sample.remove_prefix(used);
        if (cells.size() > 1)
            ++recordsOf[cells.size()];
    }
    std::pair<int, std::size_t> best{0, 0};
    for (const auto& [count, records] : recordsOf)
        best = std::max(best, std::pair(records, count));
    return best;
}

} // namespace

char guessDelimiter(std::string_view sample, bool whole)
{
    char best = ',';
    std::pair<int, std::size_t> most{0, 0};
    for (const char delimiter : {',', ';', '\t'}) {
        const auto found = agreement(sample, whole, delimiter);
        if (found > most)
            std::tie(most, best) = std::tuple(found, delimiter);
    }
    return best;
}

char namedDelimiter(std::string_view sample)
{
    const std::string_view word = sample.substr(0, 4);
    const bool named = sample.size() > 5 && (word == "sep=" || word == "SEP=") &&
                       (sample[5] == '\r' || sample[5] == '\n');
    const char sign = named ? sample[4] : '\0';
    return sign == ',' || sign == ';' || sign == '\t' ? sign : '\0';
}

} // namespace penggerak::storage
