#pragma once

#include "services/merge/merge.h"

#include <QDialog>

class QGridLayout;
class QVBoxLayout;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class DataTable;
class InlineMessage;
class SegmentSwitch;
class SimpleModel;

/// Two records side by side: which one stays, which value of each field, and every row that moves,
/// before anything is written.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(AppContext& context, PersonId one, PersonId two, QWidget* parent);

private:
    void preview();
    void showFields(const services::MergePreview& preview);
    void showHeads(const services::MergePreview& preview);
    void showRows(const services::MergePreview& preview);
    void swapTo(int survivor);
    void save();

    AppContext& m_context;
    PersonId m_survivor;
    PersonId m_other;
    services::MergeChoice m_choice;
    SegmentSwitch* m_stays;
    QWidget* m_fieldBox;
    QGridLayout* m_fields;
    QVBoxLayout* m_heads;
    DataTable* m_rows;
    SimpleModel* m_model;
    InlineMessage* m_message;
    ActionButton* m_merge;
};

} // namespace penggerak::gui
