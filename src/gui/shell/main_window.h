#pragma once

#include "gui/shell/app_context.h"
#include "gui/shell/page.h"

#include <QStackedWidget>
#include <QWidget>

#include <vector>

class QVBoxLayout;
class QScrollArea;

namespace penggerak::gui {

class CommandPalette;
class DropVeil;
class PageHeader;
class Rail;
class StatusLine;
class Toast;

/// Hosts the pages; knows none of them. Owns the context of its user, book and language.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<AppContext> context, std::vector<PageEntry> pages);
    ~MainWindow() override;

    AppContext& context() { return *m_context; }
    void showPage(const QString& id, const QVariant& argument = {});
    QString currentPage() const { return m_current; }
    Page* page(const QString& id); ///< builds it when it is not there yet
    QStringList pageIds() const;
    CommandPalette* openPalette();
    QWidget* openHelp();
    QWidget* openCheatSheet();
    /// Asks the pages; false: the user wants to stay.
    bool mayClose();

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place
    {
        QString page;
        QVariant argument;
    };
    struct Slot
    {
        PageEntry entry;
        Page* page = nullptr;
        QScrollArea* frame = nullptr;
        bool stale = false;
    };
    void build();
    void addShortcuts();
    Slot* slot(const QString& id);
    void goBack();
    void showHeader();
    void showStatus();
    void noticeChange(const services::ChangeSet& change);
    void openUserMenu(const QPoint& at);
    std::vector<Command> commands();
    void restorePlace();
    bool maySettleTasks();
    const Slot* fileTaker() const;
    bool takeDrag(QObject* over, QEvent* event);

    std::unique_ptr<AppContext> m_context;
    std::vector<Slot> m_slots;
    QString m_current;
    std::vector<Place> m_history;
    Rail* m_rail = nullptr;
    PageHeader* m_header = nullptr;
    StatusLine* m_status = nullptr;
    QStackedWidget* m_stack = nullptr;
    Toast* m_toast = nullptr;
    DropVeil* m_veil = nullptr;
};

} // namespace penggerak::gui
