#pragma once

#include "core/base/result.h"
#include "services/actors/session.h"
#include "services/book/book.h"
#include "services/text/sentences.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace penggerak::cli {

using services::Book;
using services::Language;
using services::Session;

struct GlobalOptions
{
    std::string book;
    std::string as;
    std::string passwordFile;
    std::string today;
    std::string language = "id";
    bool json = false;
    bool confirmClosed = false;
};

/// A command line that cannot be meant: exit code 2.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const std::string& message, std::string field = {})
        : std::runtime_error(message)
        , m_field(std::move(field))
    {
    }
    const std::string& field() const { return m_field; }

private:
    std::string m_field;
};

/// Value or Refused: commands read straight on, and the run prints the refusal.
template <class T>
T take(Result<T> result)
{
    if (!result)
        throw Refused(result.error());
    return std::move(*result);
}
inline void take(const Outcome& outcome)
{
    if (!outcome)
        throw Refused(outcome.error());
}

/// The book and the actor of one run; both are opened when the first command needs them.
class Context
{
public:
    explicit Context(GlobalOptions options)
        : m_options(std::move(options))
    {
    }

    const GlobalOptions& options() const { return m_options; }
    Language language() const;
    std::string say(const std::string& id, const std::string& en) const;

    /// The book for what holds no personal data: without lock and login.
    Book& reader();
    /// The book with the right to write.
    Book& writer();
    /// Somebody at work on it: `--as` with a password; in a demo book `admin` unless told
    /// otherwise.
    const Session& session();
    /// Whether dates in closed months are right, from the next session() on: a line of a batch says
    /// it for itself.
    void confirmClosed(bool confirmed) { m_options.confirmClosed = confirmed; }
    /// From --password-file or PENGGERAK_PASSWORD; refused as `password_missing`.
    std::string password() const;

private:
    void open(bool write);
    const Session& entered();

    GlobalOptions m_options;
    std::unique_ptr<Book> m_book;
    bool m_writes = false;
    std::optional<Session> m_session;
    std::optional<Session> m_entering; ///< the same, while closed months are open to it
};

/// First line of a file, without its line end. Throws UsageError when it cannot be read.
std::string firstLine(const std::string& path, const std::string& field);

} // namespace penggerak::cli
