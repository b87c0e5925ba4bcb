#pragma once

#include "services/text/sentences.h"

#include <map>
#include <string>
#include <string_view>

namespace penggerak::services {

/// One file of resources/text: texts by code, in both languages. Immutable once read.
class Catalogue
{
public:
    /// Reads `{"code": {"id": "...", "en": "..."}}`. Throws std::runtime_error where the file is
    /// not so; tests/services/text keeps it from happening in a release.
    explicit Catalogue(std::string_view json);

    /// Null where the code has no text.
    const std::string* find(std::string_view code, Language language) const;

private:
    struct Texts
    {
        std::string indonesian;
        std::string english;
    };
    std::map<std::string, Texts, std::less<>> m_texts;
};

} // namespace penggerak::services
