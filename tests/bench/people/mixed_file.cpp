#include "tests/bench/people/mixed_file.h"

#include "tests/bench/people/people_file.h"
#include "tests/bench/people/wrong_rows.h"

#include <algorithm>

namespace penggerak::bench {

namespace {

/// Serials of new people begin where no file of people gets to.
constexpr int freshSerial = 5001;

TextRow textsOf(const std::vector<Field>& fields)
{
    TextRow row;
    for (const Field& field : fields)
        if (const auto* const text = std::get_if<std::string_view>(&field))
            row.emplace_back(*text);
        else
            row.push_back(written(std::get<Day>(field)));
    return row;
}

Kind kindOf(const TextRow& headings)
{
    const bool firm = std::find(headings.begin(), headings.end(), "Perusahaan") != headings.end();
    return firm ? Kind::Participants : Kind::Prospects;
}

/// Another phone, another address, or the same person moved house: both.
std::string change(TextRow& row, const Columns& at, Random& random)
{
    const std::uint32_t way = random.below(3);
    while (way != 1) {
        // Compared without the ways of writing it, or it might be no change at all.
        const std::string before = row[at.phone].substr(row[at.phone].size() / 2);
        row[at.phone] = drawPhone(random);
        if (!row[at.phone].empty() && !row[at.phone].ends_with(before.empty() ? "-" : before))
            break;
    }
    if (way != 0)
        row[at.address] = "Jl. Contoh Pindahan No. " + std::to_string(random.between(1, 9999));
    return way == 0 ? "phone" : way == 1 ? "address" : "phone_and_address";
}

void shuffle(std::vector<TextRow>& rows, Random& random)
{
    for (std::size_t at = rows.size(); at > 1; --at)
        std::swap(rows[at - 1], rows[random.below(std::uint32_t(at))]);
}

} // namespace

MixedCounts writeMixed(const std::filesystem::path& path, const MixedFile& file)
{
    Random random(file.seed, 0);
    BaseSample base = sampleRows(file.base, file.changed, random);
    const Columns columns(base.headings);
    const Kind kind = kindOf(base.headings);
    Inventor inventor(file.seed, kind, freshSerial);
    const auto invented = [&] {
        const Invented one = inventor.next(); // outlives its row
        return textsOf(rowOf(one, kind));
    };

    MixedCounts counts;
    std::vector<TextRow> rows;
    for (TextRow& row : base.rows) {
        ++counts.changed[change(row, columns, random)];
        rows.push_back(std::move(row));
    }
    for (std::size_t at = 0; at < file.wrong; ++at) {
        const Wrong& wrong = wrongs()[at % wrongs().size()];
        rows.push_back(invented());
        wrong.spoil(rows.back(), columns);
        ++counts.wrong[std::string(wrong.what)];
    }
    for (std::size_t at = 0; at < file.fresh; ++at)
        rows.push_back(invented());
    shuffle(rows, random);

    const auto sheet = Sheet::create(path, base.headings);
    for (const TextRow& row : rows)
        sheet->add({row.begin(), row.end()});
    sheet->finish();
    return counts;
}

} // namespace penggerak::bench
