#pragma once

#include "gui/partners/fields_dialog.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"

#include <optional>
#include <vector>

namespace penggerak::gui {

class Texts;

/// What the forms of employers and partners choose from; read in the background.
struct PartnerChoices
{
    static PartnerChoices read(const services::Book& book);

    FieldsDialog::Choices officeChoices(const QString& none) const;
    FieldsDialog::Choices bodyChoices(const QString& none,
                                      const std::vector<services::BodyKind>& kinds,
                                      std::optional<BodyId> without = std::nullopt) const;
    FieldsDialog::Choices kaderChoices() const;
    FieldsDialog::Choices ownerChoices(const QString& none) const;

    std::vector<services::Office> offices;
    std::vector<services::Body> bodies;
    std::vector<services::Kader> kader;
    std::vector<std::pair<UserId, std::string>> owners;
};

/// Codes as choices, with the words of `prefix` + code; the first is for none where it is not
/// empty.
FieldsDialog::Choices codeChoices(const Texts& texts, const QString& none, const char* prefix,
                                  const std::vector<std::string>& codes);
/// Ids as the data of choices; nothing for the one that stands for none.
template <class IdType>
std::optional<IdType> chosenId(const QVariant& data)
{
    const qlonglong value = data.toLongLong();
    return value > 0 ? std::optional(IdType(value)) : std::nullopt;
}
template <class IdType>
QVariant choiceOf(const std::optional<IdType>& id)
{
    return id ? QVariant::fromValue<qlonglong>(id->value()) : QVariant();
}

} // namespace penggerak::gui
