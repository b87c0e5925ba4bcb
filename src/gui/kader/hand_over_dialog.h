#pragma once

#include "gui/furniture/form_dialog.h"
#include "services/kader/hand_over.h"
#include "services/kader/kader.h"

class QCheckBox;
class QComboBox;

namespace penggerak::gui {

class AppContext;
class Background;
class DateEdit;

/// Everybody whom a kader looks after, given to another: what would move is counted before it is
/// written.
class HandOverDialog : public FormDialog
{
    Q_OBJECT

public:
    HandOverDialog(AppContext& context, const services::KaderRow& from, QWidget* parent);
    bool isBusy() const;
    /// For tests and pictures.
    void choose(KaderId to, Day on);
    QString counted() const;

protected:
    void write() override;

private:
    std::optional<services::HandOver> order() const;
    void recount();

    AppContext& m_context;
    services::KaderRow m_from;
    QComboBox* m_to;
    DateEdit* m_on;
    QCheckBox* m_territory;
    QCheckBox* m_ends;
    TextLabel* m_count;
    Background* m_counting;
    Background* m_writing;
};

} // namespace penggerak::gui
