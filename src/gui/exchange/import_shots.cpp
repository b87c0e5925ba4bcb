#include "gui/exchange/check_step.h"
#include "gui/exchange/columns_step.h"
#include "gui/exchange/count_tiles.h"
#include "gui/exchange/import_page.h"
#include "gui/exchange/import_work.h"
#include "gui/furniture/save_file.h"

#include <QDir>
#include <QTemporaryDir>

namespace penggerak::gui {

namespace {

/// Invented people: kecamatan 99, phones that begin 0812 0000. Some rows are wrong on purpose.
constexpr char people[] =
    "No;Nama Lengkap;No KTP;Tgl Lahir;L/P;No HP/WA;Pekerjaan;Alamat;RT;RW;Kelurahan;Kecamatan;"
    "Catatan\r\n"
    "1;Sri Wahyuni;3578994507850001;05/07/1985;P;0812 0000 3101;Pedagang sayur;Jalan Contoh 1;"
    "001;004;Airlangga;Gubeng;pasar pagi\r\n"
    "2;Bambang Sutrisno;3578991203790002;12/03/1979;L;0812 0000 3102;Tukang becak;Jalan Contoh 3;"
    "002;004;Airlangga;Gubeng;\r\n"
    "3;Nur Hidayati;357899610190003;21/01/1990;P;0812 0000 3103;Penjahit;Jalan Contoh 5;003;001;"
    "Kertajaya;Gubeng;kartu difoto\r\n"
    "4;Joko Prasetyo;3578990908880004;09/08/1988;L;0812 0000 3104;Kuli bangunan;Jalan Contoh 7;"
    "001;002;Mojo;Gubeng;\r\n"
    "5;Lilik Suryani;3578995811920005;18/11/1992;P;0812 0000 3105;Warung kopi;Jalan Contoh 9;"
    "002;002;Mojo;Gubeng;\r\n"
    "6;Joko Prasetyo;3578990908880004;09/08/1988;L;0812 0000 3104;Kuli bangunan;Jalan Contoh 7;"
    "001;002;Mojo;Gubeng;dua kali\r\n"
    "7;Maria Goreti;3578995402860007;14/02/1986;P;0812 0000 3107;Salon;Jalan Contoh 11;004;003;"
    "Pucang Sewu;Gubeng;\r\n"
    "8;Hendra Gunawan;3578992806810008;28/06/1981;L;021-55;Ojek daring;Jalan Contoh 13;004;003;"
    "Baratajaya;Gubeng;\r\n"
    "9;;3578991711950009;17/11/1995;L;0812 0000 3109;Nelayan;Jalan Contoh 15;001;001;Airlangga;"
    "Gubeng;\r\n"
    "10;Yuliana Kartika;3578996203870010;22/03/1987;P;0812 0000 3110;Guru mengaji;"
    "Jalan Contoh 17;001;001;Baratajaya;Gubeng;\r\n"
    "11;Slamet Riyadi;3578990101750011;01/01/1975;L;0812 0000 3111;Tukang parkir;"
    "Jalan Contoh 19;002;001;Pucang Sewu;Gubeng;\r\n"
    "12;Ani Rahmawati;3578995905930012;19/05/1993;L;0812 0000 3112;Katering;Jalan Contoh 21;"
    "003;002;Kertajaya;Gubeng;jenis kelamin?\r\n";

} // namespace

QString ImportPage::shotFile(const QString& name, const QByteArray& contents)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    saveWhole(path, contents);
    return path;
}

std::vector<Shot> ImportPage::shots()
{
    if (!m_work)
        return {{id(), {}}};
    const auto shot = [this](const char* name, auto arrange) {
        return Shot{QString::fromLatin1(name), [this, arrange]() -> QWidget* {
                        arrange();
                        return nullptr;
                    }};
    };
    return {shot("impor", [this] { goTo(FileStepNumber); }),
            shot("impor-ditolak",
                 [this] {
                     m_work->chooseFile(shotFile(QStringLiteral("daftar.xls"),
                                                 QByteArray::fromHex("d0cf11e0a1b11ae1")));
                 }),
            shot("impor-berkas",
                 [this] {
                     m_work->chooseFile(
                         shotFile(QStringLiteral("sosialisasi Gubeng.csv"), QByteArray(people)));
                 }),
            shot("impor-kolom", [this] { goTo(ColumnsStepNumber); }),
            shot("impor-periksa", [this] { goTo(CheckStepNumber); }),
            shot("impor-periksa-ditolak",
                 [this] { m_check->findChild<CountTiles*>()->choose(RowKind::Rejected); }),
            shot("impor-tulis", [this] { goTo(WriteStepNumber); }),
            shot("impor-selesai", [this] { goOn(); }),
            shot("impor-riwayat", [this] { open(QStringLiteral("riwayat")); })};
}

} // namespace penggerak::gui
