#include "core/dues/sheet_control.h"

#include <algorithm>
#include <map>
#include <string>

namespace penggerak {

namespace {

bool isSwapOf(Rupiah one, Rupiah two)
{
    std::string digits = std::to_string(one.value());
    const std::string wanted = std::to_string(two.value());
    for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
        std::swap(digits[i], digits[i + 1]);
        if (digits == wanted)
            return true;
        std::swap(digits[i], digits[i + 1]);
    }
    return false;
}

class Suspicion
{
public:
    Suspicion(const std::vector<SheetAmount>& printed, const std::vector<SheetAmount>& keyed,
              SheetCheck& check)
        : m_keyed(keyed)
        , m_check(check)
    {
        for (const SheetAmount& row : printed)
            m_printed.emplace(row.row, row.amount);
        for (const SheetAmount& row : keyed)
            ++m_times[row.row];
    }

    /// As many rows as written, but another sum: one amount is wrong.
    void wrongAmounts()
    {
        for (const SheetAmount& row : m_keyed) {
            const Rupiah perhaps = row.amount + m_check.totalShort;
            const auto printed = m_printed.find(row.row);
            if (perhaps <= Rupiah())
                continue;
            if (isSwapOf(row.amount, perhaps))
                suspect(SuspectKind::SwappedDigits, row, perhaps);
            else if (printed != m_printed.end() && printed->second == perhaps)
                suspect(SuspectKind::NotAsPrinted, row, perhaps);
        }
    }

    void missingRows()
    {
        for (const auto& [row, amount] : m_printed)
            if (!m_times.count(row) && amount == m_check.totalShort)
                suspect(SuspectKind::NotKeyed, {row, Rupiah()}, amount);
    }

    void rowsTooMany()
    {
        std::map<int, int> seen;
        for (const SheetAmount& row : m_keyed) {
            const bool again = ++seen[row.row] > 1;
            if (row.amount != -m_check.totalShort)
                continue;
            if (m_times.at(row.row) == 1)
                suspect(SuspectKind::KeyedTooMuch, row, Rupiah());
            else if (again)
                suspect(SuspectKind::KeyedTwice, row, Rupiah());
        }
    }

private:
    void suspect(SuspectKind kind, const SheetAmount& row, Rupiah perhaps)
    {
        m_check.suspects.push_back({kind, row.row, row.amount, perhaps});
    }

    const std::vector<SheetAmount>& m_keyed;
    SheetCheck& m_check;
    std::map<int, Rupiah> m_printed;
    std::map<int, int> m_times;
};

} // namespace

SheetCheck checkSheet(const std::vector<SheetAmount>& printed,
                      const std::vector<SheetAmount>& keyed, const SheetControl& control)
{
    SheetCheck check;
    check.countShort = control.count - std::int64_t(keyed.size());
    check.totalShort = control.total;
    for (const SheetAmount& row : keyed)
        check.totalShort -= row.amount;
    // Where the sums agree, no amount can tell which row it is.
    if (check.totalShort.isZero())
        return check;
    Suspicion suspicion(printed, keyed, check);
    if (check.countShort == 0)
        suspicion.wrongAmounts();
    else if (check.countShort == 1)
        suspicion.missingRows();
    else if (check.countShort == -1)
        suspicion.rowsTooMany();
    std::stable_sort(check.suspects.begin(), check.suspects.end(),
                     [](const SheetSuspect& one, const SheetSuspect& two) {
                         return one.kind != two.kind ? one.kind < two.kind : one.row < two.row;
                     });
    return check;
}

} // namespace penggerak
