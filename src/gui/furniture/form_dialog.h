#pragma once

#include "core/base/result.h"
#include "gui/furniture/text_label.h"
#include "gui/furniture/texts.h"

#include <QDialog>
#include <QHash>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace penggerak::gui {

class ActionButton;
class InlineMessage;

/// A dialog that is one form: a title, what it does, fields with labels and notes, and its two
/// buttons. Enter goes from field to field and saves after the last, Ctrl+Enter saves from
/// anywhere, Esc leaves. A refusal stands under the field that it names. A form taller than a small
/// screen scrolls between title and buttons.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const Texts& texts, const QString& title, const QString& explain,
               const QString& saveWord, QWidget* parent);

    /// For tests and pictures: as if the button were pressed.
    void save();

protected:
    /// A field below the others; `name` is the field of an Error.
    template <class Field>
    Field* add(const QString& label, const char* name, bool required = false)
    {
        auto* field = new Field(this);
        place(label, name, field, required);
        return field;
    }
    /// A line of help under the last field.
    void addHint(const QString& text);
    /// The next two fields stand side by side.
    void beginPair();
    void addBelow(QWidget* widget);
    /// After the last field was added; the first has the focus.
    void finishForm();
    void refuse(const Error& error);
    void refuse(const char* name, const QString& sentence);
    InlineMessage* message() const { return m_message; }
    ActionButton* saveButton() const { return m_save; }
    const Texts& texts() const { return m_texts; }

    /// Writes what the fields say; accepts or refuses.
    virtual void write() = 0;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Room for all fields, as far as a small screen has it.
    void fit();
    void place(const QString& label, const char* name, QWidget* field, bool required);

    Texts m_texts;
    QScrollArea* m_scroll;
    QWidget* m_form;
    QVBoxLayout* m_column;
    QHBoxLayout* m_pair = nullptr;
    int m_inPair = 0;
    QWidget* m_first = nullptr;
    QWidget* m_last = nullptr;
    FieldNote* m_lastNote = nullptr;
    InlineMessage* m_message;
    ActionButton* m_save;
    QHash<QString, FieldNote*> m_notes;
    QHash<QString, QWidget*> m_fields;
};

} // namespace penggerak::gui
