#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace penggerak::gui {

class AppContext;
class Section;

namespace Ui {
class SettingsPage;
}

/// Pengaturan: the office, who works here, how the program looks, and the book itself. A section
/// is there only for whom it can do something.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(AppContext& context, QWidget* parent = nullptr);
    ~SettingsPage() override;

    QString id() const override;
    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    /// The name of a section: `kantor`, `pengguna`, `persetujuan`, `tampilan`, `buku`, `tentang`.
    void open(const QVariant& argument) override;
    void focusFirst() override;
    std::vector<Shot> shots() override;
    std::vector<Command> commands() override;
    bool isBusy() const override;

private:
    struct Part
    {
        QString name;
        QString label;
        Section* section;
    };
    void add(const QString& name, const QString& label, Section* section);
    void bring(int index);

    AppContext& m_context;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    std::vector<Part> m_parts;
};

} // namespace penggerak::gui
