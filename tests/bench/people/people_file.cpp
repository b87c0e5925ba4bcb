#include "tests/bench/people/people_file.h"

#include "services/text/sentences.h"
#include "tests/bench/people/places.h"

#include <map>

namespace penggerak::bench {

namespace {

std::string_view words(Stage stage)
{
    static const std::map<Stage, std::string> all = [] {
        std::map<Stage, std::string> made;
        for (const Stage one : allStages)
            made[one] = services::term(std::string(code(one)), services::Language::Indonesian);
        return made;
    }();
    return all.at(stage);
}

} // namespace

std::vector<std::string> headings(Kind kind)
{
    std::vector<std::string> all{
        "NIK", "Nama Lengkap", "Tanggal Lahir", "Jenis Kelamin", "No HP", "Pekerjaan", "Alamat",
        "RT",  "RW",           "Kelurahan",     "Kecamatan",     "Kader", "Tanggal",   "Tahap"};
    if (kind == Kind::Participants)
        all.insert(all.end(), {"Segmen", "Perusahaan"});
    return all;
}

std::vector<Field> rowOf(const Invented& one, Kind kind)
{
    const Step& step = one.life.front();
    const Place& place = places()[one.place];
    std::vector<Field> row{
        one.nik,   one.name,         one.birth,      std::string_view(one.female ? "P" : "L"),
        one.phone, one.occupation,   one.address,    one.rt,
        one.rw,    place.village,    place.district, one.kader,
        step.on,   words(step.stage)};
    if (kind == Kind::Participants)
        row.insert(row.end(), {code(one.segment), one.employer});
    return row;
}

void writePeople(const std::filesystem::path& path, const PeopleFile& file)
{
    const auto sheet = Sheet::create(path, headings(file.kind));
    Inventor inventor(file.seed, file.kind);
    for (std::int64_t row = 0; row < file.rows; ++row)
        sheet->add(rowOf(inventor.next(), file.kind));
    sheet->finish();
}

} // namespace penggerak::bench
