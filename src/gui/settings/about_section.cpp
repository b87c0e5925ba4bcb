#include "gui/settings/about_section.h"

#include "settings/ui_about_section.h"

#include <QApplication>

namespace penggerak::gui {

AboutSection::AboutSection(AppContext&, QWidget* parent)
    : Section(parent)
    , m_ui(std::make_unique<Ui::AboutSection>())
{
    m_ui->setupUi(this);
    m_ui->version->setText(tr("Versi %1").arg(QCoreApplication::applicationVersion()));
    m_ui->regions->setText(
        tr("Nama dan kode wilayah Kemendagri (38 provinsi, 514 kabupaten dan kota, 7.285 "
           "kecamatan, 83.762 desa dan kelurahan) diturunkan dari idn-area-data 4.0.1, © "
           "fityannugroho dan para penyumbang, di bawah Open Database License (ODbL) 1.0. "
           "Turunannya tersedia di bawah lisensi yang sama."));
    m_ui->parts->setText(tr("Qt %1, SQLite, SOCI, libsodium, nlohmann/json, Zstandard.")
                             .arg(QLatin1String(qVersion())));
    for (TextLabel* label : findChildren<TextLabel*>())
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

AboutSection::~AboutSection() = default;

void AboutSection::refresh() {}

void AboutSection::changed(const services::ChangeSet&) {}

void AboutSection::focusFirst()
{
    setFocus();
}

} // namespace penggerak::gui
