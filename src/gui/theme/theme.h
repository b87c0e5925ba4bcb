#pragma once

#include "gui/theme/colours.h"

#include <QFont>
#include <QPalette>

class QApplication;

namespace penggerak::gui {

enum class ThemeChoice { System, Light, Dark };

/// The type scale. Figures in points at 100 %.
enum class Type {
    Axis,    ///< 8.5: axes and key caps
    Small,   ///< 9
    Base,    ///< 10
    Section, ///< 12: section titles and sums
    Title,   ///< 15: page title
    Number,  ///< 24: the one big number
};

/// Spacing in logical pixels (mock: grid).
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 24;
inline constexpr int controlHeight = 34;
inline constexpr int mainControlHeight = 40;
inline constexpr int chipHeight = 32;
inline constexpr int tagHeight = 24;
inline constexpr int rowTwoLines = 44;
inline constexpr int rowOneLine = 35;
inline constexpr int controlRadius = 7;
inline constexpr int cardRadius = 10;
} // namespace space

/// Makes icons, translations and the guide reachable; a static library does not do it by itself.
void initResources();

QPalette palette(Scheme scheme);

/// A font of the scale, in the program's family and the user's size.
QFont font(Type type, bool strong = false);

/// Puts style, palette and font on the program; call before the first window and again when the
/// setting changes. `percent` is the user's font size, 90 to 150.
void applyTheme(QApplication& application, ThemeChoice choice, int percent = 100);

} // namespace penggerak::gui
