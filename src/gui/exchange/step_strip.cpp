#include "gui/exchange/step_strip.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace penggerak::gui {

namespace {

constexpr int disc = 24;
constexpr int stripHeight = 34;
constexpr int afterDisc = 9;
constexpr int lineBefore = 46; // between two steps

} // namespace

class StepStrip::Mark : public QAbstractButton
{
public:
    enum class State { Done, Now, Coming };

    Mark(int number, const QString& name, QWidget* parent)
        : QAbstractButton(parent)
        , m_number(number)
    {
        setText(name);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }
    void set(State state, bool reachable)
    {
        m_state = state;
        setEnabled(reachable || state == State::Now);
        setFocusPolicy(reachable && state != State::Now ? Qt::StrongFocus : Qt::NoFocus);
        setCursor(reachable && state != State::Now ? Qt::PointingHandCursor : Qt::ArrowCursor);
        const QString how = state == State::Done  ? tr("selesai")
                            : state == State::Now ? tr("sekarang")
                                                  : tr("belum");
        setAccessibleName(tr("Langkah %1, %2: %3").arg(m_number).arg(text(), how));
        update();
    }
    QSize sizeHint() const override
    {
        const int words = QFontMetrics(gui::font(Type::Base, true)).horizontalAdvance(text());
        return {(m_number > 1 ? lineBefore : 0) + disc + afterDisc + words + 10, stripHeight};
    }
    static QString tr(const char* text) { return StepStrip::tr(text); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool now = m_state == State::Now;
        const bool done = m_state == State::Done;
        double left = 0;
        if (m_number > 1) {
            painter.setPen(QPen(colour(now || done ? Ink::Link : Ink::Border, this), 1.5));
            painter.drawLine(QPointF(2, height() / 2.0), QPointF(lineBefore - 10, height() / 2.0));
            left = lineBefore;
        }
        const QRectF circle(left, (height() - disc) / 2.0, disc, disc);
        const QColor edge = colour(now || done ? Ink::Link : Ink::Border, this);
        paintBox(painter, circle, colour(now ? Ink::Button : Ink::Card, this),
                 now ? QColor() : edge, disc / 2.0, 1.5);
        if (done) {
            paintIcon(painter, circle.adjusted(5, 5, -5, -5), Icon::Check, edge);
        } else {
            painter.setFont(gui::font(Type::Small, true));
            painter.setPen(colour(now ? Ink::ButtonText : Ink::Muted, this));
            painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        }
        const bool goes = isEnabled() && !now && underMouse();
        painter.setFont(gui::font(Type::Base, now));
        painter.setPen(colour(now ? Ink::Text : goes || done ? Ink::Link : Ink::Muted, this));
        painter.drawText(rect().adjusted(static_cast<int>(left) + disc + afterDisc, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    int m_number;
    State m_state = State::Coming;
};

StepStrip::StepStrip(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(stripHeight);
}

void StepStrip::setSteps(const QStringList& names)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString& name : names) {
        const int step = static_cast<int>(m_marks.size());
        auto* mark = new Mark(step + 1, name, this);
        row->addWidget(mark);
        m_marks.push_back(mark);
        connect(mark, &QAbstractButton::clicked, this, [this, step] {
            if (step != m_current)
                emit stepChosen(step);
        });
    }
    row->addStretch(1);
    setCurrent(0, 0);
}

void StepStrip::setCurrent(int current, int reachable)
{
    m_current = current;
    for (int step = 0; step < static_cast<int>(m_marks.size()); ++step)
        m_marks[static_cast<std::size_t>(step)]->set(step < current    ? Mark::State::Done
                                                     : step == current ? Mark::State::Now
                                                                       : Mark::State::Coming,
                                                     step <= reachable);
}

bool StepStrip::isReachable(int step) const
{
    return m_marks[static_cast<std::size_t>(step)]->isEnabled();
}

} // namespace penggerak::gui
