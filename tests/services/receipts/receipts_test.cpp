#include "tests/support/collecting.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

TEST_CASE("N3: a block of receipts accounts for every number and names the rest", "[receipts]")
{
    Collecting it;
    REQUIRE(it.deposit(2'000'000));
    const Session& session = it.branch.session;
    REQUIRE(issueReceipts(session, {it.kader, "000101", "000150", day("2016-05-01")}));
    for (int i = 0; i < 42; ++i) {
        RecordDue order = it.due(it.person("Orang " + std::to_string(i)));
        order.receipt = "000" + std::to_string(101 + i);
        REQUIRE(recordDue(session, order));
    }
    for (const char* spoilt : {"000143", "000144", "000145"})
        REQUIRE(voidReceipt(session, spoilt, day("2016-05-04"), "salah tulis"));
    REQUIRE(loseReceipt(session, "000146", day("2016-05-04"), "hilang di pasar"));
    const auto blocks = listReceiptBlocks(session, it.kader).value();
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].used == 42);
    CHECK(blocks[0].voided == 3);
    CHECK(blocks[0].lost == 1);
    CHECK(blocks[0].unaccounted ==
          std::vector<std::string>{"000147", "000148", "000149", "000150"});
    const auto again = [&](const char* receipt) {
        RecordDue order = it.due(it.person("Lagi"));
        order.receipt = receipt;
        return codeOf(recordDue(session, order));
    };
    CHECK(again("000101") == "receipt_used");
    CHECK(again("000143") == "receipt_void");
    CHECK(again("000146") == "receipt_lost");
    CHECK(again("000151") == "receipt_unknown");
    CHECK(again("12a") == "receipt_invalid");
    const KaderId other = it.newKader("Kader Lain");
    CHECK(codeOf(issueReceipts(session, {other, "000150", "000160", day("2016-05-01")})) ==
          "receipt_overlap");
    REQUIRE(issueReceipts(session, {other, "000201", "000210", day("2016-05-01")}));
    CHECK(again("000201") == "receipt_other_kader");
    REQUIRE(takeBackReceipts(session, "000147", "000150", day("2016-05-05")));
    CHECK(listReceiptBlocks(session, it.kader)->front().unaccounted.empty());
    CHECK(again("000147") == "receipt_returned");
    CHECK(codeOf(voidReceipt(session, "000101", day("2016-05-04"), "salah")) == "receipt_used");
    CHECK(it.branch.verified() == "");
}

TEST_CASE("the first print of a receipt is the original, later ones are copies", "[receipts]")
{
    const Collecting it;
    REQUIRE(it.deposit(100'000));
    const DueId due(it.record(it.person("Orang"))->id);
    CHECK(logReceiptPrint(it.branch.session, due).value() == 1);
    CHECK(logReceiptPrint(it.branch.session, due).value() == 2);
    CHECK(showDue(it.branch.session, due)->prints == 2);
    CHECK(codeOf(logReceiptPrint(it.branch.session, DueId(5))) == "due_unknown");
}
