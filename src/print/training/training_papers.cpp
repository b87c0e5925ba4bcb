#include "print/training/training_papers.h"

#include <algorithm>

namespace penggerak::print {

namespace {

constexpr int rowsForUninvited = 5;

Document certificate(const Letter& letter, const services::TrainingDetails& training,
                     const services::TraineeRow& row)
{
    const services::Activity& activity = training.row.activity;
    Document paper = letter.paper(letter.say("Sertifikat", "Certificate"), Paper::A4Landscape);
    paper.subtitle = letter.say("Nomor ", "Number ") + row.certificate;
    paper.framed = true;
    paper.pageWords.clear();
    const auto centred = [&](const std::string& text, Text::Style style) {
        paper.blocks.push_back(Text{text, style, Side::Centre});
    };
    paper.blocks.push_back(Gap{8});
    centred(letter.say("diberikan kepada", "is given to"), Text::Style::Body);
    paper.blocks.push_back(Gap{3});
    centred(row.name, Text::Style::Large);
    if (!row.institution.empty())
        centred(row.institution, Text::Style::Body);
    paper.blocks.push_back(Gap{6});
    centred(letter.say("yang telah mengikuti dan lulus", "who took part in and passed"),
            Text::Style::Body);
    centred(activity.name, Text::Style::Heading);
    if (!training.row.theme.empty())
        centred(training.row.theme, Text::Style::Body);
    std::string where = letter.days(activity.from, activity.to);
    if (!activity.place.empty())
        where = activity.place + ", " + where;
    centred(where, Text::Style::Body);
    if (row.valid) {
        paper.blocks.push_back(Gap{4});
        centred(row.valid->until
                    ? letter.say("Berlaku ", "Valid ") + letter.day(row.valid->from) + " – " +
                          letter.day(*row.valid->until)
                    : letter.say("Berlaku mulai ", "Valid from ") + letter.day(row.valid->from),
                Text::Style::Small);
    }
    paper.blocks.push_back(Gap{8});
    paper.blocks.push_back(Signatures{{},
                                      {{letter.say("Kepala ", "Head of ") + letter.office(), {}},
                                       {letter.say("Penyelenggara", "Organiser"), {}}}});
    return paper;
}

} // namespace

std::vector<Document> certificates(const Letter& letter, const services::TrainingDetails& training,
                                   const std::vector<int>& rows)
{
    std::vector<Document> papers;
    for (const services::TraineeRow& row : training.people) {
        const bool wanted =
            rows.empty() || std::find(rows.begin(), rows.end(), row.row) != rows.end();
        if (wanted && !row.certificate.empty())
            papers.push_back(certificate(letter, training, row));
    }
    return papers;
}

Document attendanceSheet(const Letter& letter, const services::TrainingDetails& training,
                         const services::TrainingSession& session)
{
    const services::Activity& activity = training.row.activity;
    Document paper = letter.paper(letter.say("Lembar hadir", "Attendance sheet"));
    paper.subtitle = activity.name;
    Fields facts;
    if (!training.row.theme.empty())
        facts.fields.push_back({letter.say("Tema", "Theme"), training.row.theme});
    facts.fields.push_back({letter.say("Tempat", "Venue"), activity.place});
    facts.fields.push_back({letter.say("Sesi", "Session"),
                            std::to_string(session.number) + ", " + letter.day(session.day) +
                                (session.title.empty() ? "" : ", " + session.title)});
    if (!session.speakers.empty())
        facts.fields.push_back({letter.say("Pembicara", "Speakers"), session.speakers});
    Table table;
    table.columns = {{letter.say("Baris", "Row"), 1, Side::Right},
                     {letter.say("Nama", "Name"), 5},
                     {letter.say("Dari", "From"), 4},
                     {letter.say("Tanda tangan", "Signature"), 4}};
    table.forPen = true;
    for (const services::TraineeRow& row : training.people)
        table.rows.push_back({std::to_string(row.row), row.name, row.institution, ""});
    for (int i = 0; i < rowsForUninvited; ++i)
        table.rows.push_back({});
    paper.blocks = {facts, table,
                    Text{letter.say("Baris tanpa nomor untuk yang datang tanpa undangan. Nomor "
                                    "baris dipakai saat lembar ini diketik kembali.",
                                    "Rows without a number are for those who came uninvited. The "
                                    "row number is keyed back from this sheet."),
                         Text::Style::Small},
                    Signatures{{}, {{letter.say("Penyelenggara", "Organiser"), {}}}}};
    return paper;
}

} // namespace penggerak::print
