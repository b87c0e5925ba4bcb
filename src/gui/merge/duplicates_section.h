#pragma once

#include "gui/settings/section.h"
#include "services/merge/duplicates.h"

class QDialog;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class DataTable;
class EmptyState;
class InlineMessage;
class SimpleModel;
class TextLabel;

/// Pairs of records that may be of one human, the likest first: merge them, or say that they are
/// two.
class DuplicatesSection : public Section
{
    Q_OBJECT

public:
    DuplicatesSection(AppContext& context, QWidget* parent);

    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;
    bool isBusy() const override;
    QDialog* openMerge();
    void notSame();

signals:
    void counted(qint64 pairs);

private:
    void fill(services::DuplicatePage page);
    const services::DuplicatePair* current() const;

    AppContext& m_context;
    Background* m_reading;
    DataTable* m_table;
    SimpleModel* m_model;
    EmptyState* m_nothing;
    InlineMessage* m_message;
    TextLabel* m_more;
    ActionButton* m_parts;
    ActionButton* m_merge;
    std::vector<services::DuplicatePair> m_pairs;
};

} // namespace penggerak::gui
