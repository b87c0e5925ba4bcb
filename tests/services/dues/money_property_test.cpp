#include "services/book/internals.h"
#include "tests/support/collecting.h"
#include "tests/support/money_model.h"

#include <cstdlib>
#include <random>
#include <thread>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

int countFrom(const char* variable, int otherwise)
{
    const char* text = std::getenv(variable);
    return text ? std::atoi(text) : otherwise;
}

/// Runs random commands of one kader through the services and through the model.
class Run
{
public:
    Run(Collecting& it, KaderId kader, std::vector<PersonId> people, unsigned seed)
        : m_it(it)
        , m_kader(kader)
        , m_people(std::move(people))
        , m_random(seed)
        , m_seed(seed)
    {
    }

    void step()
    {
        static constexpr void (Run::*commands[])() = {
            &Run::topUp,   &Run::topUp,   &Run::refund, &Run::record,    &Run::record,
            &Run::record,  &Run::record,  &Run::settle, &Run::debit,     &Run::debit,
            &Run::confirm, &Run::reverse, &Run::undo,   &Run::reverseUp, &Run::handInAll};
        const Seq before = m_it.branch.book->lastSeq();
        (this->*commands[draw(0, int(std::size(commands)) - 1)])();
        if (!m_accepted && m_it.branch.book->lastSeq() != before)
            FAIL("seed " << m_seed << ": a refused command wrote something");
        compare();
    }

    int accepted = 0;
    int refused = 0;

private:
    static constexpr std::int64_t oneMonth = 16'800;

    int draw(int low, int high) { return low + int(m_random() % unsigned(high - low + 1)); }
    Day dayOfNumber(int number) const { return day("2016-05-01").plusDays(number); }
    std::string key() { return std::to_string(m_seed) + "/" + std::to_string(++m_keys); }

    /// The services did what the model said; a command with its key again changes nothing.
    template <class Command>
    std::optional<Posted> expect(bool allowed, const char* what, Command command)
    {
        const auto posted = command();
        if (posted.has_value() != allowed)
            FAIL("seed " << m_seed << " " << what << ": model " << allowed << ", services "
                         << (posted ? "accepted" : posted.error().code));
        m_accepted = allowed;
        (allowed ? accepted : refused) += 1;
        if (!posted)
            return std::nullopt;
        const Seq seq = m_it.branch.book->lastSeq();
        const auto again = command();
        if (!again || again->id != posted->id || again->available != posted->available ||
            m_it.branch.book->lastSeq() != seq)
            FAIL("seed " << m_seed << " " << what << ": the key again is not the same answer");
        return *posted;
    }

    DepositCommand moneyOf(std::int64_t amount, int on)
    {
        DepositCommand command;
        command.owner = {m_kader, std::nullopt};
        command.amount = Rupiah(amount);
        command.on = dayOfNumber(on);
        command.key = key();
        command.proof = command.key;
        return command;
    }

    void topUp()
    {
        const int on = draw(0, MoneyModel::lastDay);
        const std::int64_t amount = draw(1, 8) * 10'000;
        const DepositCommand command = moneyOf(amount, on);
        const auto posted =
            expect(true, "top-up", [&] { return topUpDeposit(m_it.branch.session, command); });
        m_model.topUp(amount, on);
        m_model.topUps[posted->id] = {amount, on};
    }
    void refund()
    {
        const int on = draw(0, MoneyModel::lastDay);
        const std::int64_t amount = draw(1, 40) * 1'000;
        const DepositCommand command = moneyOf(amount, on);
        if (expect(m_model.least(on) >= amount, "refund",
                   [&] { return refundDeposit(m_it.branch.session, command); }))
            m_model.topUp(-amount, on);
    }
    void reverseUp()
    {
        if (m_model.topUps.empty())
            return;
        auto which = m_model.topUps.begin();
        std::advance(which, draw(0, int(m_model.topUps.size()) - 1));
        const auto [amount, on] = which->second;
        const std::string once = key();
        if (!expect(m_model.least(on) >= amount, "reverse top-up", [&] {
                return reverseDepositEntry(m_it.branch.session, TransferId(which->first), once);
            }))
            return;
        m_model.topUp(-amount, on);
        m_model.topUps.erase(which);
    }
    void record()
    {
        const int person = draw(0, int(m_people.size()) - 1);
        const int month = draw(5, 8);
        const int on = draw(0, MoneyModel::lastDay);
        RecordDue order;
        order.person = m_people[std::size_t(person)];
        order.kader = m_kader;
        order.on = dayOfNumber(on);
        order.first = Month::of(*Day::of(2016, month, 1));
        order.cover = draw(0, 4) == 0 ? Cover::DepositOrHeld : Cover::Deposit;
        order.key = key();
        const bool covered = m_model.least(on) >= oneMonth;
        const bool allowed = !m_model.anyHeld() && !m_model.isTaken(person, month) &&
                             (covered || order.cover == Cover::DepositOrHeld);
        const auto posted =
            expect(allowed, "record", [&] { return recordDue(m_it.branch.session, order); });
        if (!posted)
            return;
        MoneyModel::Due due{person, month, oneMonth, {{covered ? "collected" : "held", on}}, -1};
        if (covered)
            m_model.cover(due, on);
        m_model.dues[posted->id] = due;
    }

