#pragma once

#include "tests/support/temp_folder.h"

#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

namespace penggerak::test {

/// Runs a check in a process that may read the folder but not write it or what lies in it, and
/// returns its answer. Root, whom no permission stops, becomes nobody there.
template <class Check>
bool asNobody(const TempFolder& folder, Check&& check)
{
    namespace fs = std::filesystem;
    constexpr auto read = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
    constexpr auto enter = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        fs::permissions(entry.path(), read);
    fs::permissions(folder.path(), read | enter);
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        bool ready = getuid() != 0;
        if (!ready)
            ready =
                setresgid(nobody, nobody, nobody) == 0 && setresuid(nobody, nobody, nobody) == 0;
        _exit(ready && check() ? 0 : 1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    fs::permissions(folder.path(), read | enter | fs::perms::owner_write);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace penggerak::test
