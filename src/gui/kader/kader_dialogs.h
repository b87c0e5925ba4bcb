#pragma once

#include "gui/furniture/form_dialog.h"
#include "services/kader/kader.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace penggerak::gui {

class AppContext;
class DateEdit;
class RegionPicker;

/// A new kader: an application with the list of people he brings, or somebody at work already.
class NewKaderDialog : public FormDialog
{
    Q_OBJECT

public:
    NewKaderDialog(AppContext& context, QWidget* parent);

signals:
    void written(penggerak::KaderId id);

protected:
    void write() override;

private:
    AppContext& m_context;
    QLineEdit* m_name;
    QLineEdit* m_nik;
    QLineEdit* m_phone;
    QComboBox* m_office;
    QComboBox* m_type;
    QComboBox* m_origin;
    QComboBox* m_status;
    DateEdit* m_since;
    QCheckBox* m_staff;
    QPlainTextEdit* m_potential;
};

/// The next step of a kader, of those that the rules allow.
class KaderStatusDialog : public FormDialog
{
    Q_OBJECT

public:
    KaderStatusDialog(AppContext& context, const services::KaderDetails& details, QWidget* parent);
    /// For tests and pictures.
    void choose(KaderStatus to, Day on, KaderReason reason);

protected:
    void write() override;

private:
    void showReasons();

    AppContext& m_context;
    services::KaderDetails m_details;
    QComboBox* m_to;
    DateEdit* m_on;
    QComboBox* m_reason;
    QLineEdit* m_note;
};

/// A paper with its number and days.
class KaderDocumentDialog : public FormDialog
{
    Q_OBJECT

public:
    KaderDocumentDialog(AppContext& context, const services::KaderDetails& details,
                        QWidget* parent);

protected:
    void write() override;

private:
    AppContext& m_context;
    KaderId m_kader;
    QComboBox* m_kind;
    QLineEdit* m_number;
    DateEdit* m_from;
    DateEdit* m_until;
};

/// A place where he works, down to an RT.
class KaderTerritoryDialog : public FormDialog
{
    Q_OBJECT

public:
    KaderTerritoryDialog(AppContext& context, const services::KaderDetails& details,
                         QWidget* parent);

protected:
    void write() override;

private:
    AppContext& m_context;
    KaderId m_kader;
    RegionPicker* m_region;
    QLineEdit* m_rw;
    QLineEdit* m_rt;
    DateEdit* m_from;
    DateEdit* m_until;
};

} // namespace penggerak::gui
