#include "gui/kader/kader_dialogs.h"

#include "gui/furniture/date_edit.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/region_picker.h"
#include "gui/kader/kader_words.h"
#include "gui/shell/app_context.h"
#include "services/offices/offices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace penggerak::gui {

namespace {

/// The days of a field, read; a sentence under it where it is no date.
QString unreadable()
{
    return FormDialog::tr("Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016.");
}

void fillOffices(QComboBox* box, const services::Book& book)
{
    for (const services::Office& office : services::listOffices(book))
        if (office.kind == services::OfficeKind::Office)
            box->addItem(qs(office.name), QVariant::fromValue<qlonglong>(office.id.value()));
}

/// One a line: `Name; NIK; phone`.
std::vector<services::PotentialMember> membersOf(const QString& text)
{
    std::vector<services::PotentialMember> members;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList parts =
            line.split(line.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(';'));
        members.push_back({parts.value(0).simplified().toStdString(),
                           parts.value(1).simplified().toStdString(),
                           parts.value(2).simplified().toStdString()});
    }
    return members;
}

} // namespace

NewKaderDialog::NewKaderDialog(AppContext& context, QWidget* parent)
    : FormDialog(context.texts(), tr("Kader baru"),
                 tr("Catat lamaran, atau kader yang sudah bekerja. Orang dengan NIK yang sama di "
                    "buku dipakai lagi."),
                 tr("Simpan kader"), parent)
    , m_context(context)
    , m_name(add<QLineEdit>(tr("Nama"), "name", true))
{
    setMinimumWidth(560);
    beginPair();
    m_nik = add<QLineEdit>(tr("NIK"), "nik");
    m_phone = add<QLineEdit>(tr("Telepon"), "phone");
    beginPair();
    m_office = add<QComboBox>(tr("Kantor"), "office");
    m_type = add<QComboBox>(tr("Jenis"), "type");
    beginPair();
    m_origin = add<QComboBox>(tr("Asal"), "origin");
    m_status = add<QComboBox>(tr("Masuk sebagai"), "reason");
    beginPair();
    m_since = add<DateEdit>(tr("Tanggal"), "since", true);
    m_staff = add<QCheckBox>(tr("Pegawai BPJS Ketenagakerjaan"), "person");
    m_potential = add<QPlainTextEdit>(tr("Calon peserta yang dibawa"), "potential");
    m_potential->setPlaceholderText(tr("Satu baris satu orang: Nama; NIK; telepon"));
    m_potential->setMaximumHeight(84);
    m_potential->setTabChangesFocus(true);
    fillOffices(m_office, *context.book());
    for (const std::string& type : services::kaderTypes())
        m_type->addItem(texts().term(type), qs(type));
    m_origin->setEditable(true);
    m_origin->addItem({});
    for (const std::string& origin : services::kaderOrigins())
        m_origin->addItem(qs(origin));
    for (const KaderReason reason :
         {KaderReason::FromPublic, KaderReason::FromStaff, KaderReason::FromPartner})
        m_status->addItem(texts().term(code(reason)), static_cast<int>(reason));
    m_status->addItem(tr("Sudah aktif bekerja"), static_cast<int>(KaderReason::TakenOver));
    m_since->setNear(kaderDay(context));
    m_since->setDay(kaderDay(context));
    finishForm();
    m_name->setFocus();
}

