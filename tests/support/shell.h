#pragma once

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>

namespace penggerak::test {

/// Runs a command of the shell and returns what it printed, on both streams.
inline std::string run(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>&1").c_str(), "r"),
                                                     &pclose);
    if (!pipe)
        throw std::runtime_error("no shell");
    std::string output;
    std::array<char, 4096> buffer{};
    while (std::fgets(buffer.data(), int(buffer.size()), pipe.get()))
        output += buffer.data();
    return output;
}

/// Lets the visiting `sqlite3` shell run a statement on a book.
inline std::string sqliteShell(const std::filesystem::path& book, const std::string& sql)
{
    return run("sqlite3 '" + book.string() + "' \"" + sql + "\"");
}

} // namespace penggerak::test
