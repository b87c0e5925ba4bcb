#include "services/actors/session.h"
#include "tests/support/branch.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

struct Desk
{
    Desk()
    {
        for (const auto& [name, role] :
             {std::pair{"staf", Role::Staff}, std::pair{"staf2", Role::Staff},
              std::pair{"kader1", Role::Kader}, std::pair{"penyelia", Role::Supervisor}})
            REQUIRE(addUser(branch.session, {name, name, role, std::nullopt, ""}));
    }
    Session as(const char* user) const { return login(*branch.book, user, "").value(); }
    std::string reversal() const
    {
        return nlohmann::json{{"figure", figure.text()}, {"reason", "salah ketik"}}.dump();
    }
    bool stands() const { return listFigures(*branch.book, {}).size() == 1; }

    Branch branch;
    FigureId figure =
        branch.record(branch.figure(Segment::Bpu, Measure::Potential, 100, "2016-01-01")).id;
};

} // namespace

TEST_CASE("staff proposes to reverse a figure, the supervisor approves, and it is reversed")
{
    const Desk desk;
    const Session staff = desk.as("staf");
    CHECK(reverseFigure(staff, desk.figure, "salah ketik").error().code == "needs_approval");

    const ProposalId proposal = propose(staff, "figure.reverse", desk.reversal()).value();
    CHECK(desk.stands());
    CHECK(approve(staff, proposal).error().code == "not_allowed");
    const Session supervisor = desk.as("penyelia");
    REQUIRE(approve(supervisor, proposal));

    CHECK_FALSE(desk.stands());
    CHECK(approve(supervisor, proposal).error().code == "proposal_decided");
    const auto all = listProposals(supervisor, false).value();
    REQUIRE(all.size() == 1);
    CHECK(all.front().state == "approved");
    CHECK(all.front().proposedBy == "staf");
    CHECK(all.front().decidedBy == "penyelia");
    CHECK(listProposals(supervisor, true)->empty());
    CHECK(desk.branch.book->verify().ok);
}

TEST_CASE("nobody decides a proposal of his own")
{
    const Desk desk;
    const Session supervisor = desk.as("penyelia");
    const ProposalId proposal = propose(supervisor, "figure.reverse", desk.reversal()).value();
    CHECK(approve(supervisor, proposal).error().code == "proposal_own");
    CHECK(reject(supervisor, proposal).error().code == "proposal_own");
    CHECK(desk.stands());
}

TEST_CASE("a rejected proposal changes nothing and stays rejected")
{
    const Desk desk;
    const ProposalId proposal = propose(desk.as("staf"), "figure.reverse", desk.reversal()).value();
    const Session supervisor = desk.as("penyelia");
    REQUIRE(reject(supervisor, proposal));
    CHECK(approve(supervisor, proposal).error().code == "proposal_decided");
    CHECK(desk.stands());
}

TEST_CASE("an approval whose act is refused leaves the proposal open")
{
    const Desk desk;
    const Session staff = desk.as("staf");
    const ProposalId first = propose(staff, "figure.reverse", desk.reversal()).value();
    const ProposalId second = propose(staff, "figure.reverse", desk.reversal()).value();
    const Session supervisor = desk.as("penyelia");
    REQUIRE(approve(supervisor, first));
    CHECK(approve(supervisor, second).error().code == "figure_reversed");
    CHECK(listProposals(supervisor, true)->size() == 1);
    CHECK(reject(supervisor, second));
}

TEST_CASE("a proposal has a verb that waits for two, and all its arguments")
{
    const Desk desk;
    const Session staff = desk.as("staf");
    const auto codeOf = [&](const Session& session, const char* verb, const std::string& json) {
        const auto proposed = propose(session, verb, json);
        return proposed ? std::string() : proposed.error().code;
    };
    CHECK(codeOf(staff, "office.add", "{}") == "not_allowed");
    CHECK(codeOf(staff, "person.add", "{}") == "proposal_verb");
    CHECK(codeOf(staff, "figure.reverse", "{") == "proposal_argument");
    CHECK(codeOf(staff, "figure.reverse", "[]") == "proposal_argument");
    CHECK(codeOf(staff, "figure.reverse", R"({"figure":"1"})") == "proposal_argument");
    CHECK(codeOf(staff, "figure.reverse", R"({"figure":1,"reason":"x"})") == "proposal_argument");
    CHECK(codeOf(desk.as("kader1"), "figure.reverse", desk.reversal()) == "not_allowed");
    CHECK(approve(desk.as("penyelia"), ProposalId(9)).error().code == "proposal_missing");
}
