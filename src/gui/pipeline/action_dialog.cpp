#include "gui/pipeline/action_dialog.h"

#include "gui/furniture/date_edit.h"
#include "gui/shell/app_context.h"
#include "services/outreach/outreach.h"

#include <QComboBox>
#include <QLineEdit>

namespace penggerak::gui {

ActionDialog::ActionDialog(AppContext& context, std::vector<PersonId> people, const QString& who,
                           QWidget* parent)
    : FormDialog(context.texts(), tr("Tindakan berikutnya"), who, tr("Simpan"), parent)
    , m_context(context)
    , m_people(std::move(people))
    , m_kind(add<QComboBox>(tr("Yang akan dilakukan"), "kind"))
    , m_due(add<DateEdit>(tr("Paling lambat"), "due"))
    , m_kader(add<QComboBox>(tr("Yang mengerjakan"), "kader"))
    , m_note(add<QLineEdit>(tr("Catatan"), "note"))
{
    for (const std::string& kind : services::actionKinds())
        m_kind->addItem(texts().term(kind), qs(kind));
    m_due->setNear(context.today());
    m_due->setDay(context.today().plusDays(1));
    m_kader->addItem(tr("Kader orang ini, atau saya"));
    for (const services::Kader& kader : services::listKader(*context.book()))
        if (!kader.until || *kader.until >= context.today())
            m_kader->addItem(qs(kader.name), QVariant::fromValue<qlonglong>(kader.id.value()));
    m_note->setPlaceholderText(tr("Misalnya: bawa formulir F1"));
    finishForm();
}

void ActionDialog::write()
{
    const auto due = m_due->day();
    if (!due)
        return refuse("due", tr("Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016."));
    services::NewAction action;
    action.kind = m_kind->currentData().toString().toStdString();
    action.due = *due;
    if (m_kader->currentData().isValid())
        action.kader = KaderId(m_kader->currentData().toLongLong());
    action.note = m_note->text().trimmed().toStdString();
    const auto done = services::setActionMany(*m_context.session(), m_people, action);
    if (!done)
        return refuse(done.error());
    const QString left = done->left.empty()
                             ? QString()
                             : tr(" %1 orang dibiarkan.")
                                   .arg(m_context.texts().count(std::int64_t(done->left.size())));
    emit m_context.toastRequested(
        tr("Tindakan ditetapkan untuk %1 orang.").arg(m_context.texts().count(done->done)) + left);
    accept();
}

} // namespace penggerak::gui
