#include "services/exchange/import.h"
#include "tests/support/branch.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace penggerak;
using namespace penggerak::services;
using penggerak::test::Branch;
using penggerak::test::day;

namespace {

constexpr const char* headings = "NIK;Nama Lengkap;Tanggal Lahir;Jenis Kelamin;No HP;Alamat\r\n";
constexpr const char* endang =
    "3578995208810093;Endang Lestari;12/08/1981;P;081200001111;Jl. A 1\r\n";
constexpr const char* bambang = "3578991507850012;Bambang;15/07/1985;L;081200001112;Jl. B 2\r\n";

/// A branch, and a folder with files to import.
struct Desk
{
    std::filesystem::path file(const std::string& name, const std::string& bytes) const
    {
        test::writeBytes(m_folder / name, bytes);
        return m_folder / name;
    }
    ImportOrder order(const std::filesystem::path& path,
                      ImportKind kind = ImportKind::Prospects) const
    {
        ImportOrder order;
        order.kind = kind;
        order.file = path;
        order.office = branch.office;
        order.on = day("2017-03-01");
        return order;
    }
    std::string refusal(const std::string& bytes) const
    {
        const auto prepared = prepareImport(branch.session, order(file("wrong.csv", bytes)));
        return prepared ? "" : prepared.error().code;
    }
    ImportReport import(const ImportOrder& order) const
    {
        const auto prepared = prepareImport(branch.session, order);
        if (!prepared)
            FAIL("refused: " << prepared.error().code);
        const auto written = writeImport(branch.session, **prepared);
        if (!written)
            FAIL("not written: " << written.error().code);
        return *written;
    }
    ImportReport import(const std::string& bytes, ImportKind kind = ImportKind::Prospects) const
    {
        return import(order(file("file.csv", bytes), kind));
    }
    std::string dump() const { return branch.book->logicalDump(); }

    test::TempFolder m_folder;
    Branch branch;
};

std::string errorsOf(const ImportReport& report)
{
    std::string text;
    for (const RowRemark& error : report.errors)
        text += std::to_string(error.row) + " " + error.column + " " + error.code + "\n";
    return text;
}

} // namespace

TEST_CASE("an import brings people in, and the same file again changes nothing")
{
    const Desk desk;
    const std::string file = std::string(headings) + endang + bambang;
    const ImportReport first = desk.import(file);
    CHECK(first.counts.added == 2);
    CHECK(first.batch.has_value());
    CHECK(desk.branch.verified() == "");

    const Seq before = desk.branch.book->lastSeq();
    const ImportReport again = desk.import(file);
    CHECK(again.counts.unchanged == 2);
    CHECK(again.counts.added + again.counts.changed == 0);
    CHECK_FALSE(again.batch.has_value());
    CHECK(desk.branch.book->lastSeq() == before);
}

TEST_CASE("each row that stays out is named with its column and why")
{
    const Desk desk;
    const ImportReport report =
        desk.import(std::string(headings) + endang + endang +
                    "357899520881009;Kurang;12/08/1981;P;081200001111;x\r\n"
                    "3578991507850013;;15/07/1985;L;081200001112;x\r\n"
                    "3578991507850014;Tanggal;31/02/1985;L;081200001112;x\r\n"
                    "3578991507850015;Kelamin;15/07/1985;X;081200001112;x\r\n"
                    "3578991507850016;Telepon;15/07/1985;L;12;x\r\n");
    CHECK(errorsOf(report) == "3 NIK import_duplicate\n"
                              "4 NIK nik_length\n"
                              "5 Nama Lengkap name_missing\n"
                              "6 Tanggal Lahir date_unreadable\n"
                              "7 Jenis Kelamin sex_unreadable\n"
                              "8 No HP phone_prefix\n");
    CHECK(report.counts.rows == 7);
    CHECK(report.counts.added == 1);
    CHECK(report.counts.duplicates == 1);
    CHECK(report.counts.rejected == 5);
    for (const RowRemark& error : report.errors)
        if (error.field == "nik")
            CHECK(error.value.substr(0, 8) == "********");
}

