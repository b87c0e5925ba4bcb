#include "gui/shell/settings.h"

#include <QSettings>

#include <memory>

namespace penggerak::gui {

namespace {

constexpr qsizetype maxRecent = 10;

std::unique_ptr<QSettings> openFile(const QString& path)
{
    if (path.isEmpty())
        return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                           QStringLiteral("penggerak"),
                                           QStringLiteral("penggerak"));
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

} // namespace

void Settings::remember(const QString& book)
{
    recentBooks.removeAll(book);
    recentBooks.prepend(book);
    if (recentBooks.size() > maxRecent)
        recentBooks.resize(maxRecent);
}

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{
}

Settings SettingsFile::load() const
{
    const auto file = openFile(m_path);
    Settings settings;
    const auto text = [&file](const char* key) {
        return file->value(QLatin1String(key)).toString();
    };
    if (text("language") == QLatin1String("en"))
        settings.language = services::Language::English;
    const QString theme = text("theme");
    settings.theme = theme == QLatin1String("light")  ? ThemeChoice::Light
                     : theme == QLatin1String("dark") ? ThemeChoice::Dark
                                                      : ThemeChoice::System;
    settings.fontPercent =
        std::clamp(file->value(QStringLiteral("font_percent"), 100).toInt(), 90, 150);
    settings.geometry = file->value(QStringLiteral("geometry")).toByteArray();
    settings.lastPage = text("last_page");
    settings.recentBooks = file->value(QStringLiteral("recent_books")).toStringList();
    settings.firstRunDone = file->value(QStringLiteral("first_run_done")).toBool();
    file->beginGroup(QStringLiteral("columns"));
    for (const QString& table : file->allKeys())
        settings.columns[table] = file->value(table).toString();
    file->endGroup();
    return settings;
}

void SettingsFile::save(const Settings& settings) const
{
    const auto file = openFile(m_path);
    const bool english = settings.language == services::Language::English;
    file->setValue(QStringLiteral("language"),
                   english ? QStringLiteral("en") : QStringLiteral("id"));
    file->setValue(QStringLiteral("theme"),
                   settings.theme == ThemeChoice::Light  ? QStringLiteral("light")
                   : settings.theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                         : QStringLiteral("system"));
    file->setValue(QStringLiteral("font_percent"), settings.fontPercent);
    file->setValue(QStringLiteral("geometry"), settings.geometry);
    file->setValue(QStringLiteral("last_page"), settings.lastPage);
    file->setValue(QStringLiteral("recent_books"), settings.recentBooks);
    file->setValue(QStringLiteral("first_run_done"), settings.firstRunDone);
    file->beginGroup(QStringLiteral("columns"));
    for (auto table = settings.columns.begin(); table != settings.columns.end(); ++table)
        file->setValue(table.key(), table.value());
    file->endGroup();
}

} // namespace penggerak::gui
