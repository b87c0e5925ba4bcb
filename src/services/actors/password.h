#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace penggerak::services {

inline constexpr std::size_t shortestPassword = 12;

/// Argon2id with its salt and cost in the text; about a quarter of a second and 128 MiB.
std::string hashPassword(const std::string& password);
/// False for a wrong password and for a text that is no hash. An empty `hash` takes the same time
/// as any other: it stands for an unknown user.
bool verifyPassword(const std::string& hash, const std::string& password);

/// What a new password has to be: at least twelve characters, none of the usual ones
/// (resources/rules/common_passwords.json), and not the login itself. Codes: `password_short`
/// (shortest), `password_common`.
Outcome checkNewPassword(std::string_view login, const std::string& password);

} // namespace penggerak::services
