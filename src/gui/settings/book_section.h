#pragma once

#include "gui/settings/section.h"

#include <memory>
#include <vector>

namespace penggerak::gui {

class AppContext;
class Background;
class SimpleModel;

namespace Ui {
class BookSection;
}

/// Where the book lies, whether it is sound, and its copies.
class BookSection : public Section
{
    Q_OBJECT

public:
    explicit BookSection(AppContext& context, QWidget* parent = nullptr);
    ~BookSection() override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;
    bool isBusy() const override;
    void verify();

private:
    void backUp();
    void showReport(const services::VerifyReport& report);

    AppContext& m_context;
    std::unique_ptr<Ui::BookSection> m_ui;
    SimpleModel* m_checks;
    Background* m_verifying;
    Background* m_copying;
};

} // namespace penggerak::gui
