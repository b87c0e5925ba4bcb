#pragma once

#include "gui/furniture/card.h"
#include "services/kader/kader.h"

#include <optional>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class EmptyState;
class Tag;
class TextLabel;

/// One kader beside the list: whether he may collect and what to do, his steps, papers, places, the
/// people he brought, and his other roles.
class KaderDetail : public Card
{
    Q_OBJECT

public:
    KaderDetail(AppContext& context, QWidget* parent);
    void show(const std::optional<services::KaderDetails>& details);
    const std::optional<services::KaderDetails>& details() const { return m_details; }

signals:
    void moveWanted();
    void documentWanted();
    void territoryWanted();
    void handOverWanted();
    void undoWanted();
    void documentRemoved(penggerak::DocumentId id);
    void territoryEnded(penggerak::TerritoryId id);
    void personWanted(penggerak::PersonId person);

private:
    QWidget* buildHead();
    void fillBody();
    void addReadiness(QVBoxLayout* column, QWidget* body);
    void addSection(QVBoxLayout* column, QWidget* body, const QString& title,
                    const QString& nothing, bool any);
    void addLine(QVBoxLayout* column, QWidget* body, const QString& first, const QString& second,
                 QWidget* act = nullptr);

    AppContext& m_context;
    std::optional<services::KaderDetails> m_details;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QScrollArea* m_scroll;
    TextLabel* m_name;
    TextLabel* m_who;
    Tag* m_status;
    Tag* m_ready;
    QWidget* m_acts;
    ActionButton* m_move;
    ActionButton* m_document;
    ActionButton* m_territory;
    ActionButton* m_handOver;
};

} // namespace penggerak::gui
