#include "services/text/catalogue.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace penggerak::services {

Catalogue::Catalogue(std::string_view json)
{
    const auto file = nlohmann::json::parse(json.begin(), json.end(), nullptr, false);
    if (!file.is_object())
        throw std::runtime_error("a catalogue of texts cannot be read");
    for (const auto& [code, texts] : file.items())
        m_texts.emplace(
            code, Texts{texts.at("id").get<std::string>(), texts.at("en").get<std::string>()});
}

const std::string* Catalogue::find(std::string_view code, Language language) const
{
    const auto found = m_texts.find(code);
    if (found == m_texts.end())
        return nullptr;
    return language == Language::Indonesian ? &found->second.indonesian : &found->second.english;
}

} // namespace penggerak::services
