#pragma once

#include "gui/shell/page.h"
#include "services/figures/figures.h"

#include <QPointer>

#include <memory>
#include <optional>

class QSortFilterProxyModel;

namespace penggerak::gui {

class AppContext;
class CorrectionDialog;
class MovementsDialog;
class ProposalsDialog;
class Background;
class EffectPreview;
class FigureForm;
class FiguresModel;
class ListExport;
struct FigureChoices;

namespace Ui {
class FiguresPage;
}

/// Angka: published and estimated counts are entered on the left, and listed, opened, corrected
/// and reversed on the right.
class FiguresPage : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(AppContext& context, QWidget* parent = nullptr);
    ~FiguresPage() override;

    QString id() const override;
    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;
    std::vector<Hint> hints() const override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Contents;

    void arrangeFor();
    void connectPage();
    void arrive(Contents contents);
    void setChips(const FigureChoices& choices);
    void showChips();
    void chooseContent(int choice);
    void showInbox();
    void showSelected();
    void select(FigureId id);
    std::optional<services::FigureRow> selected() const;
    void save();
    void saved(const services::NewFigure& figure, const Result<services::FigureWritten>& written);
    void addBody(const QString& name, const std::optional<BodyId>& parent, OfficeId office);
    MovementsDialog* openMovements();
    CorrectionDialog* openCorrection();
    ProposalsDialog* openProposals();
    void reverse();
    void exportList();
    void propose(const services::FigureRow& row, const QString& reason);

    AppContext& m_context;
    std::unique_ptr<Ui::FiguresPage> m_ui;
    FigureForm* m_form;
    EffectPreview* m_preview;
    FiguresModel* m_model;
    QSortFilterProxyModel* m_sorted;
    Background* m_reading;
    Background* m_writing;
    ListExport* m_export;
    QPointer<CorrectionDialog> m_correction;
    QPointer<MovementsDialog> m_movements;
    QPointer<ProposalsDialog> m_proposals;
    services::FigureFilter m_filter;
    std::optional<FigureId> m_wanted; ///< to be selected when the list comes
    int m_waiting = 0;                ///< proposals that this user may decide
};

} // namespace penggerak::gui
