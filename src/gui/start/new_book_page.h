#pragma once

#include "gui/furniture/prompts.h"
#include "services/book/book.h"

#include <QWidget>

#include <memory>

namespace penggerak::gui {

class Background;

namespace Ui {
class AdministratorStep;
class NewBookPage;
class OfficeStep;
class PlaceStep;
} // namespace Ui

/// Makes a book in three steps: the office, the administrator, the file. A refusal is shown at its
/// field, on its step.
class NewBookPage : public QWidget
{
    Q_OBJECT

public:
    explicit NewBookPage(Prompts& prompts, QWidget* parent = nullptr);
    ~NewBookPage() override;

    /// Empty fields, first step. `folder` is where books are proposed to lie.
    void begin(const QString& folder, services::Clock clock);
    int step() const { return m_step; }
    void focusFirst();
    bool isBusy() const;

signals:
    void made(std::shared_ptr<penggerak::services::Book> book, const QString& login);
    void cancelled();

private:
    void showStep(int step);
    void goOn();
    bool checkOffice();
    bool checkAdministrator();
    void judgePassword();
    void proposePath();
    void choosePath();
    void make();
    void refuse(const Error& error);
    void clearNotes();

    Prompts& m_prompts;
    std::unique_ptr<Ui::NewBookPage> m_ui;
    std::unique_ptr<Ui::OfficeStep> m_office;
    std::unique_ptr<Ui::AdministratorStep> m_administrator;
    std::unique_ptr<Ui::PlaceStep> m_place;
    Background* m_making;
    services::Clock m_clock;
    QString m_folder;
    bool m_ownPath = false; ///< the user typed or chose a path himself
    int m_step = 0;
};

} // namespace penggerak::gui
