#pragma once

#include "gui/settings/section.h"
#include "services/merge/merge.h"

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class DataTable;
class EmptyState;
class SimpleModel;

/// What was merged, newest first, and can be parted again.
class MergesSection : public Section
{
    Q_OBJECT

public:
    MergesSection(AppContext& context, QWidget* parent);

    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;
    bool isBusy() const override;
    void part();

private:
    void fill(std::vector<services::MergeEntry> entries);

    AppContext& m_context;
    Background* m_reading;
    DataTable* m_table;
    SimpleModel* m_model;
    EmptyState* m_nothing;
    ActionButton* m_part;
    std::vector<services::MergeEntry> m_entries;
};

} // namespace penggerak::gui
