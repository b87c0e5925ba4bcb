#pragma once

#include "services/people/saved_filters.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class TextLabel;

/// The saved filters: use, share, remove.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT

public:
    SavedFiltersDialog(AppContext& context, QWidget* parent);

    const QListWidget* list() const { return m_list; }
    void share();
    void remove();

signals:
    void picked(const penggerak::services::SavedFilter& filter);

private:
    void fill(int current);
    void showButtons();
    const services::SavedFilter* current() const;
    void say(const Outcome& outcome);

    AppContext& m_context;
    std::vector<services::SavedFilter> m_filters;
    QListWidget* m_list;
    TextLabel* m_empty;
    ActionButton* m_use;
    ActionButton* m_share;
    ActionButton* m_remove;
};

} // namespace penggerak::gui
