#pragma once

#include "gui/shell/page.h"

#include <vector>

class QStackedWidget;

namespace penggerak::gui {

class AppContext;
class Background;
class ExportButton;
class KasView;
class LinkButton;
class SegmentSwitch;

/// Kas: the money of the branch. What is stuck, whose deposit covers what, what was handed in,
/// what the bank says of it, receipts, incentives and the closing of months; each a list with its
/// sums above.
class KasPage : public Page
{
    Q_OBJECT

public:
    explicit KasPage(AppContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("kas"); }
    QString title() const override { return tr("Kas"); }
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    /// A view: `macet`, `deposit`, `setoran`, `bank`, `kuitansi`, `insentif`, `bulan`.
    void open(const QVariant& argument) override;
    bool goBack() override;
    void focusFirst() override;
    std::vector<Hint> hints() const override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

    KasView* view() const;

private:
    struct Part
    {
        QString id;
        QString name;
        KasView* view;
    };
    void build();
    template <class View>
    View* addPart(const QString& id, const QString& name);
    /// A view that opens from a row of another, and goes back to it.
    template <class View>
    View* addInner(KasView* outer, const QString& name);
    void place(KasView* view);
    void bring(KasView* view);
    void showPart(int index);
    void showInner(KasView* view);
    void readProposals();

    AppContext& m_context;
    std::vector<Part> m_parts;
    Background* m_waiting;
    SegmentSwitch* m_switch = nullptr;
    LinkButton* m_proposals = nullptr;
    ExportButton* m_export = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace penggerak::gui
