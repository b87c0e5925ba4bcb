#include "gui/shell/status_line.h"

#include "gui/furniture/key_cap.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/task_line.h"

#include <QHBoxLayout>
#include <QPainter>

namespace penggerak::gui {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(28);
    m_left = new TextLabel({}, Type::Small, Ink::Muted, this);
    m_left->setElided(true);
    m_right = new TextLabel({}, Type::Small, Ink::Muted, this);
    m_right->setElided(true);
    m_right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hints = new QWidget(this);
    m_hintRow = new QHBoxLayout(m_hints);
    m_hintRow->setContentsMargins(0, 0, 0, 0);
    m_hintRow->setSpacing(18);
    m_hints->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 1, 24, 0);
    row->setSpacing(24);
    m_task = new TaskLine(this);
    connect(m_task, &TaskLine::shown, this, &StatusLine::arrange);
    row->addWidget(m_task);
    row->addWidget(m_left, 1);
    row->addWidget(m_hints, 1);
    row->addWidget(m_right, 1);
    m_hints->hide();
}

void StatusLine::setState(const QString& saved, const QString& right)
{
    m_hasSaved = !saved.isEmpty();
    m_left->setText(saved);
    m_left->setContentsMargins(m_hasSaved ? 20 : 0, 0, 0, 0);
    m_right->setText(right);
    update();
}

void StatusLine::setHints(const std::vector<Hint>& hints)
{
    while (QLayoutItem* old = m_hintRow->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const Hint& hint : hints)
        m_hintRow->addWidget(new KeyHint(hint.key, hint.text, m_hints));
    m_hintRow->addStretch();
    m_hints->setVisible(!hints.empty());
    arrange();
}

void StatusLine::arrange()
{
    const bool hints = m_hintRow->count() > 1; // its stretch is one
    const bool task = !m_task->isHidden();
    m_left->setVisible(!hints && !task);
    m_right->setVisible(!hints);
    m_hints->setVisible(hints);
    update();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Ink::Rail, this));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Ink::Line, this));
    if (m_hasSaved && m_left->isVisible())
        paintIcon(painter, QRectF(24, (height() - 14) / 2.0, 14, 14), Icon::Check,
                  colour(Ink::Good, this));
}

} // namespace penggerak::gui
