#pragma once

#include "core/base/result.h"
#include "gui/furniture/form_dialog.h"
#include "services/actors/session.h"

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace penggerak::gui {

class AppContext;
class CountEdit;
class DateEdit;
class RegionPicker;

/// A form that is put together by a function in stead of a class: which fields, and what saving
/// does.
class FieldsDialog : public FormDialog
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
    using FormDialog::addHint;
    using FormDialog::beginPair;

    /// After the last field: the verb on the button and what it does; nothing wrong closes the form
    /// and says `done`.
    void setSave(const QString& verb, const QString& done, std::function<Outcome()> save);
    /// The same for what is dated: where the day lies in a closed month, whoever saves is asked
    /// whether it is right, and the act comes again in his name as one who enters corrections.
    using DatedAct = std::function<Outcome(const services::Session&)>;
    void setSave(const QString& verb, const QString& done, DatedAct save);

signals:
    void saved();

protected:
    void write() override;

private:
    bool isReadable();
    Outcome saveDated(const DatedAct& save);

    AppContext& m_context;
    std::vector<std::pair<const char*, DateEdit*>> m_dates;
    std::vector<std::pair<const char*, RegionPicker*>> m_regions;
    std::function<Outcome()> m_act;
    QString m_done;
};

} // namespace penggerak::gui
