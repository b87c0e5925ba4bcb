#pragma once

#include "gui/shell/page.h"

#include <QPointer>

namespace penggerak::gui {

class AppContext;
class BodyList;
class MatchDialog;

/// Pemberi kerja: the employers, their workers and what they owe; from here lists of a dinas are
/// matched.
class EmployersPage : public Page
{
    Q_OBJECT

public:
    explicit EmployersPage(AppContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("pemberi-kerja"); }
    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void open(const QVariant& argument) override;
    void focusFirst() override;
    std::vector<Hint> hints() const override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;
    MatchDialog* openMatching();
    BodyList* list() const { return m_list; }

private:
    AppContext& m_context;
    BodyList* m_list;
    QPointer<MatchDialog> m_matching;
};

} // namespace penggerak::gui
