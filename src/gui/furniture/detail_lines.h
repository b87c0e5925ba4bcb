#pragma once

#include <QString>

#include <functional>
#include <utility>
#include <vector>

class QGridLayout;
class QVBoxLayout;
class QWidget;

namespace penggerak::gui {

/// Lines of a panel that says what is known of one thing.

using DetailActs = std::vector<std::pair<QString, std::function<void()>>>;

/// A grid for addDetailFact(): names in a narrow column, values beside them.
QGridLayout* detailFacts();
/// A name and its value; nothing where the value is empty.
void addDetailFact(QGridLayout& grid, QWidget* panel, const QString& name, const QString& value);
/// Two lines, and acts as links right of them. Returns the column of the words.
QVBoxLayout* addDetailEntry(QVBoxLayout& column, QWidget* panel, const QString& first,
                            const QString& second, const DetailActs& acts = {});

} // namespace penggerak::gui
