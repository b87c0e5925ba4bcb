#include "core/base/share.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace penggerak {

std::string Percent::text() const
{
    const std::int64_t magnitude = m_hundredths < 0 ? -m_hundredths : m_hundredths;
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%s%lld.%02lld", m_hundredths < 0 ? "-" : "",
                  static_cast<long long>(magnitude / 100), static_cast<long long>(magnitude % 100));
    return buffer;
}

std::optional<Percent> rate(Heads part, Heads whole)
{
    if (whole.value() <= 0)
        return std::nullopt;
    const std::int64_t doubled = checked::multiply(part.value(), 20'000);
    return Percent(checked::add(doubled, whole.value()) / checked::multiply(whole.value(), 2));
}

std::vector<Percent> shares(const std::vector<Heads>& parts)
{
    Heads sum;
    for (const Heads part : parts)
        sum += part;
    if (sum.value() <= 0)
        return {};
    std::vector<std::int64_t> floors;
    std::vector<std::int64_t> remainders;
    for (const Heads part : parts) {
        const std::int64_t scaled = checked::multiply(part.value(), 10'000);
        floors.push_back(scaled / sum.value());
        remainders.push_back(scaled % sum.value());
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    std::int64_t missing = 10'000 - std::accumulate(floors.begin(), floors.end(), std::int64_t{0});
    for (std::size_t i = 0; missing > 0; ++i, --missing)
        ++floors[order[i]];
    std::vector<Percent> result;
    result.reserve(floors.size());
    for (const std::int64_t hundredths : floors)
        result.emplace_back(hundredths);
    return result;
}

} // namespace penggerak
