#include "gui/people/nik_reading_card.h"

#include "gui/furniture/text_label.h"
#include "gui/furniture/texts.h"
#include "gui/people/nik_edit.h"

#include <QPainter>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int rowHeight = 43;
constexpr int iconFrom = 300;  // narrower, the words need the icon's room
constexpr int femaleAdds = 40; // PP 37/2007 Ps 37: the day of a woman's NIK

} // namespace

/// Digits, icon, two lines and a judgement.
class NikReadingCard::Row : public QWidget
{
public:
    struct Look
    {
        QString digits;
        QString fact;
        QString reason;
        Icon mark = Icon::Info;
        Ink markInk = Ink::Muted;
        bool known = false;
    };

    Row(int part, Icon icon, bool last, QWidget* parent)
        : QWidget(parent)
        , m_part(part)
        , m_icon(icon)
        , m_last(last)
    {
        setFixedHeight(rowHeight);
    }
    void show(Look look)
    {
        m_look = std::move(look);
        setAccessibleName(m_look.fact + QStringLiteral(", ") + m_look.reason);
        setToolTip(m_look.reason);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Ink ink = NikEdit::inkOfPart(m_part);
        painter.setFont(gui::font(Type::Base, true));
        painter.setPen(colour(m_look.digits.isEmpty() ? Ink::Faint : ink, this));
        const QString digits = m_look.digits.isEmpty() ? QStringLiteral("–") : m_look.digits;
        painter.drawText(QRectF(0, 4, 70, 20), Qt::AlignLeft | Qt::AlignVCenter, digits);
        if (!m_look.digits.isEmpty())
            painter.fillRect(QRectF(0, 27, painter.fontMetrics().horizontalAdvance(digits), 2),
                             colour(ink, this));
        const bool narrow = width() < iconFrom;
        if (!narrow)
            paintIcon(painter, QRectF(70, 12, 17, 17), m_icon, colour(Ink::Muted, this));
        const int textLeft = narrow ? 66 : 98;
        const int room = width() - textLeft - 26;
        painter.setFont(gui::font(Type::Base, m_look.known));
        painter.setPen(colour(m_look.known ? Ink::Text : Ink::Muted, this));
        painter.drawText(QRectF(textLeft, 3, room, 19), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_look.fact, Qt::ElideRight, room));
        painter.setFont(gui::font(Type::Small));
        painter.setPen(colour(Ink::Muted, this));
        painter.drawText(QRectF(textLeft, 20, room, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_look.reason, Qt::ElideRight, room));
        if (m_look.known)
            paintIcon(painter, QRectF(width() - 17, 12, 17, 17), m_look.mark,
                      colour(m_look.markInk, this));
        if (!m_last)
            painter.fillRect(QRectF(0, height() - 1, width(), 1), colour(Ink::Line, this));
    }

private:
    int m_part;
    Icon m_icon;
    bool m_last;
    Look m_look;
};

NikReadingCard::NikReadingCard(services::Language language, QWidget* parent)
    : Card(parent)
    , m_language(language)
{
    auto* title = new TextLabel(tr("Dibaca dari NIK"), Type::Section, Ink::Text, this, true);
    auto* aside = new TextLabel(tr("selagi diketik"), Type::Small, Ink::Muted, this);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(aside);
    m_issued = new Row(0, Icon::MapPin, false, this);
    m_birth = new Row(1, Icon::Calendar, false, this);
    m_sex = new Row(1, Icon::Person, false, this);
    m_serial = new Row(2, Icon::Hash, true, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 13, 18, 8);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(8);
    for (Row* row : {m_issued, m_birth, m_sex, m_serial})
        layout->addWidget(row);
    show({}, std::nullopt, false, false);
}

void NikReadingCard::showIssued(const QString& digits,
                                const std::optional<services::NikReading>& reading)
{
    if (!reading) {
        m_issued->show(
            {digits.left(6), tr("Tempat terbit"), tr("enam angka pertama"), {}, {}, false});
        return;
    }
    const bool place = !reading->issuedIn.empty();
    const bool sure = place && (reading->districtKnown || reading->sampleDistrict);
    m_issued->show({digits.left(6),
                    place ? qs(reading->issuedIn) : tr("Kode wilayah tidak dikenal"),
                    reading->sampleDistrict ? tr("tempat NIK terbit; kecamatan 99 = kode contoh")
                    : sure                  ? tr("tempat NIK terbit, bukan alamat sekarang")
                                            : tr("wilayah lama memang bisa begitu"),
                    sure ? Icon::Ok : Icon::Warning, sure ? Ink::Good : Ink::Warn, true});
}

void NikReadingCard::showBirth(const QString& digits,
                               const std::optional<services::NikReading>& reading, bool differs)
{
    const QString part = digits.mid(6, 6);
    if (!reading || !reading->birthDate) {
        m_birth->show({part, tr("Tanggal lahir"), tr("angka ke-7 sampai ke-12"), {}, {}, false});
        return;
    }
    const int written = part.left(2).toInt();
    m_birth->show(
        {part, tr("%1, %2 tahun").arg(Texts(m_language).day(*reading->birthDate)).arg(reading->age),
         written > femaleAdds ? tr("tanggal %1 − 40 = %2").arg(written).arg(written - femaleAdds)
                              : tr("tanggal, bulan, tahun"),
         differs ? Icon::Warning : Icon::Ok, differs ? Ink::Warn : Ink::Good, true});
}

void NikReadingCard::show(const QString& digits, const std::optional<services::NikReading>& reading,
                          bool birthDiffers, bool sexDiffers)
{
    showIssued(digits, reading);
    showBirth(digits, reading, birthDiffers);
    const QString birth = digits.mid(6, 6);
    const QString serial = digits.mid(12, 4);
    if (!reading) {
        m_sex->show({birth, tr("Jenis kelamin"), tr("dari tanggal lahir"), {}, {}, false});
        m_serial->show({serial, tr("Nomor urut"), tr("empat angka terakhir"), {}, {}, false});
        return;
    }
    const bool female = reading->sex == Sex::Female;
    m_sex->show({birth, Texts(m_language).term(code(reading->sex)),
                 female ? tr("tanggal di atas 40") : tr("tanggal 31 atau kurang"),
                 sexDiffers ? Icon::Warning : Icon::Ok, sexDiffers ? Ink::Warn : Ink::Good, true});
    m_serial->show({serial, tr("Nomor urut %1").arg(reading->serial),
                    tr("tidak dapat diuji, hanya dicocokkan"), Icon::Info, Ink::Muted, true});
}

} // namespace penggerak::gui
