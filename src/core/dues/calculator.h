#pragma once

#include "core/dues/rates.h"

#include <set>

namespace penggerak {

/// What a share of BPU is taken of: the base of the income's band, or the income as reported, with
/// the first band as its floor. Calculators in the field do the second.
enum class BaseMethod { Band, Reported };
/// `band`, `reported`.
std::string_view code(BaseMethod method);
std::optional<BaseMethod> baseMethodFromCode(std::string_view text);

struct DuesQuestion
{
    Segment segment = Segment::Bpu;
    Month month;   ///< contribution month, *bulan iuran*
    Rupiah income; ///< reported for a month; the wage for PU
    std::set<Programme> programmes{Programme::Jkk, Programme::Jkm};
    std::string sector = "other";
    std::string payer = "self";
    std::string risk = "1"; ///< of JKK for PU
    BaseMethod method = BaseMethod::Band;
};

/// One programme of one month.
struct DuesLine
{
    Programme programme = Programme::Jkk;
    Rupiah base;     ///< what the share is taken of; zero for a flat sum
    Rupiah employer; ///< to be paid, after relief
    Rupiah worker;   ///< likewise
    Rupiah whole;    ///< both without relief
    std::string relief;
    std::vector<RuleSource> sources;

    Rupiah due() const { return employer + worker; }
};

struct MonthDues
{
    Month month;
    std::vector<DuesLine> lines; ///< in the order of the programmes
    Rupiah employer;
    Rupiah worker;
    Rupiah whole;

    Rupiah due() const { return employer + worker; }
};

/// What is due for one contribution month. Shares are rounded half up to whole rupiah, and so is
/// what a relief leaves. Codes: `dues_income` (0 to 10^12), `dues_pair` (JKK and JKM go together),
/// `dues_programme` (a programme that the segment has not), `dues_month` (no rate that early),
/// `dues_risk`, `dues_sector`, `dues_payer`.
Result<MonthDues> duesOf(const DuesRates& rates, const DuesQuestion& question);

/// The same for `months` months from the question's on, 1 to 12, each by its own rates.
/// Code: `dues_months`.
Result<std::vector<MonthDues>> duesOf(const DuesRates& rates, DuesQuestion question, int months);

} // namespace penggerak
