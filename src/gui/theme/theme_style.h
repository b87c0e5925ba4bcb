#pragma once

#include "gui/theme/colours.h"

#include <QProxyStyle>

class QStyleOptionHeader;

namespace penggerak::gui {

/// Fusion with the program's heights, edges and focus; carries the scheme that widgets draw in.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ThemeStyle(Scheme scheme);

    Scheme scheme() const { return m_scheme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;

private:
    QColor in(Ink ink) const { return colour(ink, m_scheme); }
    void drawButton(const QStyleOption* option, QPainter* painter) const;
    void drawIndicator(const QStyleOption* option, QPainter* painter, bool round) const;
    void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter,
                       const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComplex* option, QPainter* painter) const;
    void setInLine(QStyleOptionHeader& label, const QWidget* widget) const;
    void drawHeader(const QStyleOption* option, QPainter* painter) const;

    Scheme m_scheme;
};

/// A rounded box with a one pixel edge that stays sharp at every scale.
void paintBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& edge,
              double radius, double width = 1.0);

} // namespace penggerak::gui