TEST_CASE("people in the book are updated field by field, old and new shown")
{
    const Desk desk;
    desk.import(std::string(headings) + endang + bambang);
    const ImportReport report =
        desk.import(std::string(headings) +
                    "3578995208810093;Endang Lestari;12/08/1981;P;081200002222;\r\n" + bambang);
    CHECK(report.counts.changed == 1);
    CHECK(report.counts.unchanged == 1);
    REQUIRE(report.changes.size() == 1);
    CHECK(report.changes[0].field == "phone");
    CHECK(report.changes[0].before != report.changes[0].after);
    CHECK(report.changes[0].before.find("81200") == std::string::npos); // masked
}

TEST_CASE("an undo restores the book, updates included")
{
    const Desk desk;
    desk.branch.record(desk.branch.figure(Segment::Bpu, Measure::Potential, 100, "2017-01-01"));
    desk.import(std::string(headings) + endang);
    const std::string before = desk.dump();
    const ImportReport report = desk.import(
        std::string(headings) +
        "3578995208810093;Endang Lestari;12/08/1981;P;081200002222;Jl. Baru\r\n" + bambang);
    CHECK(desk.dump() != before);
    const auto undone = undoImport(desk.branch.session, *report.batch);
    REQUIRE(undone);
    CHECK(undone->removed == 1);
    CHECK(undone->restored == 1);
    CHECK(undone->kept.empty());
    CHECK(desk.dump() == before);
    CHECK(desk.branch.verified() == "");
    CHECK(undoImport(desk.branch.session, *report.batch).error().code == "import_undone");
}

TEST_CASE("what was changed after an import stays, and is listed")
{
    const Desk desk;
    const ImportReport report = desk.import(std::string(headings) + endang + bambang);
    const auto found = findByNik(desk.branch.session, "3578995208810093");
    REQUIRE(found);
    desk.branch.move((*found)->id, Stage::Contacted, "2017-04-01");
    const auto undone = undoImport(desk.branch.session, *report.batch);
    REQUIRE(undone);
    CHECK(undone->removed == 1);
    REQUIRE(undone->kept.size() == 1);
    CHECK(undone->kept[0].name == "Endang Lestari");
    CHECK(undone->kept[0].reason == "kept_moved");
    CHECK(desk.branch.verified() == "");
}

TEST_CASE("what was changed after an import and taken back since goes with it")
{
    const Desk desk;
    const std::string before = desk.dump();
    const ImportReport report = desk.import(std::string(headings) + endang + bambang);
    const auto moved = findByNik(desk.branch.session, "3578995208810093");
    desk.branch.move((*moved)->id, Stage::Contacted, "2017-04-01");
    const auto person = showPerson(desk.branch.session, (*moved)->id);
    REQUIRE(reverseMovement(desk.branch.session, person->history.front().id));
    const ImportReport second =
        desk.import(std::string(headings) +
                    "3578995208810093;Endang Lestari;12/08/1981;P;081200002222;Jl. Baru\r\n");
    REQUIRE(undoImport(desk.branch.session, *second.batch));
    const auto undone = undoImport(desk.branch.session, *report.batch);
    REQUIRE(undone);
    CHECK(undone->removed == 2);
    CHECK(undone->kept.empty());
    CHECK(desk.dump() == before);
    CHECK(desk.branch.verified() == "");
}

TEST_CASE("participants are named out of the published count")
{
    const Desk desk;
    desk.branch.record(desk.branch.figure(Segment::Bpu, Measure::Potential, 100, "2017-01-01"));
    desk.branch.record(desk.branch.figure(Segment::Bpu, Measure::Acquired, 40, "2017-01-01"));
    desk.import(std::string(headings) + endang + bambang, ImportKind::Participants);
    CHECK(desk.branch.acquired(Segment::Bpu, "2017-06-01") == 40);
    CHECK(desk.branch.potential(Segment::Bpu, "2017-06-01") == 100);
    CHECK(desk.branch.verified() == "");
}

TEST_CASE("a prospect in a list of participants becomes active on its day")
{
    const Desk desk;
    desk.import(std::string(headings) + endang);
    ImportOrder order =
        desk.order(desk.file("p.csv", std::string(headings) + endang), ImportKind::Participants);
    order.on = day("2017-05-01");
    const ImportReport report = desk.import(order);
    CHECK(report.counts.changed == 1);
    CHECK(desk.branch.acquired(Segment::Bpu, "2017-04-30") == 0);
    CHECK(desk.branch.acquired(Segment::Bpu, "2017-05-01") == 1);
    CHECK(desk.branch.verified() == "");
    REQUIRE(undoImport(desk.branch.session, *report.batch));
    CHECK(desk.branch.acquired(Segment::Bpu, "2017-05-01") == 0);
    CHECK(desk.branch.verified() == "");
}

