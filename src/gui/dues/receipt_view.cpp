#include "gui/dues/receipt_view.h"

#include "gui/furniture/texts.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QPainter>

namespace penggerak::gui {

namespace {

constexpr double inset = 20;
constexpr double lineGap = 5;

QFont fontOf(print::Text::Style style)
{
    switch (style) {
    case print::Text::Style::Small:
        return gui::font(Type::Small);
    case print::Text::Style::Strong:
        return gui::font(Type::Base, true);
    case print::Text::Style::Heading:
    case print::Text::Style::Large:
        return gui::font(Type::Section, true);
    case print::Text::Style::Body:
        break;
    }
    return gui::font(Type::Base);
}

Qt::Alignment alignmentOf(print::Side side)
{
    switch (side) {
    case print::Side::Right:
        return Qt::AlignRight;
    case print::Side::Centre:
        return Qt::AlignHCenter;
    case print::Side::Left:
        break;
    }
    return Qt::AlignLeft;
}

} // namespace

ReceiptView::ReceiptView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Pratinjau kuitansi"));
}

void ReceiptView::show(const print::Document& paper)
{
    m_paper = paper;
    QStringList said{qs(paper.title), qs(paper.subtitle)};
    for (const print::Block& block : paper.blocks)
        if (const auto* fields = std::get_if<print::Fields>(&block))
            for (const auto& field : fields->fields)
                said.append(qs(field.label) + QStringLiteral(" ") + qs(field.value));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

void ReceiptView::showNothing(const QString& title, const QString& sentence)
{
    m_paper.reset();
    m_title = title;
    m_sentence = sentence;
    setAccessibleDescription(title + QStringLiteral(". ") + sentence);
    update();
}

void ReceiptView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool roll = m_paper && m_paper->paper == print::Paper::Roll80;
    QRectF area = QRectF(rect()).adjusted(6, 4, -6, -6);
    if (roll)
        area = QRectF(area.center().x() - area.width() * 0.39, area.top(), area.width() * 0.78,
                      area.height());
    if (m_paper)
        paintPaper(painter, area);
    else
        paintNothing(painter, area);
}

void ReceiptView::paintPaper(QPainter& painter, QRectF area) const
{
    paintBox(painter, area, colour(Ink::Card, this), colour(Ink::Line, this), 4);
    area.adjust(inset, inset - 4, -inset, -8);
    painter.setClipRect(area);
    painter.setFont(gui::font(Type::Section, true));
    painter.setPen(colour(Ink::Text, this));
    const auto line = [&](const QString& text, const QFont& font, Ink ink) {
        painter.setFont(font);
        painter.setPen(colour(ink, this));
        const double height = QFontMetricsF(font).height();
        painter.drawText(QRectF(area.left(), area.top(), area.width(), height), Qt::AlignLeft,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
        area.setTop(area.top() + height + 2);
    };
    line(qs(m_paper->title), gui::font(Type::Section, true), Ink::Text);
    line(qs(m_paper->letterheadLine), gui::font(Type::Small), Ink::Muted);
    line(qs(m_paper->subtitle), gui::font(Type::Small), Ink::Muted);
    area.setTop(area.top() + lineGap);
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), colour(Ink::Line, this));
    area.setTop(area.top() + lineGap * 2);
    for (const print::Block& block : m_paper->blocks) {
        if (const auto* fields = std::get_if<print::Fields>(&block)) {
            area.setTop(paintFields(painter, area, *fields));
        } else if (const auto* text = std::get_if<print::Text>(&block)) {
            area.setTop(paintText(painter, area, *text));
        } else if (std::holds_alternative<print::Rule>(block)) {
            painter.fillRect(QRectF(area.left(), area.top() + lineGap, area.width(), 1),
                             colour(Ink::Line, this));
            area.setTop(area.top() + lineGap * 3);
        }
    }
}

double ReceiptView::paintFields(QPainter& painter, const QRectF& area,
                                const print::Fields& fields) const
{
    double top = area.top();
    const QFont labels = gui::font(Type::Small);
    // One field alone is the sum.
    const QFont values = gui::font(fields.fields.size() == 1 ? Type::Section : Type::Base,
                                   fields.fields.size() == 1);
    const double height = QFontMetricsF(values).height() + lineGap;
    for (const print::Fields::Field& field : fields.fields) {
        const QRectF row(area.left(), top, area.width(), height);
        painter.setFont(labels);
        painter.setPen(colour(Ink::Muted, this));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, qs(field.label));
        const double taken = QFontMetricsF(labels).horizontalAdvance(qs(field.label)) + 12;
        painter.setFont(values);
        painter.setPen(colour(Ink::Text, this));
        painter.drawText(
            row, Qt::AlignRight | Qt::AlignVCenter,
            QFontMetricsF(values).elidedText(qs(field.value), Qt::ElideRight, row.width() - taken));
        top += height;
    }
    return top;
}

double ReceiptView::paintText(QPainter& painter, const QRectF& area, const print::Text& text) const
{
    const QFont font = fontOf(text.style);
    painter.setFont(font);
    painter.setPen(colour(text.style == print::Text::Style::Small ? Ink::Muted : Ink::Text, this));
    QRectF used;
    painter.drawText(area, int(alignmentOf(text.side) | Qt::AlignTop) | Qt::TextWordWrap,
                     qs(text.text), &used);
    return used.bottom() + lineGap;
}

void ReceiptView::paintNothing(QPainter& painter, const QRectF& area) const
{
    painter.setPen(QPen(colour(Ink::Border, this), 1, Qt::DashLine));
    painter.setBrush(colour(Ink::Card, this));
    painter.drawRoundedRect(area, 6, 6);
    const QPointF middle(area.center().x(), area.top() + area.height() * 0.36);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Ink::Window, this));
    painter.drawEllipse(middle, 28, 28);
    paintIcon(painter, QRectF(middle.x() - 11, middle.y() - 11, 22, 22), Icon::Document,
              colour(Ink::Muted, this));
    painter.setFont(gui::font(Type::Base, true));
    painter.setPen(colour(Ink::Text, this));
    painter.drawText(QRectF(area.left(), middle.y() + 42, area.width(), 20), Qt::AlignCenter,
                     m_title);
    painter.setFont(gui::font(Type::Base));
    painter.setPen(colour(Ink::Muted, this));
    painter.drawText(QRectF(area.left() + 24, middle.y() + 66, area.width() - 48, 60),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace penggerak::gui
