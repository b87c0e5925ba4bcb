#include "tests/bench/people/invented.h"

#include "tests/bench/people/names.h"
#include "tests/bench/people/places.h"
#include "tests/bench/people/word_list.h"

#include <array>
#include <stdexcept>

namespace penggerak::bench {

namespace {

constexpr int youngest = 17;
constexpr int oldest = 64;
constexpr std::size_t employers = 12'000;

/// Kab/kota of first registration besides the city itself.
constexpr std::array<const char*, 24> elsewhere{
    "3515", "3525", "3526", "3527", "3524", "3528", "3529", "3516", "3517", "3518", "3522", "3523",
    "3573", "3507", "3509", "3513", "3514", "3571", "3374", "3171", "3273", "5171", "1371", "7371"};

const Day earliestBirth = firstEntry.plusMonths(-12 * (oldest + 1));
const Day latestBirth = lastEntry.plusMonths(-12 * youngest);

std::size_t birthDays()
{
    return std::size_t(latestBirth.sinceEpoch() - earliestBirth.sinceEpoch()) + 1;
}

std::string digits(int value, std::size_t width)
{
    std::string text = std::to_string(value);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

/// More people of middle age than of the ends.
Day drawBirth(Random& random, Day entry)
{
    const int years = random.percent(50)
                          ? random.between(youngest, oldest)
                          : (random.between(youngest, oldest) + random.between(youngest, 50)) / 2;
    const Day birthday = entry.plusMonths(-12 * years);
    return birthday.plusDays(-random.between(0, 364));
}

/// One in a hundred cards says something else than the list: a day that was never corrected, or
/// the sex of the clerk's neighbour key.
void disagree(Random& random, Day& birth, bool& female)
{
    if (random.below(100) != 0)
        return;
    if (random.percent(30)) {
        female = !female;
        return;
    }
    const Day other = birth.plusDays(random.percent(50) ? random.between(1, 60) : 365);
    birth = other > latestBirth ? birth.plusDays(-30) : other;
}

std::string drawOccupation(Random& random, Segment segment)
{
    static const WordList own(
        "Pedagang Pedagang_kaki_lima Ojek_online Pedagang_pasar Tukang_becak Penjahit Buruh_cuci "
        "Tukang_bangunan Asisten_rumah_tangga Sopir_angkot Warung_kopi Nelayan Tukang_ojek "
        "Wiraswasta Kuli_bangunan Juru_parkir Penjual_bakso Perajin Tukang_kayu Montir Salon "
        "Pemulung Guru_mengaji Kader_Posyandu Petani_tambak Tukang_las Kurir Penjual_pulsa "
        "Tukang_cukur Pengamen Penyapu_jalan Reparasi_elektronik Jasa_laundry Tukang_pijat");
    static const WordList waged(
        "Karyawan_swasta Karyawan_toko Satpam Buruh_pabrik Sopir_perusahaan Pegawai_gudang "
        "Staf_administrasi Operator_mesin Pelayan_rumah_makan Guru_honorer Kasir Perawat Teknisi "
        "Marketing Cleaning_service Staf_gudang Pramuniaga Akuntan");
    std::string word(segment == Segment::Pu ? waged.draw(random) : own.draw(random));
    for (char& c : word)
        c = c == '_' ? ' ' : c;
    return word;
}

} // namespace

std::string drawPhone(Random& random)
{
    if (random.percent(8))
        return {};
    // 0812 0000 rings nowhere; 13 digits are the longest that exist.
    const std::string rest = random.percent(80) ? digits(random.between(0, 99'999), 5)
                                                : digits(random.between(0, 9'999), 4);
    const std::uint32_t way = random.below(100);
    if (way < 70)
        return "08120000" + rest;
    if (way < 80)
        return "0812-0000-" + rest;
    if (way < 90)
        return "628120000" + rest;
    return way < 95 ? "+62 812 0000 " + rest : "0812 0000 " + rest;
}

std::string drawAddress(Random& random)
{
    static const WordList streets(
        "Melati Kenanga Mawar Anggrek Dahlia Cempaka Flamboyan Teratai Kamboja Bougenvil Kapas "
        "Nangka "
        "Manggis Rambutan Jambu Mangga Durian Salak Merak Kutilang Nuri Gelatik Rajawali Garuda "
        "Bengawan Brantas Semeru Bromo Kelud Arjuna Sumatera Kalimantan Nias Bawean");
    static const WordList ways("Jl. Gg. Jln. Jalan Gang");
    std::string text(ways.draw(random));
    text.append(" Contoh ").append(streets.draw(random));
    if (random.percent(35))
        text.append(" ").append(std::to_string(random.between(1, 12)));
    text.append(random.percent(50) ? " No. " : " no ");
    text.append(std::to_string(random.between(1, 180)));
    if (random.percent(15))
        text.push_back(char('A' + random.between(0, 5)));
    if (random.below(200) == 0)
        text.append(random.percent(50) ? "; belakang pasar" : " (rumah \"joglo\")");
    return text;
}

Inventor::Inventor(std::uint64_t seed, Kind kind, int firstSerial)
    : m_seed(seed)
    , m_kind(kind)
    , m_firstSerial(firstSerial)
    , m_serials((elsewhere.size() + 1) * birthDays() * 2)
{
}

std::string Inventor::drawNik(Random& random, Day birth, bool female)
{
    const bool here = random.percent(70);
    const std::uint32_t other = here ? 0 : random.below(std::uint32_t(elsewhere.size()));
    const std::size_t office = here ? 0 : other + 1;
    const std::size_t day = std::size_t(birth.sinceEpoch() - earliestBirth.sinceEpoch());
    std::uint16_t& given = m_serials.at((office * birthDays() + day) * 2 + (female ? 1 : 0));
    const int serial = m_firstSerial + given++;
    if (serial > 9999)
        throw std::runtime_error("more people of one birthday than a NIK has serials");
    return std::string(here ? "3578" : elsewhere[other]) + "99" +
           digits(birth.dayOfMonth() + (female ? 40 : 0), 2) + digits(birth.month(), 2) +
           digits(birth.year() % 100, 2) + digits(serial, 4);
}

Invented Inventor::next()
{
    Random random(m_seed, m_row++);
    Invented one;
    one.segment = m_kind == Kind::Participants && random.percent(45) ? Segment::Pu : Segment::Bpu;
    one.life = drawLife(random, m_kind == Kind::Participants);
    one.female = random.percent(49);
    one.birth = drawBirth(random, one.life.front().on);
    one.name = drawName(random, one.female, lastEntry.year() - one.birth.year());
    Day printed = one.birth;
    bool printedFemale = one.female;
    disagree(random, printed, printedFemale);
    one.nik = drawNik(random, printed, printedFemale);
    one.phone = drawPhone(random);
    one.occupation = drawOccupation(random, one.segment);
    one.address = drawAddress(random);
    one.rt = digits(random.between(1, 14), 3);
    one.rw = digits(random.between(1, 11), 3);
    one.place = random.below(std::uint32_t(places().size()));
    one.kader = kaderName(one.place * 2 + random.below(2));
    if (one.segment == Segment::Pu) // a few firms with many people, many with few
        one.employer = employerName(std::min(random.below(employers), random.below(employers)));
    return one;
}

} // namespace penggerak::bench
