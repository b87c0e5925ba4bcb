#define CATCH_CONFIG_RUNNER
#include "gui/theme/theme.h"

#include <QApplication>
#include <QLocale>

#include <catch2/catch.hpp>

int main(int argc, char* argv[])
{
    // Tests need no display; a developer may still choose to watch.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Q_INIT_RESOURCE(gui);
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    penggerak::gui::applyTheme(*qApp, penggerak::gui::ThemeChoice::Light);
    return Catch::Session().run(argc, argv);
}
