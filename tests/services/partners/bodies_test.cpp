#include "tests/services/partners/partner_desk.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

TEST_CASE("an employer has its own NPP and NPWP, and both are checked")
{
    const PartnerDesk desk;
    BodyFields fields = desk.fields(services::BodyKind::Employer, "PT Uji Makmur");
    fields.npp = " aa 0012 ";
    fields.npwp = "01.234.567.4-012.000";
    fields.sector = "trade";
    const BodyId id = desk.add(fields);
    const auto detail = showBody(desk.branch.session, id);
    REQUIRE(detail);
    CHECK(detail->row.npp == "AA0012");
    CHECK(detail->row.maskedNpwp == "01.234.567.4-012.000");

    const auto refused = [&](const char* npp, const char* npwp, const char* sector = "") {
        BodyFields other = desk.fields(services::BodyKind::Employer, "CV Lain");
        other.npp = npp;
        other.npwp = npwp;
        other.sector = sector;
        return codeOf(addBodyWithFields(desk.branch.session, other));
    };
    CHECK(refused("AA0012", "") == "npp_taken");
    CHECK(refused("AA_12", "") == "npp_characters");
    CHECK(refused("", "0012345674012000") == "npwp_taken");
    CHECK(refused("", "01.234.567.5-012.000") == "npwp_check");
    CHECK(refused("", "", "pesta") == "sector_unknown");
    CHECK(codeOf(addBodyWithFields(desk.branch.session, fields)) == "name_taken");
    CHECK(desk.branch.verified() == "");
}

TEST_CASE("an employer is edited whole, by one person at a time")
{
    const PartnerDesk desk;
    const BodyId old = addBody(desk.branch.session, {{},
                                                     services::BodyKind::Employer,
                                                     "CV Lama",
                                                     desk.branch.office,
                                                     {},
                                                     day("2016-01-01")})
                           .value();
    BodyFields fields = bodyFieldsForEdit(desk.branch.session, old).value();
    CHECK(fields.name == "CV Lama");
    fields.name = "CV Baru";
    fields.npp = "B1";
    REQUIRE(editBody(desk.branch.session, old, fields, 0));
    CHECK(codeOf(editBody(desk.branch.session, old, fields, 0)) == "body_changed");
    REQUIRE(editBody(desk.branch.session, old, fields, 1));
    CHECK(showBody(desk.branch.session, old)->row.name == "CV Baru");
    fields.parent = old;
    CHECK(codeOf(editBody(desk.branch.session, old, fields, 2)) == "body_circle");
}

