#include "core/base/spreadsheet_values.h"
#include "fuzz_input.h"

using namespace penggerak;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const auto day = parseDay(text);
    if (day) {
        fuzz::require(day->year() >= 1900 && day->year() <= 2199);
        fuzz::require(parseDay(day->iso()).value_or(Day(-1)) == *day);
    }
    if (const auto iso = Day::parse(text))
        fuzz::require(day && *day == *iso);
    (void)Month::parse(text);
    return 0;
}
