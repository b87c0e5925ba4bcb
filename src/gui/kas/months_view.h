#pragma once

#include "gui/kas/kas_view.h"
#include "services/periods/month_list.h"

namespace penggerak::gui {

/// Bulan: which months are closed, what to look at before the next one is, and how many corrections
/// a month lists.
class MonthsView : public KasView
{
    Q_OBJECT

public:
    MonthsView(AppContext& context, QWidget* parent);
    void refresh() override;
    std::vector<Shot> shots() override;

signals:
    void correctionsWanted(penggerak::Month month);

protected:
    void showCurrent() override;
    void opened() override;

private:
    struct Contents
    {
        std::vector<services::MonthRow> rows;
        services::ClosingCheck next;
        std::optional<Error> refusal;
    };
    static Contents read(const services::Session& session);
    void arrive(Contents contents);
    const services::MonthRow* row() const;
    QString warnings() const;
    void close();
    void reopen();

    Background* m_closing;
    Contents m_contents;
};

/// What the report of a month lists as corrections of closed months before it.
class CorrectionsView : public KasView
{
    Q_OBJECT

public:
    CorrectionsView(AppContext& context, QWidget* parent);
    void open(Month month);
    void refresh() override;

protected:
    void showCurrent() override;

private:
    void arrive(services::Corrections corrections);

    TextLabel* m_name;
    std::optional<Month> m_month;
    services::Corrections m_corrections;
};

} // namespace penggerak::gui
