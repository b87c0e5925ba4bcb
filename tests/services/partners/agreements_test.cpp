#include "services/coverage/coverage.h"
#include "services/exchange/import.h"
#include "tests/services/partners/partner_desk.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

std::vector<std::int64_t> headsOf(const CommitmentRow& row)
{
    std::vector<std::int64_t> heads;
    for (const CommitmentLine& line : row.lines)
        heads.push_back(line.heads.value());
    return heads;
}

} // namespace

TEST_CASE(
    "1,600 Tagana, 664 TKSK and 200 KPM of about 43,000: committed, listed, registered, paying")
{
    const PartnerDesk desk;
    const BodyId dinsos = desk.partner("Dinsos Provinsi Jawa Timur", "dinsos");
    const BodyId tagana = desk.group("Tagana", dinsos);
    const BodyId tksk = desk.group("TKSK", dinsos);
    const BodyId kpm = desk.group("KPM PKH", dinsos);
    desk.commit(dinsos, tagana, 1'600);
    desk.commit(dinsos, tksk, 664);
    desk.commit(dinsos, kpm, 200, Heads(43'000));
    const auto enter = [&](const char* name, Stage stage) {
        NewPerson person = desk.branch.prospect(name, "2018-06-01", stage);
        person.body = tagana;
        desk.branch.enter(person);
    };
    enter("Adi Uji", Stage::Prospect);
    enter("Beni Uji", Stage::Registered);
    enter("Citra Uji", Stage::Active);
    NewFigure whole = desk.branch.figure(Segment::Bpu, Measure::Acquired, 2'000, "2018-05-31");
    desk.branch.record(whole);
    whole.scope.body = tksk;
    whole.value = Heads(664);
    desk.branch.record(whole);

    const Day today = desk.branch.book->today();
    const auto rows = listCommitments(*desk.branch.book, {}, today);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].body == "Tagana");
    CHECK(headsOf(rows[0]) == std::vector<std::int64_t>{1'600, 3, 2, 1});
    CHECK(headsOf(rows[1]) == std::vector<std::int64_t>{664, 664, 664, 664});
    CHECK(headsOf(rows[2]) == std::vector<std::int64_t>{200, 0, 0, 0});
    CHECK(rows[2].commitment.ofHeads == Heads(43'000));
    CHECK(rows[2].commitment.about);
    CHECK(desk.branch.verified() == "");

    // Each number opens the people that it counts.
    for (const CommitmentRow& row : rows)
        for (const CommitmentLine& line : row.lines) {
            if (line.step == CommitmentStep::Committed)
                continue;
            DrillQuery query;
            query.scope.segment = row.commitment.segment;
            query.scope.asOf = today;
            query.body = row.commitment.body;
            query.stages = stagesOf(line.step);
            const auto opened = drill(*desk.branch.book, query);
            REQUIRE(opened);
            CHECK(opened->total == line.heads);
        }
}

TEST_CASE("a commitment is refused where it cannot be meant")
{
    const PartnerDesk desk;
    const BodyId dinsos = desk.partner("Dinsos", "dinsos");
    const BodyId kpm = desk.group("KPM PKH", dinsos);
    NewCommitment entry;
    entry.body = kpm;
    entry.heads = Heads(200);
    entry.ofHeads = Heads(199);
    entry.on = day("2018-05-31");
    entry.source = "kabarbisnis";
    const auto refused = [&] { return codeOf(addCommitment(desk.branch.session, dinsos, entry)); };
    CHECK(refused() == "commitment_above_whole");
    entry.ofHeads = Heads(43'000);
    entry.source = " ";
    CHECK(refused() == "source_missing");
    entry.source = "kabarbisnis";
    entry.heads = Heads(0);
    CHECK(refused() == "heads_range");
    entry.heads = Heads(200);
    CHECK(refused() == "");
    CHECK(refused() == "commitment_twice");
    CHECK(codeOf(addCommitment(desk.branch.session, kpm, entry)) == "not_partner");
    const auto rows = listCommitments(*desk.branch.book, {}, day("2018-06-30"));
    REQUIRE(endCommitment(desk.branch.session, rows.front().commitment.id, day("2018-06-01")));
    CHECK(refused() == "");
}

TEST_CASE("a roster larger than the commitment warns with the numbers")
{
    const PartnerDesk desk;
    const BodyId dinsos = desk.partner("Dinsos", "dinsos");
    const BodyId tksk = desk.group("TKSK", dinsos);
    desk.commit(dinsos, tksk, 2);
    ImportOrder order;
    order.office = desk.branch.office;
    order.on = day("2018-06-15");
    order.body = tksk;
    order.file = desk.file("tksk.csv", "NIK;Nama\r\n3578991507850012;Adi\r\n"
                                       "3578991507850013;Beni\r\n3578991507850014;Cici\r\n");
    const auto prepared = prepareImport(desk.branch.session, order);
    REQUIRE(prepared);
    const auto& notes = (*prepared)->report().notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().code == "roster_above_commitment");
    CHECK(sentence(notes.front().code, notes.front().data, Language::Indonesian) ==
          "Daftar ini melebihi komitmen TKSK: dijanjikan 2, sudah terdaftar 0, baris baru 3, lebih "
          "1 orang.");
    REQUIRE(writeImport(desk.branch.session, **prepared)); // a warning, no refusal
    const auto rows = listCommitments(*desk.branch.book, {}, day("2018-06-30"));
    CHECK(rows.front().above == Heads(1));
}

TEST_CASE("a roster within the commitment warns of nothing")
{
    const PartnerDesk desk;
    const BodyId dinsos = desk.partner("Dinsos", "dinsos");
    const BodyId tksk = desk.group("TKSK", dinsos);
    desk.commit(dinsos, tksk, 664);
    CHECK_FALSE(rosterWarning(*desk.branch.book, tksk, Segment::Bpu, 664, day("2018-06-30")));
    CHECK(rosterWarning(*desk.branch.book, tksk, Segment::Bpu, 665, day("2018-06-30")));
    CHECK_FALSE(rosterWarning(*desk.branch.book, dinsos, Segment::Bpu, 665, day("2018-06-30")));
}

TEST_CASE("a wadah has five agents and a year at most, and is told so")
{
    const PartnerDesk desk("2023-06-30");
    const BodyId wadah = desk.partner("Koperasi Uji", "wadah");
    const auto written =
        addAgreement(desk.branch.session, wadah,
                     {"PKS/1/2023", "Wadah Perisai", day("2023-01-01"), day("2024-12-31"), ""});
    REQUIRE(written);
    REQUIRE(written->warnings.size() == 2);
    CHECK(written->warnings[0].code == "wadah_agreement_long");
    CHECK(written->warnings[1].code == "wadah_agents_few");
    for (const char* name : {"Ani", "Budi", "Cici", "Dedi", "Eka"}) {
        CHECK(partnerAlerts(*desk.branch.book).size() == 1);
        Kader kader;
        kader.name = name;
        kader.type = "perisai";
        kader.since = day("2023-01-01");
        const KaderId id = addKader(desk.branch.session, kader).value();
        REQUIRE(addAgent(desk.branch.session, wadah, id, day("2023-01-01")));
        CHECK(codeOf(addAgent(desk.branch.session, wadah, id, day("2023-02-01"))) == "agent_twice");
    }
    CHECK(partnerAlerts(*desk.branch.book).empty());
    CHECK(listAgents(*desk.branch.book, wadah).size() == 5);
    CHECK(codeOf(addAgent(desk.branch.session, desk.partner("Dinas"), KaderId(1),
                          day("2023-01-01"))) == "not_wadah");
}

TEST_CASE("an agreement announces its end, and its end is seen")
{
    const PartnerDesk desk("2018-06-30");
    const BodyId dinas = desk.partner("Dinas Tenaga Kerja");
    const NewAgreement agreement{"1/2017", "Perizinan", day("2017-08-01"), day("2018-08-01"), ""};
    const auto id = addAgreement(desk.branch.session, dinas, agreement);
    REQUIRE(id);
    CHECK(codeOf(addAgreement(desk.branch.session, dinas, agreement)) == "agreement_number_taken");
    CHECK(partnerAlerts(*desk.branch.book).front().about.code == "alert_agreement_ending");
    REQUIRE(desk.branch.book->moveToday(day("2018-08-02")));
    CHECK(partnerAlerts(*desk.branch.book).front().about.code == "alert_agreement_over");
    REQUIRE(addAgreement(desk.branch.session, dinas,
                         {"2/2018", "", day("2018-08-02"), day("2019-08-01"), ""}));
    CHECK(partnerAlerts(*desk.branch.book).empty());
    REQUIRE(endAgreement(desk.branch.session, id->id, day("2018-08-02")));
    CHECK(listAgreements(*desk.branch.book, dinas).back().state == AgreementState::Ended);
}

TEST_CASE("feedback has an owner, a follow-up and an end")
{
    const PartnerDesk desk;
    const BodyId dinas = desk.partner("Dinas Tenaga Kerja");
    FeedbackFields fields;
    fields.body = dinas;
    fields.on = day("2017-11-16");
    fields.kind = FeedbackKind::Criticism;
    CHECK(codeOf(addFeedback(desk.branch.session, fields)) == "feedback_empty");
    fields.content = "Sosialisasi untuk usaha kecil masih jarang";
    fields.due = day("2017-12-01");
    const auto id = addFeedback(desk.branch.session, fields);
    REQUIRE(id);
    auto rows = listFeedback(*desk.branch.book, {});
    CHECK(rows.front().feedback.state == FeedbackState::Open);
    CHECK(rows.front().isOverdue);
    CHECK(partnerAlerts(*desk.branch.book).front().about.code == "alert_feedback_due");
    fields.owner = desk.branch.session.actor().id;
    fields.followUp = "Undang ke forum bulan depan";
    REQUIRE(editFeedback(desk.branch.session, *id, fields, 1));
    CHECK(editFeedback(desk.branch.session, *id, fields, 1).error().code == "feedback_changed");
    CHECK(listFeedback(*desk.branch.book, {}).front().owner == "Admin Uji");
    CHECK(closeFeedback(desk.branch.session, *id, day("2017-12-05"), "").error().code ==
          "outcome_missing");
    REQUIRE(closeFeedback(desk.branch.session, *id, day("2017-12-05"), "Forum diadakan"));
    rows = listFeedback(*desk.branch.book, {});
    CHECK(rows.front().feedback.closed == day("2017-12-05"));
    CHECK(closeFeedback(desk.branch.session, *id, day("2017-12-06"), "Lagi").error().code ==
          "feedback_closed");
    CHECK(partnerAlerts(*desk.branch.book).empty());
}
