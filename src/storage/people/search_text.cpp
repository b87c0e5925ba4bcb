#include "storage/people/search_text.h"

#include <algorithm>

namespace penggerak::storage {

namespace {

constexpr std::size_t fewestLetters = 2;
constexpr std::size_t mostLetters = 10; ///< of a beginning that is a word of the index
constexpr std::size_t longestWord = 64;
constexpr std::size_t longestText = 256;
constexpr std::size_t mostWords = 8;
constexpr std::size_t tailDigits = 4;
constexpr std::size_t fewestOfWhole = 10; ///< digits of a phone or NIK typed to its end

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNumber(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), isDigit);
}

/// Words of the index hold no quote, bracket or NUL: folding dropped them.
std::string indexWord(std::string_view word)
{
    return '"' + std::string(word) + '"';
}

std::string term(std::string_view beginning)
{
    if (beginning.size() <= mostLetters)
        return indexWord(beginning);
    return indexWord(beginning.substr(0, longestWord)) + " *";
}

/// `("so" OR "su")`, without what a shorter beginning finds already.
std::string anyOf(const NameBeginnings& word)
{
    std::string expression;
    for (const std::string& beginning : word) {
        const bool foundByAnother =
            std::any_of(word.begin(), word.end(), [&beginning](const std::string& other) {
                return other.size() < beginning.size() &&
                       beginning.compare(0, other.size(), other) == 0;
            });
        if (!foundByAnother)
            expression += (expression.empty() ? "(" : " OR ") + term(beginning);
    }
    return expression + ")";
}

constexpr const char* live = "SELECT id AS person FROM person WHERE withdrawn = 0 AND ";
constexpr const char* nobody = "SELECT 0 AS person WHERE 1 = 0";

/// A text between single quotes in SQL.
std::string literal(std::string_view text)
{
    std::string sql = "'";
    for (const char c : text)
        sql += c == '\'' ? "''" : std::string(1, c);
    return sql + "'";
}

/// A condition on keys that begin so; `afterwards` sorts behind every letter.
std::string keyRange(const std::string& beginning)
{
    std::string afterwards = beginning;
    ++afterwards.back();
    return "name_key >= " + literal(beginning) + " AND name_key < " + literal(afterwards);
}

std::string likeCondition(const NameBeginnings& word)
{
    std::string sql;
    for (const std::string& beginning : word)
        sql += (sql.empty() ? "(" : " OR ") +
               ("' ' || name_key LIKE " + literal("% " + beginning + "%"));
    return sql + ")";
}

} // namespace

std::vector<std::string> searchWords(std::string_view nameKey,
                                     const std::optional<std::string>& nik,
                                     const std::optional<std::string>& phone)
{
    std::vector<std::string> words;
    words.reserve(16);
    const auto add = [&words](std::string_view word) {
        if (std::find(words.begin(), words.end(), word) == words.end())
            words.emplace_back(word);
    };
    while (!nameKey.empty()) {
        const std::string_view word = nameKey.substr(0, nameKey.find(' '));
        nameKey.remove_prefix(std::min(word.size() + 1, nameKey.size()));
        for (std::size_t letters = fewestLetters; letters <= std::min(mostLetters, word.size());
             ++letters)
            add(word.substr(0, letters));
        if (word.size() > mostLetters)
            add(word.substr(0, longestWord));
    }
    for (const std::optional<std::string>& number : {nik, phone})
        if (number && number->size() >= tailDigits)
            add(std::string_view(*number).substr(number->size() - tailDigits));
    return words;
}

SearchText::SearchText(std::string_view typed)
{
    typed = typed.substr(0, longestText);
    std::string digits;
    for (const char c : typed)
        if (isDigit(c))
            digits.push_back(c);
    if (typed.find_first_not_of("0123456789 +-.()") == std::string_view::npos) {
        if (!digits.empty())
            readDigits(digits, typed.find('+') != std::string_view::npos);
    } else {
        readName(typed);
    }
}

