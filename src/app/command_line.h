#pragma once

#include "core/base/day.h"
#include "gui/theme/theme.h"
#include "services/text/sentences.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace penggerak::app {

/// What `penggerak` was started with.
struct CommandLine
{
    QString book;
    QString user;
    QString screenshots; ///< directory; empty: an ordinary start
    QString settings;    ///< a file in place of the user's own settings
    std::optional<services::Language> language;
    std::optional<gui::ThemeChoice> theme;
    double scale = 1.0;
    std::optional<Day> today; ///< demo and test books
    bool startupTime = false;
    QString problem; ///< a wrong option, in words; then nothing else counts
    bool help = false;
    bool version = false;

    static CommandLine read(const QStringList& arguments);
    static QString usage();
};

} // namespace penggerak::app
