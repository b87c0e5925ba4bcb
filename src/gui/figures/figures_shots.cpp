#include "gui/figures/correction_dialog.h"
#include "gui/figures/figure_form.h"
#include "gui/figures/figures_model.h"
#include "gui/figures/figures_page.h"
#include "gui/figures/movements_dialog.h"
#include "gui/settings/proposals_dialog.h"

namespace penggerak::gui {

/// Pictures are taken of whatever the book holds: a part of a whole where there is one.
std::vector<Shot> FiguresPage::shots()
{
    const auto example = [this](int daysLater) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const services::FigureRow& each = m_model->at(row);
            if (each.figure.measure != Measure::OfWhich || each.effect.parts.size() < 2)
                continue;
            Figure figure = each.figure;
            figure.asOf = figure.asOf.plusDays(daysLater);
            m_form->setFigure(figure);
            m_form->focusValue();
            select(each.figure.id);
            return;
        }
    };
    return {
        {QStringLiteral("angka"),
         [example]() -> QWidget* {
             example(1);
             return nullptr;
         }},
        {QStringLiteral("angka-ditolak"),
         [example]() -> QWidget* {
             example(0);
             return nullptr;
         }},
        {QStringLiteral("angka-potensi"),
         [this]() -> QWidget* {
             m_form->clear();
             return nullptr;
         }},
        {QStringLiteral("angka-gerakan"), [this]() -> QWidget* { return openMovements(); }},
        {QStringLiteral("angka-koreksi"), [this]() -> QWidget* { return openCorrection(); }},
        {QStringLiteral("angka-persetujuan"), [this]() -> QWidget* { return openProposals(); }}};
}

} // namespace penggerak::gui
