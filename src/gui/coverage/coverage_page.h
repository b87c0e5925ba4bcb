#pragma once

#include "gui/coverage/coverage_snapshot.h"
#include "gui/shell/app_context.h"
#include "gui/shell/page.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Ui {
class CoveragePage;
}

namespace penggerak::gui {

class Background;
class DrillDialog;
class RegionModel;

/// Beranda: who is acquired and who is not, by segment, region and month, as of a day.
class CoveragePage : public Page
{
    Q_OBJECT

public:
    CoveragePage(AppContext& context, QWidget* parent);
    ~CoveragePage() override;

    QString id() const override { return QStringLiteral("beranda"); }
    QString title() const override { return tr("Beranda"); }
    QString subtitle() const override { return tr("Cakupan pekerja di wilayah kantor"); }
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

    /// Prints a snapshot; the only place where it is printed.
    void print(const CoverageSnapshot& snapshot);
    const CoverageFilter& filter() const { return m_filter; }
    void setFilter(const CoverageFilter& filter);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectParts();
    void showChips(const CoverageSnapshot& snapshot);
    void showFreshness(const CoverageSnapshot& snapshot);
    void showRegions(const CoverageSnapshot& snapshot);
    void openDays(const QPoint& at);
    DrillDialog* drillDown(std::optional<Segment> segment, services::DrillPart part,
                           const RegionLine* region = nullptr);
    void openRegion(const QModelIndex& index);
    void exportRegions();

    AppContext& m_context;
    std::unique_ptr<Ui::CoveragePage> m_ui;
    Background* m_read;
    RegionModel* m_regions;
    CoverageFilter m_filter;
    Day m_startDay;
    bool m_started = false;
    CoverageSnapshot m_shown;
    QPointer<QDialog> m_drill;
};

} // namespace penggerak::gui
