#pragma once

#include <QColor>

#include <optional>

class QWidget;

namespace penggerak::gui {

/// What a colour is for. Every colour of the program is one of these; their values stand in
/// colours.cpp alone.
enum class Ink {
    // grounds
    Window,
    Card,
    Field,
    Rail,
    TableHead,
    Line,
    Hover,
    Selection,
    // writing and edges
    Text,
    Muted,
    Faint, ///< disabled writing; never carries meaning alone
    Border,
    Shadow,
    // acts
    Button,
    ButtonHover,
    ButtonText,
    ButtonCap, ///< ground of a key cap on the main button
    Link,
    Focus,
    Highlight,
    HighlightText,
    // series
    Pu,
    Bpu,
    BarRest,
    // judgements, each on its tint
    Good,
    GoodTint,
    GoodEdge,
    Warn,
    WarnTint,
    WarnEdge,
    Bad,
    BadTint,
    BadEdge,
    Info,
    InfoTint,
    InfoEdge,
    Registered,
    RegisteredTint,
    Neutral,
    NeutralTint,
    // banner of a demo book
    Banner,
    BannerText,
    Sample,
    SampleText,
};

inline constexpr int inkCount = static_cast<int>(Ink::SampleText) + 1;

enum class Scheme { Light, Dark };

QColor colour(Ink ink, Scheme scheme);

/// The scheme in which a widget is drawn: that of its style; light when it has another style.
Scheme schemeOf(const QWidget* widget);
QColor colour(Ink ink, const QWidget* widget);

/// WCAG 2.2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// What desktop or platform prefer, where that can be found out.
std::optional<Scheme> systemScheme();

} // namespace penggerak::gui
