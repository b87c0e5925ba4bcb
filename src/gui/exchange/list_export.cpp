#include "gui/exchange/list_export.h"

#include "gui/shell/app_context.h"
#include "gui/shell/long_task.h"

#include <QFileInfo>
#include <QWidget>

namespace penggerak::gui {

ListExport::ListExport(AppContext& context, const QString& page, QWidget* owner)
    : QObject(owner)
    , m_context(context)
    , m_page(page)
    , m_owner(owner)
    , m_task(new LongTask(context.tasks(), this))
{
    connect(m_task, &LongTask::ended, this, &ListExport::runningChanged);
}

bool ListExport::isRunning() const
{
    return m_task->isRunning();
}

bool ListExport::isAllowed() const
{
    return m_context.may("export.run") && m_context.isWriter();
}

void ListExport::start(services::ExportOrder order, const QString& proposal)
{
    if (isRunning() || !isAllowed() || !m_context.canWrite())
        return;
    const QString file = m_context.prompts().fileToSave(
        m_owner, tr("Ekspor daftar"), proposal + QStringLiteral(".xlsx"),
        tr("Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)"), QStringLiteral("xlsx"));
    if (file.isEmpty())
        return;
    order.file = file.toStdString();
    order.replaces = true; // the dialog asked
    order.language = m_context.texts().language();
    m_task->run(
        {tr("Ekspor %1").arg(QFileInfo(file).fileName()), m_page, false},
        [book = m_context.book(), session = *m_context.session(),
         order](const services::Progress& progress) {
            return services::exportList(session, order, progress);
        },
        [this, file](const Result<services::ExportReport>& report) { tell(file, report); });
    emit runningChanged();
}

bool ListExport::mayReveal() const
{
    return isAllowed() && m_context.may("person.reveal");
}

void ListExport::startRevealing(services::ExportOrder order, const QString& proposal)
{
    if (isRunning() || !mayReveal() || !m_context.canWrite())
        return;
    const auto reason = m_context.prompts().reason(
        m_owner, {tr("Ekspor dengan NIK utuh"),
                  tr("Berkas itu akan memuat NIK dan nomor telepon lengkap. Alasan dan jumlah "
                     "barisnya dicatat di buku."),
                  {tr("Pendaftaran di portal resmi"), tr("Pencocokan dengan data dinas")},
                  tr("Pilih berkas")});
    if (!reason)
        return;
    order.revealReason = reason->toStdString();
    start(std::move(order), proposal);
}

void ListExport::tell(const QString& file, const Result<services::ExportReport>& report)
{
    const QString name = QFileInfo(file).fileName();
    if (report)
        emit m_context.toastRequested(
            tr("%1 baris ditulis ke %2.").arg(m_context.texts().count(report->rows), name));
    else if (report.error().code == "cancelled")
        emit m_context.toastRequested(tr("Ekspor dibatalkan. Tidak ada berkas yang ditulis."));
    else
        m_context.prompts().tell(m_owner, tr("%1 tidak ditulis").arg(name), report.error());
}

} // namespace penggerak::gui
