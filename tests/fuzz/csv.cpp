#include "memory_file.h"

using namespace penggerak;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::MemoryFile file(fuzz::textOf(data, size));
    fuzz::readTable(file, {});
    fuzz::readTable(file, {{}, ';', "windows-1252"});
    fuzz::readTable(file, {{}, ',', "UTF-8"});
    return 0;
}
