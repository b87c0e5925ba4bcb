#pragma once

#include "services/offices/offices.h"

#include <QDialog>

#include <memory>

namespace penggerak::gui {

class AppContext;

namespace Ui {
class OfficeDialog;
}

/// A new office or area, or a change of one: name, code, the area above, and its territory.
class OfficeDialog : public QDialog
{
    Q_OBJECT

public:
    OfficeDialog(AppContext& context, const std::vector<services::Office>& offices,
                 std::optional<OfficeId> changed, QWidget* parent);
    ~OfficeDialog() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const services::Office& office);
    void addRegion(const RegionCode& region);
    void removeRegion();
    void save();
    void refuse(const Error& error);

    AppContext& m_context;
    std::optional<OfficeId> m_changed;
    std::unique_ptr<Ui::OfficeDialog> m_ui;
    std::vector<RegionCode> m_territory;
};

} // namespace penggerak::gui
