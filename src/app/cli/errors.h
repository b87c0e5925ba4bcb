#pragma once

#include "app/cli/context.h"

#include <string>

namespace penggerak::cli {

/// An error as it leaves the program.
struct Described
{
    std::string code;
    std::string message; ///< a sentence in the reader's language
    std::string field;
    int exitCode = 1;
};

/// Of the exception being handled: a refusal (1, or 3 when the book cannot be used), a usage error
/// (2). Anything else goes on.
Described describeCurrent(const Context& context);
/// `{"error":{"code","message","field"}}`
nlohmann::ordered_json errorJson(const Described& error);

} // namespace penggerak::cli
