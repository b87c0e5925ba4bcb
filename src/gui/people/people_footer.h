#pragma once

#include "gui/people/people_query.h"

#include <QWidget>

namespace penggerak::gui {

class LongTable;
class TextLabel;

/// Below the list: how many people it holds, of how many, how many are chosen, and where in it one
/// stands.
class PeopleFooter : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleFooter(QWidget* parent);

    void show(const PeopleQuery& query, std::int64_t total, std::int64_t unfiltered);
    /// The place of the list in view, in the order of the query that show() was told of.
    void showPlace(const LongTable& list);
    void showReading();

private:
    QString order() const;

    PeopleQuery m_query;
    std::int64_t m_total = 0;
    TextLabel* m_totalText;
    TextLabel* m_whole;
    TextLabel* m_chosen;
    TextLabel* m_range;
};

} // namespace penggerak::gui
