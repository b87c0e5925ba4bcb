#pragma once

#include "gui/kas/kas_view.h"
#include "services/bank/bank.h"

namespace penggerak::gui {

/// Bank: lines of the bank's statement, what of the book each of them is or may be, and what of the
/// book the bank has not written.
class BankView : public KasView
{
    Q_OBJECT

public:
    BankView(AppContext& context, QWidget* parent);
    void refresh() override;
    std::vector<Shot> shots() override;

protected:
    void showCurrent() override;
    void opened() override;
    void filter() override;

private:
    enum Sum { Matched, Suggested, Open, Missing };

    void showSums();
    SimpleModel::Row cells(const services::BankRow& row) const;
    SimpleModel::Row cells(const BankEntry& entry) const;
    SimpleModel::Cell amount(Rupiah rupiah) const;
    QString about(const BankEntry& entry) const;
    QString why(const services::BankRow& row) const;
    /// The line in sight; none on an entry that the bank lacks.
    const services::BankRow* row() const;
    bool is(services::BankState state) const;
    void accept();
    void takeBack();
    void chooseFile();
    void import(const services::BankOrder& order);

    /// A line of the bank, or an entry that it lacks.
    struct Shown
    {
        bool isLine = true;
        std::size_t index = 0;
    };
    services::BankStatement m_statement;
    std::vector<Shown> m_shown;
    Background* m_importing;
};

} // namespace penggerak::gui
