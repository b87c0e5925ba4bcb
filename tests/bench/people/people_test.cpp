#include "core/people/nik.h"
#include "core/people/phone.h"
#include "services/regions/regions.h"
#include "services/text/sentences.h"
#include "tests/bench/people/base_file.h"
#include "tests/bench/people/invented.h"
#include "tests/bench/people/mixed_file.h"
#include "tests/bench/people/names.h"
#include "tests/bench/people/people_file.h"
#include "tests/bench/people/places.h"
#include "tests/support/files.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <set>

using namespace penggerak;
using namespace penggerak::bench;

namespace {

std::string fileOf(std::uint64_t seed, Kind kind = Kind::Prospects)
{
    const test::TempFolder folder;
    writePeople(folder / "orang.csv", {2'000, seed, kind});
    return test::bytesOf(folder / "orang.csv");
}

} // namespace

TEST_CASE("the same seed writes the same bytes, another seed others")
{
    CHECK(fileOf(7) == fileOf(7));
    CHECK(fileOf(7) != fileOf(8));
    CHECK(fileOf(7, Kind::Participants) == fileOf(7, Kind::Participants));
}

TEST_CASE("nobody invented can be a person: NIK of kecamatan 99, phone that rings nowhere")
{
    Inventor inventor(3, Kind::Participants);
    std::set<std::string> niks;
    int differing = 0;
    for (int row = 0; row < 50'000; ++row) {
        const Invented one = inventor.next();
        const auto nik = Nik::parse(one.nik);
        REQUIRE(nik);
        REQUIRE(nik->issuedIn().digits().substr(4) == "99");
        REQUIRE(niks.insert(one.nik).second);
        differing += nik->sex() != (one.female ? Sex::Female : Sex::Male) ||
                     nik->birthDate(lastEntry) != one.birth;
        if (one.phone.empty())
            continue;
        const auto phone = Phone::parse(one.phone);
        REQUIRE(phone);
        REQUIRE(phone->reveal().starts_with("+628120000"));
    }
    CHECK(differing > 300);
    CHECK(differing < 700);
}

TEST_CASE("people invented are of working age and live in the city, and their lives are allowed")
{
    Inventor inventor(4, Kind::Prospects);
    std::size_t steps = 0;
    for (int row = 0; row < 20'000; ++row) {
        const Invented one = inventor.next();
        const int age = ageInYears(one.birth, one.life.front().on);
        REQUIRE(age >= 17);
        REQUIRE(age <= 64);
        REQUIRE(!one.name.empty());
        REQUIRE(one.life.front().on >= firstEntry);
        REQUIRE(one.life.back().on <= lastEntry);
        for (std::size_t at = 1; at < one.life.size(); ++at) {
            REQUIRE(isAllowed(one.life[at - 1].stage, one.life[at].stage));
            REQUIRE(one.life[at - 1].on < one.life[at].on);
        }
        steps += one.life.size();
    }
    CHECK(double(steps) / 20'000 == Approx(2.8).margin(0.15));
}

TEST_CASE("every kelurahan of the city is there, each with two kader of their own name")
{
    CHECK(places().size() == 153);
    std::set<std::string> kader;
    for (std::size_t at = 0; at < places().size(); ++at) {
        CHECK(services::regionExists(RegionCode::parse(places()[at].code).value()));
        kader.insert({kaderName(2 * at), kaderName(2 * at + 1)});
    }
    CHECK(kader.size() == 2 * places().size());
}

TEST_CASE("names are many and of one to four words, and half the people share few of them")
{
    Random random(5);
    std::set<std::string> names;
    std::set<std::string> words;
    for (int row = 0; row < 20'000; ++row) {
        const std::string name = drawName(random, row % 2 == 0, 40);
        names.insert(name);
        for (std::size_t begin = 0; begin < name.size();) {
            const std::size_t end = std::min(name.find(' ', begin), name.size());
            words.insert(name.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    CHECK(names.size() > 10'000);
    CHECK(names.size() < 20'000);
    CHECK(words.size() > 800);
}

TEST_CASE("a mixed file has as many new, changed and wrong rows as asked for")
{
    const test::TempFolder folder;
    writePeople(folder / "semua.csv", {1'000, 11, Kind::Prospects});
    MixedFile file;
    file.base = folder / "semua.csv";
    const MixedCounts counts = writeMixed(folder / "campur.csv", file);
    Random random(1);
    const BaseSample base = sampleRows(folder / "semua.csv", 1'000, random);
    const BaseSample mixed = sampleRows(folder / "campur.csv", 3'000, random);
    std::set<std::string> before;
    for (const TextRow& row : base.rows)
        before.insert(row.front());
    int known = 0;
    int unreadable = 0;
    for (const TextRow& row : mixed.rows) {
        known += int(before.count(row.front()));
        unreadable += !Nik::parse(row.front());
    }
    CHECK(known == 120);
    CHECK(unreadable >= 9);
    int wrong = 0;
    for (const auto& [what, rows] : counts.wrong)
        wrong += rows;
    CHECK(wrong == 35);
    CHECK(counts.wrong.size() == 24);
}

TEST_CASE("a record with quotes and semicolons is read back as it was written")
{
    const test::TempFolder folder;
    const auto sheet = Sheet::create(folder / "satu.csv", {"a", "b"});
    sheet->add({std::string_view("rumah \"joglo\"; belakang"), *Day::parse("1990-03-07")});
    sheet->finish();
    Random random(1);
    CHECK(sampleRows(folder / "satu.csv", 1, random).rows.front() ==
          TextRow{"rumah \"joglo\"; belakang", "07/03/1990"});
}
