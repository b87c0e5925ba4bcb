#include "gui/furniture/count_edit.h"

#include "gui/furniture/texts.h"

namespace penggerak::gui {

namespace {

constexpr qsizetype longestNumber = 15; // digits; far beyond any range, well inside 64 bits

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar letter : text)
        if (letter.isDigit())
            digits.append(letter);
    return digits;
}

/// Only digits and what people write between groups.
bool isNumberLike(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isDigit() || letter == QLatin1Char('.') || letter == QLatin1Char(',') ||
               letter.isSpace();
    });
}

} // namespace

CountEdit::CountEdit(QWidget* parent)
    : IconField(parent)
{
    setInputMethodHints(Qt::ImhDigitsOnly);
    setMaxLength(24);
    connect(this, &QLineEdit::textEdited, this, &CountEdit::regroup);
    connect(this, &QLineEdit::textChanged, this, &CountEdit::countChanged);
}

std::optional<std::int64_t> CountEdit::count() const
{
    const QString digits = digitsOf(text());
    if (digits.isEmpty() || digits.size() > longestNumber || !isNumberLike(text()))
        return std::nullopt;
    return digits.toLongLong();
}

void CountEdit::setCount(std::optional<std::int64_t> count)
{
    setText(count ? Texts::of(this).count(*count) : QString());
}

void CountEdit::regroup()
{
    const auto value = count();
    if (!value)
        return;
    const auto digitsBefore = digitsOf(text().left(cursorPosition())).size();
    const QString grouped = Texts::of(this).count(*value);
    if (grouped == text())
        return;
    setText(grouped);
    // The cursor stays behind the same digit.
    int position = 0;
    for (qsizetype seen = 0; seen < digitsBefore && position < grouped.size(); ++position)
        if (grouped[position].isDigit())
            ++seen;
    setCursorPosition(position);
}

} // namespace penggerak::gui
