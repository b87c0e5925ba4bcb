#pragma once

#include "gui/kas/kas_view.h"
#include "services/rupiah/deposits.h"

namespace penggerak::gui {

class FilterChip;

/// Rekening koran: what happened on a deposit, or on a kader's cash in hand, from one day to
/// another, with the balance after each entry.
class StatementView : public KasView
{
    Q_OBJECT

public:
    StatementView(AppContext& context, QWidget* parent);
    void open(const DepositOwner& owner, const QString& name);
    void refresh() override;
    std::optional<ExportButton::What> exported() const override;
    const services::Statement& statement() const { return m_statement; }

protected:
    void showCurrent() override;

private:
    enum Period { ThisMonth, LastMonth, Quarter, Year, Always };
    void setChips();
    std::pair<Day, Day> days() const;
    Account account() const;
    void arrive(services::Statement statement);
    const services::StatementRow* row() const;
    bool mayReverse() const;
    void reverse();
    void print();

    FilterChip* m_accountChip;
    FilterChip* m_periodChip;
    TextLabel* m_name;
    DepositOwner m_owner;
    QString m_ownerName;
    bool m_cash = false;
    Period m_period = Quarter;
    services::Statement m_statement;
};

} // namespace penggerak::gui
