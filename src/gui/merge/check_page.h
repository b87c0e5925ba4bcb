#pragma once

#include "gui/shell/page.h"

class QStackedWidget;

namespace penggerak::gui {

class AppContext;
class DuplicatesSection;
class MergesSection;
class QualitySection;
class Section;
class SegmentSwitch;

/// Periksa: what deserves a second look: duplicates, what was merged, and data quality.
class CheckPage : public Page
{
    Q_OBJECT

public:
    explicit CheckPage(AppContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("periksa"); }
    QString title() const override { return tr("Periksa"); }
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    /// `duplikat`, `digabung` or `mutu`.
    void open(const QVariant& argument) override;
    void focusFirst() override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

private:
    void bring(int index);
    Section* current() const;

    AppContext& m_context;
    SegmentSwitch* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    DuplicatesSection* m_duplicates = nullptr;
    MergesSection* m_merges = nullptr;
    QualitySection* m_quality = nullptr;
};

} // namespace penggerak::gui
