#pragma once

#include "core/sheets/sheet.h"

#include <functional>

class QDialog;
class QWidget;

namespace penggerak::gui {

class AppContext;

/// The form of a new sheet; `made` hears of it once it is written.
QDialog* newSheetForm(AppContext& context, std::function<void(SheetId)> made, QWidget* parent);

} // namespace penggerak::gui
