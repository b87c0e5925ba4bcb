#include "services/kader/kader.h"
#include "services/training/training.h"
#include "tests/support/branch.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

template <class T>
std::string codeOf(const Result<T>& result)
{
    return result ? "" : result.error().code;
}

ActivityId twoDays(const Branch& branch)
{
    NewTraining training;
    training.activity.name = "Pelatihan uji";
    training.activity.office = branch.office;
    training.activity.from = day("2016-11-02");
    training.activity.to = day("2016-11-03");
    training.activity.place = "Hotel Uji";
    training.theme = "Kader penggerak";
    return addTraining(branch.session, training).value();
}

NewTrainee named(const char* name)
{
    NewTrainee entry;
    entry.fields = PersonFields();
    entry.fields->name = name;
    entry.institution = "Kotaku";
    return entry;
}

} // namespace

TEST_CASE("a training has sessions, a list by row, attendance, results and certificates")
{
    const Branch branch;
    const ActivityId training = twoDays(branch);
    NewKader entry;
    entry.kader.name = "Bu Kader";
    entry.kader.type = "kader_penggerak";
    entry.kader.since = day("2016-10-01");
    entry.status = KaderStatus::Applied;
    entry.fields = PersonFields();
    entry.fields->name = "Bu Kader";
    const KaderId kader = registerKader(branch.session, entry).value().id;
    NewTrainee asKader;
    asKader.kader = kader;
    const auto invited =
        inviteTrainees(branch.session, training, {named("Budi"), named("Siti"), asKader}).value();
    CHECK(invited.rows == std::vector<int>{1, 2, 3});
    CHECK(codeOf(inviteTrainees(branch.session, training, {asKader})) == "trainee_twice");

    Attendance first;
    first.present = {1, 3};
    first.uninvited = {named("Tamu")};
    CHECK(recordAttendance(branch.session, training, first).value().rows == std::vector<int>{4});
    Attendance second;
    second.session = 2;
    second.present = {1, 2, 3};
    REQUIRE(recordAttendance(branch.session, training, second));
    second.present = {};
    second.absent = {2};
    REQUIRE(recordAttendance(branch.session, training, second));
    CHECK(codeOf(recordResult(branch.session, training, {2}, "passed")) == "not_attended");
    REQUIRE(recordResult(branch.session, training, {1, 3, 4}, "passed"));
    REQUIRE(recordResult(branch.session, training, {2}, "failed"));

    NewCertificates order;
    order.number = "PKP/2016/##";
    order.first = 9;
    order.valid = {day("2016-11-03"), day("2017-11-02")};
    const auto given = giveCertificates(branch.session, training, order).value();
    REQUIRE(given.size() == 3);
    CHECK(given[0].number == "PKP/2016/09");
    CHECK(given[2].number == "PKP/2016/11");
    CHECK(codeOf(giveCertificates(branch.session, training, order)) == "certificate_nobody");

    const TrainingDetails details = showTraining(branch.session, training).value();
    CHECK(details.sessions.size() == 2);
    CHECK(details.row.invited == 3);
    CHECK(details.row.attended == 3);
    CHECK(details.row.uninvited == 1);
    CHECK_FALSE(details.people[3].invited);
    CHECK(details.people[2].kader == "Bu Kader");
    CHECK(details.people[0].attended == std::vector<int>{1, 2});
    const KaderDetails shown = showKader(branch.session, kader, day("2016-11-10")).value();
    REQUIRE(shown.documents.size() == 1);
    CHECK(shown.documents.front().document.number == "PKP/2016/10");
    CHECK(shown.documents.front().training == "Pelatihan uji");
    CHECK(shown.roles.back().role == "trainee");
    CHECK(listTrainings(*branch.book).value().front().certificates == 3);
    CHECK(branch.book->logicalDump().find("PKP/2016/10") != std::string::npos);
    CHECK(branch.verified().empty());
}

TEST_CASE("bad input about a training is refused and writes nothing")
{
    const Branch branch;
    const ActivityId training = twoDays(branch);
    REQUIRE(inviteTrainees(branch.session, training, {named("Budi")}));
    const Seq before = branch.book->lastSeq();
    Attendance attendance;
    attendance.session = 3;
    CHECK(codeOf(recordAttendance(branch.session, training, attendance)) == "session_unknown");
    attendance.session = 1;
    attendance.present = {1, 2};
    CHECK(codeOf(recordAttendance(branch.session, training, attendance)) == "row_unknown");
    CHECK(codeOf(recordResult(branch.session, training, {1}, "bagus")) == "result_unknown");
    NewCertificates order;
    order.rows = {1};
    order.number = "PKP/###";
    order.valid = {day("2016-11-03"), {}};
    CHECK(codeOf(giveCertificates(branch.session, training, order)) == "not_passed");
    CHECK(codeOf(addTrainingSession(branch.session, training,
                                    {0, day("2016-11-04"), "Penutup", ""})) == "session_day");
    CHECK(codeOf(showTraining(branch.session, ActivityId(7))) == "training_unknown");
    NewTrainee nobody;
    nobody.person = PersonId(7);
    CHECK(codeOf(inviteTrainees(branch.session, training, {nobody})) == "person_unknown");
    CHECK(branch.book->lastSeq() == before);

    attendance.present = {1};
    REQUIRE(recordAttendance(branch.session, training, attendance));
    REQUIRE(recordResult(branch.session, training, {1}, "passed"));
    order.number = "PKP";
    CHECK(codeOf(giveCertificates(branch.session, training, order)) == "certificate_number");
    order.number = "PKP/#";
    REQUIRE(giveCertificates(branch.session, training, order));
    CHECK(codeOf(recordResult(branch.session, training, {1}, "failed")) == "certificate_given");
    const ActivityId other = twoDays(branch);
    REQUIRE(inviteTrainees(branch.session, other, {named("Siti")}));
    REQUIRE(recordAttendance(branch.session, other, attendance));
    REQUIRE(recordResult(branch.session, other, {1}, "passed"));
    CHECK(codeOf(giveCertificates(branch.session, other, order)) == "certificate_taken");
}
