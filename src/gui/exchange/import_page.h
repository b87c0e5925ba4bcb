#pragma once

#include "gui/shell/page.h"

class QStackedWidget;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class CheckStep;
class ColumnsStep;
class DoneStep;
class FileStep;
class ImportStep;
class ImportWork;
class StepStrip;
class TextLabel;
class WriteStep;

/// Impor: a file of prospects or participants, in five steps on one page.
class ImportPage : public Page
{
    Q_OBJECT

public:
    ImportPage(AppContext& context, QWidget* parent);

    QString id() const override { return QStringLiteral("impor"); }
    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    /// A file (QUrl), `riwayat`, or `tempel`: the rows of the clipboard.
    void open(const QVariant& argument) override;
    bool goBack() override;
    void focusFirst() override;
    std::vector<Hint> hints() const override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

    int step() const;
    /// Ctrl+Enter.
    void goOn();
    void goTo(int step);
    ImportWork* work() const { return m_work; }
    FileStep* fileStep() const { return m_file; }
    ColumnsStep* columnsStep() const { return m_columns; }
    CheckStep* checkStep() const { return m_check; }
    WriteStep* writeStep() const { return m_write; }
    DoneStep* doneStep() const { return m_done; }

private:
    QWidget* buildClosed();
    QWidget* buildFooter();
    void connectParts();
    ImportStep* at(int step) const;
    int reachable() const;
    void showFooter();
    void followWork();
    void workWritten();
    QString shotFile(const QString& name, const QByteArray& contents);

    AppContext& m_context;
    ImportWork* m_work = nullptr;
    StepStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    FileStep* m_file = nullptr;
    ColumnsStep* m_columns = nullptr;
    CheckStep* m_check = nullptr;
    WriteStep* m_write = nullptr;
    DoneStep* m_done = nullptr;
    ActionButton* m_back = nullptr;
    ActionButton* m_next = nullptr;
    TextLabel* m_note = nullptr;
};

} // namespace penggerak::gui
