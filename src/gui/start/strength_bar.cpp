#include "gui/start/strength_bar.h"

#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"
#include "services/actors/password.h"

#include <QPainter>
#include <QSet>

namespace penggerak::gui {

namespace {

constexpr qsizetype longPassword = 16;
constexpr qsizetype fewLetters = 6; // different ones
constexpr int steps = 4;
constexpr int stepWidth = 44;

} // namespace

StrengthBar::StrengthBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPassword({});
}

StrengthBar::Strength StrengthBar::strengthOf(const QString& password)
{
    if (password.isEmpty())
        return Strength::Empty;
    if (password.size() < static_cast<qsizetype>(services::shortestPassword))
        return Strength::Short;
    const QSet<QChar> different(password.begin(), password.end());
    if (different.size() < fewLetters)
        return Strength::Fair;
    return password.size() >= longPassword ? Strength::Strong : Strength::Good;
}

void StrengthBar::setPassword(const QString& password)
{
    m_strength = strengthOf(password);
    m_missing = static_cast<qsizetype>(services::shortestPassword) - password.size();
    setAccessibleName(word());
    update();
}

QString StrengthBar::word() const
{
    switch (m_strength) {
    case Strength::Empty:
        return tr("Paling sedikit %1 tanda").arg(services::shortestPassword);
    case Strength::Short:
        return tr("Kurang %n tanda lagi", nullptr, static_cast<int>(m_missing));
    case Strength::Fair:
        return tr("Cukup panjang, terlalu seragam");
    case Strength::Good:
        return tr("Baik");
    case Strength::Strong:
        return tr("Kuat");
    }
    return {};
}

void StrengthBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Ink ink = m_strength == Strength::Short  ? Ink::Bad
                    : m_strength == Strength::Fair ? Ink::Warn
                                                   : Ink::Good;
    const int filled = static_cast<int>(m_strength);
    for (int step = 0; step < steps; ++step)
        paintBox(painter, QRectF(step * (stepWidth + 4), (height() - 6) / 2.0, stepWidth, 6),
                 colour(step < filled ? ink : Ink::BarRest, this), QColor(), 3);
    painter.setFont(gui::font(Type::Small, filled > 0));
    painter.setPen(colour(filled > 0 ? ink : Ink::Muted, this));
    painter.drawText(rect().adjusted(steps * (stepWidth + 4) + 8, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, word());
}

} // namespace penggerak::gui
