#include "app/pages.h"

#include "gui/coverage/coverage_page.h"
#include "gui/furniture/messages.h"

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
    return all;
}

QWidget* welcome(gui::Settings&, const gui::SettingsFile&, gui::Prompts& prompts,
                 const gui::WelcomeActs& acts)
{
    auto* window = new gui::EmptyState;
    window->resize(720, 480);
    window->setWindowTitle(QStringLiteral("Penggerak"));
    window->set(gui::Icon::Book, Words::tr("Belum ada buku yang terbuka"),
                Words::tr("Buka buku yang sudah ada untuk mulai bekerja."));
    window->setAction(Words::tr("Buka buku"));
    QObject::connect(window, &gui::EmptyState::actionTaken, window, [window, &prompts, acts] {
        const QString path = prompts.fileToOpen(window, Words::tr("Buka buku"),
                                                QStringLiteral("Penggerak (*.penggerak)"));
        if (!path.isEmpty())
            acts.open(path);
    });
    return window;
}

} // namespace penggerak::app
