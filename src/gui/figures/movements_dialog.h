#pragma once

#include "services/figures/figures.h"

#include <QDialog>

#include <memory>

namespace penggerak::gui {

class AppContext;
class Background;

namespace Ui {
class MovementsDialog;
}

/// The rows of the ledger behind one figure.
class MovementsDialog : public QDialog
{
    Q_OBJECT

public:
    MovementsDialog(AppContext& context, const services::FigureRow& figure, QWidget* parent);
    ~MovementsDialog() override;
    bool isBusy() const;

private:
    std::unique_ptr<Ui::MovementsDialog> m_ui;
    Background* m_reading;
};

} // namespace penggerak::gui
