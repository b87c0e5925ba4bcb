#pragma once

#include "gui/furniture/card.h"
#include "services/coverage/coverage.h"

#include <optional>

namespace penggerak::gui {

class ActionButton;
class NumberButton;
class SegmentBar;
class Swatch;
class TextLabel;

/// A segment's coverage: rate, bar, both counts, and what the rate rests on. Every number opens
/// what it is made of.
class SegmentCard : public Card
{
    Q_OBJECT

public:
    explicit SegmentCard(QWidget* parent = nullptr);
    void setSegment(Segment segment);
    void show(const CoverageRow& row);

signals:
    void opened(penggerak::Segment segment, penggerak::services::DrillPart part);

private:
    void showRate(const CoverageRow& row);
    void showBasis(const CoverageRow& row);
    class Basis;

    Segment m_segment = Segment::Pu;
    Swatch* m_swatch;
    TextLabel* m_name;
    TextLabel* m_longName;
    ActionButton* m_details;
    TextLabel* m_rate;
    TextLabel* m_acquiredWord;
    TextLabel* m_ofPotential;
    NumberButton* m_potential;
    SegmentBar* m_bar;
    Swatch* m_acquiredSwatch;
    TextLabel* m_restWord;
    QWidget* m_restMark;
    NumberButton* m_acquired;
    TextLabel* m_about;
    NumberButton* m_unacquired;
    Basis* m_basis;
};

/// Both segments together: smaller and flatter than its parts, and never without them.
class CombinedCard : public Card
{
    Q_OBJECT

public:
    explicit CombinedCard(QWidget* parent = nullptr);
    void show(const CoverageRow& total, Heads inBoth);

signals:
    void opened(penggerak::services::DrillPart part);

private:
    TextLabel* m_rate;
    TextLabel* m_note;
    NumberButton* m_acquired;
    TextLabel* m_of;
    TextLabel* m_both;
};

/// Why a row has no rate, or a doubtful one, in words; empty when it has a good one.
QString reasonInWords(const CoverageRow& row, const QWidget* widget);

} // namespace penggerak::gui
