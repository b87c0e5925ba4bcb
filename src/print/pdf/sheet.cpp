#include "print/pdf/sheet.h"

#include <QPaintDevice>
#include <QStringList>

#include <array>

namespace penggerak::print {

namespace {

constexpr double millimetresAnInch = 25.4;

struct Measures
{
    double width;
    double height;
    double margin;
    double points; ///< of running text
};

/// In the order of Paper; a roll has no height of its own.
constexpr std::array<Measures, 5> measures{{
    {210, 297, 18, 10},
    {297, 210, 15, 9.5},
    {105, 148, 8, 8},
    {80, 0, 4, 8},
    {85.6, 54, 4, 7},
}};

const Measures& of(Paper paper)
{
    return measures[std::size_t(paper)];
}

} // namespace

Sheet::Sheet(Paper paper, QPaintDevice& device)
    : m_paper(paper)
    , m_device(device)
{
}

double Sheet::dots(double millimetres) const
{
    return millimetres * m_device.logicalDpiX() / millimetresAnInch;
}

double Sheet::width() const
{
    return dots(of(m_paper).width - 2 * of(m_paper).margin);
}

double Sheet::height() const
{
    return dots(of(m_paper).height - 2 * of(m_paper).margin);
}

QPageSize Sheet::pageSize(double rollHeightDots) const
{
    if (m_paper == Paper::A4 || m_paper == Paper::A4Landscape)
        return QPageSize(QPageSize::A4);
    if (m_paper == Paper::A6)
        return QPageSize(QPageSize::A6);
    const double height =
        isRoll() ? rollHeightDots / dots(1) + 2 * of(m_paper).margin : of(m_paper).height;
    return QPageSize(QSizeF(of(m_paper).width, height), QPageSize::Millimeter, {},
                     QPageSize::ExactMatch);
}

QMarginsF Sheet::margins() const
{
    const double margin = of(m_paper).margin;
    return {margin, margin, margin, margin};
}

QFont Sheet::font(Text::Style style) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setHintingPreference(QFont::PreferNoHinting);
    double points = of(m_paper).points;
    switch (style) {
    case Text::Style::Body:
        break;
    case Text::Style::Small:
        points *= 0.82;
        break;
    case Text::Style::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Style::Heading:
        points *= 1.15;
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Style::Large:
        points *= 1.8;
        font.setWeight(QFont::DemiBold);
        break;
    }
    font.setPointSizeF(points);
    return font;
}

} // namespace penggerak::print
