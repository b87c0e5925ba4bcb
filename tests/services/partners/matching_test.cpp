#include "services/exchange/export.h"
#include "tests/services/partners/partner_desk.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

constexpr const char* headings = "Nama Perusahaan;NPP;NPWP;Alamat;Jenis Izin\r\n";

struct MatchDesk : PartnerDesk
{
    MatchDesk()
        : dinas(partner("Dinas Pariwisata"))
        , makmur(employer("PT Makmur Sentosa", "AA0012", "Jl. Melati No. 5"))
        , ceria(employer("CV Ceria Abadi", "", "Jl. Kenanga 7"))
    {
    }

    MatchReport read(const std::string& rows, const char* name = "daftar.csv") const
    {
        MatchOrder order;
        order.file = file(name, headings + rows);
        order.office = branch.office;
        order.dinas = dinas;
        order.on = day("2018-06-01");
        const auto report = readMatchList(branch.session, order);
        if (!report)
            FAIL("list refused: " << report.error().code);
        return *report;
    }
    std::vector<MatchRowView> rows(const MatchReport& report,
                                   const MatchRowFilter& filter = {}) const
    {
        return listMatchRows(branch.session, report.list, filter, {}, 100)->rows;
    }

    BodyId dinas;
    BodyId makmur;
    BodyId ceria;
};

} // namespace

TEST_CASE("an equal NPP decides where the names do not contradict")
{
    const MatchDesk desk;
    const auto report = desk.read("PT. MAKMUR SENTOSA, Tbk;aa0012;;;Izin Usaha Pariwisata\r\n"
                                  "Warung Bu Sri;AA0012;;;\r\n");
    CHECK(report.rows == 2);
    CHECK(report.byNumber == 1);
    CHECK(report.open == 1);
    const auto rows = desk.rows(report);
    CHECK(rows[0].row.state == MatchState::Same);
    CHECK(rows[0].row.body == desk.makmur);
    CHECK(rows[0].registered == RegisteredState::Nobody);
    REQUIRE(rows[1].suggestions.size() == 1);
    CHECK(rows[1].suggestions.front().number == "npp");
}

TEST_CASE("a folded name and an address suggest an employer with a score")
{
    const MatchDesk desk;
    const auto report = desk.read("Ceria Abadi, CV;;;Jalan Kenanga No. 7;\r\n"
                                  "Ceria Abady;;;;\r\n"
                                  "Toko Tak Dikenal;;;Jl. Mawar 1;\r\n");
    const auto rows = desk.rows(report);
    REQUIRE(rows[0].suggestions.size() == 1);
    CHECK(rows[0].suggestions.front().body == desk.ceria);
    CHECK(rows[0].suggestions.front().score == 100);
    CHECK(rows[0].suggestions.front().sure);
    REQUIRE(rows[1].suggestions.size() == 1);
    CHECK_FALSE(rows[1].suggestions.front().sure);
    CHECK(rows[2].suggestions.empty());
}

TEST_CASE("decisions are remembered for the next list and can be taken back")
{
    const MatchDesk desk;
    const auto report = desk.read("Ceria Abady;;;;\r\nToko Tutup;;;;\r\nMakmur Jaya;;;;\r\n");
    auto rows = desk.rows(report);
    REQUIRE(acceptMatch(desk.branch.session, rows[0].row.id, desk.ceria));
    REQUIRE(dismissMatch(desk.branch.session, rows[1].row.id));
    CHECK(codeOf(acceptMatch(desk.branch.session, rows[0].row.id, desk.ceria)) == "match_decided");
    const auto again = desk.read("Ceria Abady;;;;\r\nToko Tutup;;;;\r\n", "lain.csv");
    CHECK(again.remembered == 2);
    CHECK(desk.rows(again)[0].row.body == desk.ceria);
    CHECK(desk.rows(again)[1].row.state == MatchState::None);

    REQUIRE(undoMatch(desk.branch.session, rows[0].row.id));
    CHECK(desk.rows(report)[0].row.state == MatchState::Open);
    const auto third = desk.read("Ceria Abady;;;;\r\n", "ketiga.csv");
    CHECK(third.open == 1);
    CHECK(codeOf(undoMatch(desk.branch.session, rows[2].row.id)) == "match_open");
}

TEST_CASE("an employer that a row is not is suggested no more, until that is taken back")
{
    const MatchDesk desk;
    const auto report = desk.read("CV Ceria Abadi;;;;\r\n");
    const MatchRowId row = desk.rows(report)[0].row.id;
    REQUIRE(refuseMatch(desk.branch.session, row, desk.ceria));
    CHECK(desk.rows(report)[0].suggestions.empty());
    REQUIRE(undoMatch(desk.branch.session, row));
    CHECK(desk.rows(report)[0].suggestions.size() == 1);
}

