#include "gui/partners/body_list.h"
#include "gui/partners/body_panel.h"
#include "gui/partners/employers_page.h"
#include "gui/partners/fields_dialog.h"
#include "gui/partners/match_dialog.h"
#include "gui/partners/partners_page.h"

namespace penggerak::gui {

std::vector<Shot> EmployersPage::shots()
{
    return {
        {QStringLiteral("pemberi-kerja"), {}},
        {QStringLiteral("pemberi-kerja-baru"),
         [this]() -> QWidget* { return m_list->openNew(services::BodyKind::Employer); }},
        {QStringLiteral("pemberi-kerja-cocok"), [this]() -> QWidget* { return openMatching(); }}};
}

std::vector<Shot> PartnersPage::shots()
{
    return {
        {QStringLiteral("mitra"),
         [this]() -> QWidget* {
             showView(View::Partners);
             return nullptr;
         }},
        {QStringLiteral("mitra-komitmen"),
         [this]() -> QWidget* {
             showView(View::Commitments);
             return nullptr;
         }},
        {QStringLiteral("mitra-masukan"),
         [this]() -> QWidget* {
             showView(View::Feedback);
             return nullptr;
         }},
        {QStringLiteral("mitra-masukan-baru"), [this]() -> QWidget* { return openFeedback(); }}};
}

} // namespace penggerak::gui
