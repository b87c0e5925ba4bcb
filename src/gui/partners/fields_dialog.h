#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QDialog>

#include <functional>
#include <map>
#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class CountEdit;
class DateEdit;
class FieldNote;
class InlineMessage;
class RegionPicker;
class TextLabel;

/// A short form of its own: fields one below the other, each with its note. Enter goes on and saves
/// in the last field, Ctrl+Enter saves from everywhere, Esc leaves. A refusal stands under the
/// field that it names.
class FieldsDialog : public QDialog
{
    Q_OBJECT

public:
    FieldsDialog(AppContext& context, const QString& title, QWidget* parent);

    /// `name` is that of the fields of refusals.
    QLineEdit* addLine(const char* name, const QString& label, bool required = false);
    QPlainTextEdit* addText(const char* name, const QString& label, bool required = false);
    DateEdit* addDate(const char* name, const QString& label, bool required = false);
    CountEdit* addCount(const char* name, const QString& label, bool required = false);
    RegionPicker* addRegion(const char* name, const QString& label);
    using Choices = std::vector<std::pair<QString, QVariant>>;
    QComboBox* addChoice(const char* name, const QString& label, const Choices& choices,
                         bool required = false);
    /// A line of help under the last field.
    void addHint(const QString& text);

    /// The verb on the button and what it does; nothing wrong closes the form and says `done`.
    void setSave(const QString& verb, const QString& done, std::function<Outcome()> save);
    /// As the button does.
    void save();

signals:
    void saved();

private:
    void place(const char* name, const QString& label, QWidget* field, bool required);
    void refuse(const Error& error);
    bool datesAreReadable();

    AppContext& m_context;
    QVBoxLayout* m_fields;
    InlineMessage* m_message;
    ActionButton* m_save;
    std::function<Outcome()> m_act;
    QString m_done;
    std::map<std::string, FieldNote*> m_notes;
    std::map<std::string, QWidget*> m_named;
    FieldNote* m_lastNote = nullptr;
};

} // namespace penggerak::gui
