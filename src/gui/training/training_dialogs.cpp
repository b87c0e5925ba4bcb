#include "gui/training/training_dialogs.h"

#include "core/training/row_numbers.h"
#include "gui/furniture/date_edit.h"
#include "gui/kader/kader_words.h"
#include "gui/shell/app_context.h"
#include "services/kader/kader.h"
#include "services/offices/offices.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace penggerak::gui {

namespace {

QString unreadable()
{
    return FormDialog::tr("Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016.");
}

QStringList partsOf(const QString& line)
{
    return line.split(line.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(';'));
}

/// One a line: `Name; NIK; phone; from where`.
std::vector<services::NewTrainee> traineesOf(const QString& text)
{
    std::vector<services::NewTrainee> people;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList parts = partsOf(line);
        services::NewTrainee one;
        one.fields = services::PersonFields();
        one.fields->name = parts.value(0).simplified().toStdString();
        one.fields->nik = parts.value(1).simplified().toStdString();
        one.fields->phone = parts.value(2).simplified().toStdString();
        one.institution = parts.value(3).simplified().toStdString();
        people.push_back(std::move(one));
    }
    return people;
}

void setUpLines(QPlainTextEdit* edit, const QString& hint, int height)
{
    edit->setPlaceholderText(hint);
    edit->setMaximumHeight(height);
    edit->setTabChangesFocus(true);
}

/// Rows as typed; empty gives none.
Result<std::vector<int>> rowsOf(const QLineEdit* edit)
{
    if (edit->text().trimmed().isEmpty())
        return std::vector<int>();
    return rowNumbers(edit->text().toStdString());
}

} // namespace

NewTrainingDialog::NewTrainingDialog(AppContext& context, QWidget* parent)
    : FormDialog(context.texts(), tr("Pelatihan baru"),
                 tr("Tanpa sesi, satu sesi dibuat untuk setiap hari."), tr("Simpan pelatihan"),
                 parent)
    , m_context(context)
    , m_name(add<QLineEdit>(tr("Nama"), "name", true))
    , m_theme(add<QLineEdit>(tr("Tema"), "theme"))
{
    setMinimumWidth(560);
    beginPair();
    m_office = add<QComboBox>(tr("Kantor"), "office");
    m_place = add<QLineEdit>(tr("Tempat"), "place");
    beginPair();
    m_from = add<DateEdit>(tr("Hari pertama"), "from", true);
    m_to = add<DateEdit>(tr("Hari terakhir"), "to");
    m_sessions = add<QPlainTextEdit>(tr("Sesi"), "session");
    setUpLines(m_sessions, tr("Satu baris satu sesi: tanggal; judul; pembicara"), 84);
    for (const services::Office& office : services::listOffices(*context.book()))
        m_office->addItem(qs(office.name), QVariant::fromValue<qlonglong>(office.id.value()));
    for (DateEdit* each : {m_from, m_to})
        each->setNear(context.today());
    finishForm();
    m_name->setFocus();
}

void NewTrainingDialog::write()
{
    const auto from = m_from->day();
    if (!from)
        return refuse("from", unreadable());
    if (!m_to->isValid())
        return refuse("to", unreadable());
    services::NewTraining training;
    services::Activity& activity = training.activity;
    activity.name = m_name->text().simplified().toStdString();
    if (m_office->currentIndex() >= 0)
        activity.office = OfficeId(m_office->currentData().toLongLong());
    activity.from = *from;
    activity.to = m_to->day().value_or(*from);
    activity.place = m_place->text().simplified().toStdString();
    training.theme = m_theme->text().simplified().toStdString();
    for (const QString& line : m_sessions->toPlainText().split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList parts = partsOf(line);
        const auto day = readDay(parts.value(0), *from);
        if (!day)
            return refuse("session", unreadable());
        training.sessions.push_back({0, *day, parts.value(1).simplified().toStdString(),
                                     parts.value(2).simplified().toStdString()});
    }
    const auto done = services::addTraining(*m_context.session(), training);
    if (!done)
        return refuse(done.error());
    emit m_context.toastRequested(tr("Pelatihan tersimpan."));
    emit written(*done);
    accept();
}

