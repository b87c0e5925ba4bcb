#include "core/dues/due.h"
#include "core/rupiah/rupiah_text.h"

#include <catch2/catch.hpp>

using namespace penggerak;

namespace {

std::string refusal(const char* text)
{
    const auto amount = parseRupiah(text);
    return amount ? std::to_string(amount->value()) : amount.error().code;
}

Transfer row(Phase phase)
{
    Transfer transfer;
    transfer.id = TransferId(9);
    transfer.phase = phase;
    transfer.debit = AccountId(1);
    transfer.credit = AccountId(2);
    transfer.amount = Rupiah(10);
    return transfer;
}

} // namespace

TEST_CASE("an amount is whole rupiah, with or without dots between thousands")
{
    CHECK(refusal("16800") == "16800");
    CHECK(refusal("16.800") == "16800");
    CHECK(refusal("Rp 1.016.800") == "1016800");
    CHECK(refusal("Rp. 500") == "500");
    CHECK(refusal("16.8") == "amount_decimals");
    CHECK(refusal("16800,50") == "amount_decimals");
    CHECK(refusal("1.6800") == "amount_decimals");
    CHECK(refusal("0") == "amount_zero");
    CHECK(refusal("-5") == "amount_negative");
    CHECK(refusal("1000000000000000") == "1000000000000000");
    CHECK(refusal("1000000000000001") == "amount_too_large");
    CHECK(refusal("99999999999999999999") == "amount_too_large");
    CHECK(refusal("") == "amount_missing");
    CHECK(refusal("banyak") == "amount_invalid");
    CHECK(refusal("1e5") == "amount_invalid");
    CHECK(refusal("-") == "amount_invalid");
}

TEST_CASE("a reversal does the opposite of its row on every account")
{
    for (const Phase phase : {Phase::Plain, Phase::Pending, Phase::Posted, Phase::Voided}) {
        const Transfer there = row(phase);
        const auto one = effectsOf(there);
        const auto back = effectsOf(reversalOf(there));
        REQUIRE(one.size() == back.size());
        for (std::size_t i = 0; i < one.size(); ++i) {
            CHECK(one[i].account == back[i].account);
            CHECK(one[i].debited == -back[i].debited);
            CHECK(one[i].reserved == -back[i].reserved);
        }
    }
}

TEST_CASE("a pending row holds back, posting it moves, voiding it lets go")
{
    const auto pending = effectsOf(row(Phase::Pending));
    REQUIRE(pending.size() == 1);
    CHECK(pending[0].reserved == Rupiah(10));
    CHECK(pending[0].debited == Rupiah(0));
    const auto posted = effectsOf(row(Phase::Posted));
    REQUIRE(posted.size() == 2);
    CHECK(posted[0].reserved == Rupiah(-10));
    CHECK(posted[0].debited == Rupiah(10));
    CHECK(posted[1].debited == Rupiah(-10));
}

TEST_CASE("a due goes only along the ways of the table")
{
    CHECK(isAllowed(DueState::Collected, DueState::Debited));
    CHECK(isAllowed(DueState::Debited, DueState::Confirmed));
    CHECK(isAllowed(DueState::Held, DueState::Collected));
    CHECK_FALSE(isAllowed(DueState::Held, DueState::Debited));
    CHECK_FALSE(isAllowed(DueState::Collected, DueState::Confirmed));
    CHECK_FALSE(isAllowed(DueState::Debited, DueState::Returned));
    CHECK_FALSE(isAllowed(DueState::Reversed, DueState::Reversed));
    CHECK_FALSE(isAllowed(DueState::Returned, DueState::Reversed));
    CHECK(isAllowed(DueState::Confirmed, DueState::Reversed));
}

TEST_CASE("programmes are kept as bits")
{
    const std::set<Programme> three{Programme::Jkk, Programme::Jkm, Programme::Jht};
    CHECK(bitsOf(three) == 7);
    CHECK(programmesFromBits(7) == three);
}
