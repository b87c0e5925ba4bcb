#pragma once

#include "core/base/amount.h"
#include "gui/furniture/card.h"

#include <optional>

namespace penggerak::gui {

class ActionButton;

/// The kader's deposit, always in sight: what is left, what waiting dues hold back, what the due in
/// hand would take, and the cash that he has not brought yet.
class DepositStrip : public Card
{
    Q_OBJECT

public:
    struct Money
    {
        Rupiah posted;
        Rupiah reserved;
        Rupiah floor;
        Rupiah available;
        Rupiah cash;
        int oldestDays = 0;
    };

    explicit DepositStrip(QWidget* parent = nullptr);
    void setMoney(const std::optional<Money>& money);
    /// What the due in hand would take; nothing while none is, or where it is not covered.
    void setTaking(Rupiah amount);
    ActionButton* handIn() const { return m_handIn; }
    ActionButton* topUp() const { return m_topUp; }
    QSize sizeHint() const override { return {1114, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBarAndLegend(QPainter& painter, const QRectF& area) const;
    void announce();

    std::optional<Money> m_money;
    Rupiah m_taking;
    ActionButton* m_handIn;
    ActionButton* m_topUp;
};

} // namespace penggerak::gui
