#pragma once

#include "gui/furniture/card.h"
#include "gui/partners/partner_choices.h"
#include "services/partners/feedback.h"

class QStackedWidget;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class DataTable;
class EmptyState;
class FieldsDialog;
class FilterChip;
class SimpleModel;
class TextLabel;

/// What partners said, with who sees to it; open ones first to be followed up or closed.
class FeedbackList : public Card
{
    Q_OBJECT

public:
    FeedbackList(AppContext& context, QWidget* parent);
    void setRows(std::vector<services::FeedbackRow> rows, PartnerChoices choices);
    /// Null where nothing open is selected or it may not be changed.
    FieldsDialog* openFollowUp();
    FieldsDialog* openClosing();
    SimpleModel* model() const { return m_model; }

signals:
    void addWanted();

private:
    void showRows();
    void showSelected();
    const services::FeedbackRow* selected() const;
    const services::FeedbackRow* selectedOpen() const;

    AppContext& m_context;
    SimpleModel* m_model;
    DataTable* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
    FilterChip* m_chip;
    ActionButton* m_follow;
    ActionButton* m_close;
    TextLabel* m_detail;
    std::vector<services::FeedbackRow> m_all;
    std::vector<services::FeedbackRow> m_shown;
    PartnerChoices m_choices;
    bool m_openOnly = true;
};

} // namespace penggerak::gui
