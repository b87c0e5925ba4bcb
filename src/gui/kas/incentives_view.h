#pragma once

#include "gui/kas/kas_view.h"
#include "services/incentive/incentives.h"

namespace penggerak::gui {

class FilterChip;

/// Insentif: what the scheme of a month gives each kader, and the office in sum. Nothing is paid
/// here.
class IncentivesView : public KasView
{
    Q_OBJECT

public:
    IncentivesView(AppContext& context, QWidget* parent);
    void refresh() override;
    std::optional<ExportButton::What> exported() const override;
    std::vector<Shot> shots() override;

signals:
    void linesWanted(penggerak::KaderId kader, const QString& name, penggerak::Month month);

protected:
    void showCurrent() override;
    void opened() override;

private:
    void setChip();
    void arrive(services::IncentiveList list);
    const services::IncentiveView* row() const;

    FilterChip* m_monthChip;
    TextLabel* m_scheme;
    Month m_month;
    services::IncentiveList m_list;
};

/// One kader's incentive of a month, line by line, with the reason of each.
class IncentiveLinesView : public KasView
{
    Q_OBJECT

public:
    IncentiveLinesView(AppContext& context, QWidget* parent);
    void open(KaderId kader, const QString& name, Month month);
    void refresh() override;
    std::optional<ExportButton::What> exported() const override;

protected:
    void showCurrent() override;
    void opened() override;

private:
    struct Line
    {
        PersonId person; ///< none: the month's bonus
        QString what;
        QString segment;
        Rupiah amount;
        IncentiveReason reason = IncentiveReason::Paid;
    };
    void arrive(const services::IncentiveList& list);
    const Line* line() const;
    QString nameOf(const Line& line) const;

    TextLabel* m_name;
    KaderId m_kader;
    QString m_kaderName;
    Month m_month;
    std::map<PersonId, std::string> m_people;
    std::vector<Line> m_lines;
};

} // namespace penggerak::gui
