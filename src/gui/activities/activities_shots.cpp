#include "gui/activities/activities_page.h"
#include "gui/activities/activity_panel.h"
#include "gui/activities/guests_dialog.h"
#include "gui/activities/month_grid.h"
#include "gui/activities/yield_dialog.h"

#include <algorithm>

namespace penggerak::gui {

std::vector<Shot> ActivitiesPage::shots()
{
    const auto chosen = [this] {
        return std::max_element(m_rows.begin(), m_rows.end(),
                                [](const auto& a, const auto& b) { return a.files < b.files; });
    };
    const auto fullest = [this, chosen] {
        m_period = Period::Year;
        showChips();
        if (!m_rows.empty())
            m_wanted = chosen()->activity.id;
        showView(View::List);
    };
    return {
        {QStringLiteral("kegiatan"),
         [fullest]() -> QWidget* {
             fullest();
             return nullptr;
         }},
        {QStringLiteral("kegiatan-baru"), [this]() -> QWidget* { return openNew(); }},
        {QStringLiteral("kegiatan-orang"), [this]() -> QWidget* { return m_panel->openGuests(); }},
        {QStringLiteral("kegiatan-instansi"),
         [this]() -> QWidget* { return m_panel->openCrowds(); }},
        {QStringLiteral("kegiatan-hasil"),
         [this]() -> QWidget* { return m_panel->openYield(services::YieldStep::Reached); }},
        {QStringLiteral("kegiatan-bulan"), [this, chosen]() -> QWidget* {
             if (!m_rows.empty())
                 m_month->setDay(chosen()->activity.from);
             showView(View::Month);
             return nullptr;
         }}};
}

} // namespace penggerak::gui
