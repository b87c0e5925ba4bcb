#pragma once

#include "gui/dues/collect_reads.h"
#include "gui/furniture/card.h"

#include <functional>
#include <optional>

class QCheckBox;
class QHBoxLayout;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class CountEdit;
class DataTable;
class InlineMessage;
class MonthTiles;
class SearchField;
class SimpleModel;
class TextLabel;

/// Finds somebody, shows what his dues would be, and takes them: a name, Enter, a digit, Enter.
class CollectCard : public Card
{
    Q_OBJECT

public:
    CollectCard(AppContext& context, QWidget* parent);

    /// Who collects, what his deposit holds and which receipt is next; known anew after every
    /// commit.
    void setDesk(std::optional<KaderId> kader, const CollectDesk& desk);
    void focusSearch();
    /// A control right of the search.
    void addBeside(QWidget* widget);
    bool isBusy() const;
    const std::optional<CollectPerson>& person() const { return m_person; }
    /// What would be recorded now; nothing without a person or months.
    std::optional<services::RecordDue> command() const;
    /// The quote of the chosen months; nothing where they cannot be taken.
    std::optional<services::DueQuote> quote() const;

    void find(const QString& text);
    /// Shows what his dues would be, that tile chosen.
    void pick(const services::PersonRow& row, int tile = 0);
    void take(services::Cover cover);
    /// The months that the deposit still covers, most first.
    void useCovered();

protected:
    /// Enter presses the button that has the focus, as it takes the months.
    void keyPressEvent(QKeyEvent* event) override;

signals:
    void recorded(penggerak::DueId due, const QString& sentence);
    /// Other months, another person, or none.
    void choiceChanged();

private:
    void build();
    void buildFoot(QHBoxLayout* foot);
    void showHits(const services::PeoplePage& page);
    void readAgain();
    void showPerson(CollectPerson person, int chosenTile);
    void showChoice();
    void forget();
    void tellRefusal(const Error& error);
    int mostCovered() const;
    services::RecordDue commandOf(const services::PersonRow& row, int months) const;

    AppContext& m_context;
    std::optional<KaderId> m_kader;
    CollectDesk m_desk;
    std::vector<services::PersonRow> m_hits;
    std::optional<CollectPerson> m_person;
    std::string m_key; ///< of the due in hand: pressed twice, it is recorded once
    Background* m_searching;
    Background* m_reading;
    QHBoxLayout* m_top = nullptr;
    SearchField* m_search = nullptr;
    TextLabel* m_found = nullptr;
    SimpleModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    QWidget* m_personRow = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_place = nullptr;
    TextLabel* m_paid = nullptr;
    TextLabel* m_rate = nullptr;
    QCheckBox* m_oldAge = nullptr;
    CountEdit* m_income = nullptr;
    MonthTiles* m_tiles = nullptr;
    QWidget* m_sumRow = nullptr;
    TextLabel* m_before = nullptr;
    TextLabel* m_amount = nullptr;
    TextLabel* m_after = nullptr;
    ActionButton* m_take = nullptr;
    InlineMessage* m_refusal = nullptr;
    ActionButton* m_fewer = nullptr;
    ActionButton* m_held = nullptr;
};

} // namespace penggerak::gui
