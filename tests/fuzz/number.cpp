#include "core/base/spreadsheet_values.h"
#include "fuzz_input.h"

using namespace penggerak;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    for (const NumberHand hand : {NumberHand::Person, NumberHand::Spreadsheet}) {
        const auto count = parseCount(text, hand);
        if (count) {
            fuzz::require(parseCount(std::to_string(*count), hand).value_or(*count - 1) == *count);
            // A number of people is the same in rupiah.
            const auto rupiah = parseRupiah(text, hand);
            fuzz::require(rupiah && rupiah->value() == *count);
        }
        const auto rupiah = parseRupiah(text, hand);
        fuzz::require(rupiah || rupiah.error().code == "number_unreadable" ||
                      rupiah.error().code == "number_decimals");
    }
    fuzz::require(!isDamagedNik(text) || !parseCount(text));
    return 0;
}
