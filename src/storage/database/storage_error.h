#pragma once

#include <stdexcept>
#include <string>

namespace penggerak::storage {

/// A failure of the engine or the disk, without the engine's own text: that may hold bound values,
/// and with them names and NIKs.
class StorageError : public std::runtime_error
{
public:
    enum class Kind {
        Busy,
        Full,
        ReadOnly,
        Io,
        Corrupt,
        NotADatabase,
        Constraint,
        Missing,
        Schema,
        Other
    };

    /// `where` names the statement or step, never a value.
    StorageError(Kind kind, int engineCode, const std::string& where)
        : std::runtime_error(where + " (" + std::to_string(engineCode) + ")")
        , m_kind(kind)
        , m_engineCode(engineCode)
    {
    }
    Kind kind() const { return m_kind; }
    int engineCode() const { return m_engineCode; }

private:
    Kind m_kind;
    int m_engineCode;
};

/// Turns whatever exception is being handled into a StorageError (Refused and StorageError pass).
[[noreturn]] void rethrowAsStorageError(const char* where);

} // namespace penggerak::storage
