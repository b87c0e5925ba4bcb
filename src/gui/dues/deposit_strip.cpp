#include "gui/dues/deposit_strip.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/segment_bar.h"
#include "gui/furniture/texts.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace penggerak::gui {

namespace {

constexpr int leftWidth = 206;
constexpr int cashWidth = 150;

QString rupiah(const Texts& texts, Rupiah amount)
{
    return QStringLiteral("Rp ") + texts.count(amount.value());
}

} // namespace

DepositStrip::DepositStrip(QWidget* parent)
    : Card(parent)
{
    setFixedHeight(84);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 20, 2);
    row->setSpacing(10);
    row->addStretch(1);
    m_handIn = new ActionButton(ActionButton::Kind::Secondary, tr("Setor tunai"), this);
    m_topUp = new ActionButton(ActionButton::Kind::Secondary, tr("Isi deposit"), this);
    m_topUp->setSymbol(Icon::Plus);
    row->addWidget(m_handIn);
    row->addWidget(m_topUp);
}

void DepositStrip::setMoney(const std::optional<Money>& money)
{
    m_money = money;
    announce();
    update();
}

void DepositStrip::setTaking(Rupiah amount)
{
    m_taking = amount;
    announce();
    update();
}

void DepositStrip::announce()
{
    const Texts texts = Texts::of(this);
    setAccessibleName(
        m_money ? tr("Sisa deposit %1, tunai di tangan %2")
                      .arg(rupiah(texts, m_money->available), rupiah(texts, m_money->cash))
                : tr("Sisa deposit belum diketahui"));
}

void DepositStrip::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (!m_money)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Texts texts = Texts::of(this);
    const double middle = (height() - 2) / 2.0;
    painter.setFont(gui::font(Type::Base, true));
    painter.setPen(colour(Ink::Muted, this));
    painter.drawText(QRectF(19, 10, leftWidth, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Sisa deposit"));
    QFont big = gui::font(Type::Number, true);
    big.setPointSizeF(big.pointSizeF() * 0.92);
    painter.setFont(big);
    painter.setPen(colour(m_money->available.isZero() ? Ink::Bad : Ink::Text, this));
    painter.drawText(QRectF(19, middle - 8, leftWidth, 40), Qt::AlignLeft | Qt::AlignVCenter,
                     rupiah(texts, m_money->available));

    const double right = m_handIn->isVisible()  ? m_handIn->x()
                         : m_topUp->isVisible() ? m_topUp->x()
                                                : width() - 20.0;
    const double cashLeft = right - cashWidth - 16;
    painter.fillRect(QRectF(cashLeft - 20, 14, 1, height() - 30), colour(Ink::Line, this));
    painter.setFont(gui::font(Type::Base, true));
    painter.setPen(colour(Ink::Muted, this));
    painter.drawText(QRectF(cashLeft, 10, cashWidth, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Tunai di tangan"));
    painter.setFont(gui::font(Type::Section, true));
    painter.setPen(colour(Ink::Text, this));
    painter.drawText(QRectF(cashLeft, middle - 11, cashWidth, 24), Qt::AlignLeft | Qt::AlignVCenter,
                     rupiah(texts, m_money->cash));
    painter.setFont(gui::font(Type::Small));
    painter.setPen(colour(Ink::Muted, this));
    painter.drawText(QRectF(cashLeft, middle + 13, cashWidth, 18), Qt::AlignLeft | Qt::AlignVCenter,
                     m_money->cash.isZero() ? tr("tidak ada")
                                            : tr("tertua %1 hari").arg(m_money->oldestDays));
    paintBarAndLegend(painter,
                      QRectF(leftWidth + 20, 0, cashLeft - 40 - leftWidth - 20, height() - 2));
}

void DepositStrip::paintBarAndLegend(QPainter& painter, const QRectF& area) const
{
    const Texts texts = Texts::of(this);
    painter.setFont(gui::font(Type::Small));
    painter.setPen(colour(Ink::Muted, this));
    painter.drawText(QRectF(area.left(), 12, area.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Deposit %1").arg(rupiah(texts, m_money->posted)));
    const double whole = std::max<double>(1, double(m_money->posted.value()));
    const auto share = [whole](Rupiah amount) { return double(amount.value()) / whole; };
    const bool taking = !m_taking.isZero() && m_taking <= m_money->available;
    const Rupiah after = taking ? m_money->available - m_taking : m_money->available;
    const Rupiah held = m_money->reserved + m_money->floor;
    paintBar(painter, QRectF(area.left(), 33, area.width(), 14),
             {{share(held), Ink::Faint, false},
              {taking ? share(m_taking) : 0, Ink::Pu, true},
              {share(after), Ink::Pu, false}},
             this);
    double x = area.left();
    const auto legend = [&](const QString& word, Rupiah amount, Ink ink) {
        paintSwatch(painter, QRectF(x, 58, 10, 10), ink, this);
        x += 14;
        painter.setFont(gui::font(Type::Small));
        painter.setPen(colour(Ink::Muted, this));
        painter.drawText(QPointF(x, 67), word);
        x += painter.fontMetrics().horizontalAdvance(word) + 6;
        painter.setFont(gui::font(Type::Small, true));
        painter.setPen(colour(Ink::Text, this));
        const QString number = texts.count(amount.value());
        painter.drawText(QPointF(x, 67), number);
        x += painter.fontMetrics().horizontalAdvance(number) + 16;
    };
    legend(tr("dipesan"), held, Ink::Faint);
    if (taking)
        legend(tr("iuran ini"), m_taking, Ink::Info);
    legend(taking ? tr("sesudahnya") : tr("tersedia"), after, Ink::Pu);
}

} // namespace penggerak::gui
