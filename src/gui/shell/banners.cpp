#include "gui/shell/banners.h"

#include "gui/shell/app_context.h"
#include "gui/shell/banner.h"
#include "gui/shell/banner_link.h"
#include "gui/shell/user_menu.h"

#include <QCoreApplication>
#include <QMenu>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Banners)
};

Banner* demoBanner(AppContext& context, QWidget* window)
{
    auto* banner = new Banner(Words::tr("CONTOH"), Words::tr("Buku contoh"),
                              Words::tr("Angka terbit asli, orangnya rekaan. Tidak ada peserta "
                                        "sungguhan di sini."),
                              window);
    BannerLink* users = banner->addLink(Words::tr("Ganti pengguna"));
    QObject::connect(users, &QAbstractButton::clicked, &context, [&context, users] {
        auto* menu = new QMenu(users);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addUserChoices(*menu, context);
        menu->popup(users->mapToGlobal(QPoint(0, users->height() + 4)));
    });
    BannerLink* other = banner->addLink(Words::tr("Buka buku lain"));
    QObject::connect(other, &QAbstractButton::clicked, &context,
                     [&context] { emit context.bookRequested({}); });
    return banner;
}

} // namespace

void addBanners(QVBoxLayout& column, AppContext& context, QWidget* window)
{
    const services::BookInfo info = context.book()->info();
    if (info.demo)
        column.addWidget(demoBanner(context, window));
    if (info.mode == services::BookMode::Viewer)
        column.addWidget(new Banner(
            Words::tr("HANYA LIHAT"),
            info.holder.empty()
                ? Words::tr("Buku ini dibuka untuk dilihat saja.")
                : Words::tr("Buku ini sedang ditulis oleh %1.").arg(qs(info.holder)),
            Words::tr("Cakupan dan angka tampil; data orang menunggu giliran menulis."), window));
    if (info.mode == services::BookMode::Frozen)
        column.addWidget(new Banner(
            Words::tr("BEKU"), Words::tr("Buku ini tidak dapat ditulis."),
            info.walBeside
                ? Words::tr("Di sampingnya ada catatan yang belum masuk dan tidak tampil "
                            "di sini; buka dari tempat yang dapat ditulis.")
                : Words::tr("Yang tampil adalah isinya saat dibuka."),
            window));
}

} // namespace penggerak::gui
