#include "app/cli/words.h"

#include "app/cli/context.h"

namespace penggerak::cli {

std::vector<std::string> splitWords(const std::string& line)
{
    std::vector<std::string> words;
    std::string word;
    bool begun = false;
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char letter = line[i];
        if (letter == '\\' && quote != '\'' && i + 1 < line.size()) {
            word += line[++i];
            begun = true;
        } else if (quote != 0) {
            if (letter == quote)
                quote = 0;
            else
                word += letter;
        } else if (letter == '\'' || letter == '"') {
            quote = letter;
            begun = true;
        } else if (letter == ' ' || letter == '\t' || letter == '\r') {
            if (begun)
                words.push_back(std::move(word));
            word.clear();
            begun = false;
        } else {
            word += letter;
            begun = true;
        }
    }
    if (quote != 0)
        throw UsageError(std::string("batch: ") + quote);
    if (begun)
        words.push_back(std::move(word));
    return words;
}

} // namespace penggerak::cli
