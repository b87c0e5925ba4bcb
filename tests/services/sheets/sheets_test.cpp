#include "services/pipeline/pipeline.h"
#include "services/sheets/sheets.h"
#include "tests/support/collecting.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

/// A kader with people who live along a street, and sheets of them.
class Round
{
public:
    Round(int people, Stage stage)
    {
        for (int i = people; i > 0; --i) {
            NewPerson entry =
                it.branch.prospect(("Orang " + std::to_string(i)).c_str(), "2016-01-04", stage);
            entry.fields.address = "Jl. Kenanga " + std::to_string(i);
            entry.fields.rt = "1";
            entry.fields.rw = "2";
            entry.kader = it.kader;
            entry.differentPerson = true;
            it.branch.enter(entry);
        }
    }

    Sheet made(SheetKind kind) const
    {
        NewSheet order;
        order.kind = kind;
        order.kader = it.kader;
        return showSheet(it.branch.session, makeSheet(it.branch.session, order).value()).value();
    }
    /// All rows of a sheet keyed with one mark.
    static KeySheet keyed(const Sheet& sheet, SheetMark mark, const char* on = "2016-06-20")
    {
        KeySheet command;
        command.sheet = sheet.head.id;
        command.on = day(on);
        for (const SheetLine& line : sheet.lines)
            command.entries.push_back({line.row, mark, std::nullopt, ""});
        return command;
    }

    Collecting it;
};

constexpr std::int64_t monthly = 16'800;

} // namespace