InviteDialog::InviteDialog(AppContext& context, const services::TrainingDetails& details,
                           QWidget* parent)
    : FormDialog(context.texts(), tr("Undang: %1").arg(qs(details.row.activity.name)),
                 tr("Nomor baris di lembar hadir mengikuti urutan di sini."), tr("Undang"), parent)
    , m_context(context)
    , m_training(details.row.activity.id)
    , m_kader(add<QComboBox>(tr("Kader"), "kader"))
    , m_people(add<QPlainTextEdit>(tr("Orang lain"), "person"))
{
    setUpLines(m_people, tr("Satu baris satu orang: Nama; NIK; telepon; dari mana"), 150);
    m_kader->addItem(tr("Tanpa kader"));
    m_kader->addItem(tr("Semua kader terpilih dan berlatih"), -1);
    for (const services::Kader& kader : services::listKader(*context.book()))
        if (kader.person)
            m_kader->addItem(qs(kader.name), QVariant::fromValue<qlonglong>(kader.id.value()));
    finishForm();
    m_kader->setFocus();
}

void InviteDialog::write()
{
    std::vector<services::NewTrainee> people = traineesOf(m_people->toPlainText());
    std::vector<KaderId> chosen;
    if (m_kader->currentData().toLongLong() == -1) {
        const auto rows = services::listKaderRows(*m_context.book(), {}, kaderDay(m_context));
        if (!rows)
            return refuse(rows.error());
        for (const services::KaderRow& row : *rows)
            if (row.kader.person && row.step &&
                (row.step->status == KaderStatus::Selected ||
                 row.step->status == KaderStatus::Training))
                chosen.push_back(row.kader.id);
    } else if (m_kader->currentData().isValid()) {
        chosen.emplace_back(m_kader->currentData().toLongLong());
    }
    for (const KaderId kader : chosen) {
        services::NewTrainee one;
        one.kader = kader;
        people.push_back(one);
    }
    if (people.empty())
        return refuse("person", tr("Belum ada yang diundang. Pilih kader, atau tulis namanya."));
    const auto done = services::inviteTrainees(*m_context.session(), m_training, people);
    if (!done)
        return refuse(done.error());
    emit m_context.toastRequested(tr("%n orang diundang.", nullptr, int(done->rows.size())));
    accept();
}

AttendanceDialog::AttendanceDialog(AppContext& context, const services::TrainingDetails& details,
                                   QWidget* parent)
    : FormDialog(context.texts(), tr("Lembar hadir: %1").arg(qs(details.row.activity.name)),
                 tr("Ketik nomor baris dari lembar hadir, misalnya 1-12, 15."), tr("Simpan hadir"),
                 parent)
    , m_context(context)
    , m_details(details)
    , m_session(add<QComboBox>(tr("Sesi"), "session", true))
    , m_present(add<QLineEdit>(tr("Baris yang hadir"), "rows"))
    , m_absent(add<QLineEdit>(tr("Baris yang ternyata tidak hadir"), "absent"))
    , m_uninvited(add<QPlainTextEdit>(tr("Hadir tanpa diundang"), "person"))
{
    setUpLines(m_uninvited, tr("Satu baris satu orang: Nama; NIK; telepon; dari mana"), 84);
    for (const services::TrainingSession& session : details.sessions)
        m_session->addItem(session.title.empty()
                               ? tr("%1. %2").arg(session.number).arg(texts().day(session.day))
                               : tr("%1. %2, %3")
                                     .arg(session.number)
                                     .arg(texts().day(session.day), qs(session.title)),
                           session.number);
    finishForm();
    m_session->setFocus();
}

void AttendanceDialog::write()
{
    services::Attendance attendance;
    attendance.session = m_session->currentData().toInt();
    const auto present = rowsOf(m_present);
    if (!present)
        return refuse("rows", texts().sentence(present.error()));
    const auto absent = rowsOf(m_absent);
    if (!absent)
        return refuse("absent", texts().sentence(absent.error()));
    attendance.present = *present;
    attendance.absent = *absent;
    attendance.uninvited = traineesOf(m_uninvited->toPlainText());
    if (attendance.present.empty() && attendance.absent.empty() && attendance.uninvited.empty())
        return refuse("rows", tr("Belum ada baris. Ketik nomor baris yang hadir."));
    const auto done =
        services::recordAttendance(*m_context.session(), m_details.row.activity.id, attendance);
    if (!done)
        return refuse(done.error());
    emit m_context.toastRequested(tr("Kehadiran tersimpan."));
    accept();
}

