#pragma once

#include "tests/bench/people/invented.h"
#include "tests/bench/people/sheet.h"

namespace penggerak::bench {

/// The headings that staff use; those of participants say segment and firm as well.
std::vector<std::string> headings(Kind kind);
/// The row by which somebody enters the book. The texts live as long as `one`.
std::vector<Field> rowOf(const Invented& one, Kind kind);

struct PeopleFile
{
    std::int64_t rows = 1'475'980; ///< people drawn
    std::uint64_t seed = 1;
    Kind kind = Kind::Prospects;
};
void writePeople(const std::filesystem::path& path, const PeopleFile& file);

} // namespace penggerak::bench
