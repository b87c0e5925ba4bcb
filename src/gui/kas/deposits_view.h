#pragma once

#include "gui/kas/kas_view.h"
#include "services/rupiah/deposits.h"

namespace penggerak::gui {

/// Deposit: what covers the dues of each kader and wadah, what is below the floor, and the cash
/// that has not been handed in.
class DepositsView : public KasView
{
    Q_OBJECT

public:
    DepositsView(AppContext& context, QWidget* parent);
    void refresh() override;
    std::optional<ExportButton::What> exported() const override;
    std::vector<Shot> shots() override;

signals:
    void statementWanted(const DepositOwner& owner, const QString& name);

protected:
    void showCurrent() override;
    void opened() override;
    void filter() override;

private:
    enum Sum { Balance, BelowFloor, InHand };

    void arrive(std::vector<services::DepositRow> rows);
    void showSums();
    int days(const services::DepositRow& row) const;
    const services::DepositRow* row() const;
    QDialog* openTopUp();
    QDialog* openRefund();
    QDialog* openAdjust();
    QDialog* openHandIn();

    std::vector<services::DepositRow> m_rows;
    std::vector<std::size_t> m_shown;
};

} // namespace penggerak::gui