ResultDialog::ResultDialog(AppContext& context, const services::TrainingDetails& details,
                           QWidget* parent)
    : FormDialog(context.texts(), tr("Hasil: %1").arg(qs(details.row.activity.name)),
                 tr("Ketik nomor baris, misalnya 1-12, 15."), tr("Simpan hasil"), parent)
    , m_context(context)
    , m_training(details.row.activity.id)
    , m_passed(add<QLineEdit>(tr("Lulus"), "rows"))
    , m_failed(add<QLineEdit>(tr("Tidak lulus"), "failed"))
{
    // Whoever came and has no result yet is proposed as passed.
    QStringList rows;
    for (const services::TraineeRow& row : details.people)
        if (!row.attended.empty() && row.result.empty())
            rows.append(QString::number(row.row));
    m_passed->setText(rows.join(QStringLiteral(", ")));
    finishForm();
    m_passed->setFocus();
}

void ResultDialog::write()
{
    const auto passed = rowsOf(m_passed);
    if (!passed)
        return refuse("rows", texts().sentence(passed.error()));
    const auto failed = rowsOf(m_failed);
    if (!failed)
        return refuse("failed", texts().sentence(failed.error()));
    if (passed->empty() && failed->empty())
        return refuse("rows", tr("Belum ada baris. Ketik nomor baris yang lulus."));
    for (const auto& [rows, result, field] :
         {std::tuple(&*passed, "passed", "rows"), std::tuple(&*failed, "failed", "failed")}) {
        if (rows->empty())
            continue;
        const auto done = services::recordResult(*m_context.session(), m_training, *rows, result);
        if (!done)
            return refuse(field, texts().sentence(done.error()));
    }
    emit m_context.toastRequested(tr("Hasil tersimpan."));
    accept();
}

CertificateDialog::CertificateDialog(AppContext& context, const services::TrainingDetails& details,
                                     QWidget* parent)
    : FormDialog(context.texts(), tr("Sertifikat: %1").arg(qs(details.row.activity.name)),
                 tr("Untuk %n orang yang lulus dan belum punya sertifikat.", nullptr,
                    details.row.passed - details.row.certificates),
                 tr("Beri sertifikat"), parent)
    , m_context(context)
    , m_training(details.row.activity.id)
{
    beginPair();
    m_number = add<QLineEdit>(tr("Nomor; # menjadi angka"), "number", true);
    m_first = add<QLineEdit>(tr("Angka pertama"), "first", true);
    beginPair();
    m_from = add<DateEdit>(tr("Berlaku mulai"), "from", true);
    m_until = add<DateEdit>(tr("Sampai, hari terakhir"), "until");
    m_number->setText(QStringLiteral("PKP/%1/###").arg(details.row.activity.to.year()));
    m_first->setText(QString::number(details.row.certificates + 1));
    m_from->setNear(details.row.activity.to);
    m_from->setDay(details.row.activity.to);
    m_until->setNear(details.row.activity.to);
    finishForm();
    m_number->setFocus();
}

void CertificateDialog::write()
{
    const auto from = m_from->day();
    if (!from)
        return refuse("from", unreadable());
    if (!m_until->isValid())
        return refuse("until", unreadable());
    bool whole = false;
    services::NewCertificates order;
    order.number = m_number->text().simplified().toStdString();
    order.first = m_first->text().toInt(&whole);
    if (!whole || order.first < 1)
        return refuse("first", tr("Isi bilangan bulat, misalnya 1."));
    order.valid = {*from, m_until->day()};
    const auto done = services::giveCertificates(*m_context.session(), m_training, order);
    if (!done)
        return refuse(done.error());
    emit m_context.toastRequested(tr("%n sertifikat diberikan.", nullptr, int(done->size())));
    accept();
}

} // namespace penggerak::gui
