#pragma once

#include "gui/partners/partner_choices.h"
#include "gui/shell/page.h"
#include "services/activities/activities.h"

#include <optional>
#include <vector>

class QBoxLayout;
class QStackedWidget;

namespace penggerak::gui {

class ActionButton;
class ActivityPanel;
class AppContext;
class Background;
class Card;
class DataTable;
class EmptyState;
class ExportButton;
class FieldsDialog;
class FilterChip;
class IconButton;
class MonthGrid;
class SearchField;
class SegmentSwitch;
class SimpleModel;
class TextLabel;

/// Kegiatan: what was done and is planned, as a list or a month, and beside it what came of one.
class ActivitiesPage : public Page
{
    Q_OBJECT

public:
    explicit ActivitiesPage(AppContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("kegiatan"); }
    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    /// `baru` opens the form of a new one, `bulan` the calendar; an id selects it.
    void open(const QVariant& argument) override;
    void focusFirst() override;
    std::vector<Hint> hints() const override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

    enum class View { List, Month };
    void showView(View view);
    View view() const;
    /// Goes to it, past filters that hide it.
    void select(ActivityId id);
    ActivityPanel& panel() const { return *m_panel; }
    MonthGrid* month() const { return m_month; }
    DataTable* table() const { return m_table; }
    FieldsDialog* openNew();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Contents;
    enum class Period { Any, Year, Month, Ahead };

    QWidget* buildHead();
    QWidget* buildList();
    QWidget* buildMonth();
    void connectPage();
    void addKeys();
    void showChips();
    services::ActivityFilter filterNow() const;
    void arrive(Contents contents);
    void fillList();
    void fillMonth();
    void fillDay();
    void showNothing();
    void clearFilters();
    void showSelected(const DataTable& table, const std::vector<std::size_t>& rows);
    bool writes(std::string_view verb) const;

    AppContext& m_context;
    services::ActivityFilter m_filter; ///< without the days
    Period m_period = Period::Any;
    std::vector<services::ActivityRow> m_rows; ///< as they were read for the view
    std::vector<std::size_t> m_listed;         ///< rows of the list, in m_rows
    std::vector<std::size_t> m_ofDay;          ///< rows of the day, in m_rows
    std::optional<ActivityId> m_wanted;
    PartnerChoices m_choices;
    SimpleModel* m_model;
    SimpleModel* m_dayModel;
    SegmentSwitch* m_views = nullptr;
    SearchField* m_search = nullptr;
    FilterChip* m_kindChip = nullptr;
    FilterChip* m_periodChip = nullptr;
    ExportButton* m_export = nullptr;
    ActionButton* m_new = nullptr;
    TextLabel* m_counted = nullptr;
    QBoxLayout* m_body = nullptr;
    Card* m_card = nullptr;
    QStackedWidget* m_stack = nullptr;
    DataTable* m_table = nullptr;
    EmptyState* m_nothing = nullptr;
    QWidget* m_monthView = nullptr;
    TextLabel* m_monthName = nullptr;
    MonthGrid* m_month = nullptr;
    TextLabel* m_dayName = nullptr;
    DataTable* m_dayTable = nullptr;
    ActivityPanel* m_panel;
    Background* m_reading;
};

} // namespace penggerak::gui
