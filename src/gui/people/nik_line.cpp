#include "gui/people/nik_line.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/text_label.h"
#include "gui/people/secret_clipboard.h"
#include "gui/shell/app_context.h"

#include <QHBoxLayout>

namespace penggerak::gui {

NikLine::NikLine(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_clipboard(new SecretClipboard(this))
{
    m_number = new TextLabel({}, Type::Base, Ink::Muted, this);
    m_number->setAccessibleName(tr("NIK"));
    m_countdown = new TextLabel({}, Type::Small, Ink::Muted, this);
    m_reveal = new ActionButton(ActionButton::Kind::Text, tr("Tampilkan"), this);
    m_reveal->setSymbol(Icon::Eye);
    m_reveal->setAccessibleName(tr("Tampilkan NIK, dengan alasan"));
    m_copy = new ActionButton(ActionButton::Kind::Text, tr("Salin"), this);
    m_copy->setAccessibleName(tr("Salin NIK; papan klip dikosongkan setelah 30 detik"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_number);
    row->addWidget(m_countdown);
    row->addWidget(m_reveal);
    row->addWidget(m_copy);
    row->addStretch(1);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &NikLine::tick);
    connect(m_reveal, &QAbstractButton::clicked, this, &NikLine::askAndReveal);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        m_clipboard->copy(m_nik);
        emit m_context.toastRequested(tr("NIK disalin. Papan klip dikosongkan setelah 30 detik."));
    });
    m_countdown->hide();
    m_copy->hide();
}

void NikLine::show(PersonId person, const QString& masked, bool hasNik)
{
    if (m_person != person)
        hideAgain();
    m_person = person;
    m_masked = hasNik ? masked : tr("NIK belum ada");
    if (m_nik.isEmpty())
        m_number->setText(m_masked);
    m_reveal->setVisible(hasNik && m_nik.isEmpty() && m_context.may("person.reveal") &&
                         m_context.canWrite());
}

void NikLine::askAndReveal()
{
    if (!m_person)
        return;
    const auto reason = m_context.prompts().reason(
        this, {tr("Tampilkan NIK"),
               tr("NIK dan nomor HP akan terlihat 30 detik. Alasan ini dan nama Anda dicatat di "
                  "buku."),
               {tr("Mencocokkan dengan KTP"), tr("Mengisi formulir pendaftaran"),
                tr("Menghubungi orangnya"), tr("Diminta penyelia")},
               tr("Tampilkan")});
    if (!reason)
        return;
    const auto seen = services::reveal(*m_context.session(), *m_person, reason->toStdString());
    if (!seen) {
        m_context.prompts().tell(this, tr("NIK tidak ditampilkan"), seen.error());
        return;
    }
    m_nik = qs(seen->nik);
    m_number->setText(m_nik.left(6) + QLatin1Char(' ') + m_nik.mid(6, 6) + QLatin1Char(' ') +
                      m_nik.mid(12));
    m_number->setInk(Ink::Text);
    m_left = secondsShown;
    m_reveal->hide();
    m_copy->show();
    m_countdown->show();
    m_countdown->setText(tr("%1 dtk").arg(m_left));
    m_second.start();
    m_copy->setFocus();
    emit revealed(qs(seen->phone));
}

void NikLine::tick()
{
    if (--m_left <= 0)
        hideAgain();
    else
        m_countdown->setText(tr("%1 dtk").arg(m_left));
}

void NikLine::hideAgain()
{
    m_second.stop();
    if (m_nik.isEmpty())
        return;
    m_nik.fill(QLatin1Char(' '));
    m_nik.clear();
    m_number->setText(m_masked);
    m_number->setInk(Ink::Muted);
    m_countdown->hide();
    m_copy->hide();
    m_reveal->show();
    emit revealed({});
}

} // namespace penggerak::gui
