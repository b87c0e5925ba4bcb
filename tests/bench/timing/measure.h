#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace penggerak::bench {

/// Runs a piece of work several times after one run that warms the caches, and gives
/// `{"name","runs","median_ms","worst_ms","answer"}`. The work gets the number of its run and
/// returns something countable, so that nothing is measured that answers nothing.
template <class Work>
nlohmann::ordered_json timed(const std::string& name, int runs, Work work)
{
    std::vector<double> times;
    std::int64_t answer = work(0);
    for (int run = 0; run < runs; ++run) {
        const auto begun = std::chrono::steady_clock::now();
        answer = work(run);
        const auto spent = std::chrono::steady_clock::now() - begun;
        times.push_back(std::chrono::duration<double, std::milli>(spent).count());
    }
    std::sort(times.begin(), times.end());
    return {{"name", name},
            {"runs", runs},
            {"median_ms", times[times.size() / 2]},
            {"worst_ms", times.back()},
            {"answer", answer}};
}

} // namespace penggerak::bench
