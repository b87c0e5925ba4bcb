#pragma once

#include <QString>
#include <QWidget>

namespace penggerak::gui {

class AppContext;
class ImportWork;

/// One step of the import page: shows the work, and says how it goes on.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    ImportStep(AppContext& context, ImportWork& work, QWidget* parent)
        : QWidget(parent)
        , m_context(context)
        , m_work(work)
    {
    }

    /// The verb of the main button; empty: the step has none at present.
    virtual QString verb() const = 0;
    /// The main button: true goes on to the next step.
    virtual bool accept() = 0;
    /// Brought to the front.
    virtual void enter() {}
    virtual void focusFirst() = 0;
    /// The book's offices, kader and the like changed.
    virtual void reload() {}

signals:
    void verbChanged();
    /// Something was refused that belongs to another step (its number).
    void stepWanted(int step);

protected:
    AppContext& m_context;
    ImportWork& m_work;
};

/// The steps in their order.
enum ImportStepNumber {
    FileStepNumber,
    ColumnsStepNumber,
    CheckStepNumber,
    WriteStepNumber,
    DoneStepNumber
};

} // namespace penggerak::gui
