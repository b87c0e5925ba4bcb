#pragma once

#include "gui/furniture/prompts.h"
#include "gui/furniture/texts.h"
#include "services/exchange/import.h"

#include <QCoreApplication>

namespace penggerak::gui {

/// What is asked before an import is taken back: how many people it concerns, and what stays.
struct UndoQuestion
{
    Q_DECLARE_TR_FUNCTIONS(penggerak::gui::UndoQuestion)

public:
    static Prompts::Question of(const QString& file, const services::ImportCounts& counts,
                                const Texts& texts);
};

} // namespace penggerak::gui
