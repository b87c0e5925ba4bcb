#pragma once

#include "gui/settings/section.h"

#include <memory>
#include <vector>

namespace penggerak::gui {

class AppContext;
class Background;
class SimpleModel;

namespace Ui {
class AboutSection;
}

/// Version, licence and the notices that go with what is inside.
class AboutSection : public Section
{
    Q_OBJECT

public:
    explicit AboutSection(AppContext& context, QWidget* parent = nullptr);
    ~AboutSection() override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;

private:
    std::unique_ptr<Ui::AboutSection> m_ui;
};

} // namespace penggerak::gui
