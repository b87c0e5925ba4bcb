#include "gui/theme/theme.h"

#include "gui/theme/theme_style.h"

#include <QApplication>

// Q_INIT_RESOURCE declares a function, which must stand outside every named namespace.
static void initCompiledFiles()
{
    Q_INIT_RESOURCE(gui);
    Q_INIT_RESOURCE(translations);
}

namespace penggerak::gui {

void initResources()
{
    initCompiledFiles();
}

namespace {

constexpr double pointsAtBase = 10.0;

double points(Type type)
{
    switch (type) {
    case Type::Axis:
        return 8.5;
    case Type::Small:
        return 9;
    case Type::Base:
        return pointsAtBase;
    case Type::Section:
        return 12;
    case Type::Title:
        return 15;
    case Type::Number:
        return 24;
    }
    return pointsAtBase;
}

QStringList families(bool display)
{
    QStringList names{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                      QStringLiteral("DejaVu Sans")};
    if (display)
        names.prepend(QStringLiteral("Inter Display"));
    return names;
}

} // namespace

QPalette palette(Scheme scheme)
{
    const auto in = [scheme](Ink ink) { return colour(ink, scheme); };
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, const QColor& value) {
        palette.setColor(QPalette::All, role, value);
    };
    all(QPalette::Window, in(Ink::Window));
    all(QPalette::WindowText, in(Ink::Text));
    all(QPalette::Base, in(Ink::Field));
    all(QPalette::AlternateBase, in(Ink::TableHead));
    all(QPalette::Text, in(Ink::Text));
    all(QPalette::Button, in(Ink::Card));
    all(QPalette::ButtonText, in(Ink::Text));
    all(QPalette::BrightText, in(Ink::Bad));
    all(QPalette::Highlight, in(Ink::Highlight));
    all(QPalette::HighlightedText, in(Ink::HighlightText));
    all(QPalette::Link, in(Ink::Link));
    all(QPalette::LinkVisited, in(Ink::Link));
    all(QPalette::PlaceholderText, in(Ink::Muted));
    all(QPalette::ToolTipBase, in(Ink::Text));
    all(QPalette::ToolTipText, in(Ink::Card));
    all(QPalette::Light, in(Ink::Card));
    all(QPalette::Midlight, in(Ink::TableHead));
    all(QPalette::Mid, in(Ink::Line));
    all(QPalette::Dark, in(Ink::Border));
    all(QPalette::Shadow, in(Ink::Border));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, in(Ink::Faint));
    palette.setColor(QPalette::Disabled, QPalette::Base, in(Ink::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, in(Ink::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, in(Ink::Muted));
    return palette;
}

QFont font(Type type, bool strong)
{
    QFont result = QApplication::font();
    const double scale = result.pointSizeF() > 0 ? result.pointSizeF() / pointsAtBase : 1.0;
    if (type == Type::Title || type == Type::Number)
        result.setFamilies(families(true));
    result.setPointSizeF(points(type) * scale);
    result.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return result;
}

void applyTheme(QApplication& application, ThemeChoice choice, int percent)
{
    // Looked up once, before our own palette hides what the desktop prefers.
    static const std::optional<Scheme> desktop = systemScheme();
    const Scheme scheme = choice == ThemeChoice::Dark    ? Scheme::Dark
                          : choice == ThemeChoice::Light ? Scheme::Light
                                                         : desktop.value_or(Scheme::Light);
    QFont base;
    base.setFamilies(families(false));
    base.setPointSizeF(pointsAtBase * percent / 100.0);
    base.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(base);
    application.setStyle(new ThemeStyle(scheme));
    QApplication::setPalette(palette(scheme));
}

} // namespace penggerak::gui