bool SearchText::isEmpty() const
{
    return m_match.empty() && m_ranges.empty() && m_keyBeginning.empty();
}

void SearchText::addRange(const char* column, const std::string& beginning, std::size_t length)
{
    if (beginning.size() > length)
        return;
    const std::size_t open = length - beginning.size();
    m_ranges.push_back(std::string(column) + " BETWEEN " + beginning + std::string(open, '0') +
                       " AND " + beginning + std::string(open, '9'));
}

void SearchText::readDigits(const std::string& digits, bool international)
{
    if (!international) {
        if (digits[0] != '0')
            addRange("nik", digits, 16);
        // Leading zeros are not part of the number, and do no harm in SQL.
        addRange("kpj", digits, 11);
        if (digits.size() == tailDigits)
            addTail(digits);
    }
    std::string phone = digits;
    if (!international && digits[0] == '0')
        phone = "62" + digits.substr(1);
    else if (!international && digits[0] == '8')
        phone = "62" + digits;
    if (phone.compare(0, 2, std::string_view("62").substr(0, phone.size())) != 0)
        return;
    for (std::size_t length = 9; length <= 14; ++length) // 62 and 7 to 12 digits, see Phone
        addRange("phone", phone, length);
}

void SearchText::readName(std::string_view typed)
{
    m_words = nameBeginnings(typed);
    if (m_words.size() > mostWords)
        m_words.resize(mostWords);
    for (const NameBeginnings& word : m_words)
        m_keyBeginning += (m_keyBeginning.empty() ? "" : " ") + word.front();
    for (auto word = m_words.begin(); word != m_words.end();) {
        const std::string first = word->front();
        const bool number = isNumber(first);
        // An initial or an unfinished number beside a name does not narrow.
        if (number && (first.size() == tailDigits || first.size() >= fewestOfWhole))
            addTail(first.substr(first.size() - tailDigits));
        else if (!number && first.size() >= fewestLetters)
            addMatch(anyOf(*word));
        word = number ? m_words.erase(word) : word + 1;
    }
}

void SearchText::addMatch(const std::string& expression)
{
    m_match += (m_match.empty() ? "" : " AND ") + expression;
}

void SearchText::addTail(const std::string& digits)
{
    m_tails.push_back(digits);
    addMatch(indexWord(digits));
}

/// Without the index: read from beginning to end.
std::string SearchText::slowCondition() const
{
    std::string sql;
    for (const NameBeginnings& word : m_words)
        sql += (sql.empty() ? "" : " AND ") + likeCondition(word);
    for (const std::string& tail : m_tails)
        sql += (sql.empty() ? "" : " AND ") +
               ("(nik % 10000 = " + tail + " OR phone % 10000 = " + tail + ")");
    return sql;
}

std::string SearchText::people(Engine engine, std::optional<std::size_t> limit) const
{
    const std::string most = limit ? " LIMIT " + std::to_string(*limit) : std::string();
    std::string sql;
    const auto add = [&](const std::string& part) {
        if (!sql.empty())
            sql += limit ? " UNION ALL " : " UNION ";
        sql += "SELECT person FROM (" + part + most + ") AS part";
    };
    if (!m_match.empty() && engine == Engine::Sqlite) {
        add("SELECT rowid AS person FROM person_search WHERE person_search MATCH " +
            literal(m_match));
    } else if (!m_match.empty()) {
        add(std::string(live) + slowCondition());
    }
    for (const std::string& range : m_ranges)
        add(live + range);
    if (m_match.empty() && !m_keyBeginning.empty())
        add(std::string(live) + keyRange(m_keyBeginning));
    return sql.empty() ? nobody : sql;
}

std::string SearchText::peopleByName(std::size_t limit) const
{
    if (m_keyBeginning.empty())
        return nobody;
    return "SELECT person FROM (SELECT id AS person, withdrawn FROM person WHERE " +
           keyRange(m_keyBeginning) + " ORDER BY name_key, id LIMIT " + std::to_string(limit) +
           ") AS named WHERE withdrawn = 0";
}

} // namespace penggerak::storage
