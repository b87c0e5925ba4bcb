#pragma once

#include "gui/kas/kas_view.h"
#include "services/receipts/receipts.h"

namespace penggerak::gui {

/// Kuitansi: blocks of numbers in the hands of kader, and how many of each are used, void, lost,
/// returned or unaccounted for.
class ReceiptsView : public KasView
{
    Q_OBJECT

public:
    ReceiptsView(AppContext& context, QWidget* parent);
    void refresh() override;
    std::optional<ExportButton::What> exported() const override;
    std::vector<Shot> shots() override;

signals:
    void numbersWanted(const penggerak::services::BlockRow& block);

protected:
    void showCurrent() override;
    void opened() override;
    void filter() override;

private:
    static constexpr int unaccountedSum = 4;
    void showSums();
    const services::BlockRow* row() const;
    QDialog* openBlock();
    QDialog* openReturn();

    std::vector<services::BlockRow> m_rows;
    std::vector<std::size_t> m_shown;
};

/// The numbers of one block, each with what became of it: the gap report.
class NumbersView : public KasView
{
    Q_OBJECT

public:
    NumbersView(AppContext& context, QWidget* parent);
    void open(const services::BlockRow& block);
    void refresh() override;
    std::optional<ExportButton::What> exported() const override;

protected:
    void showCurrent() override;
    void filter() override;

private:
    enum Sum { Used, Void, Lost, Returned, Open, SumCount };
    static Sum sumOf(const std::string& state);
    void showSums();
    const services::ReceiptRow* row() const;
    bool isOpen() const { return row() && row()->state == "open"; }
    void mark(bool lost);

    services::BlockRow m_block;
    std::vector<services::ReceiptRow> m_rows;
    std::vector<std::size_t> m_shown;
    TextLabel* m_name;
};

} // namespace penggerak::gui
