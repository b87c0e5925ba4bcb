#pragma once

#include "gui/furniture/card.h"
#include "services/people/people.h"

#include <optional>

class QGridLayout;
class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class EmptyState;
class HistoryModel;
class NikLine;
class StageTag;
class TextLabel;

/// One person beside the list: who he is, where he stands, how he came there, and what can be done
/// next. Reads in the background.
class DetailPanel : public Card
{
    Q_OBJECT

public:
    DetailPanel(AppContext& context, QWidget* parent);

    /// Nothing: says that nobody is chosen.
    void show(std::optional<PersonId> person, Segment segment);
    void reload();
    bool isBusy() const;
    std::optional<PersonId> person() const { return m_person; }
    const services::PersonDetails& details() const { return m_details; }
    const services::HeadRow* head() const;
    HistoryModel* history() const { return m_history; }
    void focusFirst();

signals:
    void moveWanted();
    void editWanted();
    void transferWanted();
    void actionWanted();
    void reverseWanted(const penggerak::services::HistoryRow& row);
    void kaderWanted(penggerak::KaderId kader);
    void segmentWanted(penggerak::Segment segment);
    void closed();
    void busyChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void buildHistory(QVBoxLayout* layout);
    void fill();
    void fillFields();
    void addField(const QString& name, const QString& value);
    void addLink(const QString& name, const QString& value, std::function<void()> follow);
    void addRow(const QString& name, QWidget* value);
    void fillWarnings();
    void openMore(const QPoint& at);
    void openHistoryMenu(const QPoint& at);
    void reverseRow(int row);
    void fitHistory();

    AppContext& m_context;
    std::optional<PersonId> m_person;
    Segment m_segment = Segment::Bpu;
    services::PersonDetails m_details;
    QString m_phone; ///< while it is revealed
    Background* m_read;
    HistoryModel* m_history;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    TextLabel* m_name;
    NikLine* m_nik;
    StageTag* m_stage;
    TextLabel* m_since;
    QWidget* m_acts;
    ActionButton* m_move;
    ActionButton* m_edit;
    QGridLayout* m_fields;
    QWidget* m_fieldBox;
    QVBoxLayout* m_warnings;
    QListView* m_list;
};

} // namespace penggerak::gui
