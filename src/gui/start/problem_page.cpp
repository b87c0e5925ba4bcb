#include "gui/start/problem_page.h"

#include "gui/furniture/texts.h"
#include "start/ui_problem_page.h"

#include <QDir>

namespace penggerak::gui {

namespace {

struct Advice
{
    QString title;
    QString steps;
    bool again = true; ///< it may have passed by itself
    bool look = false; ///< the book can still be looked at
};

Advice adviceOn(const std::string& code)
{
    if (code == "book_locked")
        return {ProblemPage::tr("Buku sedang dipakai"),
                ProblemPage::tr("Tutup Penggerak di tempat itu, lalu coba lagi. Sambil menunggu, "
                                "cakupan dan angka dapat dilihat; data orang tidak."),
                true, true};
    if (code == "book_newer")
        return {ProblemPage::tr("Buku dari Penggerak yang lebih baru"),
                ProblemPage::tr("Pasang Penggerak yang terbaru di komputer ini, lalu buka lagi. "
                                "Jangan mengubah berkasnya dengan program lain."),
                false};
    if (code == "book_foreign")
        return {ProblemPage::tr("Bukan buku Penggerak"),
                ProblemPage::tr("Pilih berkas lain, atau buat buku baru. Data dari lembar kerja "
                                "tidak dibuka sebagai buku."),
                false};
    if (code == "book_damaged")
        return {ProblemPage::tr("Buku rusak"),
                ProblemPage::tr("Jangan memakai berkas ini lagi, tetapi simpan. Pulihkan cadangan "
                                "terakhir ke berkas baru:\n"
                                "penggerak-cli --book CADANGAN restore CADANGAN BUKU-BARU"),
                false};
    if (code == "book_missing")
        return {ProblemPage::tr("Berkas tidak ditemukan"),
                ProblemPage::tr("Bila bukunya di cakram lain, sambungkan dulu, lalu coba lagi. "
                                "Bila dipindahkan, buka dari tempat barunya.")};
    if (code == "book_network")
        return {ProblemPage::tr("Buku di folder jaringan"),
                ProblemPage::tr("Salin buku ke cakram komputer ini, lalu buka salinannya. Untuk "
                                "sementara cakupan dan angka dapat dilihat."),
                false, true};
    return {ProblemPage::tr("Buku tidak dapat dibuka"),
            ProblemPage::tr("Periksa berkas dan izin foldernya, lalu coba lagi.")};
}

} // namespace

ProblemPage::ProblemPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProblemPage>())
{
    m_ui->setupUi(this);
    m_ui->look->setSymbol(Icon::Eye);
    m_ui->steps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_ui->again, &QAbstractButton::clicked, this, [this] { emit againWanted(m_path); });
    connect(m_ui->look, &QAbstractButton::clicked, this, [this] { emit lookWanted(m_path); });
    connect(m_ui->other, &QAbstractButton::clicked, this, &ProblemPage::otherWanted);
}

ProblemPage::~ProblemPage() = default;

void ProblemPage::show(const QString& path, const Error& error)
{
    m_path = path;
    const Advice advice = adviceOn(error.code);
    m_ui->title->setText(advice.title);
    m_ui->path->setText(QDir::toNativeSeparators(path));
    m_ui->message->show(advice.look ? InlineMessage::Kind::Warning : InlineMessage::Kind::Refusal,
                        Texts::of(this).sentence(error));
    m_ui->steps->setText(advice.steps);
    m_ui->again->setVisible(advice.again);
    m_ui->look->setVisible(advice.look);
}

void ProblemPage::focusFirst()
{
    if (!m_ui->again->isHidden())
        m_ui->again->setFocus();
    else
        m_ui->other->setFocus();
}

} // namespace penggerak::gui
