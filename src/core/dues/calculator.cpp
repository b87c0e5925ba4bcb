#include "core/dues/calculator.h"

#include "core/base/checked.h"

#include <algorithm>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 4> programmeCodes{"jkk", "jkm", "jht", "jp"};
constexpr Rupiah mostIncome{1'000'000'000'000};
constexpr std::int64_t wholePoints = 10'000;
constexpr int mostMonths = 12;

template <class Values, class Value>
bool has(const Values& values, const Value& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Half up; all parts are zero or more.
Rupiah part(Rupiah whole, std::int64_t share, std::int64_t of)
{
    return Rupiah(checked::add(checked::multiply(whole.value(), share), of / 2) / of);
}

/// The newest of the rows that have begun by the month and that `wanted` takes.
template <class Row, class Wanted>
const Row* newest(const std::vector<Row>& rows, Month month, Wanted wanted)
{
    const Row* found = nullptr;
    for (const Row& row : rows)
        if (row.from <= month && wanted(row) && (!found || found->from < row.from))
            found = &row;
    return found;
}

const DuesRelief* reliefFor(const DuesRates& rates, const DuesQuestion& question,
                            Programme programme)
{
    for (const DuesRelief& relief : rates.reliefs)
        if (relief.from <= question.month && question.month <= relief.to &&
            has(relief.segments, question.segment) && has(relief.programmes, programme) &&
            (relief.sectors.empty() || has(relief.sectors, question.sector)) &&
            !has(relief.payersExcluded, question.payer))
            return &relief;
    return nullptr;
}

/// What a share is taken of, with the rules that say so.
Rupiah baseOf(const DuesRates& rates, const DuesQuestion& question, Programme programme,
              std::vector<RuleSource>& sources)
{
    Rupiah base = question.income;
    if (question.segment == Segment::Bpu) {
        const BandTable* table =
            newest(rates.bands, question.month, [](const BandTable&) { return true; });
        if (!table)
            throw Refused(refusal("dues_month", "month").with("month", question.month.text()));
        base = std::max(base, table->bands.front().base);
        if (question.method == BaseMethod::Band)
            for (const IncomeBand& band : table->bands)
                if (band.from <= question.income)
                    base = band.base;
        sources.push_back(table->source);
    }
    const WageCeiling* ceiling = newest(rates.ceilings, question.month, [&](const auto& row) {
        return row.programme == programme;
    });
    if (ceiling && ceiling->most < base) {
        base = ceiling->most;
        sources.push_back(ceiling->source);
    }
    return base;
}

DuesLine lineOf(const DuesRates& rates, const DuesQuestion& question, Programme programme)
{
    const auto ofProgramme = [&](const DuesShare& row) {
        return row.segment == question.segment && row.programme == programme;
    };
    if (std::none_of(rates.shares.begin(), rates.shares.end(), ofProgramme))
        throw Refused(refusal("dues_programme", "programmes")
                          .with("programme", std::string(code(programme)))
                          .with("segment", std::string(code(question.segment))));
    const auto ofRisk = [&](const DuesShare& row) {
        return ofProgramme(row) && (row.risk.empty() || row.risk == question.risk);
    };
    if (std::none_of(rates.shares.begin(), rates.shares.end(), ofRisk))
        throw Refused(refusal("dues_risk", "risk").with("risk", question.risk));
    const DuesShare* share = newest(rates.shares, question.month, ofRisk);
    if (!share)
        throw Refused(refusal("dues_month", "month").with("month", question.month.text()));
    DuesLine line;
    line.programme = programme;
    line.sources.push_back(share->source);
    if (share->flat) {
        line.worker = *share->flat;
    } else {
        line.base = baseOf(rates, question, programme, line.sources);
        line.employer = part(line.base, share->employerPoints, wholePoints);
        line.worker = part(line.base, share->workerPoints, wholePoints);
    }
    line.whole = line.due();
    if (const DuesRelief* relief = reliefFor(rates, question, programme)) {
        line.employer = part(line.employer, relief->paysPercent, 100);
        line.worker = part(line.worker, relief->paysPercent, 100);
        line.relief = relief->name;
        line.sources.push_back(relief->source);
    }
    return line;
}

Outcome check(const DuesRates& rates, const DuesQuestion& question)
{
    if (question.income < Rupiah() || mostIncome < question.income)
        return fail("dues_income", "income");
    if (!question.programmes.count(Programme::Jkk) || !question.programmes.count(Programme::Jkm))
        return fail("dues_pair", "programmes");
    if (!has(rates.sectors, question.sector))
        return fail(refusal("dues_sector", "sector").with("sector", question.sector));
    if (!has(rates.payers, question.payer))
        return fail(refusal("dues_payer", "payer").with("payer", question.payer));
    return {};
}

} // namespace

std::string_view code(Programme programme)
{
    return programmeCodes[std::size_t(programme)];
}

std::optional<Programme> programmeFromCode(std::string_view text)
{
    for (const Programme programme : allProgrammes)
        if (code(programme) == text)
            return programme;
    return std::nullopt;
}

std::string_view code(BaseMethod method)
{
    return method == BaseMethod::Band ? "band" : "reported";
}

std::optional<BaseMethod> baseMethodFromCode(std::string_view text)
{
    for (const BaseMethod method : {BaseMethod::Band, BaseMethod::Reported})
        if (code(method) == text)
            return method;
    return std::nullopt;
}

Result<MonthDues> duesOf(const DuesRates& rates, const DuesQuestion& question)
{
    if (Outcome right = check(rates, question); !right)
        return fail(right.error());
    MonthDues dues;
    dues.month = question.month;
    try {
        for (const Programme programme : question.programmes)
            dues.lines.push_back(lineOf(rates, question, programme));
    } catch (const Refused& refused) {
        return fail(refused.error());
    }
    for (const DuesLine& line : dues.lines) {
        dues.employer += line.employer;
        dues.worker += line.worker;
        dues.whole += line.whole;
    }
    return dues;
}

Result<std::vector<MonthDues>> duesOf(const DuesRates& rates, DuesQuestion question, int months)
{
    if (months < 1 || months > mostMonths)
        return fail(refusal("dues_months", "months").with("most", std::int64_t(mostMonths)));
    std::vector<MonthDues> all;
    for (int each = 0; each < months; ++each) {
        const auto dues = duesOf(rates, question);
        if (!dues)
            return fail(dues.error());
        all.push_back(*dues);
        question.month = question.month.next();
    }
    return all;
}

} // namespace penggerak
