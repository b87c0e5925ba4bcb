#pragma once

#include "gui/furniture/form_dialog.h"
#include "services/training/training.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace penggerak::gui {

class AppContext;
class DateEdit;

/// A training with its days, venue, theme and sessions.
class NewTrainingDialog : public FormDialog
{
    Q_OBJECT

public:
    NewTrainingDialog(AppContext& context, QWidget* parent);

signals:
    void written(penggerak::ActivityId id);

protected:
    void write() override;

private:
    AppContext& m_context;
    QLineEdit* m_name;
    QLineEdit* m_theme;
    QComboBox* m_office;
    QLineEdit* m_place;
    DateEdit* m_from;
    DateEdit* m_to;
    QPlainTextEdit* m_sessions;
};

/// People for the list, one a line, or kader of the book.
class InviteDialog : public FormDialog
{
    Q_OBJECT

public:
    InviteDialog(AppContext& context, const services::TrainingDetails& details, QWidget* parent);

protected:
    void write() override;

private:
    AppContext& m_context;
    ActivityId m_training;
    QComboBox* m_kader;
    QPlainTextEdit* m_people;
};

/// The attendance sheet of one session, keyed back by row number.
class AttendanceDialog : public FormDialog
{
    Q_OBJECT

public:
    AttendanceDialog(AppContext& context, const services::TrainingDetails& details,
                     QWidget* parent);

protected:
    void write() override;

private:
    AppContext& m_context;
    services::TrainingDetails m_details;
    QComboBox* m_session;
    QLineEdit* m_present;
    QLineEdit* m_absent;
    QPlainTextEdit* m_uninvited;
};

/// Who passed and who did not, by row number.
class ResultDialog : public FormDialog
{
    Q_OBJECT

public:
    ResultDialog(AppContext& context, const services::TrainingDetails& details, QWidget* parent);

protected:
    void write() override;

private:
    AppContext& m_context;
    ActivityId m_training;
    QLineEdit* m_passed;
    QLineEdit* m_failed;
};

/// Certificates for everybody who passed and has none.
class CertificateDialog : public FormDialog
{
    Q_OBJECT

public:
    CertificateDialog(AppContext& context, const services::TrainingDetails& details,
                      QWidget* parent);

protected:
    void write() override;

private:
    AppContext& m_context;
    ActivityId m_training;
    QLineEdit* m_number;
    QLineEdit* m_first;
    DateEdit* m_from;
    DateEdit* m_until;
};

} // namespace penggerak::gui
