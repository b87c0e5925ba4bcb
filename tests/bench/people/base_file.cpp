#include "tests/bench/people/base_file.h"

#include <fstream>
#include <stdexcept>

namespace penggerak::bench {

TextRow splitRecord(std::string_view line)
{
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    TextRow fields(1);
    bool quoted = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == '"' && quoted && at + 1 < line.size() && line[at + 1] == '"')
            fields.back() += line[++at];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ';' && !quoted)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

BaseSample sampleRows(const std::filesystem::path& path, std::size_t count, Random& random)
{
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line))
        throw std::runtime_error("cannot read " + path.string());
    BaseSample sample{splitRecord(line), {}};
    std::vector<std::string> kept;
    for (std::uint32_t row = 0; std::getline(file, line); ++row) {
        if (kept.size() < count)
            kept.push_back(line);
        else if (const std::uint32_t place = random.below(row + 1); place < count)
            kept[place] = line;
    }
    if (kept.size() < count)
        throw std::runtime_error("too few rows in " + path.string());
    for (const std::string& one : kept)
        sample.rows.push_back(splitRecord(one));
    return sample;
}

} // namespace penggerak::bench
