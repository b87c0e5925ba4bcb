#include "core/people/phone.h"

#include "fuzz_input.h"

using namespace penggerak;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto phone = Phone::parse(fuzz::textOf(data, size));
    if (!phone)
        return 0;
    fuzz::require(phone->reveal().compare(0, 3, "+62") == 0);
    fuzz::require(!phone->masked().empty());
    const auto again = Phone::parse(phone->grouped());
    fuzz::require(again && *again == *phone);
    return 0;
}