    MoneyModel::Due* anyDue(DueId& id)
    {
        if (m_model.dues.empty())
            return nullptr;
        auto which = m_model.dues.begin();
        std::advance(which, draw(0, int(m_model.dues.size()) - 1));
        id = DueId(which->first);
        return &which->second;
    }
    void settle()
    {
        DueId id;
        MoneyModel::Due* due = anyDue(id);
        if (!due)
            return;
        const int on = draw(0, MoneyModel::lastDay);
        const std::string once = key();
        const bool allowed = due->state() == "held" && on >= due->since() &&
                             !m_model.isTaken(due->person, due->month) &&
                             m_model.least(on) >= due->amount;
        if (!expect(allowed, "settle",
                    [&] { return settleHeld(m_it.branch.session, id, dayOfNumber(on), once); }))
            return;
        m_model.cover(*due, on);
        due->steps.emplace_back("collected", on);
    }
    void debit()
    {
        DueId id;
        MoneyModel::Due* due = anyDue(id);
        if (!due)
            return;
        const int on = draw(0, MoneyModel::lastDay);
        const bool byBranch = due->state() == "handed_in";
        const bool allowed = (byBranch || due->state() == "collected") && on >= due->since();
        DebitDue command{id, "", dayOfNumber(on), key()};
        command.billingCode = "E" + command.key;
        if (expect(allowed, "debit", [&] { return debitDue(m_it.branch.session, command); }))
            due->steps.emplace_back(byBranch ? "paid_in" : "debited", on);
    }
    void confirm()
    {
        DueId id;
        MoneyModel::Due* due = anyDue(id);
        if (!due)
            return;
        const int on = draw(0, MoneyModel::lastDay);
        const bool allowed =
            (due->state() == "debited" || due->state() == "paid_in") && on >= due->since();
        const ConfirmDue command{id, "BP", "", dayOfNumber(on), key()};
        if (expect(allowed, "confirm", [&] { return confirmDue(m_it.branch.session, command); }))
            due->steps.emplace_back("confirmed", on);
    }
    static bool wasHandedIn(const MoneyModel::Due& due)
    {
        return std::any_of(due.steps.begin(), due.steps.end(),
                           [](const auto& step) { return step.first == "handed_in"; });
    }
    void reverse()
    {
        DueId id;
        MoneyModel::Due* due = anyDue(id);
        if (!due)
            return;
        const ReverseDue command{id, "entry_error", false, key()};
        const bool allowed = due->state() != "reversed" && !wasHandedIn(*due);
        if (!expect(allowed, "reverse", [&] { return reverseDue(m_it.branch.session, command); }))
            return;
        if (due->coveredOn >= 0)
            m_model.uncover(*due, due->coveredOn);
        due->steps.emplace_back("reversed", MoneyModel::lastDay);
    }
    void undo()
    {
        DueId id;
        MoneyModel::Due* due = anyDue(id);
        if (!due)
            return;
        const ReverseDue command{id, "entry_error", true, key()};
        const bool allowed =
            due->state() != "reversed" && due->steps.size() > 1 && due->state() != "handed_in";
        if (!expect(allowed, "undo", [&] { return reverseDue(m_it.branch.session, command); }))
            return;
        if (due->state() == "collected") {
            m_model.uncover(*due, due->coveredOn);
            due->coveredOn = -1;
        }
        due->steps.pop_back();
    }
    void handInAll()
    {
        const int on = draw(0, MoneyModel::lastDay);
        std::int64_t total = 0;
        bool late = true;
        for (const auto& [id, due] : m_model.dues)
            if (due.state() == "collected") {
                total += due.amount;
                late = late && on >= due.since();
            }
        HandIn command{m_kader, {}, {{100, total / 100}}, dayOfNumber(on), key()};
        if (!expect(total > 0 && late, "hand-in",
                    [&] { return handIn(m_it.branch.session, command); }))
            return;
        for (auto& [id, due] : m_model.dues)
            if (due.state() == "collected") {
                m_model.uncover(due, on);
                due.steps.emplace_back("handed_in", on);
            }
    }

