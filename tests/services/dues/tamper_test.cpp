#include "tests/support/collecting.h"
#include "tests/support/shell.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

/// Names of the checks that fail in a closed book, with spaces around each.
std::string failing(const std::filesystem::path& path)
{
    const auto book = Book::open(path, {});
    REQUIRE(book);
    std::string names = " ";
    for (const CheckResult& check : (*book)->verify().checks)
        if (!check.ok)
            names += check.name + " ";
    return names;
}

struct Tampering
{
    const char* guard; ///< the trigger in the way; empty where none is
    const char* sql;
    const char* found; ///< the check that names it
};

} // namespace

TEST_CASE("verify finds a row of rupiah, dues, receipts or balances that somebody changed",
          "[dues]")
{
    Collecting it;
    REQUIRE(it.deposit(200'000));
    REQUIRE(issueReceipts(it.branch.session, {it.kader, "000101", "000150", day("2016-05-01")}));
    RecordDue order = it.due(it.person("Satu"));
    order.receipt = "000101";
    REQUIRE(recordDue(it.branch.session, order));
    const DueId two(it.record(it.person("Dua"))->id);
    REQUIRE(it.debit(two, "EPS1", "2016-05-04"));
    const DueId three(it.record(it.person("Tiga"))->id);
    REQUIRE(handIn(it.branch.session, {it.kader,
                                       {three},
                                       {{10'000, 1}, {5'000, 1}, {1'000, 1}, {200, 4}},
                                       day("2016-05-05"),
                                       ""}));
    REQUIRE(it.branch.verified() == "");
    const std::filesystem::path path = it.branch.book->info().path;
    it.branch.book.reset();
    const TempFolder folder;
    const std::vector<Tampering> list{
        {"rupiah_transfer_no_update",
         "UPDATE rupiah_transfer SET amount = amount + 1 WHERE kind = 0", "rupiah_rows"},
        {"rupiah_transfer_no_delete", "DELETE FROM rupiah_transfer WHERE kind = 5",
         "due_transfers"},
        {"due_no_update", "UPDATE due SET months = 2", "rupiah_rows"},
        {"due_step_no_delete", "DELETE FROM due_step WHERE kind = 2", "due_states"},
        {"", "UPDATE account_balance SET posted = posted + 1 WHERE least IS NULL",
         "rupiah_balances"},
        {"", "UPDATE account_day SET posted = posted + 1", "rupiah_balances"},
        {"", "UPDATE due_now SET state = 5 WHERE state = 2", "due_states"},
        {"", "UPDATE receipt SET state = 'void'", "receipts"},
        {"hand_in_no_update", "UPDATE hand_in SET counted = counted + 100", "hand_ins"},
    };
    for (const Tampering& one : list) {
        const std::filesystem::path copy = folder / (std::string("salinan") + ".penggerak");
        std::filesystem::copy_file(path, copy, std::filesystem::copy_options::overwrite_existing);
        std::string guard;
        if (*one.guard)
            guard = sqliteShell(copy, std::string("SELECT sql FROM sqlite_schema WHERE name = '") +
                                          one.guard + "'");
        sqliteShell(copy, (*one.guard ? std::string("DROP TRIGGER ") + one.guard + "; " : "") +
                              one.sql + "; " + guard);
        INFO(one.sql);
        CHECK(failing(copy).find(std::string(" ") + one.found + " ") != std::string::npos);
    }
}

TEST_CASE("rows of rupiah are neither updated nor deleted", "[dues]")
{
    Collecting it;
    REQUIRE(it.deposit(200'000));
    REQUIRE(it.record(it.person("Satu")));
    const std::filesystem::path path = it.branch.book->info().path;
    it.branch.book.reset();
    for (const char* table : {"rupiah_transfer", "due", "due_step", "account"}) {
        sqliteShell(path, std::string("DELETE FROM ") + table);
        CHECK(sqliteShell(path, std::string("SELECT COUNT(*) > 0 FROM ") + table) == "1\n");
    }
}
