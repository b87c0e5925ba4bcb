#include "gui/people/nik_edit.h"

#include "gui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace penggerak::gui {

namespace {

constexpr int nikLength = 16;
constexpr int markRoom = 34;

QString plain(const QString& text)
{
    QString digits;
    for (const QChar& sign : text)
        if (!sign.isSpace() && sign != QLatin1Char('.') && sign != QLatin1Char('-'))
            digits.append(sign);
    return digits;
}

bool isDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
    });
}

/// Two groups of six, then the rest; what is no NIK stays as it is typed.
QString grouped(const QString& digits)
{
    if (!isDigits(digits) || digits.size() > nikLength)
        return digits;
    QString text = digits;
    if (digits.size() > 12)
        text.insert(12, QLatin1Char(' '));
    if (digits.size() > 6)
        text.insert(6, QLatin1Char(' '));
    return text;
}

} // namespace

Ink NikEdit::inkOfPart(int part)
{
    return part == 0 ? Ink::Pu : part == 1 ? Ink::Registered : Ink::Muted;
}

NikEdit::NikEdit(QWidget* parent)
    : IconField(parent)
{
    QFont large = gui::font(Type::Section, true);
    large.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    large.setWordSpacing(5);
    setFont(large);
    setFixedHeight(38);
    setTextMargins(6, 0, markRoom, 4);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textEdited, this, [this] {
        group();
        emit nikEdited();
    });
}

QString NikEdit::nik() const
{
    return plain(text());
}

void NikEdit::setNik(const QString& nik)
{
    setText(grouped(plain(nik)));
}

void NikEdit::group()
{
    const QString before = text().left(cursorPosition());
    const QString neat = grouped(nik());
    if (neat == text())
        return;
    // The cursor stays behind the same digit.
    const auto digits = plain(before).size();
    setText(neat);
    int place = 0;
    for (qsizetype seen = 0; place < neat.size() && seen < digits; ++place)
        if (!neat[place].isSpace())
            ++seen;
    setCursorPosition(place);
}

void NikEdit::setJudgement(Judgement judgement)
{
    if (judgement == m_judgement)
        return;
    m_judgement = judgement;
    setEdge(judgement == Judgement::Refused ? Ink::Bad : Ink::Border);
    update();
}

void NikEdit::paintEvent(QPaintEvent* event)
{
    IconField::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_judgement != Judgement::None) {
        const bool good = m_judgement == Judgement::Good;
        paintIcon(painter, QRectF(width() - 27, (height() - 17) / 2.0, 17, 17),
                  good ? Icon::Ok : Icon::Refusal, colour(good ? Ink::Good : Ink::Bad, this));
    }
    const QString shown = text();
    const QString digits = nik();
    if (!isDigits(digits) || digits.size() > nikLength)
        return;
    // Where QLineEdit puts its text: frame, text margin and its own two pixels.
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect contents = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const double left = contents.left() + textMargins().left() + 2.0;
    const QFontMetricsF metrics(font());
    const double y = height() / 2.0 + 11.5;
    int start = 0;
    for (int part = 0; start < shown.size(); ++part) {
        int end = static_cast<int>(shown.indexOf(QLatin1Char(' '), start));
        if (end < 0)
            end = static_cast<int>(shown.size());
        painter.fillRect(QRectF(left + metrics.horizontalAdvance(shown.left(start)), y,
                                metrics.horizontalAdvance(shown.mid(start, end - start)) - 0.6, 2),
                         colour(inkOfPart(part), this));
        start = end + 1;
    }
}

} // namespace penggerak::gui