    void compare()
    {
        const DepositRow row = showDeposit(m_it.branch.session, {m_kader, std::nullopt},
                                           dayOfNumber(MoneyModel::lastDay))
                                   .value();
        if (row.cash.value() != m_model.cash() ||
            row.deposit.reserved.value() != m_model.reserved() ||
            row.deposit.posted.value() != m_model.deposit())
            FAIL("seed " << m_seed << ": cash " << row.cash.value() << " " << m_model.cash()
                         << ", reserved " << row.deposit.reserved.value() << " "
                         << m_model.reserved() << ", deposit " << row.deposit.posted.value() << " "
                         << m_model.deposit());
    }

    Collecting& m_it;
    KaderId m_kader;
    std::vector<PersonId> m_people;
    std::mt19937 m_random;
    unsigned m_seed;
    int m_keys = 0;
    bool m_accepted = false;
    MoneyModel m_model;
};

} // namespace

TEST_CASE("random commands equal a simple model, and none overdraws a deposit", "[dues][property]")
{
    const int sequences = countFrom("PENGGERAK_MONEY_SEQUENCES", 200);
    int accepted = 0;
    int refused = 0;
    for (int first = 0; first < sequences; first += 50) {
        Collecting it;
        it.branch.book->internals().writer().commitWithoutWaiting();
        for (int i = first; i < std::min(first + 50, sequences); ++i) {
            const KaderId kader = it.newKader(("Kader " + std::to_string(i)).c_str());
            std::vector<PersonId> people;
            for (int one = 0; one < 3; ++one)
                people.push_back(it.person("Orang " + std::to_string(i * 3 + one)));
            Run run(it, kader, people, unsigned(i + countFrom("PENGGERAK_MONEY_SEED", 1)));
            const int steps = 10 + i % 41;
            for (int step = 0; step < steps; ++step)
                run.step();
            accepted += run.accepted;
            refused += run.refused;
        }
        REQUIRE(it.branch.verified() == "");
    }
    INFO(accepted << " accepted, " << refused << " refused");
    CHECK(accepted > sequences);
    CHECK(refused > sequences);
}

TEST_CASE("two sessions at once never take a deposit below zero", "[dues][property]")
{
    const int rounds = countFrom("PENGGERAK_MONEY_ROUNDS", 10);
    Collecting it;
    it.branch.book->internals().writer().commitWithoutWaiting();
    for (int round = 0; round < rounds; ++round) {
        const KaderId kader = it.newKader(("Kader " + std::to_string(round)).c_str());
        DepositCommand top = it.depositOf(16'800 * 5 + 100, "2016-05-01");
        top.owner.kader = kader;
        REQUIRE(topUpDeposit(it.branch.session, top));
        std::vector<PersonId> people;
        for (int i = 0; i < 16; ++i)
            people.push_back(it.person("Orang " + std::to_string(round * 16 + i)));
        std::array<int, 2> accepted{};
        const auto work = [&](std::size_t side) {
            const Session session = it.branch.session;
            for (std::size_t i = side; i < people.size(); i += 2) {
                RecordDue order = it.due(people[i]);
                order.kader = kader;
                accepted[side] += recordDue(session, order).has_value();
            }
        };
        std::thread other(work, 1);
        work(0);
        other.join();
        CHECK(accepted[0] + accepted[1] == 5);
        CHECK(showDeposit(it.branch.session, {kader, std::nullopt}, day("2016-06-30"))->available ==
              Rupiah(100));
    }
    CHECK(it.branch.verified() == "");
}
