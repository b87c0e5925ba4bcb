#pragma once

#include "gui/furniture/card.h"
#include "gui/partners/partner_choices.h"
#include "services/coverage/coverage.h"
#include "services/partners/agreements.h"
#include "services/partners/bodies.h"

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace penggerak::gui {

class AppContext;
class Background;
class EmptyState;
class FieldsDialog;
class LinkButton;

/// One employer, group or partner beside its list: numbers of workers that open their people, what
/// is known of it, contacts, permits, agreements, agents and commitments, each with what can be
/// added.
class BodyPanel : public Card
{
    Q_OBJECT

public:
    BodyPanel(AppContext& context, QWidget* parent);
    ~BodyPanel() override;

    void setChoices(const PartnerChoices& choices) { m_choices = choices; }
    void show(std::optional<BodyId> body);
    std::optional<BodyId> body() const { return m_body; }
    void reload();
    bool isBusy() const;
    /// The form of its fields; null where nothing is shown or it may not be changed.
    FieldsDialog* openEdit();
    FieldsDialog* openWorkers();
    FieldsDialog* openContact();

signals:
    void busyChanged();

private:
    struct Contents;
    using Act = std::function<void()>;

    void fill(const Contents& contents);
    void addHead(QVBoxLayout& column);
    void addWorkers(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addContacts(QVBoxLayout& column);
    void addPermits(QVBoxLayout& column);
    void addRules(QVBoxLayout& column);
    void addAgreements(QVBoxLayout& column);
    void addAgents(QVBoxLayout& column);
    void addCommitments(QVBoxLayout& column);
    /// A title with, where the verb is allowed, what adds to it.
    void addTitle(QVBoxLayout& column, const QString& title, std::string_view verb,
                  const QString& add, Act act);
    bool mayWrite(std::string_view verb) const;
    FieldsDialog* opened(FieldsDialog* dialog);
    void openPeople(services::DrillQuery query);
    void revealContact(const services::ContactRow& contact);
    void endContact(const services::ContactRow& contact);

    AppContext& m_context;
    Background* m_read;
    PartnerChoices m_choices;
    std::optional<BodyId> m_body;
    std::unique_ptr<Contents> m_contents;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_filled = nullptr;
};

} // namespace penggerak::gui
