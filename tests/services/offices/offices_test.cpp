#include "services/offices/offices.h"
#include "tests/support/books.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

RegionCode region(const char* text)
{
    return RegionCode::parse(text).value();
}

struct Offices
{
    TempFolder folder;
    std::unique_ptr<Book> book = newBook(folder / "cabang.penggerak");
    Session admin = login(*book, "admin", "").value();

    OfficeId add(const NewOffice& office) const { return addOffice(admin, office).value(); }
    std::string codeOf(const NewOffice& office) const
    {
        const auto added = addOffice(admin, office);
        return added ? "" : added.error().code;
    }
};

} // namespace

TEST_CASE("an office is found by id, code and exact name")
{
    const Offices offices;
    const OfficeId id = offices.add({"SKJ",
                                     "Karimunjawa",
                                     services::OfficeKind::Office,
                                     std::nullopt,
                                     {region("357808"), region("357809")}});
    for (const std::string& text : {std::string("SKJ"), std::string("Karimunjawa"), id.text()}) {
        const auto found = findOffice(*offices.book, text);
        REQUIRE(found);
        CHECK(found->id == id);
        CHECK(found->territory.size() == 2);
    }
    CHECK(findOffice(*offices.book, "Karimun").error().code == "office_unknown");
    CHECK(findOffice(*offices.book, "").error().code == "office_unknown");
}

TEST_CASE("names and codes of offices are not used twice")
{
    const Offices offices;
    offices.add({"A", "Kantor A", services::OfficeKind::Office, std::nullopt, {}});
    CHECK(offices.codeOf({"B", "Kantor A", services::OfficeKind::Office, std::nullopt, {}}) ==
          "office_name_taken");
    CHECK(offices.codeOf({"A", "Kantor B", services::OfficeKind::Office, std::nullopt, {}}) ==
          "office_code_taken");
    CHECK(offices.codeOf({"", " ", services::OfficeKind::Office, std::nullopt, {}}) ==
          "office_name_missing");
    CHECK(offices.codeOf({"", "Kantor B", services::OfficeKind::Office, std::nullopt, {}}).empty());
    CHECK(offices.codeOf({"", "Kantor C", services::OfficeKind::Office, std::nullopt, {}}).empty());
}

TEST_CASE("two offices hold no region together, nor one inside the other's")
{
    const Offices offices;
    offices.add({"", "Kantor A", services::OfficeKind::Office, std::nullopt, {region("357808")}});
    const auto with = [](const char* code) {
        return NewOffice{
            "", "Kantor B", services::OfficeKind::Office, std::nullopt, {region(code)}};
    };
    CHECK(offices.codeOf(with("357808")) == "territory_overlap");
    CHECK(offices.codeOf(with("3578")) == "territory_overlap");
    CHECK(offices.codeOf(with("3578081001")) == "territory_overlap");
    CHECK(offices.codeOf(with("999999")) == "region_unknown");
    CHECK(offices.codeOf({"",
                          "Kantor B",
                          services::OfficeKind::Office,
                          std::nullopt,
                          {region("357809"), region("357809")}}) == "territory_overlap");
    CHECK(offices.codeOf(with("357809")).empty());
    CHECK(offices.codeOf({"", "Area", services::OfficeKind::Area, std::nullopt, {region("3578")}})
              .empty());
}

TEST_CASE("above an office stands an area, and never itself")
{
    const Offices offices;
    const OfficeId area = offices.add({"", "Area", services::OfficeKind::Area, std::nullopt, {}});
    const OfficeId inner = offices.add({"", "Area Dalam", services::OfficeKind::Area, area, {}});
    const OfficeId office = offices.add({"", "Kantor A", services::OfficeKind::Office, inner, {}});
    CHECK(offices.codeOf({"", "Kantor B", services::OfficeKind::Office, office, {}}) ==
          "office_parent");
    CHECK(offices.codeOf({"", "Kantor B", services::OfficeKind::Office, OfficeId(5), {}}) ==
          "office_unknown");
    const auto changed = [&](OfficeId id, const NewOffice& to) {
        const Outcome outcome = changeOffice(offices.admin, id, to);
        return outcome ? std::string() : outcome.error().code;
    };
    CHECK(changed(area, {"", "Area", services::OfficeKind::Area, area, {}}) == "office_parent");
    CHECK(changed(area, {"", "Area", services::OfficeKind::Area, inner, {}}) == "office_parent");
    CHECK(changed(inner, {"", "Area Dalam", services::OfficeKind::Office, area, {}}) ==
          "office_parent");
    CHECK(changed(office,
                  {"K", "Kantor Satu", services::OfficeKind::Office, area, {region("357808")}})
              .empty());
    CHECK(findOffice(*offices.book, "K")->name == "Kantor Satu");
    CHECK(changed(OfficeId(5), {"", "X", services::OfficeKind::Office, area, {}}) ==
          "office_unknown");
}

TEST_CASE("areas come first, then offices by name")
{
    const Offices offices; // with "Kantor Uji"
    offices.add({"", "Zulu", services::OfficeKind::Area, std::nullopt, {}});
    offices.add({"", "Alfa", services::OfficeKind::Office, std::nullopt, {}});
    std::vector<std::string> names;
    for (const Office& office : listOffices(*offices.book))
        names.push_back(office.name);
    CHECK(names == std::vector<std::string>{"Zulu", "Alfa", "Kantor Uji"});
}
