#pragma once

#include "services/people/people.h"
#include "services/text/sentences.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;

namespace penggerak::gui {

namespace Ui {
class PersonForm;
}

class ActionButton;
class FieldNote;

/// The fields of a person, for a new one and for changing one. Decodes the NIK while it is typed,
/// fills birth date and sex from it where they are empty, and asks for a reason where they differ.
/// Every sentence stands beside its field.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget* parent = nullptr);
    ~PersonForm() override;

    /// Once, before use.
    void start(services::Language language, Day today);
    services::PersonFields fields() const;
    void setFields(const services::PersonFields& fields);
    /// What is typed, for a draft; also what is no date or NIK yet.
    QJsonObject typed() const;
    void setTyped(const QJsonObject& typed);
    bool isBlank() const;
    void clear();
    void focusNik();

    /// False when a field shows a sentence already, which then has the focus.
    bool accept();
    /// Shows a refusal beside its field; false when no field of this form has that name.
    bool showError(const Error& error);

    /// The parts of a NIK that holds; nothing while it does not.
    std::optional<Nik> nik() const;
    QString nikDigits() const;
    std::optional<services::NikReading> reading() const { return m_reading; }
    bool birthDiffers() const { return m_birthDiffers; }
    bool sexDiffers() const { return m_sexDiffers; }
    /// What the book says about this NIK: free, or whose it is.
    void showNikFree();
    void showNikTaken(const QString& name, PersonId person);

signals:
    void edited();
    void nikChanged(); ///< another NIK, whole or not
    void openWanted(penggerak::PersonId person);

private:
    void connectFields();
    void buildDifference();
    void readNik();
    void showNikState();
    void fillFromNik();
    void compareWithNik();
    void takeFromNik();
    void checkPhone(bool left);
    void refuse(FieldNote* note, QWidget* field, const QString& sentence);
    FieldNote* noteOf(const std::string& field, QWidget*& widget) const;

    std::unique_ptr<Ui::PersonForm> m_ui;
    services::Language m_language = services::Language::Indonesian;
    Day m_today;
    std::optional<services::NikReading> m_reading;
    std::optional<PersonId> m_takenBy;
    std::string m_kpj; ///< has no line in the form, and is kept
    bool m_birthDiffers = false;
    bool m_sexDiffers = false;
    /// Filled by the program from the NIK, and not touched since.
    bool m_birthFromNik = false;
    bool m_sexFromNik = false;
    bool m_filling = false;
    QComboBox* m_reason = nullptr;
    ActionButton* m_take = nullptr;
};

} // namespace penggerak::gui
