#include "services/exchange/export.h"
#include "services/periods/month_list.h"
#include "services/rupiah/statement_words.h"
#include "tests/support/collecting.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

TEST_CASE("a deposit says since when cash waits, and whether it is below the floor")
{
    const Collecting it;
    REQUIRE(it.deposit(50'000));
    CHECK_FALSE(it.row().cashSince);
    REQUIRE(it.record(it.person("Dwi Uji"), "2016-05-03"));
    REQUIRE(it.record(it.person("Eko Uji"), "2016-05-09"));
    CHECK(it.row().cashSince == day("2016-05-03"));
    CHECK_FALSE(it.row().isBelowFloor());
    REQUIRE(setCollectingRule(it.branch.session, {day("2016-06-01"), Rupiah(30'000), {}}));
    CHECK(it.row().isBelowFloor());
    CHECK(it.row().available < Rupiah());
}

TEST_CASE("a reversal of a deposit entry keeps its reason, and one that is proposed asks for it")
{
    const Collecting it;
    const auto entry = it.deposit(50'000);
    REQUIRE(entry);
    const Session staff = it.other("rani", Role::Staff);
    CHECK(codeOf(reverseDepositEntry(staff, TransferId(entry->id), "k", "salah catat")) ==
          "needs_approval");
    CHECK(codeOf(proposeDepositReverse(staff, TransferId(entry->id), " ")) == "reason_missing");
    const auto proposed = proposeDepositReverse(staff, TransferId(entry->id), "salah catat");
    REQUIRE(proposed);
    REQUIRE(approve(it.branch.session, *proposed));
    CHECK(it.row().deposit.posted == Rupiah());
    const auto statement =
        accountStatement(it.branch.session, Account::depositOf({it.kader, std::nullopt}),
                         day("2016-05-01"), day("2016-06-30"));
    REQUIRE(statement);
    REQUIRE(statement->rows.size() == 2);
    CHECK(statement->rows[0].reversed);
    CHECK(entryWords(statement->rows[0], Language::Indonesian) == "Setor deposit");
    CHECK(entryWords(statement->rows[1], Language::English) == "Reversal: top-up");
    CHECK(statement->closing.posted == Rupiah());
}

TEST_CASE("a statement names in words what was held back, debited and let go")
{
    const Collecting it;
    REQUIRE(it.deposit(100'000));
    const auto due = it.record(it.person("Dwi Uji"), "2016-05-03");
    REQUIRE(due);
    REQUIRE(it.debit(DueId(due->id), "1234567890", "2016-05-04"));
    const auto statement =
        accountStatement(it.branch.session, Account::depositOf({it.kader, std::nullopt}),
                         day("2016-05-02"), day("2016-05-31"));
    REQUIRE(statement);
    REQUIRE(statement->rows.size() == 2);
    CHECK(statement->opening.posted == Rupiah(100'000));
    CHECK(entryWords(statement->rows[0], Language::Indonesian) == "Ditahan untuk iuran");
    CHECK(entryWords(statement->rows[1], Language::Indonesian) == "Iuran didebit");
    CHECK(entryNote(statement->rows[1], Language::Indonesian) == "Dwi Uji");
    CHECK(statement->closing.posted == Rupiah(100'000) + statement->rows[1].change);
    CHECK(statement->closing.reserved == Rupiah());
}

TEST_CASE("each number of a block is listed with what became of it")
{
    const Collecting it;
    REQUIRE(it.deposit(100'000));
    const Session& session = it.branch.session;
    const auto block = issueReceipts(session, {it.kader, "000101", "000104", day("2016-05-01")});
    REQUIRE(block);
    RecordDue order = it.due(it.person("Dwi Uji"));
    order.receipt = "000101";
    REQUIRE(recordDue(session, order));
    REQUIRE(voidReceipt(session, "000102", day("2016-05-04"), "robek"));
    const auto rows = listReceipts(session, *block);
    REQUIRE(rows);
    REQUIRE(rows->size() == 4);
    CHECK((*rows)[0].state == "used");
    CHECK((*rows)[0].person == "Dwi Uji");
    CHECK((*rows)[1].state == "void");
    CHECK((*rows)[1].reason == "robek");
    CHECK((*rows)[3].number == "000104");
    CHECK((*rows)[3].state == "open");
    CHECK(listReceipts(session, ReceiptBlockId(5))->empty());
}

TEST_CASE("months say which may be closed next, and what to look at before")
{
    const Collecting it;
    REQUIRE(it.deposit(200'000));
    REQUIRE(it.record(it.person("Dwi Uji"), "2016-05-03"));
    REQUIRE(it.record(it.person("Eko Uji"), "2016-06-03"));
    const Session& session = it.branch.session;
    const Month may = Month::of(day("2016-05-01"));
    auto months = listMonths(session);
    REQUIRE(months);
    CHECK(months->size() == 12);
    CHECK(months->front().month == may.next());
    CHECK_FALSE(months->front().isNext);
    CHECK((*months)[1].isNext);
    const auto check = checkClosing(session, may);
    REQUIRE(check);
    CHECK(check->unproved == 1);
    CHECK(check->unprovedAmount > Rupiah());
    CHECK(check->held == 0);
    CHECK_FALSE(check->isClean());
    REQUIRE(closePeriod(session, may));
    months = listMonths(session);
    CHECK((*months)[1].closing);
    CHECK_FALSE((*months)[1].isNext);
    CHECK(std::none_of(months->begin(), months->end(), [](const auto& row) { return row.isNext; }));
    CHECK(codeOf(listMonths(it.other("tuti", Role::Kader))) == "not_allowed");
}

TEST_CASE("lists about rupiah go to a file as they stand, names without numbers")
{
    const Collecting it;
    REQUIRE(it.deposit(100'000));
    REQUIRE(it.record(it.person("Dwi Uji"), "2016-05-03"));
    const TempFolder folder;
    ExportOrder order;
    order.kind = ExportKind::Stuck;
    order.file = folder / "macet.csv";
    const auto stuck = exportList(it.branch.session, order);
    REQUIRE(stuck);
    CHECK(stuck->rows == 1);
    CHECK(bytesOf(order.file).find("Kader Uji;Dwi Uji;") != std::string::npos);

    order.kind = ExportKind::Statement;
    order.file = folder / "rekening.csv";
    order.account = Account::depositOf({it.kader, std::nullopt});
    order.from = day("2016-05-01");
    order.until = day("2016-05-31");
    REQUIRE(exportList(it.branch.session, order));
    const std::string bytes = bytesOf(order.file);
    CHECK(bytes.find("Setor deposit;BKT/1;100000;0;100000;0") != std::string::npos);
    CHECK(bytes.find("Ditahan untuk iuran;Dwi Uji;0;") != std::string::npos);

    order.kind = ExportKind::Incentives;
    order.file = folder / "insentif.csv";
    order.month = Month::of(day("2016-05-01"));
    CHECK(codeOf(exportList(it.branch.session, order)) == "incentive_month");
    CHECK_FALSE(std::filesystem::exists(order.file));
}
