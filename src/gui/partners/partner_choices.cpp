#include "gui/partners/partner_choices.h"

#include "gui/furniture/texts.h"
#include "services/partners/feedback.h"

#include <algorithm>

namespace penggerak::gui {

namespace {

FieldsDialog::Choices begin(const QString& none)
{
    FieldsDialog::Choices choices;
    if (!none.isEmpty())
        choices.emplace_back(none, QVariant());
    return choices;
}

QVariant dataOf(std::int64_t id)
{
    return QVariant::fromValue<qlonglong>(id);
}

} // namespace

PartnerChoices PartnerChoices::read(const services::Book& book)
{
    return {services::listOffices(book), services::listBodies(book), services::listKader(book),
            services::possibleOwners(book)};
}

FieldsDialog::Choices PartnerChoices::officeChoices(const QString& none) const
{
    FieldsDialog::Choices choices = begin(none);
    for (const services::Office& office : offices)
        choices.emplace_back(qs(office.name), dataOf(office.id.value()));
    return choices;
}

FieldsDialog::Choices PartnerChoices::bodyChoices(const QString& none,
                                                  const std::vector<services::BodyKind>& kinds,
                                                  std::optional<BodyId> without) const
{
    FieldsDialog::Choices choices = begin(none);
    for (const services::Body& body : bodies)
        if (body.id != without && std::find(kinds.begin(), kinds.end(), body.kind) != kinds.end())
            choices.emplace_back(qs(body.name), dataOf(body.id.value()));
    return choices;
}

FieldsDialog::Choices PartnerChoices::kaderChoices() const
{
    FieldsDialog::Choices choices;
    for (const services::Kader& one : kader)
        choices.emplace_back(qs(one.name), dataOf(one.id.value()));
    return choices;
}

FieldsDialog::Choices PartnerChoices::ownerChoices(const QString& none) const
{
    FieldsDialog::Choices choices = begin(none);
    for (const auto& [id, name] : owners)
        choices.emplace_back(qs(name), dataOf(id.value()));
    return choices;
}

FieldsDialog::Choices codeChoices(const Texts& texts, const QString& none, const char* prefix,
                                  const std::vector<std::string>& codes)
{
    FieldsDialog::Choices choices = begin(none);
    for (const std::string& code : codes)
        choices.emplace_back(texts.term(prefix + code), qs(code));
    return choices;
}

} // namespace penggerak::gui