TEST_CASE("a column of NIKs that a spreadsheet has damaged is named, and nothing is imported")
{
    const Desk desk;
    CHECK(desk.refusal(std::string(headings) + endang +
                       "3,57805E+15;Rusak;15/07/1985;L;081200001112;x\r\n") ==
          "import_nik_damaged");
    std::string zeros = headings;
    for (int i = 1; i <= 6; ++i)
        zeros += "35789915078500" + std::to_string(i) + "0;Nol;15/07/1985;L;081200001112;x\r\n";
    CHECK(desk.refusal(zeros) == "import_nik_zero");
    CHECK(desk.branch.book->lastSeq() == 1);
}

TEST_CASE("a file that cannot be meant is refused as a whole")
{
    const Desk desk;
    CHECK(desk.refusal(headings) == "import_empty");
    CHECK(desk.refusal("") == "table_empty");
    CHECK(desk.refusal("Nama;Alamat\r\nA;B\r\n") == "import_nik_missing");
    CHECK(desk.refusal("NIK;Alamat\r\n3578995208810093;B\r\n") == "import_name_missing");
    CHECK(desk.refusal("satu;dua\r\n1;2\r\n") == "import_headings");
}

TEST_CASE("an import that is stopped leaves the book as it was")
{
    const Desk desk;
    const auto prepared = prepareImport(
        desk.branch.session, desk.order(desk.file("a.csv", std::string(headings) + endang)));
    REQUIRE(prepared);
    const std::string before = desk.dump();
    const auto written =
        writeImport(desk.branch.session, **prepared, [](const ProgressStep&) { return false; });
    REQUIRE_FALSE(written);
    CHECK(written.error().code == "cancelled");
    CHECK(desk.dump() == before);
    CHECK(writeImport(desk.branch.session, **prepared).has_value());
}

TEST_CASE("a book that went on between check and commit is checked again")
{
    const Desk desk;
    const auto prepared =
        prepareImport(desk.branch.session,
                      desk.order(desk.file("a.csv", std::string(headings) + endang + bambang)));
    REQUIRE(prepared);
    NewPerson same = desk.branch.prospect("Endang Lestari", "2017-02-01");
    same.fields.nik = "3578995208810093";
    desk.branch.enter(same);
    const auto written = writeImport(desk.branch.session, **prepared);
    REQUIRE(written);
    CHECK(written->counts.added == 1);
    CHECK(written->counts.added + written->counts.changed + written->counts.unchanged == 2);
    CHECK(desk.branch.verified() == "");
}

TEST_CASE("rejected rows come back as a file like the original with the reason")
{
    const Desk desk;
    const auto prepared = prepareImport(
        desk.branch.session,
        desk.order(desk.file("a.csv", std::string(headings) + endang +
                                          "1;Salah;15/07/1985;L;081200001112;x\r\n")));
    REQUIRE(prepared);
    const auto target = desk.m_folder / "ditolak.csv";
    REQUIRE(saveRejected(desk.branch.session, **prepared, {target, Language::Indonesian}));
    const std::string bytes = test::bytesOf(target);
    CHECK(bytes.find("NIK;Nama Lengkap;Tanggal Lahir;Jenis Kelamin;No HP;Alamat;Alasan") !=
          std::string::npos);
    CHECK(bytes.find("1;Salah;15/07/1985;L;081200001112;x;") != std::string::npos);
    CHECK(bytes.find("NIK harus 16 angka") != std::string::npos);
    CHECK(bytes.find("Endang") == std::string::npos);
}

TEST_CASE("a sender's profile reads headings that no synonym knows")
{
    const Desk desk;
    ImportProfile profile;
    profile.name = "Dinas X";
    profile.columns = {{"Kolom A", "nik"}, {"Kolom B", "name"}};
    REQUIRE(saveProfile(desk.branch.session, profile));
    const ImportReport report =
        desk.import("Kolom A;Kolom B\r\n3578995208810093;Endang Lestari\r\n");
    CHECK(report.counts.added == 1);
}
