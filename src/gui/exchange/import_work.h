#pragma once

#include "gui/exchange/import_order.h"
#include "gui/shell/long_task.h"
#include "services/exchange/import.h"

#include <QObject>

#include <memory>
#include <optional>

namespace penggerak::gui {

class AppContext;
class Background;

/// One import from the file to its undo: what was chosen, what was found, what was written. Knows
/// no widget; the steps print it. Lives as long as its page, so that nothing is lost by leaving.
class ImportWork : public QObject
{
    Q_OBJECT

public:
    ImportWork(AppContext& context, QObject* owner);
    ~ImportWork() override;

    // The file.
    services::ImportKind kind() const { return m_kind; }
    void setKind(services::ImportKind kind);
    QString file() const { return m_file; }
    QString fileName() const;
    void chooseFile(const QString& path);
    /// Reads the same file anew: it was put right meanwhile.
    void readAgain();
    void readAs(const services::FileReading& reading);
    /// Nothing while it is read, and when it was refused.
    const std::optional<services::FileSample>& sample() const { return m_sample; }
    /// A refused reading of a file that could be read leaves the sample as it was.
    const std::optional<Error>& fileError() const { return m_fileError; }
    /// No heading was known; the first row is taken until somebody says otherwise.
    bool headingsUnknown() const { return m_headingsUnknown; }
    bool isReadingFile() const;

    // Its columns.
    const std::vector<ColumnChoice>& columns() const { return m_columns; }
    void setField(std::size_t column, const std::string& field);
    /// `import_nik_missing`, `import_name_missing` or `import_field_twice`, before the file is
    /// read.
    std::optional<Error> columnsError() const;
    const std::vector<services::ImportProfile>& profiles() const { return m_profiles; }
    const std::string& profile() const { return m_profile; }
    void useProfile(const std::string& name);
    Outcome saveProfile(const std::string& name);
    Outcome removeProfile();

    const ImportTarget& target() const { return m_target; }
    void setTarget(const ImportTarget& target);

    // The check of the whole file.
    void check();
    bool isChecking() const { return m_doing == Doing::Check; }
    const services::ImportReport* report() const { return m_report ? &*m_report : nullptr; }
    const std::optional<Error>& checkError() const { return m_checkError; }
    /// The last check or write was stopped by the user.
    bool wasCancelled() const { return m_cancelled; }

    // Writing.
    void write();
    bool isWriting() const { return m_doing == Doing::Write; }
    const std::optional<services::ImportReport>& written() const { return m_written; }
    const std::optional<Error>& writeError() const { return m_writeError; }

    // Afterwards.
    void saveRejected(const QString& target);
    bool isSaving() const { return m_doing == Doing::Save; }
    /// Where the rejected rows were saved; empty: not yet.
    QString savedTo() const { return m_savedTo; }
    void undo(services::BatchId batch, const QString& fileName);
    bool isUndoing() const { return m_doing == Doing::Undo; }
    const std::optional<services::UndoReport>& undone() const { return m_undone; }
    /// Of saving and undoing.
    const std::optional<Error>& afterError() const { return m_afterError; }

    const std::vector<services::ImportBatch>& history() const { return m_history; }
    void readHistory();

    LongTask* task() const { return m_task; }
    bool isBusy() const;
    void stop() { m_task->stop(); }
    /// Back to no file; target and kind stay.
    void startAnew();

signals:
    void fileChanged();
    void columnsChanged();
    void targetChanged();
    void checkChanged();
    void writingChanged();
    void afterChanged(); ///< saving, undoing
    void historyChanged();

private:
    enum class Doing { Nothing, Check, Write, Save, Undo };
    void readFile();
    void takeSample(Result<services::FileSample> answer);
    void takeColumns();
    void applyProfile();
    void readProfiles();
    /// What was checked is of another order.
    void forgetCheck();
    services::ImportOrder order() const;

    AppContext& m_context;
    Background* m_sampleRead;
    Background* m_historyRead;
    LongTask* m_task;
    Doing m_doing = Doing::Nothing;
    int m_order = 0;           ///< counts changes of the order: an older check is not of it
    bool m_checkAfter = false; ///< as soon as the older check has stopped
    bool m_cancelled = false;
    services::ImportKind m_kind = services::ImportKind::Prospects;
    QString m_file;
    services::FileReading m_reading;
    std::optional<services::FileSample> m_sample;
    std::optional<Error> m_fileError;
    bool m_headingsUnknown = false;
    std::vector<ColumnChoice> m_columns;
    std::vector<services::ImportProfile> m_profiles;
    std::string m_profile;
    std::string m_profileWanted; ///< to be applied to the sample that is on its way
    ImportTarget m_target;
    std::shared_ptr<services::PreparedImport> m_prepared;
    /// A copy: writing may check the file again, in its own thread.
    std::optional<services::ImportReport> m_report;
    std::optional<Error> m_checkError;
    std::optional<services::ImportReport> m_written;
    std::optional<Error> m_writeError;
    QString m_savedTo;
    std::optional<services::UndoReport> m_undone;
    std::optional<Error> m_afterError;
    std::vector<services::ImportBatch> m_history;
};

} // namespace penggerak::gui
