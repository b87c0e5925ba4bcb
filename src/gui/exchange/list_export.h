#pragma once

#include "services/exchange/export.h"

#include <QObject>
#include <QString>

class QWidget;

namespace penggerak::gui {

class AppContext;
class LongTask;

/// The way of a list into a file, for every page that has one: asks where to, writes beside the
/// window with progress and Cancel in the status line, and says how many rows lie where.
class ListExport : public QObject
{
    Q_OBJECT

public:
    /// `page`: where the status line leads while it runs.
    ListExport(AppContext& context, const QString& page, QWidget* owner);

    bool isRunning() const;
    /// Whether the user may export, and this program may write the row of the book that says so.
    bool isAllowed() const;
    /// `proposal` is the file's name without ending. Does nothing while one runs.
    void start(services::ExportOrder order, const QString& proposal);
    /// With NIK and phone whole: asks for the reason first, which is kept in the book.
    void startRevealing(services::ExportOrder order, const QString& proposal);
    bool mayReveal() const;

signals:
    void runningChanged();

private:
    void tell(const QString& file, const Result<services::ExportReport>& report);

    AppContext& m_context;
    QString m_page;
    QWidget* m_owner;
    LongTask* m_task;
};

} // namespace penggerak::gui
