#include "gui/activities/activity_forms.h"
#include "gui/activities/activity_panel.h"
#include "gui/activities/activity_words.h"
#include "gui/activities/guests_dialog.h"
#include "gui/activities/yield_dialog.h"
#include "gui/furniture/save_file.h"
#include "gui/shell/app_context.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

namespace penggerak::gui {

void ActivityPanel::addGoods(QVBoxLayout& column)
{
    const Texts texts = m_context.texts();
    DetailActs adds;
    if (mayAdd("activity.goods"))
        adds.emplace_back(tr("Barang"), [this] { openGoods(); });
    addTitle(column, tr("Barang diserahkan"), adds);
    if (m_details->goods.empty())
        addNothing(column, tr("Belum ada barang."));
    for (const services::ActivityGoods& goods : m_details->goods) {
        DetailActs acts;
        if (mayAdd("activity.goods"))
            acts.emplace_back(tr("Hapus"), [this, goods] { removeGoods(goods); });
        const std::string& to = goods.recipients.empty() ? goods.body : goods.recipients;
        addDetailEntry(column, this,
                       QStringLiteral("%1 %2").arg(texts.count(goods.quantity), qs(goods.goods)),
                       to.empty() ? QString() : tr("untuk %1").arg(qs(to)), acts);
    }
}

void ActivityPanel::addFiles(QVBoxLayout& column)
{
    const bool writes = mayWrite("activity.attach");
    DetailActs adds;
    if (writes)
        adds.emplace_back(tr("Berkas"), [this] { attach(); });
    addTitle(column, tr("Lampiran"), adds);
    if (m_details->files.empty())
        addNothing(column, tr("Belum ada lampiran. PDF, JPEG, atau PNG, paling besar %1 MB.")
                               .arg(largestActivityFile / (1024 * 1024)));
    for (const services::ActivityFile& file : m_details->files) {
        DetailActs acts;
        if (m_context.isWriter() && m_context.may("activity.open_file"))
            acts.emplace_back(tr("Buka"), [this, file] { openFile(file); });
        if (writes)
            acts.emplace_back(tr("Hapus"), [this, file] { removeFile(file); });
        addDetailEntry(column, this, qs(file.name),
                       QStringLiteral("%1, %2").arg(qs(file.kind).toUpper(),
                                                    sizeInWords(file.size, m_context.texts())),
                       acts);
    }
}

FieldsDialog* ActivityPanel::openEdit()
{
    if (!mayWrite("activity.edit") || !m_context.canWrite())
        return nullptr;
    FieldsDialog* dialog = editActivityForm(m_context, m_choices, *m_details, window());
    dialog->open();
    return dialog;
}

FieldsDialog* ActivityPanel::openCrowds()
{
    if (!mayAdd("activity.attend") || !m_context.canWrite())
        return nullptr;
    FieldsDialog* dialog = crowdsForm(m_context, m_choices, *m_details, window());
    dialog->open();
    return dialog;
}

FieldsDialog* ActivityPanel::openGoods()
{
    if (!mayAdd("activity.goods") || !m_context.canWrite())
        return nullptr;
    FieldsDialog* dialog = goodsForm(m_context, m_choices, *m_details, window());
    dialog->open();
    return dialog;
}

GuestsDialog* ActivityPanel::openGuests()
{
    if (!mayAdd("activity.attend") || !m_context.canWrite())
        return nullptr;
    auto* dialog = new GuestsDialog(m_context, *m_details, window());
    dialog->open();
    return dialog;
}

YieldDialog* ActivityPanel::openYield(services::YieldStep step)
{
    if (!m_details || !m_context.may("activity.read"))
        return nullptr;
    auto* dialog = new YieldDialog(m_context, *m_details, step, window());
    dialog->open();
    return dialog;
}

void ActivityPanel::attach()
{
    if (!mayWrite("activity.attach") || !m_context.canWrite())
        return;
    const QString path = m_context.prompts().fileToOpen(
        this, tr("Lampirkan berkas"), tr("PDF atau foto (*.pdf *.jpg *.jpeg *.png)"));
    if (path.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_context.prompts().tell(this, tr("%1 tidak dilampirkan").arg(name),
                                        tr("Berkas itu tidak dapat dibaca. Periksa izinnya, lalu "
                                           "coba lagi."));
    // One byte more than is taken tells that a file is too large, however large it is.
    const QByteArray content = file.read(largestActivityFile + 1);
    const auto done = services::attachFile(*m_context.session(), *m_activity, name.toStdString(),
                                           content.toStdString());
    if (done)
        emit m_context.toastRequested(tr("%1 dilampirkan.").arg(name));
    else
        m_context.prompts().tell(this, tr("%1 tidak dilampirkan").arg(name), done.error());
}

void ActivityPanel::openFile(const services::ActivityFile& file)
{
    const auto content = services::openFile(*m_context.session(), file.id);
    if (!content)
        return m_context.prompts().tell(this, tr("%1 tidak dibuka").arg(qs(file.name)),
                                        content.error());
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QByteArray bytes = QByteArray::fromStdString(*content);
    // Named by id: what an attached file is called need not be a name of a file here.
    const QString path =
        m_opened->filePath(QStringLiteral("%1.%2").arg(qs(file.id.text()), qs(file.kind)));
    if (m_opened->isValid() && saveWhole(path, bytes) &&
        QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    // No program here shows such a file: a copy goes where the user wants it.
    const QString copy = m_context.prompts().fileToSave(
        this, tr("Simpan salinan %1").arg(qs(file.name)), qs(file.name),
        QStringLiteral("%1 (*.%2)").arg(qs(file.kind).toUpper(), qs(file.kind)), qs(file.kind));
    if (copy.isEmpty())
        return;
    if (saveWhole(copy, bytes))
        emit m_context.toastRequested(tr("Salinan ditulis ke %1.").arg(QFileInfo(copy).fileName()));
    else
        m_context.prompts().tell(this, tr("%1 tidak dibuka").arg(qs(file.name)),
                                 tr("Salinan tidak dapat ditulis di sana. Pilih tempat lain."));
}

void ActivityPanel::removeFile(const services::ActivityFile& file)
{
    if (!m_context.canWrite() ||
        !m_context.prompts().confirm(
            this, {tr("Hapus lampiran"),
                   tr("%1 dihapus dari buku. Isinya tidak dapat dikembalikan.").arg(qs(file.name)),
                   tr("Hapus"), true}))
        return;
    if (const auto done = services::removeFile(*m_context.session(), file.id); !done)
        m_context.prompts().tell(this, tr("Tidak dihapus"), done.error());
}

void ActivityPanel::removeGoods(const services::ActivityGoods& goods)
{
    if (!m_context.canWrite() ||
        !m_context.prompts().confirm(
            this, {tr("Hapus barang"), tr("%1 dihapus dari kegiatan ini.").arg(qs(goods.goods)),
                   tr("Hapus"), true}))
        return;
    if (const auto done = services::removeGoods(*m_context.session(), *m_activity, goods.row);
        !done)
        m_context.prompts().tell(this, tr("Tidak dihapus"), done.error());
}

} // namespace penggerak::gui
