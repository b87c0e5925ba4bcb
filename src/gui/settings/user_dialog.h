#pragma once

#include "services/actors/session.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace penggerak::gui {

class AppContext;
class Background;

namespace Ui {
class UserDialog;
}

/// A new user with a first password, or another password for one who is there.
class UserDialog : public QDialog
{
    Q_OBJECT

public:
    UserDialog(AppContext& context, QWidget* parent);
    /// Another password for this user.
    UserDialog(AppContext& context, UserId user, const QString& name, QWidget* parent);
    ~UserDialog() override;

private:
    void build();
    void save();
    void saveUser();
    void savePassword();
    void finish(const Outcome& done);
    void refuse(const Error& error);

    AppContext& m_context;
    std::unique_ptr<Ui::UserDialog> m_ui;
    Background* m_writing;
    std::optional<UserId> m_user;
};

} // namespace penggerak::gui
