#pragma once

#include "gui/kas/kas_view.h"
#include "services/dues/dues.h"

namespace penggerak::gui {

class FilterChip;

/// Macet: dues of all kader between the worker's hand and the official proof, the oldest first, by
/// where they stand; the sums are those of the ledger.
class StuckView : public KasView
{
    Q_OBJECT

public:
    StuckView(AppContext& context, QWidget* parent);
    void refresh() override;
    std::optional<ExportButton::What> exported() const override;
    std::vector<Shot> shots() override;

protected:
    void showCurrent() override;
    void opened() override;
    void filter() override;

private:
    /// The four sums, in the order in which cash goes.
    enum Sum { Held, Collected, HandedIn, Debited, SumCount };
    static Sum sumOf(DueState state);

    void setChip();
    void arrive(std::vector<services::StuckGroup> groups);
    void showSums(const std::vector<services::StuckGroup>& groups);
    const services::DueListRow* row() const;
    void openKader();

    FilterChip* m_kaderChip;
    TextLabel* m_agrees;
    std::optional<KaderId> m_kader;
    std::vector<services::DueListRow> m_rows;
    std::vector<std::size_t> m_shown;
};

} // namespace penggerak::gui
