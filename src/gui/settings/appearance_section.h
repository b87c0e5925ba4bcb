#pragma once

#include "gui/settings/section.h"

#include <memory>
#include <vector>

namespace penggerak::gui {

class AppContext;
class Background;
class SimpleModel;

namespace Ui {
class AppearanceSection;
}

/// Theme, language and size of writing; each takes effect at once.
class AppearanceSection : public Section
{
    Q_OBJECT

public:
    explicit AppearanceSection(AppContext& context, QWidget* parent = nullptr);
    ~AppearanceSection() override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;

private:
    AppContext& m_context;
    std::unique_ptr<Ui::AppearanceSection> m_ui;
};

} // namespace penggerak::gui
