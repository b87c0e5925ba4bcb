#include "gui/furniture/form_dialog.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/enter_moves.h"
#include "gui/furniture/focus_ring.h"
#include "gui/furniture/messages.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int tallest = 480; // of the fields: title and buttons fit 768 with them

} // namespace

FormDialog::FormDialog(const Texts& texts, const QString& title, const QString& explain,
                       const QString& saveWord, QWidget* parent)
    : QDialog(parent)
    , m_texts(texts)
{
    setWindowTitle(title);
    setLocale(texts.locale());
    setMinimumWidth(500);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(19, 20, 19, 20); // and 5 more around what stands in it
    whole->setSpacing(10);
    auto* heading = new TextLabel(title, Type::Section, Ink::Text, this, true);
    heading->setContentsMargins(5, 0, 5, 0);
    whole->addWidget(heading);
    if (!explain.isEmpty()) {
        auto* words = new TextLabel(explain, Type::Base, Ink::Muted, this);
        words->setWordWrap(true);
        words->setContentsMargins(5, 0, 5, 0);
        whole->addWidget(words);
    }
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new QWidget(m_scroll);
    m_form->installEventFilter(this);
    m_column = new QVBoxLayout(m_form);
    m_column->setContentsMargins(5, 5, 5, 5); // the ring around the field in focus
    m_column->setSpacing(8);
    m_scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    whole->addWidget(m_scroll, 1);
    m_message = new InlineMessage(this);
    m_message->hide();
    whole->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new ActionButton(ActionButton::Kind::Secondary, tr("Batal"), this);
    m_save = new ActionButton(ActionButton::Kind::Primary, saveWord, this);
    m_save->setHint(QStringLiteral("Ctrl Enter"));
    for (QPushButton* button :
         {static_cast<QPushButton*>(cancel), static_cast<QPushButton*>(m_save)})
        button->setAutoDefault(false);
    buttons->setContentsMargins(5, 0, 5, 0);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    whole->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &FormDialog::save);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this),
                &QShortcut::activated, this, &FormDialog::save);
}

void FormDialog::beginPair()
{
    m_pair = new QHBoxLayout;
    m_pair->setSpacing(12);
    m_column->addLayout(m_pair);
    m_inPair = 0;
}

void FormDialog::place(const QString& label, const char* name, QWidget* field, bool required)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(4);
    if (auto* check = qobject_cast<QCheckBox*>(field)) {
        check->setText(label);
    } else {
        auto* title = new FieldLabel(this);
        title->setText(label);
        title->setRequired(required);
        title->setBuddy(field);
        box->addWidget(title);
    }
    if (auto* line = qobject_cast<QLineEdit*>(field); line && line->textMargins().isNull())
        line->setTextMargins(6, 0, 6, 0);
    field->setAccessibleName(label);
    field->setObjectName(QLatin1String(name));
    auto* note = new FieldNote(this);
    box->addWidget(field);
    box->addWidget(note);
    if (m_pair) {
        m_pair->addLayout(box, 1);
        if (++m_inPair == 2)
            m_pair = nullptr;
    } else {
        m_column->addLayout(box);
    }
    m_notes.insert(QLatin1String(name), note);
    m_fields.insert(QLatin1String(name), field);
    m_first = m_first ? m_first : field;
    m_last = field;
    m_lastNote = note;
}

void FormDialog::addHint(const QString& text)
{
    if (m_lastNote)
        m_lastNote->show(FieldNote::Kind::Hint, text);
}

void FormDialog::addBelow(QWidget* widget)
{
    m_column->addWidget(widget);
}

void FormDialog::finishForm()
{
    new FocusRing(this);
    auto* enter = new EnterMoves(this, m_last);
    connect(enter, &EnterMoves::finished, this, &FormDialog::save);
    m_column->addStretch(1);
    if (m_first)
        m_first->setFocus();
    fit();
}

void FormDialog::fit()
{
    const int width = m_form->width();
    const int needed =
        m_column->hasHeightForWidth()
            ? std::max(m_column->totalHeightForWidth(width), m_column->totalMinimumSize().height())
            : m_column->totalMinimumSize().height();
    m_scroll->setMinimumHeight(std::min(needed, tallest));
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form &&
        (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fit();
    return QDialog::eventFilter(watched, event);
}

void FormDialog::save()
{
    for (FieldNote* note : std::as_const(m_notes))
        if (note->kind() == FieldNote::Kind::Refusal)
            note->clear();
    m_message->hide();
    write();
}

void FormDialog::refuse(const Error& error)
{
    const QString sentence = m_texts.sentence(error);
    const QString field = qs(error.field);
    if (m_notes.contains(field))
        refuse(field.toLatin1().constData(), sentence);
    else
        m_message->show(InlineMessage::Kind::Refusal, tr("Belum disimpan."), sentence);
}

void FormDialog::refuse(const char* name, const QString& sentence)
{
    m_notes.value(QLatin1String(name))->show(FieldNote::Kind::Refusal, sentence);
    m_fields.value(QLatin1String(name))->setFocus();
}

} // namespace penggerak::gui
