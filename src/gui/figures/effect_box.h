#pragma once

#include "gui/figures/figure_words.h"

#include <QFrame>

namespace penggerak::gui {

class SegmentBar;
class TextLabel;

/// What saving will write, before it is written: green with the parts of the whole, or red with
/// the sentence of the refusal. Before there is anything to say it keeps its room.
class EffectBox : public QFrame
{
    Q_OBJECT

public:
    enum class State { Waiting, Reckoning, Good, Refused };

    explicit EffectBox(QWidget* parent = nullptr);
    void wait(const QString& forWhat);
    /// The last answer stays readable meanwhile, greyed.
    void reckon();
    void show(const EffectView& view);
    void refuse(const QString& sentence);
    State state() const { return m_state; }
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void set(State state, const EffectView& view);
    State m_state = State::Waiting;
    TextLabel* m_fact;
    SegmentBar* m_bar;
    QWidget* m_legend;
    TextLabel* m_left;
    TextLabel* m_right;
    TextLabel* m_note;
};

} // namespace penggerak::gui
