#pragma once

#include "services/activities/activities.h"

#include <QDialog>

namespace penggerak::gui {

class AppContext;
class Background;
class DataTable;
class SimpleModel;
class TextLabel;

/// Who is behind a number of an activity's yield: people by name, and below them, behind the number
/// of everybody reached, heads by institution. Together they are the number.
class YieldDialog : public QDialog
{
    Q_OBJECT

public:
    YieldDialog(AppContext& context, const services::ActivityDetails& details,
                services::YieldStep step, QWidget* parent);
    bool isBusy() const;

private:
    void build();
    void arrive(const std::vector<services::YieldPerson>& people);

    AppContext& m_context;
    services::ActivityDetails m_details;
    services::YieldStep m_step;
    std::vector<PersonId> m_people;
    SimpleModel* m_model;
    DataTable* m_table;
    TextLabel* m_shown;
    Background* m_reading;
};

} // namespace penggerak::gui
