#pragma once

#include "gui/shell/page.h"
#include "services/exchange/export.h"

#include <QObject>

#include <functional>

namespace penggerak::gui {

class AppContext;
class ListExport;

/// The list of people into a file: masked, or, for whoever may reveal, with NIK and phone whole
/// after a reason was given.
class PeopleExport : public QObject
{
    Q_OBJECT

public:
    /// `order` tells the list as it is filtered now.
    PeopleExport(AppContext& context, const QString& pageId, QWidget* page,
                 std::function<services::ExportOrder()> order);

    void start();
    void startRevealing();
    /// Both ways, where there are two; else starts.
    void openMenu(const QPoint& at);
    void addCommands(std::vector<Command>& commands);
    bool isRunning() const;

private:
    QString nameOf(const services::ExportOrder& order) const;

    AppContext& m_context;
    QWidget* m_page;
    std::function<services::ExportOrder()> m_order;
    ListExport* m_export;
};

} // namespace penggerak::gui
