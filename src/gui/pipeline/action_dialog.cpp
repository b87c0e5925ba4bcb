#include "gui/pipeline/action_dialog.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/date_edit.h"
#include "gui/furniture/enter_moves.h"
#include "gui/furniture/focus_ring.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"
#include "services/outreach/outreach.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

void addField(QVBoxLayout* column, const QString& label, QWidget* field)
{
    auto* words = new FieldLabel(field->parentWidget());
    words->setText(label);
    words->setBuddy(field);
    field->setAccessibleName(label);
    column->addWidget(words);
    column->addWidget(field);
}

} // namespace

ActionDialog::ActionDialog(AppContext& context, std::vector<PersonId> people, const QString& who,
                           QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_people(std::move(people))
    , m_kind(new QComboBox(this))
    , m_due(new DateEdit(this))
    , m_kader(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_refusal(new InlineMessage(this))
{
    const Texts texts = context.texts();
    setWindowTitle(tr("Tindakan berikutnya"));
    setLocale(texts.locale());
    setMinimumWidth(440);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(6);
    column->addWidget(new TextLabel(who, Type::Section, Ink::Text, this, true));
    for (const std::string& kind : services::actionKinds())
        m_kind->addItem(texts.term(kind), qs(kind));
    addField(column, tr("Yang akan dilakukan"), m_kind);
    m_due->setNear(context.today());
    m_due->setDay(context.today().plusDays(1));
    addField(column, tr("Paling lambat"), m_due);
    m_kader->addItem(tr("Kader orang ini, atau saya"));
    for (const services::Kader& kader : services::listKader(*context.book()))
        if (!kader.until || *kader.until >= context.today())
            m_kader->addItem(qs(kader.name), QVariant::fromValue<qlonglong>(kader.id.value()));
    addField(column, tr("Yang mengerjakan"), m_kader);
    m_note->setPlaceholderText(tr("Misalnya: bawa formulir F1"));
    addField(column, tr("Catatan"), m_note);
    m_refusal->hide();
    column->addWidget(m_refusal);
    auto* acts = new QHBoxLayout;
    acts->addStretch(1);
    auto* cancel = new ActionButton(ActionButton::Kind::Secondary, tr("Batal"), this);
    auto* store = new ActionButton(ActionButton::Kind::Primary, tr("Simpan"), this);
    store->setHint(QStringLiteral("Ctrl Enter"));
    store->setDefault(true);
    acts->addWidget(cancel);
    acts->addWidget(store);
    column->addSpacing(8);
    column->addLayout(acts);
    new FocusRing(this);
    auto* enter = new EnterMoves(this, m_note);
    connect(enter, &EnterMoves::finished, this, &ActionDialog::save);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(store, &QAbstractButton::clicked, this, &ActionDialog::save);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, this, &ActionDialog::save);
}

void ActionDialog::save()
{
    const auto due = m_due->day();
    if (!due) {
        m_refusal->show(InlineMessage::Kind::Refusal,
                        tr("Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016."));
        m_due->setFocus();
        return;
    }
    services::NewAction action;
    action.kind = m_kind->currentData().toString().toStdString();
    action.due = *due;
    if (m_kader->currentData().isValid())
        action.kader = KaderId(m_kader->currentData().toLongLong());
    action.note = m_note->text().trimmed().toStdString();
    const auto done = services::setActionMany(*m_context.session(), m_people, action);
    if (!done) {
        m_refusal->show(InlineMessage::Kind::Refusal, m_context.texts().sentence(done.error()));
        return;
    }
    const QString left = done->left.empty()
                             ? QString()
                             : tr(" %1 orang dibiarkan.")
                                   .arg(m_context.texts().count(std::int64_t(done->left.size())));
    emit m_context.toastRequested(
        tr("Tindakan ditetapkan untuk %1 orang.").arg(m_context.texts().count(done->done)) + left);
    accept();
}

} // namespace penggerak::gui