void NewKaderDialog::write()
{
    const auto since = m_since->day();
    if (!since)
        return refuse("since", unreadable());
    services::NewKader entry;
    services::PersonFields fields;
    fields.name = m_name->text().simplified().toStdString();
    fields.nik = m_nik->text().trimmed().toStdString();
    fields.phone = m_phone->text().trimmed().toStdString();
    entry.fields = fields;
    entry.kader.name = fields.name;
    if (m_office->currentIndex() >= 0)
        entry.kader.office = OfficeId(m_office->currentData().toLongLong());
    entry.kader.type = m_type->currentData().toString().toStdString();
    entry.kader.origin = m_origin->currentText().simplified().toStdString();
    entry.kader.since = *since;
    entry.reason = static_cast<KaderReason>(m_status->currentData().toInt());
    entry.status =
        entry.reason == KaderReason::TakenOver ? KaderStatus::Active : KaderStatus::Applied;
    entry.institutionStaff = m_staff->isChecked();
    entry.potential = membersOf(m_potential->toPlainText());
    const auto done = services::registerKader(*m_context.session(), entry);
    if (!done)
        return refuse(done.error());
    emit m_context.toastRequested(tr("%1 dicatat.").arg(qs(entry.kader.name)));
    emit written(done->id);
    accept();
}

KaderStatusDialog::KaderStatusDialog(AppContext& context, const services::KaderDetails& details,
                                     QWidget* parent)
    : FormDialog(context.texts(), tr("Pindah status: %1").arg(qs(details.row.kader.name)),
                 details.steps.empty()
                     ? QString()
                     : tr("Sekarang %1, sejak %2.")
                           .arg(context.texts().term(code(details.steps.back().status)).toLower(),
                                context.texts().day(details.steps.back().from)),
                 tr("Pindahkan"), parent)
    , m_context(context)
    , m_details(details)
{
    beginPair();
    m_to = add<QComboBox>(tr("Status baru"), "to", true);
    m_on = add<DateEdit>(tr("Mulai tanggal"), "on", true);
    m_reason = add<QComboBox>(tr("Alasan"), "reason");
    m_note = add<QLineEdit>(tr("Catatan"), "note");
    for (const KaderStatus status : details.allowed)
        m_to->addItem(texts().term(code(status)), static_cast<int>(status));
    m_on->setNear(kaderDay(context));
    m_on->setDay(kaderDay(context));
    connect(m_to, &QComboBox::currentIndexChanged, this, &KaderStatusDialog::showReasons);
    showReasons();
    finishForm();
    m_to->setFocus();
}

void KaderStatusDialog::showReasons()
{
    const auto to = static_cast<KaderStatus>(m_to->currentData().toInt());
    const std::optional<KaderStatus> from =
        m_details.steps.empty() ? std::nullopt : std::optional(m_details.steps.back().status);
    m_reason->clear();
    m_reason->addItem(needsReason(to) ? tr("Pilih alasan") : tr("Tanpa alasan khusus"),
                      static_cast<int>(KaderReason::None));
    for (const KaderReason reason : allKaderReasons)
        if (fits(reason, from, to))
            m_reason->addItem(texts().term(code(reason)), static_cast<int>(reason));
    m_reason->setEnabled(m_reason->count() > 1);
}

void KaderStatusDialog::choose(KaderStatus to, Day on, KaderReason reason)
{
    m_to->setCurrentIndex(m_to->findData(static_cast<int>(to)));
    m_on->setDay(on);
    m_reason->setCurrentIndex(m_reason->findData(static_cast<int>(reason)));
}

void KaderStatusDialog::write()
{
    const auto on = m_on->day();
    if (!on)
        return refuse("on", unreadable());
    const services::MoveKader move{static_cast<KaderStatus>(m_to->currentData().toInt()), *on,
                                   static_cast<KaderReason>(m_reason->currentData().toInt()),
                                   m_note->text().simplified().toStdString()};
    const auto done = services::moveKader(*m_context.session(), m_details.row.kader.id, move);
    if (!done)
        return refuse(done.error());
    emit m_context.toastRequested(tr("%1: %2 sejak %3.")
                                      .arg(qs(m_details.row.kader.name),
                                           texts().term(code(move.to)).toLower(),
                                           texts().day(*on)));
    accept();
}

