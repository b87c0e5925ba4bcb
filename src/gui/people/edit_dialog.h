#pragma once

#include "services/people/people.h"

#include <QDialog>

#include <memory>

namespace penggerak::gui {

namespace Ui {
class EditDialog;
}

class AppContext;

/// Changes the fields of a person. Opening it shows NIK and phone whole, which the book records.
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    EditDialog(AppContext& context, PersonId person, std::int64_t version,
               const services::PersonFields& fields, QWidget* parent);
    ~EditDialog() override;

signals:
    void openWanted(penggerak::PersonId person);

private:
    void save();
    void lookForNik();
    void offerReload(const Error& error);

    AppContext& m_context;
    PersonId m_person;
    std::int64_t m_version;
    std::string m_nik; ///< as it was
    std::unique_ptr<Ui::EditDialog> m_ui;
};

} // namespace penggerak::gui
