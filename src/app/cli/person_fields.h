#pragma once

#include "app/cli/command.h"
#include "services/people/people.h"

#include <optional>
#include <string>

namespace penggerak::cli {

/// What may be named about a person on the command line; what is not named stays.
struct PersonOptions
{
    std::string id;
    std::optional<std::string> nik;
    std::optional<std::string> kpj;
    std::optional<std::string> name;
    std::optional<std::string> birth;
    std::optional<std::string> sex;
    std::optional<std::string> phone;
    std::optional<std::string> occupation;
    std::optional<std::string> address;
    std::optional<std::string> rt;
    std::optional<std::string> rw;
    std::optional<std::string> region;
    std::optional<std::string> nikReason;
    std::string office;
    std::string segment = "BPU";
    std::string stage;
    std::string on;
    std::string kader;
    std::string body;
    std::string activity;
    bool different = false;
};

void addFieldOptions(CLI::App& app, PersonOptions& options, const Choice& choice);
void addHeadOptions(CLI::App& app, PersonOptions& options, const Choice& choice);
services::PersonFields changed(services::PersonFields fields, const PersonOptions& options);

nlohmann::ordered_json toJson(const services::PersonDetails& person, Language language);
std::string toText(const services::PersonDetails& person, const Context& context);
nlohmann::ordered_json toJson(const services::PersonRow& row);
nlohmann::ordered_json toJson(const std::vector<services::Warning>& warnings, Language language);

} // namespace penggerak::cli
