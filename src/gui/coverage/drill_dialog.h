#pragma once

#include "gui/shell/app_context.h"
#include "services/coverage/coverage.h"

#include <QDialog>

#include <memory>
#include <optional>

class QStandardItemModel;

namespace Ui {
class DrillDialog;
}

namespace penggerak::gui {

class Background;
class ListExport;

/// What a number of coverage is made of: named people, anonymous pools and movements, each with
/// its sum, which is the number that was opened.
class DrillDialog : public QDialog
{
    Q_OBJECT

public:
    /// `place` says where; of a query by stages it says what was opened.
    DrillDialog(AppContext& context, const services::DrillQuery& query, const QString& place,
                QWidget* parent);
    ~DrillDialog() override;
    bool isBusy() const;
    void showPart(services::DrillPart part);
    enum class List { Pools, People, Movements };
    void showList(List list);
    /// Writes the heads behind the number to a file: people and pools, together the number.
    void exportHeads();
    /// An export that runs goes on; the dialog is only seen no more.
    void done(int result) override;

private:
    void read();
    void print(const services::DrillAnswer& answer);
    void readPeople();
    void readMovements();
    QString title() const;
    void fillPools(const std::vector<services::DrillPool>& pools);
    void addPeople(const std::vector<services::DrillPerson>& people);
    void addMovements(const std::vector<services::DrillMovement>& movements);

    AppContext& m_context;
    services::DrillQuery m_query;
    QString m_place;
    std::unique_ptr<Ui::DrillDialog> m_ui;
    Background* m_read;
    Background* m_readPeople;
    Background* m_readMovements;
    ListExport* m_export;
    QStandardItemModel* m_pools;
    QStandardItemModel* m_people;
    QStandardItemModel* m_movements;
    services::DrillAnswer m_answer;
    std::int64_t m_movementSum = 0;
    /// Where the next page begins.
    std::optional<PersonId> m_lastPerson;
    std::optional<MovementId> m_lastMovement;
};

} // namespace penggerak::gui
