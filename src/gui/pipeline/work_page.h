#pragma once

#include "gui/shell/page.h"
#include "services/pipeline/pipeline.h"

class QCheckBox;
class QDialog;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class LongTask;
class DataTable;
class EmptyState;
class InlineMessage;
class SegmentSwitch;
class SimpleModel;
class TextLabel;

/// Kerja hari ini: whom to visit, call or register, late ones first.
class WorkPage : public Page
{
    Q_OBJECT

public:
    explicit WorkPage(AppContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("kerja"); }
    QString title() const override { return tr("Kerja hari ini"); }
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

private:
    void build();
    void fill(const services::WorkPage& page);
    std::vector<std::size_t> chosen() const;
    void finish(bool done);
    QDialog* reschedule();
    void undoLast();
    void openPerson();

    AppContext& m_context;
    Background* m_reading = nullptr;
    LongTask* m_undoing = nullptr; ///< an act on many may be one on all
    SegmentSwitch* m_when = nullptr;
    QCheckBox* m_mine = nullptr;
    DataTable* m_table = nullptr;
    SimpleModel* m_model = nullptr;
    EmptyState* m_nothing = nullptr;
    InlineMessage* m_message = nullptr;
    TextLabel* m_more = nullptr;
    ActionButton* m_done = nullptr;
    ActionButton* m_again = nullptr;
    ActionButton* m_drop = nullptr;
    std::vector<services::WorkRow> m_rows;
};

} // namespace penggerak::gui
