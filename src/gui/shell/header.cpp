#include "gui/shell/header.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/key_cap.h"
#include "gui/furniture/text_label.h"
#include "gui/theme/theme_style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace penggerak::gui {

PaletteButton::PaletteButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setText(tr("Cari orang atau perintah"));
    setAccessibleName(text());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PaletteButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), colour(Ink::Field, this), colour(Ink::Border, this),
             space::controlRadius - 1);
    paintIcon(painter, QRectF(11, (height() - 16) / 2.0, 16, 16), Icon::Search,
              colour(Ink::Muted, this));
    const QString key = QStringLiteral("Ctrl K");
    const int cap = KeyCap::widthOf(key);
    painter.setFont(gui::font(Type::Base));
    painter.setPen(colour(Ink::Muted, this));
    const QRect words = rect().adjusted(36, 0, -cap - 16, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    KeyCap::paint(painter, QPointF(width() - cap - 10, height() / 2.0), key, this);
}

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(32);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto* back = new IconButton(Icon::ArrowLeft, tr("Kembali (Alt+Kiri)"), this);
    m_back = back;
    m_back->hide();
    row->addWidget(m_back);
    m_title = new TextLabel({}, Type::Title, Ink::Text, this, true);
    row->addWidget(m_title);
    m_subtitle = new TextLabel({}, Type::Base, Ink::Muted, this);
    m_subtitle->setElided(true);
    m_subtitle->setContentsMargins(0, 4, 0, 0);
    row->addWidget(m_subtitle, 1);
    auto* palette = new PaletteButton(this);
    row->addWidget(palette);
    connect(m_back, &QAbstractButton::clicked, this, &PageHeader::backWanted);
    connect(palette, &QAbstractButton::clicked, this, &PageHeader::paletteWanted);
}

void PageHeader::set(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void PageHeader::setCanGoBack(bool can)
{
    m_back->setVisible(can);
}

} // namespace penggerak::gui
