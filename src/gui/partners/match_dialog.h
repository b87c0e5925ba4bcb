#pragma once

#include "gui/partners/partner_choices.h"
#include "services/partners/matching.h"

#include <QDialog>

#include <optional>

class QComboBox;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class ListExport;
class DataTable;
class EmptyState;
class FieldsDialog;
class SegmentSwitch;
class SimpleModel;
class TextLabel;

/// The lists of dinas, row by row against the employers of the book: what was found, with scores,
/// and what is decided of it. Each decision is written at once, remembered, and can be taken back.
class MatchDialog : public QDialog
{
    Q_OBJECT

public:
    MatchDialog(AppContext& context, QWidget* parent);

    bool isBusy() const;
    enum class Show { Open, Decided, FollowUp };
    void show(Show what);
    using QDialog::show;
    /// Asks for a file and what it is, then reads it.
    FieldsDialog* openReading();
    void take(int suggestion);
    void makeNew();
    void refuse();
    void dismiss();
    void undo();
    void exportFollowUp();
    SimpleModel* rows() const { return m_model; }
    SimpleModel* suggestions() const { return m_suggestions; }

private:
    struct Contents;

    QWidget* buildHead();
    QWidget* buildRows();
    QWidget* buildSuggestions();
    void addKeys();
    void refresh();
    void refreshRows();
    void arrive(Contents contents);
    void fillRows();
    void showSelected();
    void readFile(const services::MatchOrder& order);
    std::optional<MatchListId> list() const;
    const services::MatchRowView* selected() const;
    /// Says what went wrong, or goes on with the next row.
    void decided(const Outcome& done, const QString& said);

    AppContext& m_context;
    Background* m_reading;
    Background* m_writing;
    ListExport* m_followUp;
    PartnerChoices m_choices;
    std::vector<services::MatchListRow> m_listRows;
    services::MatchRowPage m_page;
    QComboBox* m_lists;
    SegmentSwitch* m_show;
    SimpleModel* m_model;
    DataTable* m_table;
    EmptyState* m_nothing;
    SimpleModel* m_suggestions;
    DataTable* m_suggestionTable;
    TextLabel* m_name;
    TextLabel* m_facts;
    TextLabel* m_counted;
    ActionButton* m_accept;
    ActionButton* m_new;
    ActionButton* m_refuse;
    ActionButton* m_dismiss;
    ActionButton* m_undo;
    ActionButton* m_export;
    std::optional<MatchListId> m_wanted;
};

} // namespace penggerak::gui
