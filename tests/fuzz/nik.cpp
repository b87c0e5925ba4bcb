#include "core/people/nik.h"

#include "fuzz_input.h"

using namespace penggerak;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto nik = Nik::parse(fuzz::textOf(data, size));
    if (!nik)
        return 0;
    fuzz::require(nik->reveal().size() == 16 && nik->masked().size() == 16);
    fuzz::require(nik->serial() >= 1 && nik->serial() <= 9999);
    (void)nik->sex();
    (void)nik->birthDate(*Day::of(2016, 11, 2));
    (void)nik->issuedIn();
    const auto again = Nik::parse(nik->reveal());
    fuzz::require(again && *again == *nik);
    return 0;
}
