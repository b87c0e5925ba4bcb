#pragma once

#include "core/base/day.h"
#include "core/enrollment/stage.h"
#include "tests/bench/people/life.h"
#include "tests/bench/people/random.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penggerak::bench {

enum class Kind { Prospects, Participants };

/// Somebody who does not exist: his NIK names a kecamatan 99, his phone begins with 0812 0000.
struct Invented
{
    std::string nik;
    std::string name;
    Day birth;
    bool female = false;
    std::string phone; ///< in one of the ways people write it; may be empty
    std::string occupation;
    std::string address;
    std::string rt;
    std::string rw;
    std::size_t place = 0; ///< index into places()
    std::string kader;
    Segment segment = Segment::Bpu;
    std::string employer; ///< of a PU head
    std::vector<Step> life;
};

/// Draws people one after another; the same seed and kind, the same people. Every NIK is given out
/// once, with serials as the population office counts them: by kab/kota, day and sex.
class Inventor
{
public:
    /// `firstSerial`: where the serials begin, so that two inventors never share a NIK.
    Inventor(std::uint64_t seed, Kind kind, int firstSerial = 1);

    Invented next();

private:
    std::string drawNik(Random& random, Day birth, bool female);

    std::uint64_t m_seed;
    Kind m_kind;
    std::uint64_t m_row = 0;
    int m_firstSerial;
    std::vector<std::uint16_t> m_serials; ///< given out, by kab/kota, day and sex
};

std::string drawPhone(Random& random);
std::string drawAddress(Random& random);

} // namespace penggerak::bench
