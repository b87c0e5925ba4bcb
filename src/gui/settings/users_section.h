#pragma once

#include "gui/settings/section.h"
#include "services/actors/session.h"

#include <memory>
#include <vector>

class QDialog;

namespace penggerak::gui {

class AppContext;
class Background;
class SimpleModel;

namespace Ui {
class UsersSection;
}

/// Who may work on the book. Whoever may not see the users still changes his own password here.
class UsersSection : public Section
{
    Q_OBJECT

public:
    explicit UsersSection(AppContext& context, QWidget* parent = nullptr);
    ~UsersSection() override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;
    bool isBusy() const override;
    QDialog* openDialog();

private:
    void showSelected();
    const services::UserRow* selected() const;
    void changePassword(UserId user, const QString& name);
    void toggleActive();

    AppContext& m_context;
    std::unique_ptr<Ui::UsersSection> m_ui;
    SimpleModel* m_model;
    Background* m_reading;
    std::vector<services::UserRow> m_users; ///< in the order of the rows
};

} // namespace penggerak::gui
