#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

namespace penggerak::gui {

/// Facts in two columns: what, and how much or which.
void fillFacts(QWidget* widget, const std::vector<std::pair<QString, QString>>& facts);

} // namespace penggerak::gui
