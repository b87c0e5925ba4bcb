#pragma once

#include "gui/furniture/segment_bar.h"
#include "gui/furniture/tags.h"
#include "gui/furniture/texts.h"
#include "services/figures/figures.h"

#include <QString>

#include <vector>

namespace penggerak::gui {

/// What recording a figure would do, ready to be shown.
struct EffectView
{
    QString fact;
    std::vector<BarPart> bar; ///< empty: there is no whole to show parts of
    QString left;             ///< what the bar's first parts are
    QString right;            ///< what its last part is
    QString note;
};

EffectView describeEffect(const services::NewFigure& figure, const services::FigureEffect& effect,
                          const Texts& texts);

/// A line of the list: what a figure means in the book.
struct EffectLine
{
    QString text;
    Ink ink = Ink::Text;
};
/// `undivided`: what the parts of this figure's own group leave, when it has parts.
EffectLine effectLine(const services::FigureRow& row, const std::optional<Heads>& undivided,
                      const Texts& texts);

TagLook lookOf(Measure measure);

/// `Guru tidak tetap (GTT)` is `GTT` where room is short.
QString shortName(const QString& body);

/// `Surabaya Raya, PU, Di antaranya GTT: 3.000 per 16 Nov 2017`.
QString figureName(const services::FigureRow& row, const Texts& texts);

} // namespace penggerak::gui
