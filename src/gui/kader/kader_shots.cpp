#include "gui/furniture/table.h"
#include "gui/kader/hand_over_dialog.h"
#include "gui/kader/kader_page.h"
#include "gui/shell/app_context.h"

namespace penggerak::gui {

/// Pictures show the kader of the book who looks after the most people.
std::vector<Shot> KaderPage::shots()
{
    const auto busiest = [this] {
        const services::KaderRow* most = nullptr;
        for (const services::KaderRow& row : m_rows)
            if (row.step && row.step->status == KaderStatus::Active &&
                (!most || most->heads < row.heads))
                most = &row;
        if (most)
            select(most->kader.id);
    };
    return {{QStringLiteral("kader"),
             [busiest]() -> QWidget* {
                 busiest();
                 return nullptr;
             }},
            {QStringLiteral("kader-baru"), [this]() -> QWidget* { return openNew(); }},
            {QStringLiteral("kader-status"), [this]() -> QWidget* { return openMove(); }},
            {QStringLiteral("kader-dokumen"), [this]() -> QWidget* { return openDocument(); }},
            {QStringLiteral("kader-wilayah"), [this]() -> QWidget* { return openTerritory(); }},
            {QStringLiteral("kader-alih"), [this]() -> QWidget* { return openHandOver(); }}};
}

} // namespace penggerak::gui