KaderDocumentDialog::KaderDocumentDialog(AppContext& context, const services::KaderDetails& details,
                                         QWidget* parent)
    : FormDialog(context.texts(), tr("Dokumen: %1").arg(qs(details.row.kader.name)),
                 tr("Sertifikat dari pelatihan di buku ini sudah terhitung sendiri."),
                 tr("Simpan dokumen"), parent)
    , m_context(context)
    , m_kader(details.row.kader.id)
{
    beginPair();
    m_kind = add<QComboBox>(tr("Dokumen"), "kind", true);
    m_number = add<QLineEdit>(tr("Nomor"), "number", true);
    beginPair();
    m_from = add<DateEdit>(tr("Berlaku mulai"), "from", true);
    m_until = add<DateEdit>(tr("Sampai, hari terakhir"), "until");
    for (const DocumentKind kind : allDocumentKinds)
        m_kind->addItem(texts().term(code(kind)), static_cast<int>(kind));
    // What is missing is offered first.
    for (const ReadinessReason& reason : details.row.readiness.missing)
        if (reason.document) {
            m_kind->setCurrentIndex(static_cast<int>(*reason.document));
            break;
        }
    for (DateEdit* each : {m_from, m_until})
        each->setNear(kaderDay(context));
    m_from->setDay(kaderDay(context));
    finishForm();
    m_kind->setFocus();
}

void KaderDocumentDialog::write()
{
    const auto from = m_from->day();
    if (!from)
        return refuse("from", unreadable());
    if (!m_until->isValid())
        return refuse("until", unreadable());
    const Document paper{static_cast<DocumentKind>(m_kind->currentData().toInt()),
                         m_number->text().simplified().toStdString(),
                         {*from, m_until->day()}};
    const auto done = services::addKaderDocument(*m_context.session(), m_kader, paper);
    if (!done)
        return refuse(done.error());
    emit m_context.toastRequested(tr("Dokumen tersimpan."));
    accept();
}

KaderTerritoryDialog::KaderTerritoryDialog(AppContext& context,
                                           const services::KaderDetails& details, QWidget* parent)
    : FormDialog(context.texts(), tr("Wilayah: %1").arg(qs(details.row.kader.name)),
                 tr("Satu tempat dipegang satu kader sejenis pada satu waktu."),
                 tr("Simpan wilayah"), parent)
    , m_context(context)
    , m_kader(details.row.kader.id)
    , m_region(add<RegionPicker>(tr("Kecamatan atau kelurahan"), "region", true))
{
    beginPair();
    m_rw = add<QLineEdit>(tr("RW"), "rw");
    m_rt = add<QLineEdit>(tr("RT"), "rt");
    beginPair();
    m_from = add<DateEdit>(tr("Mulai tanggal"), "from", true);
    m_until = add<DateEdit>(tr("Sampai, hari terakhir"), "until");
    m_region->setLevels(RegionCode::Level::Regency, RegionCode::Level::Village);
    for (const services::Office& office : services::listOffices(*context.book()))
        if (details.row.kader.office == office.id)
            m_region->setWithin(office.territory);
    for (DateEdit* each : {m_from, m_until})
        each->setNear(kaderDay(context));
    m_from->setDay(kaderDay(context));
    finishForm();
    m_region->setFocus();
}

void KaderTerritoryDialog::write()
{
    const auto from = m_from->day();
    if (!m_region->region())
        return refuse("region", tr("Pilih kecamatan atau kelurahan dari daftarnya."));
    if (!from)
        return refuse("from", unreadable());
    if (!m_until->isValid())
        return refuse("until", unreadable());
    const Territory place{*m_region->region(),
                          m_rw->text().trimmed().toStdString(),
                          m_rt->text().trimmed().toStdString(),
                          {*from, m_until->day()}};
    const auto done = services::addKaderTerritory(*m_context.session(), m_kader, place);
    if (!done)
        return refuse(done.error());
    emit m_context.toastRequested(tr("Wilayah tersimpan."));
    accept();
}

} // namespace penggerak::gui