TEST_CASE("an employer owes the programmes of its size, by the law of the day")
{
    const PartnerDesk desk("2022-06-30");
    const BodyId id = desk.employer("PT Uji Makmur");
    CHECK_FALSE(showBody(desk.branch.session, id)->obligations);
    NewSize size;
    size.reading.since = day("2016-01-01");
    size.reading.sales = Rupiah(2'000'000'000);
    REQUIRE(addSize(desk.branch.session, id, size));
    auto detail = showBody(desk.branch.session, id);
    CHECK(detail->row.size->size == EmployerSize::Micro); // PP 7/2021; small under UU 20/2008
    CHECK(detail->obligations->programmes == std::vector<std::string>{"JKK", "JKM"});
    size.reading.since = day("2022-01-01");
    size.reading.sales = Rupiah(15'000'000'001);
    REQUIRE(addSize(desk.branch.session, id, size));
    detail = showBody(desk.branch.session, id);
    CHECK(detail->row.size->size == EmployerSize::Medium);
    CHECK(detail->obligations->programmes == std::vector<std::string>{"JKK", "JHT", "JP", "JKM"});
    CHECK(detail->sizes.size() == 2);
    CHECK(codeOf(addSize(desk.branch.session, id, {})) == "size_missing");
    CHECK(codeOf(addSize(desk.branch.session, desk.partner("Dinas Uji"), size)) == "not_employer");
}

TEST_CASE("potential and registered workers of an employer are its heads in the ledger")
{
    const PartnerDesk desk;
    const BodyId id = desk.employer("PT Uji Makmur");
    CHECK_FALSE(showBody(desk.branch.session, id)->row.heads.potential);
    NewFigure figure = desk.branch.figure(Segment::Pu, Measure::Potential, 120, "2018-01-01");
    figure.scope.body = id;
    desk.branch.record(figure);
    figure.measure = Measure::Acquired;
    figure.value = Heads(45);
    desk.branch.record(figure);
    NewPerson worker = desk.branch.prospect("Siti Uji", "2018-02-01");
    worker.segment = Segment::Pu;
    worker.body = id;
    desk.branch.enter(worker);
    const auto heads = showBody(desk.branch.session, id)->row.heads;
    CHECK(heads.potential == Heads(120));
    CHECK(heads.registered() == Heads(45));
    CHECK(heads.prospects() == Heads(1));
    BodyFilter filter;
    filter.standing = BodyStanding::PartlyRegistered;
    CHECK(listBodyRows(desk.branch.session, filter, {}, 10)->total == 1);
    filter.standing = BodyStanding::NobodyRegistered;
    CHECK(listBodyRows(desk.branch.session, filter, {}, 10)->total == 0);
    CHECK(desk.branch.verified() == "");
}

TEST_CASE("a list of employers goes on from page to page by name")
{
    const PartnerDesk desk;
    for (const char* name : {"CV Ceria", "PT Andalan", "UD Baru", "cv bahagia"})
        desk.employer(name);
    desk.partner("Dinas Uji");
    const auto first = listBodyRows(desk.branch.session, {}, {}, 3);
    REQUIRE(first);
    CHECK(first->total == 4);
    CHECK(first->rows.front().name == "cv bahagia");
    const auto second = listBodyRows(desk.branch.session, {}, first->next, 3);
    REQUIRE(second->rows.size() == 1);
    CHECK(second->rows.front().name == "UD Baru");
    CHECK(second->next.empty());
    BodyFilter filter;
    filter.text = "and";
    CHECK(listBodyRows(desk.branch.session, filter, {}, 9)->total == 1);
}

TEST_CASE("contacts come and go with dates, and their telephone is masked")
{
    const PartnerDesk desk;
    const BodyId id = desk.employer("PT Uji Makmur");
    const auto first = addContact(desk.branch.session, id,
                                  {{}, "Bu Rini Uji", "0812 0000 1234", "HRD", day("2017-01-01")});
    REQUIRE(first);
    CHECK(codeOf(addContact(desk.branch.session, id, {{}, "", "", "", day("2017-01-01")})) ==
          "name_missing");
    REQUIRE(endContact(desk.branch.session, *first, day("2017-12-31")));
    NewPerson person = desk.branch.prospect("Budi Uji", "2018-01-01");
    person.fields.phone = "0812 0000 5678";
    const PersonId budi = desk.branch.enter(person);
    const auto second =
        addContact(desk.branch.session, id, {budi, "", "", "Direktur", day("2018-01-01")});
    REQUIRE(second);
    const auto detail = showBody(desk.branch.session, id);
    REQUIRE(detail->contacts.size() == 2);
    CHECK(detail->contacts.front().name == "Budi Uji");
    CHECK(detail->contacts.front().maskedPhone == "0812 **** 5678");
    CHECK(detail->contacts.back().until == day("2017-12-31"));
    CHECK(detail->row.contact == "Budi Uji");
    CHECK(revealContact(desk.branch.session, *second, "").error().code == "reason_missing");
    CHECK(revealContact(desk.branch.session, *second, "undangan").value() == "+6281200005678");
    CHECK(endContact(desk.branch.session, *first, day("2018-01-01")).error().code ==
          "contact_ended");
}

TEST_CASE("a permit waits for membership where its dinas asks for it")
{
    const PartnerDesk desk;
    const BodyId dinas = desk.partner("Dinas Pariwisata");
    const BodyId id = desk.employer("Hotel Uji");
    REQUIRE(addPermitRule(
        desk.branch.session,
        {{}, dinas, "Izin Usaha Pariwisata", day("2017-11-16"), {}, "FGD 16 Nov 2017"}));
    CHECK(codeOf(
              addPermitRule(desk.branch.session,
                            {{}, dinas, "Izin Usaha Pariwisata", day("2018-01-01"), {}, "lagi"})) ==
          "permit_rule_twice");
    NewPermit permit{
        dinas, "izin usaha pariwisata", "503/1", PermitState::HeldBack, day("2018-02-01"), {}};
    const auto added = addPermit(desk.branch.session, id, permit);
    REQUIRE(added);
    CHECK(showBody(desk.branch.session, id)->permits.front().demanded);
    CHECK(partnerAlerts(*desk.branch.book).front().about.code == "alert_permit_held");
    permit.state = PermitState::Issued;
    permit.until = day("2018-07-15");
    REQUIRE(changePermit(desk.branch.session, *added, permit));
    CHECK(partnerAlerts(*desk.branch.book).front().about.code == "alert_permit_ending");
    permit.dinas = id;
    CHECK(codeOf(addPermit(desk.branch.session, id, permit)) == "dinas_unfit");
}
