#include "services/book/clock.h"

#include <atomic>
#include <chrono>
#include <ctime>
#include <memory>

namespace penggerak::services {

namespace {

constexpr std::int64_t msPerDay = 24LL * 60 * 60 * 1000;
/// 14:02 WIB, which is UTC+7.
constexpr std::int64_t afternoonUtc = (7LL * 60 + 2) * 60 * 1000;

} // namespace

Clock Clock::system()
{
    Clock clock;
    clock.nowMs = [] {
        using namespace std::chrono;
        return std::int64_t(
            duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
    };
    clock.today = [] {
        const std::time_t now = std::time(nullptr);
        std::tm local{};
        localtime_r(&now, &local);
        return *Day::of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
    };
    return clock;
}

Clock Clock::fixedOn(Day day)
{
    Clock clock;
    const auto now =
        std::make_shared<std::atomic<std::int64_t>>(day.sinceEpoch() * msPerDay + afternoonUtc);
    clock.nowMs = [now] { return now->fetch_add(1); };
    clock.today = [day] { return day; };
    return clock;
}

} // namespace penggerak::services
