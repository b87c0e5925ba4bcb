#pragma once

#include "services/people/people.h"

#include <QDialog>

#include <memory>

namespace penggerak::gui {

namespace Ui {
class TransferDialog;
}

class ActionButton;
class AppContext;

/// Moves one head to another office, kader, group, region or segment; the stage stays.
class TransferDialog : public QDialog
{
    Q_OBJECT

public:
    TransferDialog(AppContext& context, services::PersonDetails details,
                   const services::HeadRow& head, QWidget* parent);
    ~TransferDialog() override;

private:
    void fill();
    void save(bool reenterLater);
    void refuse(const Error& error);

    AppContext& m_context;
    services::PersonDetails m_details;
    services::HeadRow m_head;
    std::unique_ptr<Ui::TransferDialog> m_ui;
    ActionButton* m_again;
};

} // namespace penggerak::gui
