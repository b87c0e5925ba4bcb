#pragma once

#include "gui/furniture/card.h"
#include "services/people/people.h"
#include "services/text/sentences.h"

#include <vector>

class QBoxLayout;
class QStackedWidget;

namespace penggerak::gui {

class ActionButton;
class TextLabel;

/// Somebody in the book who may be the one being entered, field by field beside what is typed.
class SimilarCard : public Card
{
    Q_OBJECT

public:
    /// What is typed so far, as it will be shown.
    struct Typed
    {
        services::PersonFields fields;
        QString village;
        QString kader;
    };

    SimilarCard(services::Language language, QWidget* parent);
    void show(const Typed& typed, std::vector<services::SimilarPerson> people);
    void clear();
    /// The user said that the one being entered is somebody else.
    bool isDismissed() const { return m_dismissed; }
    void dismiss();
    bool isEmpty() const { return m_people.empty(); }

signals:
    void openWanted(penggerak::PersonId person);
    void dismissed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Table;
    void turn();

    services::Language m_language;
    Typed m_typed;
    std::vector<services::SimilarPerson> m_people;
    std::size_t m_at = 0;
    bool m_dismissed = false;
    QStackedWidget* m_stack;
    TextLabel* m_title;
    TextLabel* m_why;
    TextLabel* m_nobody;
    Table* m_table;
    ActionButton* m_other;
    QBoxLayout* m_acts;
};

} // namespace penggerak::gui
