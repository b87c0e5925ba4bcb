#pragma once

#include "app/cli/command.h"
#include "services/partners/bodies.h"

#include <memory>
#include <optional>
#include <string>

namespace penggerak::cli {

/// What may be named about an employer, group or partner; what is not named stays.
struct BodyOptions
{
    std::string id;
    std::optional<std::string> name;
    std::optional<std::string> office;
    std::optional<std::string> parent;
    std::optional<std::string> since;
    std::optional<std::string> npp;
    std::optional<std::string> npwp;
    std::optional<std::string> institution;
    std::optional<std::string> sector;
    std::optional<std::string> supervisor;
    std::optional<std::string> address;
    std::optional<std::string> region;
    std::optional<std::string> note;
    // Of a list.
    std::string size;
    std::string standing = "any";
    std::string text;
    std::string at;
    std::string limit = "100";
    // Of contacts.
    std::string contact;
    std::string person;
    std::string contactName;
    std::string phone;
    std::string post;
    std::string on;
    std::string reason;
};

/// By id or exact name. Code: `body_unknown`.
BodyId bodyOf(const Book& book, const std::string& text, const std::string& field = "body");

nlohmann::ordered_json toJson(const services::BodyRow& row);
nlohmann::ordered_json toJson(const services::BodyDetail& detail);
nlohmann::ordered_json maybeText(const std::string& text);
nlohmann::ordered_json maybeText(const std::optional<Day>& day);

/// An answer that names what was written.
Answer writtenAs(const Session& session, const std::string& id, const std::string& text);

/// `add`, `list`, `show`, `edit` and `contact` of bodies of these kinds; `add` makes the first.
void addBodyVerbs(CLI::App& group, Choice& choice, const std::vector<services::BodyKind>& kinds);

} // namespace penggerak::cli
