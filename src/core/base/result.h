#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace penggerak {

/// What was refused and why, in data: a code of `resources/text/sentences.json`, the field it
/// concerns, and the values that its sentence names. The sentence itself is made at the edge, in
/// the reader's language. Never carries a NIK, a phone number or a password.
struct Error
{
    using Value = std::variant<std::string, std::int64_t, Day>;

    std::string code;
    std::string field;
    std::vector<std::pair<std::string, Value>> data;

    Error& with(std::string key, Value value) &
    {
        data.emplace_back(std::move(key), std::move(value));
        return *this;
    }
    Error&& with(std::string key, Value value) &&
    {
        data.emplace_back(std::move(key), std::move(value));
        return std::move(*this);
    }
};

template <class T>
using Result = tl::expected<T, Error>;
using Outcome = tl::expected<void, Error>;

inline Error refusal(std::string code, std::string field = {})
{
    return Error{std::move(code), std::move(field), {}};
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(std::string code, std::string field = {})
{
    return fail(refusal(std::move(code), std::move(field)));
}

/// The same refusal as an exception, for use below services; the service boundary turns it back
/// into a Result.
class Refused : public std::exception
{
public:
    explicit Refused(Error error)
        : m_error(std::move(error))
    {
    }
    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return m_error.code.c_str(); }

private:
    Error m_error;
};

} // namespace penggerak
