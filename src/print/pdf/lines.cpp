#include "print/pdf/lines.h"

#include <QTextLayout>
#include <QTextOption>

namespace penggerak::print {

namespace {

constexpr double lineGap = 0.18; ///< of a line's height

Qt::Alignment alignment(Side side)
{
    switch (side) {
    case Side::Centre:
        return Qt::AlignHCenter;
    case Side::Right:
        return Qt::AlignRight;
    case Side::Left:
        break;
    }
    return Qt::AlignLeft;
}

} // namespace

Lines::Lines(const Sheet& sheet, const std::string& text, Text::Style style, double width,
             Side side)
{
    QString lines = QString::fromStdString(text);
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_layout = std::make_shared<QTextLayout>(lines, sheet.font(style), &sheet.device());
    QTextOption option(alignment(side));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height() * (1 + lineGap);
    }
    m_layout->endLayout();
}

void Lines::draw(QPainter& painter, QPointF at) const
{
    m_layout->draw(&painter, at);
}

} // namespace penggerak::print
