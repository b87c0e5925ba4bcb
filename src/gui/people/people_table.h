#pragma once

#include "gui/furniture/card.h"
#include "gui/people/people_query.h"

#include <atomic>
#include <map>
#include <memory>
#include <optional>

class QStackedWidget;

namespace penggerak::gui {

class AppContext;
class Background;
class EmptyState;
class LongTable;
class PeopleFooter;
class PeopleModel;
class TableColumns;

/// The list itself: one table over everybody the filter finds, of any length, with its totals.
/// Reads blocks of rows around the view in the background; nothing is held open between two of
/// them.
class PeopleTable : public Card
{
    Q_OBJECT

public:
    PeopleTable(AppContext& context, QWidget* parent);
    ~PeopleTable() override;

    /// What the first read asks for.
    void startWith(const services::PeopleFilter& filter) { m_query.filter = filter; }
    void setFilter(const services::PeopleFilter& filter);
    /// The order of the next read; call before setFilter() or reload().
    void setOrder(services::PeopleSort sort, bool reversed);
    const PeopleQuery& query() const { return m_query; }
    void reload();
    bool isBusy() const;
    std::optional<PersonId> current() const { return m_person; }
    /// Marks a person where he is among the rows that are loaded.
    void setCurrent(std::optional<PersonId> person);
    void focusRows();
    std::optional<PersonId> firstPerson() const;
    std::int64_t total() const { return m_total; }
    std::int64_t unfiltered() const { return m_unfiltered; }
    PeopleModel* model() const { return m_model; }
    LongTable* list() const { return m_list; }
    TableColumns* columns() const { return m_columns; }
    void copySelected();

signals:
    void personChosen(penggerak::PersonId person);
    void personOpened(penggerak::PersonId person);
    void totalsChanged();
    void entryWanted();
    void clearWanted();
    void busyChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Picked
    {
        std::int64_t position;
        services::PersonRow row;
    };

    void build();
    void connectList();
    void read(std::int64_t around);
    void show(Result<services::PeopleWindow> answer, std::int64_t top, bool keepFocus);
    void loadMore();
    void survey();
    void stopSurvey();
    void choose(std::int64_t position);
    void keepPicked();
    void showFooter();
    void showEmpty();
    void showRefusal(const Error& error);
    void showSort();
    void sortBy(int column);
    void openMenu(const QPoint& at);
    void copy(const std::vector<services::PersonRow>& rows);
    void spreadColumns();
    QString columnsKey() const;

    AppContext& m_context;
    PeopleQuery m_query;
    std::shared_ptr<const services::PeopleMap> m_map;
    std::int64_t m_total = 0;
    std::int64_t m_unfiltered = 0;
    std::optional<PersonId> m_person;
    std::map<qint64, Picked> m_picked; ///< the selected rows, to be copied
    std::shared_ptr<std::atomic<bool>> m_surveyWanted;
    bool m_started = false;
    Background* m_read;
    Background* m_load;
    Background* m_survey;
    Background* m_copy;
    PeopleModel* m_model;
    QStackedWidget* m_stack;
    LongTable* m_list;
    TableColumns* m_columns;
    EmptyState* m_empty;
    PeopleFooter* m_footer;
};

} // namespace penggerak::gui
