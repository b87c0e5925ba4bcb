#pragma once

#include "gui/shell/page.h"
#include "services/partners/agreements.h"
#include "services/partners/feedback.h"

class QStackedWidget;
class QVBoxLayout;

namespace penggerak::gui {

class AppContext;
class Background;
class BodyList;
class FeedbackList;
class FieldsDialog;
class InlineMessage;
class SegmentSwitch;

/// Mitra & kelompok: institutions and groups, what they promised with its funnel, and what they
/// said. What is due stands above.
class PartnersPage : public Page
{
    Q_OBJECT

public:
    explicit PartnersPage(AppContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("mitra"); }
    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void open(const QVariant& argument) override;
    void focusFirst() override;
    std::vector<Hint> hints() const override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

    enum class View { Partners, Commitments, Feedback };
    void showView(View view);
    View view() const;
    BodyList* list() const { return m_list; }
    FeedbackList* feedback() const { return m_feedback; }
    FieldsDialog* openCommitment();
    FieldsDialog* openFeedback();

private:
    struct Contents;

    QWidget* buildCommitments();
    void addKeys();
    void arrive(const Contents& contents);
    void showAlerts(const std::vector<services::Alert>& alerts);
    void showCommitments(const std::vector<services::CommitmentRow>& rows);

    AppContext& m_context;
    Background* m_reading;
    SegmentSwitch* m_views;
    InlineMessage* m_alerts;
    QStackedWidget* m_stack;
    BodyList* m_list;
    FeedbackList* m_feedback;
    QVBoxLayout* m_funnels = nullptr;
    QWidget* m_funnelBox = nullptr;
};

} // namespace penggerak::gui
