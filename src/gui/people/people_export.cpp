#include "gui/people/people_export.h"

#include "gui/exchange/list_export.h"
#include "gui/shell/app_context.h"

#include <QMenu>

namespace penggerak::gui {

PeopleExport::PeopleExport(AppContext& context, const QString& pageId, QWidget* page,
                           std::function<services::ExportOrder()> order)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_order(std::move(order))
    , m_export(new ListExport(context, pageId, page))
{
}

void PeopleExport::start()
{
    services::ExportOrder order = m_order();
    const QString name = nameOf(order);
    m_export->start(std::move(order), name);
}

void PeopleExport::startRevealing()
{
    services::ExportOrder order = m_order();
    const QString name = nameOf(order);
    m_export->startRevealing(std::move(order), name);
}

void PeopleExport::openMenu(const QPoint& at)
{
    if (!m_export->mayReveal()) {
        start();
        return;
    }
    auto* menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Ekspor, NIK tersamar"), this, &PeopleExport::start);
    menu->addAction(tr("Ekspor, NIK dan telepon utuh…"), this, &PeopleExport::startRevealing);
    menu->popup(at);
}

void PeopleExport::addCommands(std::vector<Command>& commands)
{
    if (!m_export->isAllowed() || !m_context.canWrite())
        return;
    commands.push_back(
        {tr("Ekspor daftar orang"), QStringLiteral("Ctrl Shift E"), [this] { start(); }});
    if (m_export->mayReveal())
        commands.push_back(
            {tr("Ekspor daftar orang dengan NIK utuh"), {}, [this] { startRevealing(); }});
}

bool PeopleExport::isRunning() const
{
    return m_export->isRunning();
}

QString PeopleExport::nameOf(const services::ExportOrder& order) const
{
    const auto& segment = order.filter.segment;
    return tr("Orang %1 %2")
        .arg(segment ? qs(code(*segment)) : tr("BPU dan PU"), qs(m_context.today().iso()));
}

} // namespace penggerak::gui
