#include "gui/theme/colours.h"

#include "gui/theme/theme_style.h"

#include <QApplication>
#include <QWidget>

#include <array>
#include <cmath>

namespace penggerak::gui {

namespace {

struct Pair
{
    Ink ink;
    QRgb light;
    QRgb dark;
};

constexpr std::array table{
    Pair{Ink::Window, 0xFFF5F7FA, 0xFF1B1F24},
    Pair{Ink::Card, 0xFFFFFFFF, 0xFF23282F},
    Pair{Ink::Field, 0xFFFFFFFF, 0xFF14171B},
    Pair{Ink::Rail, 0xFFE9EDF2, 0xFF16191D},
    Pair{Ink::TableHead, 0xFFF0F3F7, 0xFF2A3038},
    Pair{Ink::Line, 0xFFDCE2E9, 0xFF363E47},
    Pair{Ink::Hover, 0xFFF0F3F7, 0xFF2A3038},
    Pair{Ink::Selection, 0xFFE4F0FA, 0xFF1D3448},
    Pair{Ink::Text, 0xFF1F2933, 0xFFE6EAEE},
    Pair{Ink::Muted, 0xFF52606D, 0xFFA3AEBA},
    Pair{Ink::Faint, 0xFF9AA5B1, 0xFF6B7785},
    Pair{Ink::Border, 0xFF7B8794, 0xFF6B7785},
    Pair{Ink::Shadow, 0x141F2933, 0x00000000},
    Pair{Ink::Button, 0xFF005A9E, 0xFF1F5F99},
    Pair{Ink::ButtonHover, 0xFF004A83, 0xFF2A6DAA},
    Pair{Ink::ButtonText, 0xFFFFFFFF, 0xFFFFFFFF},
    Pair{Ink::ButtonCap, 0x2EFFFFFF, 0x2EFFFFFF},
    Pair{Ink::Link, 0xFF005A9E, 0xFF7CC4FF},
    Pair{Ink::Focus, 0xFFD55E00, 0xFFFF8A5C},
    Pair{Ink::Highlight, 0xFF005A9E, 0xFF1F5F99},
    Pair{Ink::HighlightText, 0xFFFFFFFF, 0xFFFFFFFF},
    Pair{Ink::Pu, 0xFF0072B2, 0xFF56B4E9},
    Pair{Ink::Bpu, 0xFFD55E00, 0xFFE69F00},
    Pair{Ink::BarRest, 0xFFE4E7EB, 0xFF343C45},
    Pair{Ink::Good, 0xFF00694B, 0xFF4CC9A0},
    Pair{Ink::GoodTint, 0xFFE2F3EC, 0xFF1C3A32},
    Pair{Ink::GoodEdge, 0xFFA9D8C6, 0xFF2C5A4D},
    Pair{Ink::Warn, 0xFF8A5A00, 0xFFF0B429},
    Pair{Ink::WarnTint, 0xFFFFF3DB, 0xFF3A2F14},
    Pair{Ink::WarnEdge, 0xFFE9C67A, 0xFF62501F},
    Pair{Ink::Bad, 0xFFB33A00, 0xFFFF8A5C},
    Pair{Ink::BadTint, 0xFFFDEBE3, 0xFF43281D},
    Pair{Ink::BadEdge, 0xFFEDB79E, 0xFF704330},
    Pair{Ink::Info, 0xFF005A9E, 0xFF7CC4FF},
    Pair{Ink::InfoTint, 0xFFE4F0FA, 0xFF1D3448},
    Pair{Ink::InfoEdge, 0xFFA8CDE9, 0xFF2F5675},
    Pair{Ink::Registered, 0xFF6B3F8C, 0xFFD9B3F0},
    Pair{Ink::RegisteredTint, 0xFFF1E9F7, 0xFF37294A},
    Pair{Ink::Neutral, 0xFF52606D, 0xFFA3AEBA},
    Pair{Ink::NeutralTint, 0xFFF0F3F7, 0xFF2A3038},
    Pair{Ink::Banner, 0xFFFFE9C2, 0xFF3D2F10},
    Pair{Ink::BannerText, 0xFF5C3C00, 0xFFFFD98A},
    Pair{Ink::Sample, 0xFFE69F00, 0xFFE69F00},
    Pair{Ink::SampleText, 0xFF1F2933, 0xFF1F2933},
};
static_assert(table.size() == inkCount);

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

} // namespace

QColor colour(Ink ink, Scheme scheme)
{
    const Pair& pair = table[static_cast<std::size_t>(ink)];
    return QColor::fromRgba(scheme == Scheme::Light ? pair.light : pair.dark);
}

Scheme schemeOf(const QWidget* widget)
{
    const QStyle* style = widget ? widget->style() : QApplication::style();
    const auto* ours = qobject_cast<const ThemeStyle*>(style);
    return ours ? ours->scheme() : Scheme::Light;
}

QColor colour(Ink ink, const QWidget* widget)
{
    return colour(ink, schemeOf(widget));
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}

std::optional<Scheme> systemScheme()
{
    // Qt 6.4 has no colour scheme hint; a desktop in dark colours shows in the platform's palette.
    const QPalette platform = QApplication::style() ? QGuiApplication::palette() : QPalette();
    const double window = luminance(platform.color(QPalette::Window));
    const double text = luminance(platform.color(QPalette::WindowText));
    if (window == text)
        return std::nullopt;
    return window < text ? Scheme::Dark : Scheme::Light;
}

} // namespace penggerak::gui
