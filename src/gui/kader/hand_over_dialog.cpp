#include "gui/kader/hand_over_dialog.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/date_edit.h"
#include "gui/furniture/messages.h"
#include "gui/kader/kader_words.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QCheckBox>
#include <QComboBox>

namespace penggerak::gui {

HandOverDialog::HandOverDialog(AppContext& context, const services::KaderRow& from, QWidget* parent)
    : FormDialog(context.texts(), tr("Alihkan semua orang %1").arg(qs(from.kader.name)),
                 tr("Mulai tanggal ini kader pengganti yang menjaga mereka. Angka bulan-bulan "
                    "sebelumnya tetap."),
                 tr("Alihkan"), parent)
    , m_context(context)
    , m_from(from)
    , m_counting(new Background(this))
    , m_writing(new Background(this))
{
    beginPair();
    m_to = add<QComboBox>(tr("Kader pengganti"), "to", true);
    m_on = add<DateEdit>(tr("Mulai tanggal"), "on", true);
    m_territory = add<QCheckBox>(tr("Wilayahnya ikut dialihkan"), "region");
    m_ends = add<QCheckBox>(tr("Tugas kader lama selesai pada tanggal itu"), "ends");
    m_count = new TextLabel({}, Type::Base, Ink::Text, this);
    m_count->setWordWrap(true);
    m_count->setMinimumHeight(3 * m_count->sizeHint().height());
    m_count->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    addBelow(m_count);
    services::KaderFilter active;
    active.status = KaderStatus::Active;
    if (const auto rows = services::listKaderRows(*context.book(), active, kaderDay(context)))
        for (const services::KaderRow& row : *rows)
            if (row.kader.id != from.kader.id)
                m_to->addItem(row.office.empty() ? qs(row.kader.name)
                                                 : QStringLiteral("%1, %2").arg(qs(row.kader.name),
                                                                                qs(row.office)),
                              QVariant::fromValue<qlonglong>(row.kader.id.value()));
    m_on->setNear(kaderDay(context));
    m_on->setDay(kaderDay(context));
    m_territory->setChecked(from.territories > 0);
    m_territory->setEnabled(from.territories > 0);
    connect(m_to, &QComboBox::currentIndexChanged, this, &HandOverDialog::recount);
    connect(m_on, &DateEdit::dayChanged, this, &HandOverDialog::recount);
    connect(m_territory, &QCheckBox::toggled, this, &HandOverDialog::recount);
    finishForm();
    m_to->setFocus();
    recount();
}

bool HandOverDialog::isBusy() const
{
    return m_counting->isRunning() || m_writing->isRunning();
}

void HandOverDialog::choose(KaderId to, Day on)
{
    m_to->setCurrentIndex(m_to->findData(QVariant::fromValue<qlonglong>(to.value())));
    m_on->setDay(on);
    recount();
}

QString HandOverDialog::counted() const
{
    return m_count->text();
}

std::optional<services::HandOver> HandOverDialog::order() const
{
    const auto on = m_on->day();
    if (!on || m_to->currentIndex() < 0)
        return std::nullopt;
    return services::HandOver{m_from.kader.id, KaderId(m_to->currentData().toLongLong()), *on,
                              m_territory->isChecked(), m_ends->isChecked()};
}

void HandOverDialog::recount()
{
    const auto asked = order();
    message()->hide();
    saveButton()->setEnabled(false);
    if (!asked) {
        m_count->setText(m_to->count() == 0
                             ? tr("Tidak ada kader aktif lain. Aktifkan penggantinya dulu.")
                             : tr("Tulis tanggalnya, misalnya 2 Nov 2016."));
        return;
    }
    m_counting->run(
        [book = m_context.book(), session = *m_context.session(), order = *asked] {
            return services::handOverCount(session, order);
        },
        [this](const Result<services::HandOverCount>& count) {
            if (!count) {
                m_count->setText({});
                return refuse(count.error());
            }
            QStringList parts;
            for (const auto& [stage, heads] : count->byStage)
                parts.append(QStringLiteral("%1 %2").arg(texts().count(heads),
                                                         texts().term(stage).toLower()));
            const Heads all = count->named + count->pooled;
            QString text = tr("%1 orang dialihkan").arg(texts().count(all));
            if (!parts.isEmpty())
                text += QStringLiteral(": ") + parts.join(QStringLiteral(", "));
            text += QStringLiteral(".");
            if (!count->cameLater.isZero())
                text += QStringLiteral("\n") + tr("%1 orang datang sesudah tanggal itu dan tetap.")
                                                   .arg(texts().count(count->cameLater));
            if (count->territories > 0)
                text += QStringLiteral("\n") + tr("%n wilayah ikut.", nullptr, count->territories);
            m_count->setText(text);
            saveButton()->setEnabled(!all.isZero() || count->territories > 0);
        });
}

void HandOverDialog::write()
{
    const auto asked = order();
    if (!asked || m_writing->isRunning() || !m_context.canWrite())
        return;
    saveButton()->setEnabled(false);
    m_writing->run([book = m_context.book(), session = *m_context.session(),
                    order = *asked] { return services::handOver(session, order); },
                   [this](const Result<services::HandedOver>& done) {
                       saveButton()->setEnabled(true);
                       if (!done)
                           return refuse(done.error());
                       emit m_context.toastRequested(
                           tr("%1 orang dialihkan.")
                               .arg(texts().count(done->count.named + done->count.pooled)));
                       accept();
                   });
}

} // namespace penggerak::gui
