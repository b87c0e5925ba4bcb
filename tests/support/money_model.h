#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace penggerak::test {

/// What one kader's money must be after commands, computed from a list of changes by day and the
/// states of dues; it knows no accounts and no transfers.
class MoneyModel
{
public:
    struct Due
    {
        int person = 0;
        int month = 0;
        std::int64_t amount = 0;
        std::vector<std::pair<std::string, int>> steps; ///< state and day
        int coveredOn = -1;

        const std::string& state() const { return steps.back().first; }
        int since() const { return steps.back().second; }
    };

    /// The least that is free on a day or later.
    std::int64_t least(int day) const
    {
        std::int64_t sum = 0;
        std::int64_t low = INT64_MAX;
        for (int on = 0; on <= lastDay; ++on) {
            const auto change = free.find(on);
            sum += change == free.end() ? 0 : change->second;
            if (on >= day)
                low = std::min(low, sum);
        }
        return low;
    }
    bool isTaken(int person, int month) const
    {
        static const std::set<std::string> taking{"collected", "debited", "handed_in", "paid_in",
                                                  "confirmed"};
        return std::any_of(dues.begin(), dues.end(), [&](const auto& due) {
            return due.second.person == person && due.second.month == month &&
                   taking.count(due.second.state()) != 0;
        });
    }
    bool anyHeld() const
    {
        return std::any_of(dues.begin(), dues.end(),
                           [](const auto& due) { return due.second.state() == "held"; });
    }
    std::int64_t sum(const std::set<std::string>& states) const
    {
        std::int64_t total = 0;
        for (const auto& [id, due] : dues)
            if (states.count(due.state()) != 0)
                total += due.amount;
        return total;
    }
    std::int64_t cash() const { return sum({"held", "collected"}); }
    std::int64_t reserved() const { return sum({"collected"}); }
    std::int64_t deposit() const { return least(lastDay) + reserved(); }

    void topUp(std::int64_t amount, int day) { free[day] += amount; }
    void cover(Due& due, int day)
    {
        due.coveredOn = day;
        free[day] -= due.amount;
    }
    void uncover(Due& due, int day) { free[day] += due.amount; }

    static constexpr int lastDay = 40;
    std::map<int, std::int64_t> free; ///< change by day
    std::map<std::int64_t, Due> dues;
    std::map<std::int64_t, std::pair<std::int64_t, int>> topUps; ///< amount and day by id
};

} // namespace penggerak::test
