#pragma once

#include "gui/people/people_query.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/people/saved_filters.h"
#include "services/regions/regions.h"

#include <QWidget>

class QDialog;

#include <functional>
#include <vector>

namespace penggerak::gui {

class ActionButton;
class AppContext;
class FilterChip;
class IconButton;
class SearchField;

/// The row above the list: search, chips of the filter, and the way to a new entry.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(AppContext& context, QWidget* parent);

    const services::PeopleFilter& filter() const { return m_filter; }
    void setFilter(const services::PeopleFilter& filter);
    /// Offices, kader and territories may have changed.
    void reload();
    QString officeName() const;
    void focusSearch();
    /// The saved filters, to be taken, kept and managed.
    void openSaved();
    QDialog* openManager();
    /// Asks for a name and keeps filter and order under it.
    void saveAs();
    /// The order that saveAs() keeps with the filter.
    void setOrder(services::PeopleSort sort, bool reversed);
    /// Everything back to what a fresh page shows, but the segment.
    void clear();

signals:
    void filterChanged();
    void entryWanted();
    void importWanted();
    /// `at`: below the button, on the screen.
    void exportWanted(const QPoint& at);
    void orderPicked(penggerak::services::PeopleSort sort, bool reversed);
    void leftDownwards(); ///< Down or Enter in the search: on to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void change(const std::function<void(services::PeopleFilter&)>& edit);
    void showValues();
    void showStage();
    void showKader();
    void showOffice();
    void showRegion();
    void showSegment();
    void showBody();
    void showActivity();
    void take(const services::SavedFilter& saved);
    void openMore(const QPoint& at);
    void openRegions(const QPoint& at);
    std::vector<services::Region> districts() const;

    AppContext& m_context;
    services::PeopleFilter m_filter;
    std::optional<OfficeId> m_startOffice; ///< the default: no chip stands for it
    std::vector<services::Office> m_offices;
    std::vector<services::Kader> m_kader;
    std::vector<services::Body> m_bodies;
    std::vector<services::Activity> m_activities;
    services::PeopleSort m_sort = services::PeopleSort::LastActivity;
    bool m_reversed = false;
    QWidget* m_rare; ///< a second line, for the filters that few set
    SearchField* m_search;
    FilterChip* m_office;
    FilterChip* m_region;
    FilterChip* m_stage;
    FilterChip* m_kaderChip;
    FilterChip* m_segment;
    FilterChip* m_body;
    FilterChip* m_activity;
    ActionButton* m_more;
    ActionButton* m_import;
    IconButton* m_saved;
    IconButton* m_export;
    ActionButton* m_entry;
};

} // namespace penggerak::gui
