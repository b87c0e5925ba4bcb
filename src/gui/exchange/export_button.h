#pragma once

#include "gui/furniture/buttons.h"
#include "services/exchange/export.h"

#include <functional>

namespace penggerak::gui {

class AppContext;
class ListExport;

/// The way of a page's list into a file: an icon beside the list and Ctrl+Shift+E on the page.
class ExportButton : public IconButton
{
    Q_OBJECT

public:
    struct What
    {
        services::ExportOrder order;
        QString name; ///< of the file, without ending
    };
    /// `what` is asked each time: the list as it is filtered now.
    ExportButton(AppContext& context, const QString& pageId, QWidget* page,
                 std::function<What()> what);

    void start();
    bool isAllowed() const;

private:
    std::function<What()> m_what;
    ListExport* m_export;
};

} // namespace penggerak::gui
