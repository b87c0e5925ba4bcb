#include "app/cli/errors.h"

#include "core/base/checked.h"

#include <CLI/CLI.hpp>

namespace penggerak::cli {

namespace {

constexpr int refused = 1;
constexpr int usage = 2;
constexpr int unusable = 3;

int exitCode(const Error& error)
{
    const bool file = error.code.starts_with("book_") || error.code.starts_with("disk") ||
                      error.code == "storage";
    return file ? unusable : refused;
}

} // namespace

Described describeCurrent(const Context& context)
{
    try {
        throw;
    } catch (const CLI::ParseError& error) {
        return {"usage",
                error.what() +
                    context.say(" (lihat penggerak-cli --help)", " (see penggerak-cli --help)"),
                {},
                usage};
    } catch (const UsageError& error) {
        return {"usage", error.what(), error.field(), usage};
    } catch (const Refused& refusal) {
        const Error& error = refusal.error();
        return {error.code, services::sentence(error, context.language()), error.field,
                exitCode(error)};
    } catch (const Overflow&) {
        return {
            "heads_range",
            services::sentence(refusal("heads_range").with("value", "> 2^63"), context.language()),
            {},
            refused};
    }
}

nlohmann::ordered_json errorJson(const Described& error)
{
    nlohmann::ordered_json field;
    if (!error.field.empty())
        field = error.field;
    return {{"error", {{"code", error.code}, {"message", error.message}, {"field", field}}}};
}

} // namespace penggerak::cli
