#include "services/actors/password.h"

#include "resources/resources.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>

namespace penggerak::services {

namespace {

// Above the floor of 19 MiB and two passes (reliability.md F21). The cost stands in every hash, so
// raising it leaves old ones valid.
constexpr unsigned long long passes = 5;
constexpr std::size_t memory = std::size_t{128} * 1024 * 1024;

// Of a random password that nobody kept, at the cost above: what an unknown user is checked
// against.
constexpr const char* unknownUserHash = "$argon2id$v=19$m=131072,t=5,p=1$YCpjUAE+iK1mX4Dde4N4Cg$"
                                        "3PM4LKTSQFfaSHO7JfhcGAS2XkeGoHm/0kEZToGldnE";

void initialise()
{
    static const int state = sodium_init();
    if (state < 0)
        throw std::runtime_error("no source of randomness");
}

bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

std::size_t characters(std::string_view text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), beginsCharacter));
}

std::string_view firstCharacter(std::string_view text)
{
    std::size_t length = text.empty() ? 0 : 1;
    while (length < text.size() && !beginsCharacter(text[length]))
        ++length;
    return text.substr(0, length);
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    });
    return lower;
}

const std::set<std::string, std::less<>>& commonPasswords()
{
    static const auto passwords = nlohmann::json::parse(resource("rules/common_passwords.json"))
                                      .get<std::set<std::string, std::less<>>>();
    return passwords;
}

bool repeats(std::string_view text, std::string_view part)
{
    if (part.empty() || text.size() % part.size() != 0)
        return false;
    for (std::size_t at = 0; at < text.size(); at += part.size())
        if (text.substr(at, part.size()) != part)
            return false;
    return true;
}

} // namespace

std::string hashPassword(const std::string& password)
{
    initialise();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), passes, memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return hash.data();
}

bool verifyPassword(const std::string& hash, const std::string& password)
{
    initialise();
    const std::string& against = hash.empty() ? std::string(unknownUserHash) : hash;
    const bool right =
        crypto_pwhash_str_verify(against.c_str(), password.data(), password.size()) == 0;
    return right && !hash.empty();
}

Outcome checkNewPassword(std::string_view login, const std::string& password)
{
    if (characters(password) < shortestPassword)
        return fail(
            refusal("password_short", "password").with("shortest", std::int64_t(shortestPassword)));
    const std::string lower = lowered(password);
    if (commonPasswords().contains(lower) || repeats(lower, firstCharacter(lower)) ||
        repeats(lower, lowered(login)))
        return fail("password_common", "password");
    return {};
}

} // namespace penggerak::services
