#pragma once

#include "gui/furniture/form_dialog.h"
#include "services/pipeline/pipeline.h"

class QComboBox;
class QLineEdit;

namespace penggerak::gui {

class AppContext;
class DateEdit;

/// What is to be done next for one person or many, and by when.
class ActionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `who`: the person's name, or how many they are.
    ActionDialog(AppContext& context, std::vector<PersonId> people, const QString& who,
                 QWidget* parent);

protected:
    void write() override;

private:
    AppContext& m_context;
    std::vector<PersonId> m_people;
    QComboBox* m_kind;
    DateEdit* m_due;
    QComboBox* m_kader;
    QLineEdit* m_note;
};

} // namespace penggerak::gui
