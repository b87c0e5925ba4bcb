#pragma once

#include "gui/settings/section.h"
#include "services/offices/offices.h"

#include <memory>
#include <vector>

class QDialog;

namespace penggerak::gui {

class AppContext;
class Background;
class SimpleModel;

namespace Ui {
class OfficesSection;
}

/// Offices and areas, and where they work.
class OfficesSection : public Section
{
    Q_OBJECT

public:
    explicit OfficesSection(AppContext& context, QWidget* parent = nullptr);
    ~OfficesSection() override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;
    bool isBusy() const override;
    QDialog* openDialog(bool anew);

private:
    void showSelected();

    AppContext& m_context;
    std::unique_ptr<Ui::OfficesSection> m_ui;
    SimpleModel* m_model;
    Background* m_reading;
    std::vector<services::Office> m_offices; ///< in the order of the rows
};

} // namespace penggerak::gui
