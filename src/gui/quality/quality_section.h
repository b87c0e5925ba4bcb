#pragma once

#include "gui/settings/section.h"
#include "services/quality/quality.h"

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class DataTable;
class EmptyState;
class SimpleModel;
class TextLabel;

/// Hints about data: each kind with its count, and who it concerns.
class QualitySection : public Section
{
    Q_OBJECT

public:
    QualitySection(AppContext& context, QWidget* parent);

    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;
    bool isBusy() const override;
    void settle();

private:
    void readRows(const std::string& at);
    void showKinds(const std::vector<services::QualityCount>& counts);
    void addRows(const services::QualityPage& page, bool anew);
    std::string kind() const;
    const services::QualityRow* current() const;
    void openPerson();

    AppContext& m_context;
    Background* m_counting;
    Background* m_reading;
    DataTable* m_kinds;
    SimpleModel* m_kindModel;
    DataTable* m_table;
    SimpleModel* m_model;
    EmptyState* m_nothing;
    TextLabel* m_hint;
    ActionButton* m_further;
    ActionButton* m_settle;
    std::vector<services::QualityCount> m_counts;
    std::vector<services::QualityRow> m_rows;
    std::string m_next;
    int m_kind = 0;
};

} // namespace penggerak::gui
