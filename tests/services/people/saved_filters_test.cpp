#include "services/people/saved_filters.h"
#include "tests/support/branch.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

SavedFilter stalled(const Branch& branch)
{
    SavedFilter saved;
    saved.name = " Macet di Gubeng ";
    saved.filter.office = branch.office;
    saved.filter.stage = Stage::Contacted;
    saved.filter.region = RegionCode::parse("357808");
    saved.filter.kader = KaderId(7);
    saved.filter.body = BodyId(8);
    saved.filter.activity = ActivityId(9);
    saved.filter.text = "siti \"x\"";
    saved.sort = PeopleSort::Region;
    saved.reversed = true;
    return saved;
}

} // namespace

TEST_CASE("a saved filter comes back as it was, and one of its name replaces it")
{
    const Branch branch;
    SavedFilter saved = stalled(branch);
    const auto id = saveFilter(branch.session, saved);
    REQUIRE(id);
    auto listed = listSavedFilters(branch.session).value();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].name == "Macet di Gubeng");
    CHECK(listed[0].filter == saved.filter);
    CHECK(listed[0].sort == PeopleSort::Region);
    CHECK(listed[0].reversed);
    CHECK(listed[0].own);
    CHECK_FALSE(listed[0].shared);

    saved.filter.stage = Stage::Informed;
    CHECK(saveFilter(branch.session, saved) == *id);
    listed = listSavedFilters(branch.session).value();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].filter.stage == Stage::Informed);
    REQUIRE(removeFilter(branch.session, *id));
    CHECK(listSavedFilters(branch.session)->empty());
    CHECK(removeFilter(branch.session, *id).error().code == "filter_unknown");
    CHECK(branch.verified() == "");
}

TEST_CASE("only a supervisor or an administrator shares, and what is shared everybody sees")
{
    const Branch branch;
    REQUIRE(addUser(branch.session, {"staf", "Dewi Staf", Role::Staff, {}, ""}));
    const Session staff = login(*branch.book, "staf", "").value();
    SavedFilter saved = stalled(branch);
    saved.shared = true;
    CHECK(saveFilter(staff, saved).error().code == "not_allowed");
    const auto hers = saveFilter(staff, stalled(branch));
    REQUIRE(hers);
    CHECK(shareFilter(staff, *hers, true).error().code == "not_allowed");
    CHECK(shareFilter(branch.session, *hers, true).error().code == "filter_unknown");

    const auto shared = saveFilter(branch.session, saved);
    REQUIRE(shared);
    const auto seen = listSavedFilters(staff).value();
    REQUIRE(seen.size() == 2);
    CHECK(std::count_if(seen.begin(), seen.end(), [](const auto& each) {
              return !each.own && each.owner == "Admin Uji";
          }) == 1);
    CHECK(removeFilter(staff, *shared).error().code == "not_allowed");
    REQUIRE(shareFilter(branch.session, *shared, false));
    CHECK(listSavedFilters(staff)->size() == 1);
}

TEST_CASE("a filter is not saved without a name, or under one that fills the menu")
{
    const Branch branch;
    SavedFilter saved;
    saved.name = "  ";
    CHECK(saveFilter(branch.session, saved).error().code == "filter_name_missing");
    saved.name = std::string(61, 'x');
    CHECK(saveFilter(branch.session, saved).error().code == "filter_name_long");
}
