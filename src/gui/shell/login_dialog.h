#pragma once

#include "gui/shell/settings.h"
#include "services/actors/session.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLineEdit;

namespace penggerak::gui {

class ActionButton;
class FieldNote;

/// Asks who is at work on a book. Accepted with session() set, or without it when the user wants
/// to look only at what holds no personal data. Pasting and password managers are welcome.
class LoginDialog : public QDialog
{
    Q_OBJECT

public:
    LoginDialog(std::shared_ptr<services::Book> book, services::Language language,
                QWidget* parent = nullptr);
    const std::optional<services::Session>& session() const { return m_session; }

signals:
    void otherBookWanted();

private:
    void enter();

    std::shared_ptr<services::Book> m_book;
    std::optional<services::Session> m_session;
    QLineEdit* m_login;
    QLineEdit* m_password;
    FieldNote* m_note;
    ActionButton* m_enter;
};

} // namespace penggerak::gui
