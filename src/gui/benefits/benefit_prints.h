#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

class QWidget;

namespace penggerak::gui {

class AppContext;
class FieldsDialog;

/// Whether whoever is at work may print what was handed over.
bool mayPrintBenefits(AppContext& context);
/// Asks for a file and writes the sheet of benefits of an activity.
void printOutreach(AppContext& context, ActivityId activity, QWidget* parent);

bool mayPrintSimulation(AppContext& context);
/// Asks what a prospect earns and chooses, then for a file. Without a person the paper has no name.
/// To be opened.
FieldsDialog* simulationForm(AppContext& context, std::optional<PersonId> person,
                             const QString& name, QWidget* parent);

} // namespace penggerak::gui
