#pragma once

#include <QByteArray>
#include <QString>

namespace penggerak::gui {

/// Writes a file whole or not at all: beside it first, then in its place. False when it could not.
bool saveWhole(const QString& path, const QByteArray& bytes);

} // namespace penggerak::gui
