#pragma once

#include "services/people/people.h"
#include "services/text/sentences.h"

#include <QDialog>

#include <memory>

namespace penggerak::gui {

namespace Ui {
class MoveDialog;
}

class ActionButton;
class AppContext;

/// Later movements of a head as sentences of a refusal: `02 Nov 2016 Terdaftar; ...`.
QString laterMovements(const services::PersonDetails& details, Segment segment, Day after,
                       services::Language language);

/// Moves one head to another stage: only stages that the rules allow from where it stood that day,
/// with a reason where one is asked for. Where later movements stand in the way it shows them and
/// offers to enter them again.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    MoveDialog(AppContext& context, services::PersonDetails details, const services::HeadRow& head,
               QWidget* parent);
    ~MoveDialog() override;

    /// For tests and pictures: what the fields stand on.
    void choose(Stage to, Day on);
    void chooseReason(Reason reason);
    void save(bool reenterLater = false);

private:
    void fill();
    /// The stages that the rules allow from where the head stood on the chosen day.
    void fillStages();
    void showReasons();
    void refuse(const Error& error);
    std::optional<Stage> stage() const;

    AppContext& m_context;
    services::PersonDetails m_details;
    services::HeadRow m_head;
    std::unique_ptr<Ui::MoveDialog> m_ui;
    ActionButton* m_again;
};

} // namespace penggerak::gui