TEST_CASE("N11: forty rows are keyed back by number, and post only when the foot agrees",
          "[sheets]")
{
    const Round round(40, Stage::Registered);
    REQUIRE(round.it.deposit(1'000'000));
    const Session& session = round.it.branch.session;
    const Sheet sheet = round.made(SheetKind::Collection);
    REQUIRE(sheet.lines.size() == 40);
    CHECK(sheet.lines[8].address == "Jl. Kenanga 9"); // house 9 before house 10
    CHECK(sheet.lines[9].address == "Jl. Kenanga 10");
    CHECK(sheet.head.asked == Rupiah(40 * monthly));
    CHECK(sheetOfCode(session, sheet.head.code) == sheet.head.id);

    KeySheet command = Round::keyed(sheet, SheetMark::Paid);
    command.entries[3].mark = SheetMark::NotHome;
    command.control = {39, Rupiah(39 * monthly)};
    command.entries[5].amount = Rupiah(18'600); // 16.800 with two digits swapped
    const Seq before = round.it.branch.book->lastSeq();
    const auto refused = keySheet(session, command);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "sheet_suspect");
    CHECK(number(refused.error(), "row") == 6);
    CHECK(number(refused.error(), "keyed") == 18'600);
    CHECK(number(refused.error(), "perhaps") == monthly);
    CHECK(round.it.branch.book->lastSeq() == before);

    command.entries[5].amount.reset();
    const auto posted = keySheet(session, command);
    REQUIRE(posted);
    CHECK(posted->posted.rows == 39);
    CHECK(posted->posted.available == Rupiah(1'000'000 - 39 * monthly));
    const Sheet after = showSheet(session, sheet.head.id).value();
    CHECK(after.head.paid == Rupiah(39 * monthly));
    CHECK(after.head.keyedOn == day("2016-06-20"));
    CHECK(after.lines[3].mark == SheetMark::NotHome);
    CHECK_FALSE(after.lines[3].due);
    CHECK(after.lines[4].due);
    CHECK(codeOf(keySheet(session, command)) == "sheet_keyed");
    CHECK(round.it.branch.verified() == "");
}

TEST_CASE("a sheet shows the same rows and amounts whatever happens to its people later",
          "[sheets]")
{
    const Round round(3, Stage::Registered);
    REQUIRE(round.it.deposit(100'000));
    const Session& session = round.it.branch.session;
    const Sheet sheet = round.made(SheetKind::Collection);
    REQUIRE(round.it.record(sheet.lines[1].person));
    round.it.branch.move(sheet.lines[2].person, Stage::Outside, "2016-06-10", Reason::Died);
    const Sheet again = showSheet(session, sheet.head.id).value();
    REQUIRE(again.lines.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(again.lines[i].person == sheet.lines[i].person);
        CHECK(again.lines[i].amount == sheet.lines[i].amount);
        CHECK(again.lines[i].first == sheet.lines[i].first);
    }
    // The next sheet holds who is left, from the month after the one that is taken.
    const Sheet next = round.made(SheetKind::Collection);
    CHECK(next.lines.size() == 2);
    CHECK(next.head.code != sheet.head.code);
}

TEST_CASE("an amount may be another whole number of months, and nothing else", "[sheets]")
{
    const Round round(2, Stage::Registered);
    REQUIRE(round.it.deposit(500'000));
    const Session& session = round.it.branch.session;
    const Sheet sheet = round.made(SheetKind::Collection);
    KeySheet command = Round::keyed(sheet, SheetMark::Paid);
    command.entries[0].amount = Rupiah(17'000);
    command.control = {2, Rupiah(17'000 + monthly)};
    const auto refused = keySheet(session, command);
    CHECK(codeOf(refused) == "sheet_amount");
    CHECK(refused.error().field == "row 1: amount");
    command.entries[0].amount = Rupiah(3 * monthly);
    command.control.total = Rupiah(4 * monthly);
    REQUIRE(keySheet(session, command));
    DueFilter filter;
    filter.person = sheet.lines[0].person;
    const auto dues = listDues(session, filter, {}, 10).value();
    REQUIRE(dues.rows.size() == 1);
    CHECK(dues.rows[0].due.months == 3);
}

TEST_CASE("a sheet that the deposit does not cover writes nothing at all", "[sheets]")
{
    const Round round(3, Stage::Registered);
    REQUIRE(round.it.deposit(2 * monthly));
    const Sheet sheet = round.made(SheetKind::Collection);
    KeySheet command = Round::keyed(sheet, SheetMark::Paid);
    command.control = {3, Rupiah(3 * monthly)};
    const std::string before = round.it.branch.book->logicalDump();
    const auto refused = keySheet(round.it.branch.session, command);
    CHECK(codeOf(refused) == "deposit_short");
    CHECK(refused.error().field == "row 3: amount");
    CHECK(round.it.branch.book->logicalDump() == before);
    REQUIRE(round.it.deposit(monthly));
    command.key = "lembar-1";
    const auto posted = keySheet(round.it.branch.session, command);
    REQUIRE(posted);
    const auto again = keySheet(round.it.branch.session, command);
    REQUIRE(again);
    CHECK(again->posted.seq == posted->posted.seq);
}

TEST_CASE("a visit sheet moves those visited and plans what comes next", "[sheets]")
{
    const Round round(5, Stage::Prospect);
    const Session& session = round.it.branch.session;
    const Sheet sheet = round.made(SheetKind::Visit);
    REQUIRE(sheet.lines.size() == 5);
    CHECK(sheet.head.asked == Rupiah());
    KeySheet command = Round::keyed(sheet, SheetMark::NotHome);
    command.entries[0].mark = SheetMark::Willing;
    command.entries[1].mark = SheetMark::NoMoney;
    command.entries[2].mark = SheetMark::MovedAway;
    command.entries[3].mark = SheetMark::Informed;
    command.control = {4, Rupiah()};
    CHECK(codeOf(keySheet(session, command)) == "sheet_differs");
    command.control.count = 5;
    // Somebody went on by himself meanwhile: his mark is kept, his stage stays.
    round.it.branch.move(sheet.lines[3].person, Stage::Registered, "2016-06-15");
    const auto keyed = keySheet(session, command);
    REQUIRE(keyed);
    CHECK(keyed->unmoved == std::vector<int>{4});
    const auto stageOf = [&](std::size_t row) {
        const auto person = showPerson(session, sheet.lines[row].person).value();
        return person.heads.empty() ? Stage::Outside : person.heads.front().cell.stage;
    };
    CHECK(stageOf(0) == Stage::Informed);
    CHECK(stageOf(1) == Stage::Refused);
    CHECK(stageOf(3) == Stage::Registered);
    CHECK(stageOf(4) == Stage::Prospect);
    const auto plans = listActions(session, sheet.lines[0].person).value();
    REQUIRE(plans.size() == 1);
    CHECK(plans[0].kind == "register");
    CHECK(plans[0].due == day("2016-06-27"));
    CHECK(listActions(session, sheet.lines[1].person).value().empty());
    CHECK(listActions(session, sheet.lines[4].person).value().size() == 1);
    CHECK(round.it.branch.verified() == "");
}

TEST_CASE("what is wrong with a sheet is said and changes nothing", "[sheets]")
{
    const Round round(2, Stage::Registered);
    REQUIRE(round.it.deposit(500'000));
    const Session& session = round.it.branch.session;
    const Sheet sheet = round.made(SheetKind::Collection);
    const Seq before = round.it.branch.book->lastSeq();
    KeySheet command = Round::keyed(sheet, SheetMark::Paid);
    command.control = {2, Rupiah(2 * monthly)};
    const auto refusal = [&](auto change) {
        KeySheet changed = command;
        change(changed);
        return codeOf(keySheet(session, changed));
    };
    CHECK(refusal([](KeySheet& it) { it.entries[0].row = 7; }) == "sheet_row");
    CHECK(refusal([](KeySheet& it) { it.entries[0].row = 2; }) == "sheet_row_twice");
    CHECK(refusal([](KeySheet& it) { it.entries[0].mark = SheetMark::Willing; }) == "sheet_mark");
    CHECK(refusal([](KeySheet& it) { it.sheet = SheetId(9); }) == "sheet_unknown");
    CHECK(refusal([](KeySheet& it) { it.on = day("2016-07-02"); }) == "date_future");
    CHECK(refusal([](KeySheet& it) { it.entries.pop_back(); }) == "sheet_not_keyed");
    CHECK(refusal([](KeySheet& it) { it.control = {1, Rupiah(monthly)}; }) == "sheet_too_much");
    NewSheet order;
    order.kader = round.it.kader;
    order.months = 4;
    CHECK(codeOf(makeSheet(session, order)) == "due_months");
    order.months = 1;
    order.kind = SheetKind::Visit;
    CHECK(codeOf(makeSheet(session, order)) == "sheet_nobody");
    CHECK(codeOf(sheetOfCode(session, "00018")) == "sheet_code");
    CHECK(codeOf(sheetOfCode(session, sheetCode(99))) == "sheet_unknown");
    CHECK(round.it.branch.book->lastSeq() == before);
}
