#pragma once

#include "gui/theme/theme.h"
#include "services/text/sentences.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace penggerak::gui {

/// What the program remembers of its user between starts; nothing of a book's contents.
struct Settings
{
    services::Language language = services::Language::Indonesian;
    ThemeChoice theme = ThemeChoice::System;
    int fontPercent = 100; ///< 90 to 150
    QByteArray geometry;
    QString lastPage;
    QString section;         ///< of the settings page; not kept between starts
    QStringList recentBooks; ///< newest first, at most ten
    bool firstRunDone = false;
    /// Columns of tables by `login/table`, as TableColumns::state() tells them.
    QMap<QString, QString> columns;

    void remember(const QString& book);
};

/// Reads and writes the settings of this user; a file given by name serves tests and pictures.
class SettingsFile
{
public:
    /// Empty: the user's own place.
    explicit SettingsFile(QString path = {});
    Settings load() const;
    void save(const Settings& settings) const;

private:
    QString m_path;
};

} // namespace penggerak::gui
