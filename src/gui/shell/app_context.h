#pragma once

#include "gui/furniture/prompts.h"
#include "gui/furniture/texts.h"
#include "gui/shell/settings.h"
#include "gui/shell/tasks.h"
#include "services/actors/session.h"
#include "services/book/book.h"

#include <QObject>
#include <QVariant>

#include <memory>
#include <optional>

namespace penggerak::gui {

/// What a window's pages work with, handed down by constructor. One lives as long as its window;
/// another user, book, language or theme makes another window with another context.
class AppContext : public QObject
{
    Q_OBJECT

public:
    AppContext(std::shared_ptr<services::Book> book, std::optional<services::Session> session,
               Settings& settings, const SettingsFile& settingsFile, Prompts& prompts);

    /// Never empty. A background read copies the pointer, so that a book may be closed meanwhile.
    const std::shared_ptr<services::Book>& book() const { return m_book; }
    /// Nothing when nobody is logged in: a viewer, who sees what holds no personal data.
    const services::Session* session() const { return m_session ? &*m_session : nullptr; }
    /// Whether the user may do (or propose) this verb, and this program may write the book where
    /// the verb writes. Use it to hide or disable; the verb itself is checked again.
    bool may(std::string_view verb) const;
    /// This program writes the book and no long act is writing at present.
    bool canWrite() const;
    /// Somebody is logged in and the book is ours to write; a long act may be at it.
    bool isWriter() const;
    /// Long acts of this window.
    Tasks& tasks() { return m_tasks; }
    /// Greys a control that writes while a long act writes, and says so in its tool tip.
    void waitsForWriting(QWidget* control);

    Texts texts() const { return Texts(m_settings.language); }
    Day today() const { return m_book->today(); }
    Prompts& prompts() const { return m_prompts; }

    Settings& settings() { return m_settings; }
    void saveSettings() const { m_settingsFile.save(m_settings); }

public slots:
    /// Language, theme or font size changed in settings(): saves, then the window is built anew on
    /// the same page.
    void applySettings();

signals:
    /// One commit was written, by this window or another thread; arrives in the GUI thread.
    void changed(const penggerak::services::ChangeSet& change);

    // What a page may ask of the shell.
    void pageRequested(const QString& page, const QVariant& argument);
    void toastRequested(const QString& text);
    void userRequested(const QString& login); ///< demo book: go on as this user
    void logoutRequested();
    void bookRequested(const QString& path); ///< empty: the page of books
    void rebuildRequested();

private:
    std::shared_ptr<services::Book> m_book;
    std::optional<services::Session> m_session;
    Settings& m_settings;
    const SettingsFile& m_settingsFile;
    Prompts& m_prompts;
    Tasks m_tasks;
    services::Subscription m_subscription;
};

} // namespace penggerak::gui
