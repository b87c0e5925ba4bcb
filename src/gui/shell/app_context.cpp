#include "gui/shell/app_context.h"

#include "gui/shell/long_task.h"

#include <QWidget>

namespace penggerak::gui {

AppContext::AppContext(std::shared_ptr<services::Book> book,
                       std::optional<services::Session> session, Settings& settings,
                       const SettingsFile& settingsFile, Prompts& prompts)
    : m_book(std::move(book))
    , m_session(std::move(session))
    , m_settings(settings)
    , m_settingsFile(settingsFile)
    , m_prompts(prompts)
{
    // The book notifies in the writing thread; pages hear of it in the GUI thread.
    m_subscription = m_book->onChange([this](const services::ChangeSet& change) {
        QMetaObject::invokeMethod(
            this, [this, change] { emit changed(change); }, Qt::QueuedConnection);
    });
}

bool AppContext::canWrite() const
{
    return isWriter() && !m_tasks.writing();
}

bool AppContext::isWriter() const
{
    return m_session && m_book->info().mode == services::BookMode::Writer;
}

void AppContext::waitsForWriting(QWidget* control)
{
    const auto show = [this, control](bool writing) {
        constexpr char wasEnabled[] = "enabledBeforeWriting";
        constexpr char ownTip[] = "tipBeforeWriting";
        if (writing && !control->property(wasEnabled).isValid()) {
            control->setProperty(wasEnabled, control->isEnabled());
            control->setProperty(ownTip, control->toolTip());
            control->setEnabled(false);
            control->setToolTip(
                tr("Menunggu sampai %1 selesai menulis.").arg(m_tasks.writing()->about().title));
        } else if (!writing && control->property(wasEnabled).isValid()) {
            control->setEnabled(control->property(wasEnabled).toBool());
            control->setToolTip(control->property(ownTip).toString());
            control->setProperty(wasEnabled, {});
        }
    };
    connect(&m_tasks, &Tasks::writingChanged, control, show);
    show(m_tasks.writing() != nullptr);
}

bool AppContext::may(std::string_view verb) const
{
    return m_session &&
           services::permission(m_session->actor().role, verb) != services::Permission::Denied;
}

void AppContext::applySettings()
{
    saveSettings();
    emit rebuildRequested();
}

} // namespace penggerak::gui