TEST_CASE("a new employer comes with its permit, and goes again while nothing stands on it")
{
    const MatchDesk desk;
    const auto report = desk.read("Hotel Anggrek;BB77;;Jl. Anggrek 9;Izin Usaha Pariwisata\r\n"
                                  "Hotel Dahlia;;;;\r\n");
    const auto rows = desk.rows(report);
    const auto hotel = newEmployerFromMatch(desk.branch.session, rows[0].row.id);
    REQUIRE(hotel);
    const auto detail = showBody(desk.branch.session, *hotel);
    CHECK(detail->row.npp == "BB77");
    CHECK(detail->row.supervisor == "Dinas Pariwisata");
    REQUIRE(detail->permits.size() == 1);
    CHECK(detail->permits.front().state == PermitState::Applied);
    REQUIRE(undoMatch(desk.branch.session, rows[0].row.id));
    CHECK(codeOf(showBody(desk.branch.session, *hotel)) == "body_unknown");

    const auto dahlia = newEmployerFromMatch(desk.branch.session, rows[1].row.id);
    REQUIRE(addContact(desk.branch.session, *dahlia, {{}, "Pak Uji", "", "", day("2018-06-01")}));
    CHECK(codeOf(undoMatch(desk.branch.session, rows[1].row.id)) == "match_employer_used");
    CHECK(showBody(desk.branch.session, *dahlia));
    CHECK(desk.branch.verified() == "");
}

TEST_CASE("the follow-up list names who is not registered")
{
    const MatchDesk desk;
    NewFigure figure = desk.branch.figure(Segment::Pu, Measure::Acquired, 12, "2018-01-01");
    figure.scope.body = desk.makmur;
    desk.branch.record(figure);
    const auto report = desk.read("PT Makmur Sentosa;AA0012;;;Izin Usaha Pariwisata\r\n"
                                  "CV Ceria Abadi;;;;Izin Usaha Pariwisata\r\n"
                                  "Toko Baru;;;;Izin Gangguan\r\n");
    MatchRowFilter filter;
    filter.followUpOnly = true;
    REQUIRE(addPermitRule(desk.branch.session,
                          {{}, desk.dinas, "Izin Usaha Pariwisata", day("2017-11-16"), {}, "FGD"}));
    const auto rows = desk.rows(report, filter);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].row.name == "CV Ceria Abadi");
    CHECK(rows[0].demanded);
    CHECK_FALSE(rows[1].demanded);
    ExportOrder order;
    order.kind = ExportKind::FollowUp;
    order.matchList = report.list;
    order.file = desk.folder / "tindak-lanjut.xlsx";
    CHECK(exportList(desk.branch.session, order)->rows == 2);
    order.kind = ExportKind::Employers;
    order.file = desk.folder / "pemberi-kerja.csv";
    CHECK(exportList(desk.branch.session, order)->rows == 2);
}

TEST_CASE("a list that cannot be meant is refused as a whole, a bad number is left out")
{
    const MatchDesk desk;
    const auto report = desk.read("PT Satu;AA_12;123;;\r\n;AA99;;;\r\nPT Dua;;;;\r\n");
    CHECK(report.rows == 3);
    CHECK(report.rejected == 1);
    REQUIRE(report.remarks.size() == 3);
    CHECK(report.remarks[0].code == "npp_characters");
    CHECK(report.remarks[1].code == "npwp_length");
    CHECK(report.remarks[2].code == "name_missing");
    MatchOrder order;
    order.office = desk.branch.office;
    order.dinas = desk.dinas;
    order.on = day("2018-06-01");
    order.file = desk.folder / "daftar.csv";
    CHECK(codeOf(readMatchList(desk.branch.session, order)) == "match_file_known");
    order.file = desk.file("kosong.csv", "Kode;Jumlah\r\n1;2\r\n");
    CHECK(codeOf(readMatchList(desk.branch.session, order)) == "import_headings");
    order.file = desk.file("tanpa-nama.csv", "NPP;Alamat\r\nAA1;Jl. A\r\n");
    CHECK(codeOf(readMatchList(desk.branch.session, order)) == "import_name_missing");
    order.file = desk.file("judul.csv", headings);
    CHECK(codeOf(readMatchList(desk.branch.session, order)) == "import_empty");
}

TEST_CASE("two books that say the same of their partners have the same dump")
{
    const auto dumpOf = [] {
        const MatchDesk desk;
        const auto report = desk.read("Ceria Abady;;;;\r\n");
        acceptMatch(desk.branch.session, desk.rows(report)[0].row.id, desk.ceria).value();
        desk.commit(desk.dinas, desk.dinas, 10);
        return desk.branch.book->logicalDump();
    };
    const std::string dump = dumpOf();
    CHECK(dump == dumpOf());
    CHECK(dump.find("Ceria Abady") != std::string::npos);
}
