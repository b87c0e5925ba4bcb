#include "services/bank/bank.h"
#include "services/dues/hand_in.h"
#include "tests/support/collecting.h"
#include "tests/support/files.h"
#include "tests/support/temp_folder.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

constexpr const char* headings = "Tanggal;Uraian;Debet;Kredit;No. Bukti\n";

/// A branch whose kader has paid in twice and out once, through the bank.
class AtTheBank
{
public:
    AtTheBank()
    {
        first = TransferId(it.deposit(500'000, "2016-05-02")->id);
        second = TransferId(it.deposit(500'000, "2016-05-20")->id);
        REQUIRE(it.refund(200'000, "2016-05-31"));
    }

    Result<BankReport> import(const std::string& text, bool dryRun = false) const
    {
        BankOrder order;
        order.file = folder / "rekening.csv";
        writeBytes(order.file, text);
        order.office = it.branch.office;
        order.dryRun = dryRun;
        return importBank(it.branch.session, order);
    }
    BankStatement statement() const { return bankStatement(it.branch.session).value(); }
    BankRow row(const char* words) const
    {
        for (const auto all = statement(); const BankRow& one : all.rows)
            if (one.line.description == words)
                return one;
        FAIL("no such line");
        return {};
    }

    Collecting it;
    TempFolder folder;
    TransferId first;
    TransferId second;
};

} // namespace

TEST_CASE("a bank statement is read once, whatever else the bank writes around it", "[bank]")
{
    const AtTheBank bank;
    const std::string text = std::string("Rekening;123-456\n") + headings +
                             "SALDO AWAL 01/05;;;;\n"
                             "02/05/2016;TRSF KADER UJI;;500.000,00;BKT/1\n"
                             "21/05/2016;SETORAN TUNAI;;500.000,00;\n"
                             "31/05/2016;TARIK TUNAI;200.000,00;;\n"
                             "31/05/2016;BIAYA ADM;5.000,00;;\n"
                             "31/05/2016;BIAYA ADM;5.000,00;;\n"
                             "31/05/2016;BUNGA;;12,50;\n"
                             "kemarin;TRSF;;1.000,00;\n";
    const Seq before = bank.it.branch.book->lastSeq();
    CHECK(bank.import(text, true)->fresh == 5);
    CHECK(bank.it.branch.book->lastSeq() == before);
    CHECK(bank.statement().rows.empty());

    const auto report = bank.import(text).value();
    CHECK(report.rows == 5);
    CHECK(report.fresh == 5);
    CHECK(report.rejected == 2);
    REQUIRE(report.remarks.size() == 2);
    CHECK(report.remarks[0].row == 9);
    CHECK(report.remarks[0].column == "Kredit");
    CHECK(report.remarks[0].code == "number_decimals");
    CHECK(report.remarks[1].code == "date_unreadable");

    // Again, and within a longer statement: only what is new.
    CHECK(bank.import(text)->fresh == 0);
    const auto longer = bank.import(text + "01/06/2016;TRSF BUDI;;1.000,00;\n").value();
    CHECK(longer.known == 5);
    CHECK(longer.fresh == 1);
    CHECK(bank.row("TARIK TUNAI").line.amount == Rupiah(-200'000));
    CHECK(bank.row("TRSF KADER UJI").line.reference == "BKT/1");
}

TEST_CASE("banks that write one amount say by a letter or sign whether it came in", "[bank]")
{
    const AtTheBank bank;
    CHECK(bank.import("Date,Description,Amount,D/K\n2016-05-02,a,1000,K\n2016-05-02,b,2000,DB\n"
                      "2016-05-02,c,-3000,\n2016-05-02,d,4000,?\n")
              ->rejected == 1);
    CHECK(bank.import("Tgl;Keterangan;Mutasi\n02/05/2016;e;5.000,00 DB\n02/05/2016;f;6.000 CR\n")
              ->rejected == 0);
    CHECK(bank.row("a").line.amount == Rupiah(1'000));
    CHECK(bank.row("b").line.amount == Rupiah(-2'000));
    CHECK(bank.row("c").line.amount == Rupiah(-3'000));
    CHECK(bank.row("e").line.amount == Rupiah(-5'000));
    CHECK(bank.row("f").line.amount == Rupiah(6'000));
}

TEST_CASE("a bank file with other headings is refused with both named, and writes nothing",
          "[bank]")
{
    const AtTheBank bank;
    const Seq before = bank.it.branch.book->lastSeq();
    const auto refused = bank.import("Hari;Uraian;Debet;Kredit\n02/05/2016;TRSF;;500.000\n");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "bank_headings");
    const std::string said = sentence(refused.error(), Language::Indonesian);
    CHECK(said.find("Hari, Uraian, Debet, Kredit") != std::string::npos);
    CHECK(said.find("tanggal, uraian, dan jumlah") != std::string::npos);
    CHECK(codeOf(bank.import("Foo;Bar\n1;2\n")) == "bank_headings");
    CHECK(codeOf(bank.import("Tanggal;Uraian;Debet\n02/05/2016;TRSF;5\n")) == "bank_headings");
    CHECK(codeOf(bank.import(headings)) == "import_empty");
    CHECK(bank.it.branch.book->lastSeq() == before);
    CHECK(bank.statement().rows.empty());

    const Session supervisor = bank.it.other("penyelia2", Role::Supervisor);
    BankOrder order;
    order.office = bank.it.branch.office;
    CHECK(codeOf(importBank(supervisor, order)) == "not_allowed");
    CHECK(bankStatement(supervisor));
}

TEST_CASE("lines are suggested, matched, taken back, and remember what was reversed", "[bank]")
{
    const AtTheBank bank;
    const Session& session = bank.it.branch.session;
    REQUIRE(bank.import(std::string(headings) + "02/05/2016;TRSF KADER UJI;;500.000;\n"
                                                "21/05/2016;SETORAN TUNAI;;500.000;\n"
                                                "31/05/2016;TARIK TUNAI;200.000;;\n"
                                                "31/05/2016;BIAYA ADM;5.000;;\n"));
    const BankRow named = bank.row("TRSF KADER UJI");
    CHECK(named.state == BankState::Suggested);
    CHECK(named.score.total == 80);
    CHECK(named.entries.at(0).id.value() == bank.first.value());
    CHECK(bank.row("SETORAN TUNAI").entries.at(0).id.value() == bank.second.value());
    CHECK(bank.row("TARIK TUNAI").entries.at(0).kind == BankEntryKind::Refund);
    CHECK(bank.row("BIAYA ADM").state == BankState::Open);
    CHECK(bank.statement().missing.size() == 3);

    const BankLineId line = named.line.id;
    const BankEntryId first(bank.first.value());
    const BankEntryId second(bank.second.value());
    CHECK(codeOf(unmatchBankLine(session, line)) == "bank_line_open");
    CHECK(codeOf(matchBankLine(session, line, {first, second})) == "bank_sum");
    CHECK(codeOf(matchBankLine(session, line, {BankEntryId(7)})) == "bank_entry_unknown");
    CHECK(codeOf(matchBankLine(session, BankLineId(7), {first})) == "bank_line_unknown");
    REQUIRE(matchBankLine(session, line, {first}));
    CHECK(codeOf(matchBankLine(session, line, {second})) == "bank_line_matched");
    CHECK(codeOf(matchBankLine(session, bank.row("SETORAN TUNAI").line.id, {first})) ==
          "bank_entry_matched");
    CHECK(bank.statement().missing.size() == 2);

    // The deposit is reversed later: the line still says what it was.
    REQUIRE(reverseDepositEntry(session, bank.first, ""));
    const BankRow reversed = bank.row("TRSF KADER UJI");
    CHECK(reversed.state == BankState::Matched);
    CHECK(reversed.isReversed());
    CHECK(reversed.entries.at(0).proof == "BKT/1");

    REQUIRE(unmatchBankLine(session, line));
    CHECK(bank.row("TRSF KADER UJI").state == BankState::Open);
    CHECK(codeOf(matchBankLine(session, line, {first})) == "bank_entry_reversed");
    CHECK(bank.statement().missing.size() == 2);
    for (const auto checks = bank.it.branch.book->verify().checks;
         const CheckResult& check : checks)
        CHECK(check.ok);
}

TEST_CASE("cash handed in is one entry; two of them may be one line of the bank", "[bank]")
{
    const AtTheBank bank;
    const Session& session = bank.it.branch.session;
    for (const char* name : {"Satu", "Dua"}) {
        const auto due = bank.it.record(bank.it.person(name), "2016-06-03");
        REQUIRE(due);
        HandIn order;
        order.kader = bank.it.kader;
        order.on = day("2016-06-04");
        order.dues = {DueId(due->id)};
        order.pieces = {{10'000, 1}, {5'000, 1}, {1'000, 1}, {500, 1}, {200, 1}, {100, 1}};
        REQUIRE(handIn(session, order));
    }
    REQUIRE(bank.import(std::string(headings) + "06/06/2016;SETOR KAS;;33.600;\n"));
    const BankRow line = bank.row("SETOR KAS");
    CHECK(line.state == BankState::Open);
    std::vector<BankEntryId> handIns;
    for (const auto all = bank.statement(); const BankEntry& entry : all.missing)
        if (entry.kind == BankEntryKind::HandIn)
            handIns.push_back(entry.id);
    REQUIRE(handIns.size() == 2);
    REQUIRE(matchBankLine(session, line.line.id, handIns));
    CHECK(bank.row("SETOR KAS").entries.size() == 2);
    CHECK_FALSE(bank.row("SETOR KAS").isReversed());
}
