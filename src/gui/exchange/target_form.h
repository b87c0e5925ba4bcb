#pragma once

#include "gui/exchange/import_order.h"

#include <QWidget>

#include <memory>

namespace penggerak::gui {

namespace Ui {
class TargetForm;
}

class AppContext;

/// Office, segment, day, stage, kader, group and activity of an import.
class TargetForm : public QWidget
{
    Q_OBJECT

public:
    explicit TargetForm(QWidget* parent = nullptr);
    ~TargetForm() override;

    void start(AppContext& context);
    void reload();
    void show(const ImportTarget& target, services::ImportKind kind);
    /// Nothing while the day cannot be read.
    std::optional<ImportTarget> target() const;
    /// Puts a refusal beside its field; false when it concerns none of them.
    bool showError(const Error& error);
    /// Says what is missing, and where.
    bool accept();

signals:
    void edited();

private:
    void fillStages();
    AppContext* m_context = nullptr;
    std::unique_ptr<Ui::TargetForm> m_ui;
    bool m_showing = false;
};

} // namespace penggerak::gui
