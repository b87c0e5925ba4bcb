#pragma once

#include "services/pipeline/pipeline.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace penggerak::gui {

class AppContext;
class DateEdit;
class InlineMessage;

/// What is to be done next for one person or many, and by when.
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `who`: the person's name, or how many they are.
    ActionDialog(AppContext& context, std::vector<PersonId> people, const QString& who,
                 QWidget* parent);

private:
    void save();

    AppContext& m_context;
    std::vector<PersonId> m_people;
    QComboBox* m_kind;
    DateEdit* m_due;
    QComboBox* m_kader;
    QLineEdit* m_note;
    InlineMessage* m_refusal;
};

} // namespace penggerak::gui
