#pragma once

#include "core/people/name_key.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak::storage {

/// The words under which the index holds a person, each once: every beginning, from two letters to
/// ten, of each word of the name key; a longer word also whole; the last four digits of NIK and
/// phone. So a typed beginning is one word of the index, whose people lie there in order: no list
/// is merged while somebody types. Words of one letter are not held.
std::vector<std::string> searchWords(std::string_view nameKey,
                                     const std::optional<std::string>& nik,
                                     const std::optional<std::string>& phone);

/// What somebody typed into a search, read: a name, or digits that begin a NIK, a KPJ or a phone
/// (08, 62, +62), or the last four of a NIK or phone. Any text is safe; beyond 256 bytes and eight
/// words it is not read.
class SearchText
{
public:
    explicit SearchText(std::string_view typed);

    /// Whether there is nothing to search for: then nobody is found.
    bool isEmpty() const;
    /// A query for the ids of the people found, `person` its only column; each of its parts gives
    /// at most `limit` rows where one is given, and then somebody may come twice. Nobody who was
    /// withdrawn.
    std::string people(Engine engine, std::optional<std::size_t> limit = std::nullopt) const;
    /// A query for those whose name begins with the text, by name; a sample of those of people().
    std::string peopleByName(std::size_t limit) const;
    /// How the key of a name begins that begins with the text; empty for digits.
    const std::string& keyBeginning() const { return m_keyBeginning; }
    /// The words of the name; empty for digits.
    const std::vector<NameBeginnings>& words() const { return m_words; }
    /// The FTS5 expression for the index; empty where only ranges of numbers or of keys are asked.
    const std::string& match() const { return m_match; }

private:
    void readDigits(const std::string& digits, bool international);
    void readName(std::string_view typed);
    void addMatch(const std::string& expression);
    void addTail(const std::string& digits);
    std::string slowCondition() const;
    void addRange(const char* column, const std::string& beginning, std::size_t length);

    std::string m_match;
    std::string m_keyBeginning;
    std::vector<NameBeginnings> m_words;
    std::vector<std::string> m_tails;  ///< last four digits of a NIK or phone
    std::vector<std::string> m_ranges; ///< conditions on numbers of a person
};

} // namespace penggerak::storage
