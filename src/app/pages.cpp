#include "app/pages.h"

#include "gui/activities/activities_page.h"
#include "gui/coverage/coverage_page.h"
#include "gui/dues/dues_page.h"
#include "gui/exchange/import_page.h"
#include "gui/figures/figures_page.h"
#include "gui/kader/kader_page.h"
#include "gui/kas/kas_page.h"
#include "gui/merge/check_page.h"
#include "gui/partners/employers_page.h"
#include "gui/partners/partners_page.h"
#include "gui/people/people_page.h"
#include "gui/pipeline/work_page.h"
#include "gui/settings/settings_page.h"
#include "gui/sheets/sheets_page.h"
#include "gui/training/training_page.h"

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
    gui::PageEntry employers{QStringLiteral("pemberi-kerja"), Words::tr("Pemberi kerja"),
                             gui::Icon::Building, false, make<gui::EmployersPage>()};
    employers.offers.push_back({Words::tr("Pemberi kerja baru"), {}, QStringLiteral("baru")});
    employers.offers.push_back({Words::tr("Cocokkan daftar dinas"), {}, QStringLiteral("cocok")});
    all.push_back(std::move(employers));
    gui::PageEntry partners{QStringLiteral("mitra"), Words::tr("Mitra"), gui::Icon::Link, false,
                            make<gui::PartnersPage>()};
    partners.offers.push_back({Words::tr("Mitra baru"), {}, QStringLiteral("baru")});
    partners.offers.push_back({Words::tr("Komitmen mitra"), {}, QStringLiteral("komitmen")});
    partners.offers.push_back({Words::tr("Masukan mitra"), {}, QStringLiteral("masukan")});
    all.push_back(std::move(partners));
    gui::PageEntry activities{QStringLiteral("kegiatan"), Words::tr("Kegiatan"), gui::Icon::Chat,
                              false, make<gui::ActivitiesPage>()};
    activities.offers.push_back({Words::tr("Catat kegiatan"), {}, QStringLiteral("baru")});
    activities.offers.push_back({Words::tr("Kalender kegiatan"), {}, QStringLiteral("bulan")});
    all.push_back(std::move(activities));
    gui::PageEntry kader{QStringLiteral("kader"), Words::tr("Kader"), gui::Icon::PersonCheck, false,
                         make<gui::KaderPage>()};
    kader.offers.push_back({Words::tr("Kader baru"), {}, QStringLiteral("baru")});
    kader.offers.push_back(
        {Words::tr("Kader yang perlu diperhatikan"), {}, QStringLiteral("perlu")});
    all.push_back(std::move(kader));
    gui::PageEntry training{QStringLiteral("pelatihan"), Words::tr("Pelatihan"), gui::Icon::Book,
                            false, make<gui::TrainingPage>()};
    training.offers.push_back({Words::tr("Pelatihan baru"), {}, QStringLiteral("baru")});
    all.push_back(std::move(training));
    all.push_back({QStringLiteral("iuran"), Words::tr("Iuran"), gui::Icon::Card, false,
                   make<gui::DuesPage>()});
    gui::PageEntry sheets{QStringLiteral("lembar"), Words::tr("Lembar"), gui::Icon::Document, false,
                          make<gui::SheetsPage>()};
    sheets.offers.push_back({Words::tr("Lembar baru"), {}, QStringLiteral("baru")});
    all.push_back(std::move(sheets));
    gui::PageEntry kas{QStringLiteral("kas"), Words::tr("Kas"), gui::Icon::Table, false,
                       make<gui::KasPage>()};
    kas.offers.push_back({Words::tr("Iuran yang macet"), {}, QStringLiteral("macet")});
    kas.offers.push_back({Words::tr("Deposit semua kader"), {}, QStringLiteral("deposit")});
    kas.offers.push_back({Words::tr("Tutup bulan"), {}, QStringLiteral("bulan")});
    all.push_back(std::move(kas));
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
    imports.offers.push_back({Words::tr("Tempel baris dari Excel"), {}, QStringLiteral("tempel")});
    imports.offers.push_back({Words::tr("Impor sebelumnya"), {}, QStringLiteral("riwayat")});
    imports.opensFiles = true;
    imports.keys = QStringLiteral("Ctrl+I");
    all.push_back(std::move(imports));
    all.push_back({QStringLiteral("pengaturan"), Words::tr("Pengaturan"), gui::Icon::Sliders, true,
                   make<gui::SettingsPage>()});
    return all;
}

} // namespace penggerak::app
