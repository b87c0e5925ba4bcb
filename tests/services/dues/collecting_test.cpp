#include "tests/support/collecting.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

TEST_CASE("N1: a deposit caps what is collected, and a top-up lets the next due in", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(500'000)->available == Rupiah(500'000));
    Rupiah available;
    for (int i = 0; i < 29; ++i) {
        const auto posted = it.record(it.person("Orang " + std::to_string(i)));
        REQUIRE(posted);
        available = posted->available;
    }
    CHECK(available == Rupiah(12'800));
    const PersonId last = it.person("Orang terakhir");
    const Seq before = it.branch.book->lastSeq();
    const std::string dump = it.branch.book->logicalDump();
    const auto refused = it.record(last);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "deposit_short");
    CHECK(number(refused.error(), "short_by") == 4'000);
    CHECK(number(refused.error(), "available") == 12'800);
    CHECK(it.branch.book->lastSeq() == before);
    CHECK(it.branch.book->logicalDump() == dump);
    CHECK(it.deposit(100'000)->available == Rupiah(112'800));
    const auto accepted = it.record(last);
    REQUIRE(accepted);
    CHECK(accepted->available == Rupiah(96'000));
    CHECK(it.branch.verified() == "");
}

TEST_CASE("a reversal restores the deposit and frees the month", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(20'000));
    const PersonId person = it.person("Orang");
    const auto due = it.record(person);
    REQUIRE(due);
    CHECK(due->available == Rupiah(3'200));
    RecordDue again = it.due(person);
    again.first = Month::parse("2016-05");
    CHECK(codeOf(recordDue(it.branch.session, again)) == "due_overlap");
    const auto reversed = it.reverse(DueId(due->id));
    REQUIRE(reversed);
    CHECK(reversed->available == Rupiah(20'000));
    CHECK(it.row().cash == Rupiah(0));
    CHECK(recordDue(it.branch.session, again));
    CHECK(codeOf(it.reverse(DueId(due->id))) == "due_final");
    CHECK(it.branch.verified() == "");
}

TEST_CASE("N2: cash, debit and proof are three states, and what is stuck is listed by age",
          "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(500'000));
    std::vector<DueId> dues;
    for (int i = 0; i < 12; ++i)
        dues.emplace_back(it.record(it.person("Orang " + std::to_string(i)), "2016-05-03")->id);
    for (int i = 0; i < 9; ++i)
        REQUIRE(it.debit(dues[std::size_t(i)], "EPS" + std::to_string(i), "2016-05-04"));
    for (int i = 0; i < 7; ++i)
        REQUIRE(it.confirm(dues[std::size_t(i)], "BP" + std::to_string(i), "2016-05-05"));
    const auto groups = stuckDues(it.branch.session, day("2016-05-10"), std::nullopt).value();
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].name == "collected");
    REQUIRE(groups[0].rows.size() == 3);
    CHECK(groups[0].rows.front().days == 7);
    CHECK(groups[0].amount == Rupiah(3 * 16'800));
    CHECK(groups[0].ledger == groups[0].amount);
    REQUIRE(groups[1].rows.size() == 2);
    CHECK(groups[1].rows.front().days == 6);
    CHECK(groups[1].amount == Rupiah(2 * 16'800));
    CHECK(groups[2].rows.empty());
    CHECK(groups[2].ledger == Rupiah(0));
    const DepositRow row = it.row();
    CHECK(row.cash == Rupiah(3 * 16'800));
    CHECK(row.deposit == Balance{Rupiah(500'000 - 9 * 16'800), Rupiah(3 * 16'800)});
    CHECK(it.branch.verified() == "");
}

TEST_CASE("cash taken without cover is held, and blocks the next due until it is settled", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(20'000));
    const PersonId first = it.person("Satu");
    const PersonId second = it.person("Dua");
    REQUIRE(it.record(first));
    RecordDue order = it.due(second);
    CHECK(codeOf(recordDue(it.branch.session, order)) == "deposit_short");
    order.cover = Cover::DepositOrHeld;
    const auto held = recordDue(it.branch.session, order);
    REQUIRE(held);
    CHECK(held->held);
    CHECK(it.row().cash == Rupiah(2 * 16'800));
    CHECK(it.row().deposit.reserved == Rupiah(16'800));
    CHECK(codeOf(it.record(it.person("Tiga"))) == "held_open");
    CHECK(codeOf(settleHeld(it.branch.session, DueId(held->id), day("2016-05-04"), "")) ==
          "deposit_short");
    REQUIRE(it.deposit(50'000, "2016-05-04"));
    CHECK(settleHeld(it.branch.session, DueId(held->id), day("2016-05-04"), ""));
    CHECK(it.row().deposit.reserved == Rupiah(2 * 16'800));
    CHECK(it.record(it.person("Empat"), "2016-05-04"));
    CHECK(it.branch.verified() == "");
}

TEST_CASE("what is wrong with a due is refused with its own code and nothing is written", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(10'000'000));
    const PersonId person = it.person("Orang", "2016-03-07");
    const auto refusal = [&](auto change) {
        RecordDue order = it.due(person);
        change(order);
        return codeOf(recordDue(it.branch.session, order));
    };
    const Seq before = it.branch.book->lastSeq();
    CHECK(refusal([](RecordDue& d) { d.months = 4; }) == "due_months");
    CHECK(refusal([](RecordDue& d) { d.first = Month::parse("2016-02"); }) ==
          "due_before_registration");
    CHECK(refusal([](RecordDue& d) { d.first = Month::parse("2017-06"); }) == "due_too_far");
    CHECK(refusal([](RecordDue& d) { d.amount = Rupiah(0); }) == "amount_zero");
    CHECK(refusal([](RecordDue& d) { d.amount = Rupiah(-1); }) == "amount_negative");
    CHECK(refusal([](RecordDue& d) { d.amount = Rupiah(1'000'000'000'000'001); }) ==
          "amount_too_large");
    CHECK(refusal([](RecordDue& d) { d.amount = Rupiah(17'000); }) == "amount_differs");
    CHECK(refusal([](RecordDue& d) { d.on = day("2016-07-01"); }) == "date_future");
    CHECK(refusal([](RecordDue& d) { d.on = day("2016-03-01"); }) == "due_not_registered");
    CHECK(refusal([](RecordDue& d) { d.receipt = "000101"; }) == "receipt_unknown");
    CHECK(refusal([](RecordDue& d) { d.person = PersonId(7); }) == "person_unknown");
    CHECK(refusal([](RecordDue& d) { d.kader = KaderId(7); }) == "kader_unknown");
    CHECK(it.branch.book->lastSeq() == before);
    CHECK(refusal([](RecordDue& d) {
              d.amount = Rupiah(17'000);
              d.reason = AmountReason::PaidReceipt;
          }) == "");
}

TEST_CASE("a kader whose certificate has run out collects nothing more, but cash is held", "[dues]")
{
    const Collecting it(day("2018-01-10"));
    REQUIRE(it.deposit(100'000, "2017-05-01"));
    RecordDue order = it.due(it.person("Orang"), "2018-01-05");
    CHECK(codeOf(recordDue(it.branch.session, order)) == "document_expired");
    order.cover = Cover::Held;
    CHECK(recordDue(it.branch.session, order));
    CHECK(it.branch.verified() == "");
}

TEST_CASE("a billing code is used once, and steps go forward in time", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(100'000));
    const DueId one(it.record(it.person("Satu"))->id);
    const DueId two(it.record(it.person("Dua"))->id);
    CHECK(codeOf(it.debit(one, "", "2016-05-04")) == "billing_code_missing");
    CHECK(codeOf(it.debit(one, "EPS1", "2016-05-02")) == "due_step_order");
    CHECK(codeOf(it.confirm(one, "BP1", "2016-05-04")) == "due_state");
    REQUIRE(it.debit(one, "EPS1", "2016-05-04"));
    CHECK(codeOf(it.debit(two, "EPS1", "2016-05-04")) == "billing_code_taken");
    CHECK(codeOf(it.debit(one, "EPS2", "2016-05-04")) == "due_state");
    REQUIRE(it.reverse(one, true));
    CHECK(it.row().deposit.reserved == Rupiah(2 * 16'800));
    CHECK(it.debit(two, "EPS1", "2016-05-04"));
    CHECK(codeOf(it.reverse(one, true)) == "due_first_step");
    CHECK(it.branch.verified() == "");
}

TEST_CASE("the same key answers the same and writes nothing; another command is refused", "[dues]")
{
    const Collecting it;
    DepositCommand top = it.depositOf(100'000, "2016-05-01");
    top.key = "setor-1";
    const auto first = topUpDeposit(it.branch.session, top);
    REQUIRE(first);
    const Seq seq = it.branch.book->lastSeq();
    const auto again = topUpDeposit(it.branch.session, top);
    REQUIRE(again);
    CHECK(again->id == first->id);
    CHECK(again->available == first->available);
    CHECK(it.branch.book->lastSeq() == seq);
    top.amount = Rupiah(200'000);
    CHECK(codeOf(topUpDeposit(it.branch.session, top)) == "key_reused");
    CHECK(it.branch.book->lastSeq() == seq);
}

TEST_CASE("a return takes two people and the receipt", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(100'000));
    REQUIRE(issueReceipts(it.branch.session, {it.kader, "000101", "000150", day("2016-05-01")}));
    RecordDue order = it.due(it.person("Orang"));
    order.receipt = "000101";
    const DueId due(recordDue(it.branch.session, order)->id);
    CHECK(codeOf(proposeReturn(it.branch.session, {due, "000102", day("2016-05-05")})) ==
          "receipt_not_shown");
    const auto proposal = proposeReturn(it.branch.session, {due, "000101", day("2016-05-05")});
    REQUIRE(proposal);
    CHECK(codeOf(approve(it.branch.session, *proposal)) == "proposal_own");
    const Session supervisor = it.other("penyelia", Role::Supervisor);
    REQUIRE(approve(supervisor, *proposal));
    CHECK(it.row().cash == Rupiah(0));
    CHECK(it.row().available == Rupiah(100'000));
    CHECK(showReceipt(it.branch.session, "000101")->state == "void");
    CHECK(it.branch.verified() == "");
}

TEST_CASE("a hand-in moves the cash, and the branch pays with the billing code", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(100'000));
    const DueId one(it.record(it.person("Satu"))->id);
    const DueId two(it.record(it.person("Dua"))->id);
    HandIn order{it.kader, {}, {{10'000, 3}, {1'000, 3}}, day("2016-05-06"), ""};
    const auto short_ = handIn(it.branch.session, order);
    REQUIRE_FALSE(short_);
    CHECK(short_.error().code == "hand_in_difference");
    CHECK(number(short_.error(), "difference") == -600);
    order.pieces = {{10'000, 3}, {1'000, 3}, {200, 3}};
    const auto posted = handIn(it.branch.session, order);
    REQUIRE(posted);
    CHECK(posted->rows == 2);
    CHECK(posted->available == Rupiah(100'000));
    CHECK(it.row().cash == Rupiah(0));
    CHECK(it.branch.verified() == "");
    CHECK(codeOf(it.reverse(one)) == "due_handed_in");
    REQUIRE(it.debit(one, "EPS1", "2016-05-07"));
    REQUIRE(it.confirm(one, "BP1", "2016-05-08"));
    CHECK(showDue(it.branch.session, one)->row.state == DueState::Confirmed);
    CHECK(showDue(it.branch.session, two)->row.state == DueState::HandedIn);
    CHECK(it.branch.verified() == "");
}

TEST_CASE("a hand-in that counts short is proposed, approved, and stands as a difference", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(100'000));
    REQUIRE(it.record(it.person("Satu")));
    const HandIn order{it.kader, {}, {{10'000, 1}, {5'000, 1}}, day("2016-05-06"), ""};
    const auto proposal = proposeHandIn(it.branch.session, order);
    REQUIRE(proposal);
    REQUIRE(approve(it.other("penyelia", Role::Supervisor), *proposal));
    const auto statement =
        accountStatement(it.branch.session, Account::of(it.branch.office, AccountKind::OverShort),
                         day("2016-01-01"), day("2016-06-30"));
    REQUIRE(statement);
    CHECK(statement->closing.posted == Rupiah(1'800));
    CHECK(it.branch.verified() == "");
}

TEST_CASE("a kader with cash or a deposit is not ended", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(50'000));
    const MoveKader end{KaderStatus::Ended, day("2016-06-01"), KaderReason::AgreementEnded, ""};
    CHECK(codeOf(moveKader(it.branch.session, it.kader, end)) == "kader_has_money");
    REQUIRE(it.refund(50'000));
    CHECK(moveKader(it.branch.session, it.kader, end));
}

TEST_CASE("dues paid elsewhere enter as confirmed and take their months", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(100'000));
    const PersonId person = it.person("Orang");
    NewPayment payment;
    payment.person = person;
    payment.channel = Channel::Sponsor;
    payment.first = *Month::parse("2016-05");
    payment.months = 6;
    payment.amount = Rupiah(100'800);
    payment.on = day("2016-05-02");
    payment.proof = "BP/9";
    payment.kpj = "21012345678";
    REQUIRE(addPayment(it.branch.session, payment));
    CHECK(it.row().cash == Rupiah(0));
    const auto due = it.record(person, "2016-05-03");
    REQUIRE(due);
    CHECK(showDue(it.branch.session, DueId(due->id))->row.due.first.text() == "2016-11");
    payment.channel = Channel::Kader;
    CHECK(codeOf(addPayment(it.branch.session, payment)) == "payment_channel");
    CHECK(it.branch.verified() == "");
}

TEST_CASE("a user who is a kader records and sees his own alone", "[dues]")
{
    Collecting it;
    const KaderId other = it.newKader("Kader Lain");
    REQUIRE(it.deposit(100'000));
    REQUIRE(it.record(it.person("Satu")));
    NewUser user;
    user.login = "lain";
    user.name = "Kader Lain";
    user.role = Role::Kader;
    user.kader = other;
    REQUIRE(addUser(it.branch.session, user));
    const Session session = services::login(*it.branch.book, "lain", "").value();
    CHECK(codeOf(recordDue(session, it.due(it.person("Dua")))) == "kader_not_own");
    CHECK(listDues(session, {}, "", 10)->total == 0);
    CHECK(codeOf(showDeposit(session, {it.kader, std::nullopt}, day("2016-06-30"))) ==
          "kader_not_own");
}

TEST_CASE("floor and daily limit hold from their day on", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(60'000));
    CollectingRule rule;
    rule.from = day("2016-05-10");
    rule.floor = Rupiah(20'000);
    rule.dailyLimit = Rupiah(20'000);
    REQUIRE(setCollectingRule(it.branch.session, rule));
    REQUIRE(it.record(it.person("Satu"), "2016-05-11"));
    CHECK(codeOf(it.record(it.person("Dua"), "2016-05-11")) == "collect_limit");
    const auto third = it.record(it.person("Tiga"), "2016-05-12");
    REQUIRE(third);
    CHECK(third->available == Rupiah(6'400));
    CHECK(codeOf(it.record(it.person("Empat"), "2016-05-03")) == "deposit_short");
}

TEST_CASE("a due may not use a deposit that came later, nor one that is gone since", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(20'000, "2016-05-10"));
    CHECK(codeOf(it.record(it.person("Satu"), "2016-05-09")) == "deposit_short");
    REQUIRE(it.record(it.person("Dua"), "2016-05-12"));
    CHECK(codeOf(it.record(it.person("Tiga"), "2016-05-11")) == "deposit_short");
    CHECK(codeOf(it.refund(4'000)) == "deposit_short");
    CHECK(it.refund(3'200));
}

TEST_CASE("an adjustment takes two people, and approving it twice posts it once", "[dues]")
{
    const Collecting it;
    REQUIRE(it.deposit(50'000));
    DepositAdjustment less{
        {it.kader, std::nullopt}, Rupiah(-1'500), day("2016-05-20"), "bank_charge"};
    const auto proposal = proposeAdjustment(it.branch.session, less);
    REQUIRE(proposal);
    CHECK(it.row().available == Rupiah(50'000));
    const Session supervisor = it.other("penyelia", Role::Supervisor);
    REQUIRE(approve(supervisor, *proposal));
    CHECK(it.row().available == Rupiah(48'500));
    CHECK(codeOf(approve(supervisor, *proposal)) == "proposal_decided");
    less.reason = "suka";
    CHECK(codeOf(proposeAdjustment(it.branch.session, less)) == "adjustment_reason");
}
