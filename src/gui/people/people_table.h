#pragma once

#include "gui/furniture/card.h"
#include "gui/people/people_query.h"

#include <optional>

class QStackedWidget;

namespace penggerak::gui {

class AppContext;
class Background;
class DataTable;
class EmptyState;
class IconButton;
class PeopleModel;
class TextLabel;

/// The list itself: a page of people as high as the window allows, with its totals. Reads in the
/// background by the keyset of the service; nothing is held open between two pages.
class PeopleTable : public Card
{
    Q_OBJECT

public:
    PeopleTable(AppContext& context, QWidget* parent);

    /// What the first read asks for.
    void startWith(const services::PeopleFilter& filter) { m_query.filter = filter; }
    void setFilter(const services::PeopleFilter& filter);
    const PeopleQuery& query() const { return m_query; }
    void reload();
    bool isBusy() const;
    std::optional<PersonId> current() const { return m_person; }
    /// Marks a person where he is on this page.
    void setCurrent(std::optional<PersonId> person);
    void focusRows();
    std::optional<PersonId> firstPerson() const;
    std::int64_t total() const { return m_page.total; }
    std::int64_t unfiltered() const { return m_page.unfiltered; }
    PeopleModel* model() const { return m_model; }

signals:
    void personChosen(penggerak::PersonId person);
    void personOpened(penggerak::PersonId person);
    void totalsChanged();
    void entryWanted();
    void clearWanted();
    void busyChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Turn { Stay, First, Next, Previous };
    void build();
    void read(Turn turn);
    void show(Result<services::PeoplePage> answer, Turn turn, bool keepFocus);
    void showFooter();
    void showEmpty();
    void showRefusal(const Error& error);
    void restoreSelection();
    void sortBy(int column);
    void openMenu(const QPoint& at);
    void copySelected();
    std::size_t rowsThatFit() const;
    void spreadColumns();

    AppContext& m_context;
    PeopleQuery m_query;
    services::PeoplePage m_page;
    std::string m_at;
    std::int64_t m_first = 0;
    std::size_t m_limit = 0;
    std::optional<PersonId> m_person;
    Background* m_read;
    PeopleModel* m_model;
    QStackedWidget* m_stack;
    DataTable* m_table;
    EmptyState* m_empty;
    TextLabel* m_total;
    TextLabel* m_whole;
    TextLabel* m_range;
    IconButton* m_previous;
    IconButton* m_next;
};

} // namespace penggerak::gui
