#include "gui/shell/app_context.h"

#include <QPointer>

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
    return m_session && m_book->info().mode == services::BookMode::Writer;
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
