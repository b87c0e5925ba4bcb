#include "gui/exchange/export_button.h"

#include "gui/exchange/list_export.h"
#include "gui/shell/app_context.h"

#include <QShortcut>

namespace penggerak::gui {

ExportButton::ExportButton(AppContext& context, const QString& pageId, QWidget* page,
                           std::function<What()> what)
    : IconButton(Icon::Upload, tr("Ekspor daftar ini (Ctrl+Shift+E)"), page)
    , m_what(std::move(what))
    , m_export(new ListExport(context, pageId, page))
{
    setVisible(isAllowed());
    context.waitsForWriting(this);
    connect(this, &QAbstractButton::clicked, this, &ExportButton::start);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), page);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ExportButton::start);
}

void ExportButton::start()
{
    if (isHidden()) // the keys work all the same
        return;
    What what = m_what();
    m_export->start(std::move(what.order), what.name);
}

bool ExportButton::isAllowed() const
{
    return m_export->isAllowed();
}

} // namespace penggerak::gui
