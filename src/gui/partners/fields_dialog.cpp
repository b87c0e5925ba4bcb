#include "gui/partners/fields_dialog.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/count_edit.h"
#include "gui/furniture/date_edit.h"
#include "gui/furniture/enter_moves.h"
#include "gui/furniture/focus_ring.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/region_picker.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int formWidth = 480;
constexpr int tallest = 560;
constexpr int textHeight = 84;

} // namespace

FieldsDialog::FieldsDialog(AppContext& context, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_message(new InlineMessage(this))
    , m_save(new ActionButton(ActionButton::Kind::Primary, {}, this))
{
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 20, space::page, space::large);
    column->setSpacing(10);
    column->addWidget(new TextLabel(title, Type::Section, Ink::Text, this, true));
    m_message->hide();
    column->addWidget(m_message);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* form = new QWidget(scroll);
    m_fields = new QVBoxLayout(form);
    m_fields->setContentsMargins(2, 2, space::small, 2);
    m_fields->setSpacing(space::tiny);
    scroll->setWidget(form);
    form->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space::small);
    auto* cancel = new ActionButton(ActionButton::Kind::Secondary, tr("Batal"), this);
    cancel->setHint(QStringLiteral("Esc"));
    m_save->setHint(QStringLiteral("Ctrl Enter"));
    acts->addStretch(1);
    acts->addWidget(cancel);
    acts->addWidget(m_save);
    column->addLayout(acts);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &FieldsDialog::save);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this),
                &QShortcut::activated, this, &FieldsDialog::save);
    for (ActionButton* button : {cancel, m_save})
        button->setAutoDefault(false);
    new FocusRing(this);
}

void FieldsDialog::place(const char* name, const QString& label, QWidget* field, bool required)
{
    auto* caption = new FieldLabel(this);
    caption->setText(label);
    caption->setRequired(required);
    caption->setBuddy(field);
    field->setAccessibleName(label);
    if (m_fields->count() > 0)
        m_fields->addSpacing(space::small);
    m_fields->addWidget(caption);
    m_fields->addWidget(field);
    m_lastNote = new FieldNote(this);
    m_fields->addWidget(m_lastNote);
    m_notes[name] = m_lastNote;
    m_named[name] = field;
}

QLineEdit* FieldsDialog::addLine(const char* name, const QString& label, bool required)
{
    auto* field = new QLineEdit(this);
    place(name, label, field, required);
    return field;
}

QPlainTextEdit* FieldsDialog::addText(const char* name, const QString& label, bool required)
{
    auto* field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    field->setFixedHeight(textHeight);
    place(name, label, field, required);
    return field;
}

DateEdit* FieldsDialog::addDate(const char* name, const QString& label, bool required)
{
    auto* field = new DateEdit(this);
    field->setNear(m_context.today());
    place(name, label, field, required);
    return field;
}

CountEdit* FieldsDialog::addCount(const char* name, const QString& label, bool required)
{
    auto* field = new CountEdit(this);
    place(name, label, field, required);
    return field;
}

RegionPicker* FieldsDialog::addRegion(const char* name, const QString& label)
{
    auto* field = new RegionPicker(this);
    field->setPlaceholderText(tr("ketik nama kelurahan atau kecamatan"));
    place(name, label, field, false);
    return field;
}

QComboBox* FieldsDialog::addChoice(const char* name, const QString& label, const Choices& choices,
                                   bool required)
{
    auto* field = new QComboBox(this);
    for (const auto& [text, value] : choices)
        field->addItem(text, value);
    place(name, label, field, required);
    return field;
}

void FieldsDialog::addHint(const QString& text)
{
    if (m_lastNote)
        m_lastNote->show(FieldNote::Kind::Hint, text);
}

void FieldsDialog::setSave(const QString& verb, const QString& done, std::function<Outcome()> save)
{
    m_save->setText(verb);
    m_done = done;
    m_act = std::move(save);
    m_fields->addStretch(1);
    QWidget* last = nullptr;
    QWidget* first = nullptr;
    for (int i = 0; i < m_fields->count(); ++i) {
        QWidget* widget = m_fields->itemAt(i)->widget();
        if (widget && widget->focusPolicy() != Qt::NoFocus) {
            first = first ? first : widget;
            last = widget;
        }
    }
    if (last) {
        auto* moves = new EnterMoves(m_fields->parentWidget(), last);
        connect(moves, &EnterMoves::finished, this, &FieldsDialog::save);
        first->setFocus();
    }
    const int height = m_fields->parentWidget()->sizeHint().height() + 150;
    resize(formWidth, std::min(height, tallest));
}

bool FieldsDialog::datesAreReadable()
{
    for (const auto& [name, field] : m_named) {
        const auto* date = qobject_cast<DateEdit*>(field);
        const auto* region = qobject_cast<RegionPicker*>(field);
        if (date && !date->isValid())
            refuse(refusal("date_unreadable", name));
        else if (region && !region->isValid())
            refuse(refusal("region_unknown", name).with("region", region->text().toStdString()));
        else
            continue;
        return false;
    }
    return true;
}

void FieldsDialog::save()
{
    for (FieldNote* note : findChildren<FieldNote*>())
        if (note->kind() == FieldNote::Kind::Refusal)
            note->clear();
    m_message->hide();
    if (!m_act || !datesAreReadable())
        return;
    if (const Outcome done = m_act(); !done)
        return refuse(done.error());
    if (!m_done.isEmpty())
        emit m_context.toastRequested(m_done);
    emit saved();
    accept();
}

void FieldsDialog::refuse(const Error& error)
{
    const QString sentence = m_context.texts().sentence(error);
    const auto note = m_notes.find(error.field);
    if (note == m_notes.end()) {
        m_message->show(InlineMessage::Kind::Refusal, sentence);
        return;
    }
    note->second->show(FieldNote::Kind::Refusal, sentence);
    m_named.at(error.field)->setFocus();
}

} // namespace penggerak::gui
