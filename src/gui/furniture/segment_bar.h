#pragma once

#include "gui/theme/colours.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace penggerak::gui {

/// A part of a bar. The hatched part is what an act would take.
struct BarPart
{
    double share = 0; ///< 0 to 1 of the whole
    Ink ink = Ink::Pu;
    bool hatched = false;
};

/// Draws a bordered track with its parts from the left, 1.5 px apart; the rest stays empty.
void paintBar(QPainter& painter, const QRectF& track, const std::vector<BarPart>& parts,
              const QWidget* widget);

/// A bar on a card. What it says stands beside it in words; accessibleDescription repeats it.
class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentBar(QWidget* parent = nullptr);
    void setParts(std::vector<BarPart> parts);
    QSize sizeHint() const override { return {120, 14}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<BarPart> m_parts;
};

/// A small square in a series' colour, beside its name.
class Swatch : public QWidget
{
    Q_OBJECT

public:
    explicit Swatch(QWidget* parent = nullptr)
        : Swatch(Ink::Pu, parent)
    {
    }
    explicit Swatch(Ink ink, QWidget* parent = nullptr);
    void setInk(Ink ink);
    QSize sizeHint() const override { return {10, 10}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ink m_ink;
};

void paintSwatch(QPainter& painter, const QRectF& area, Ink ink, const QWidget* widget);

} // namespace penggerak::gui
