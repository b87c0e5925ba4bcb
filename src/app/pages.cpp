#include "app/pages.h"

#include "gui/coverage/coverage_page.h"
#include "gui/exchange/import_page.h"
#include "gui/figures/figures_page.h"
#include "gui/merge/check_page.h"
#include "gui/people/people_page.h"
#include "gui/pipeline/work_page.h"
#include "gui/settings/settings_page.h"

#include <QCoreApplication>

namespace penggerak::app {

namespace {

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <class PageType>
std::function<gui::Page*(gui::AppContext&, QWidget*)> make()
{
    return [](gui::AppContext& context, QWidget* parent) { return new PageType(context, parent); };
}

} // namespace

std::vector<gui::PageEntry> pages(gui::AppContext&)
{
    std::vector<gui::PageEntry> all;
    all.push_back({QStringLiteral("beranda"), Words::tr("Beranda"), gui::Icon::Home, false,
                   make<gui::CoveragePage>()});
    gui::PageEntry people{QStringLiteral("prospek"), Words::tr("Prospek"), gui::Icon::People, false,
                          make<gui::PeoplePage>()};
    people.offers.push_back(
        {Words::tr("Prospek baru"), QStringLiteral("Ctrl N"), QStringLiteral("baru")});
    people.opensPeople = true;
    all.push_back(std::move(people));
    all.push_back({QStringLiteral("kerja"), Words::tr("Kerja hari ini"), gui::Icon::Calendar, false,
                   make<gui::WorkPage>()});
    gui::PageEntry check{QStringLiteral("periksa"), Words::tr("Periksa"), gui::Icon::Shield, false,
                         make<gui::CheckPage>()};
    check.offers.push_back({Words::tr("Cari duplikat"), {}, QStringLiteral("duplikat")});
    check.offers.push_back({Words::tr("Mutu data"), {}, QStringLiteral("mutu")});
    all.push_back(std::move(check));
    all.push_back({QStringLiteral("angka"), Words::tr("Angka"), gui::Icon::Hash, true,
                   make<gui::FiguresPage>()});
    gui::PageEntry imports{QStringLiteral("impor"), Words::tr("Impor"), gui::Icon::Download, true,
                           make<gui::ImportPage>()};
    imports.offers.push_back(
        {Words::tr("Impor dari Excel atau CSV"), QStringLiteral("Ctrl I"), {}});
    imports.offers.push_back({Words::tr("Impor sebelumnya"), {}, QStringLiteral("riwayat")});
    imports.opensFiles = true;
    imports.keys = QStringLiteral("Ctrl+I");
    all.push_back(std::move(imports));
    all.push_back({QStringLiteral("pengaturan"), Words::tr("Pengaturan"), gui::Icon::Sliders, true,
                   make<gui::SettingsPage>()});
    return all;
}

} // namespace penggerak::app
