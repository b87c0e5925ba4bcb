#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/base/share.h"
#include "core/enrollment/stage.h"
#include "services/text/sentences.h"

#include <QLocale>
#include <QString>

#include <optional>

class QWidget;

namespace penggerak::gui {

inline QString qs(const std::string& text)
{
    return QString::fromStdString(text);
}
inline QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Numbers, dates, terms and sentences in one language, as screens print them.
class Texts
{
public:
    explicit Texts(services::Language language)
        : m_language(language)
    {
    }
    /// In the language of the widget's locale, which the window sets.
    static Texts of(const QWidget* widget);

    services::Language language() const { return m_language; }
    QLocale locale() const;

    /// `1.234.567`.
    QString count(Heads heads) const { return count(heads.value()); }
    QString count(std::int64_t value) const;
    /// `74,02 %` with a space that does not break; a dash when there is none.
    QString percent(const std::optional<Percent>& percent) const;
    QString percent(Percent percent) const;
    /// `02 Nov 2016`.
    QString day(Day day) const;
    QString month(Month month) const;
    /// `Nov`.
    QString monthName(int number) const;
    /// `14.02` of a time in milliseconds since 1970 UTC, in the zone of this computer.
    QString time(std::int64_t ms) const;
    QString dayOfTime(std::int64_t ms) const;
    /// The word for a stage, reason, measure, role or movement kind by its code.
    QString term(std::string_view code) const;
    QString term(Stage stage) const { return term(code(stage)); }
    QString sentence(const Error& error) const;

private:
    services::Language m_language;
};

/// What somebody typed as a date: `02 Nov 2016`, `2/11/16`, `2-11-2016`, `021116`, `2016-11-02`,
/// or `2` and `2/11` in the month and year of `near`. Day first. Two-digit years lie within the
/// fifty years up to `near`'s year + 49. Nothing when it is no date.
std::optional<Day> readDay(const QString& text, Day near);

/// What somebody typed as a count: digits with points, commas or spaces between groups.
std::optional<std::int64_t> readCount(const QString& text);

} // namespace penggerak::gui
