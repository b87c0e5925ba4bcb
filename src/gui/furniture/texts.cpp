#include "gui/furniture/texts.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QWidget>

namespace penggerak::gui {

Texts Texts::of(const QWidget* widget)
{
    const bool english = widget && widget->locale().language() == QLocale::English;
    return Texts(english ? services::Language::English : services::Language::Indonesian);
}

QLocale Texts::locale() const
{
    return m_language == services::Language::English
               ? QLocale(QLocale::English, QLocale::UnitedKingdom)
               : QLocale(QLocale::Indonesian, QLocale::Indonesia);
}

QString Texts::count(std::int64_t value) const
{
    return qs(services::formatCount(value, m_language));
}

QString Texts::percent(Percent percent) const
{
    return QStringLiteral("%1\u00a0%").arg(qs(services::formatPercent(percent.text(), m_language)));
}

QString Texts::percent(const std::optional<Percent>& value) const
{
    return value ? percent(*value) : QStringLiteral("–");
}

QString Texts::day(Day day) const
{
    return qs(services::formatDay(day, m_language));
}

QString Texts::month(Month month) const
{
    return qs(services::formatMonth(month, m_language));
}

QString Texts::monthName(int number) const
{
    return month(Month(2000 * 12 + number - 1)).section(QLatin1Char(' '), 0, 0);
}

QString Texts::time(std::int64_t ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH.mm"));
}

QString Texts::dayOfTime(std::int64_t ms) const
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms).date();
    const auto known = Day::of(date.year(), date.month(), date.day());
    return known ? day(*known) : QString();
}

QString Texts::term(std::string_view code) const
{
    return qs(services::term(std::string(code), m_language));
}

QString Texts::sentence(const Error& error) const
{
    return qs(services::sentence(error, m_language));
}

namespace {

int monthFromWord(const QString& word)
{
    static const QStringList starts{
        QStringLiteral("jan"),     QStringLiteral("feb"),         QStringLiteral("mar"),
        QStringLiteral("apr"),     QStringLiteral("mei may"),     QStringLiteral("jun"),
        QStringLiteral("jul"),     QStringLiteral("agu ags aug"), QStringLiteral("sep"),
        QStringLiteral("okt oct"), QStringLiteral("nov nop"),     QStringLiteral("des dec")};
    const QString start = word.left(3).toLower();
    if (start.size() < 3)
        return 0;
    for (int month = 0; month < 12; ++month)
        if (starts[month].split(QLatin1Char(' ')).contains(start))
            return month + 1;
    return 0;
}

int fullYear(const QString& text, int near)
{
    const int year = text.toInt();
    if (text.size() != 2)
        return year;
    const int inCentury = near - near % 100 + year;
    if (inCentury > near + 49)
        return inCentury - 100;
    return inCentury < near - 50 ? inCentury + 100 : inCentury;
}

} // namespace

std::optional<Day> readDay(const QString& text, Day near)
{
    const QString typed = text.trimmed();
    if (const auto iso = Day::parse(typed.toStdString()))
        return iso;
    static const QRegularExpression packed(QStringLiteral("^(\\d{2})(\\d{2})(\\d{2}|\\d{4})$"));
    if (const auto match = packed.match(typed); match.hasMatch())
        return Day::of(fullYear(match.captured(3), near.year()), match.captured(2).toInt(),
                       match.captured(1).toInt());
    static const QRegularExpression parted(QStringLiteral(
        "^(\\d{1,2})(?:[\\s./-]+(\\d{1,2}|\\p{L}{3,})(?:[\\s./-]+(\\d{4}|\\d{2}))?)?$"));
    const auto match = parted.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString middle = match.captured(2);
    int month = near.month();
    if (!middle.isEmpty())
        month = middle[0].isDigit() ? middle.toInt() : monthFromWord(middle);
    const QString year = match.captured(3);
    return Day::of(year.isEmpty() ? near.year() : fullYear(year, near.year()), month,
                   match.captured(1).toInt());
}

std::optional<std::int64_t> readCount(const QString& text)
{
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(?:[.,\\s\u00a0]\\d{3})+$"));
    static const QRegularExpression plain(QStringLiteral("^\\d{1,18}$"));
    QString typed = text.trimmed();
    if (grouped.match(typed).hasMatch())
        typed.remove(QRegularExpression(QStringLiteral("\\D")));
    if (!plain.match(typed).hasMatch())
        return std::nullopt;
    return typed.toLongLong();
}

} // namespace penggerak::gui
