#pragma once

#include "gui/shell/page.h"
#include "services/training/training.h"

#include <QDialog>

#include <optional>

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class DataTable;
class EmptyState;
class ExportButton;
class SimpleModel;
class TextLabel;

/// Pelatihan: trainings on the left; the sessions and people of one on the right, by the row
/// numbers of its attendance sheet.
class TrainingPage : public Page
{
    Q_OBJECT

public:
    explicit TrainingPage(AppContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("pelatihan"); }
    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    /// `baru` opens the form of a new training; an id selects it.
    void open(const QVariant& argument) override;
    void focusFirst() override;
    std::vector<Hint> hints() const override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

private:
    QWidget* buildList();
    QWidget* buildDetail();
    void connectPage();
    void arrive(std::vector<services::TrainingRow> rows);
    void readSelected();
    void showDetails(const std::optional<services::TrainingDetails>& details);
    std::optional<ActivityId> selected() const;
    void select(ActivityId id);
    bool writes(std::string_view verb) const;
    QDialog* openNew();
    template <class Dialog>
    QDialog* openFor(std::string_view verb);
    QDialog* present(QDialog* dialog);

    AppContext& m_context;
    std::vector<services::TrainingRow> m_rows;
    std::optional<services::TrainingDetails> m_details;
    std::optional<ActivityId> m_wanted;
    SimpleModel* m_model;
    SimpleModel* m_people;
    DataTable* m_table;
    DataTable* m_peopleTable;
    EmptyState* m_nothing;
    EmptyState* m_nobody;
    TextLabel* m_name;
    TextLabel* m_about;
    TextLabel* m_sessions;
    QWidget* m_acts;
    ExportButton* m_export;
    ActionButton* m_new;
    ActionButton* m_invite;
    ActionButton* m_attend;
    ActionButton* m_result;
    ActionButton* m_certify;
    Background* m_reading;
    Background* m_showing;
};

} // namespace penggerak::gui
