#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/enrollment/stage.h"
#include "services/actors/session.h"
#include "services/exchange/progress.h"
#include "services/people/people.h"
#include "services/text/sentences.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace penggerak::services {

using BatchId = Id<struct ImportBatchKind>;
using ProfileId = Id<struct ImportProfileKind>;

/// Prospects enter the book on their way in; participants are named out of the published counts
/// (design.md 1.1).
enum class ImportKind { Prospects, Participants };
/// `prospects`, `participants`.
std::string_view code(ImportKind kind);
std::optional<ImportKind> importKindFromCode(std::string_view text);

/// How a file is read; what is empty or zero is guessed, and what was guessed comes back.
struct FileReading
{
    std::string sheet;         ///< XLSX
    char delimiter = '\0';     ///< CSV: `,` `;` or tab
    std::string encoding;      ///< CSV: `UTF-8` or `windows-1252`
    std::int64_t headings = 0; ///< the row that names the columns; 1 is the first
};

/// Fields that a column may hold, in the order of a form: `nik`, `kpj`, `name`, `birth_date`,
/// `sex`, `phone`, `occupation`, `address`, `rt`, `rw`, `village`, `district`, `region` (a code),
/// `kader`, `body`, `activity`, `on` (the day of entry), `stage`, `nik_reason`.
const std::vector<std::string>& importFields();

/// A column of the file and the field that it holds; empty: not read.
struct ImportColumn
{
    std::string heading;
    std::string field;
    /// The field was chosen by a synonym of the heading or by a profile, not by somebody.
    bool guessed = false;
};

/// How many rows below the headings are shown before anything is decided.
inline constexpr std::size_t sampleRows = 200;

/// A file as it is seen before anything is decided.
struct FileSample
{
    std::string format; ///< `csv`, `xlsx`
    FileReading reading;
    std::vector<std::string> sheets;
    std::vector<ImportColumn> columns;
    std::vector<std::vector<std::string>> rows; ///< up to sampleRows below the headings, as written
    std::vector<std::int64_t> numbers;          ///< their row numbers
    /// The saved profile whose headings fit; empty when none does.
    std::string profile;
};

/// Codes: those of storage::TableReader::open(), `import_headings` (no row names a column).
Result<FileSample> sampleFile(const Session& session, ImportKind kind,
                              const std::filesystem::path& file, const FileReading& reading);

/// What is imported and where to.
struct ImportOrder
{
    ImportKind kind = ImportKind::Prospects;
    std::filesystem::path file;
    FileReading reading;
    /// Field per column, as many as the file has; empty: by synonyms and profiles.
    std::vector<std::string> fields;
    /// The profile to read by; empty: whichever fits.
    std::string profile;
    OfficeId office;
    Segment segment = Segment::Bpu;
    /// For rows that do not say so themselves.
    Day on;
    std::optional<Stage> stage; ///< prospects: `prospect` when empty
    std::optional<KaderId> kader;
    std::optional<BodyId> body;
    std::optional<ActivityId> activity;
};

enum class RowOutcome { New, Changed, Unchanged, Duplicate, Rejected };
/// `new`, `changed`, `unchanged`, `duplicate`, `rejected`.
std::string_view code(RowOutcome outcome);

/// Something about one row. NIK and phone are masked in `value`.
struct RowRemark
{
    std::int64_t row = 0;
    std::string column; ///< the heading as the file has it
    std::string field;
    std::string value;
    std::string code; ///< of sentences.json
    std::vector<std::pair<std::string, Error::Value>> data;
};

/// One field of somebody in the book, before and after; NIK and phone masked.
struct FieldChange
{
    std::int64_t row = 0;
    PersonId person;
    std::string name;
    std::string field;
    std::string before;
    std::string after;
};

struct ImportCounts
{
    std::int64_t rows = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    /// The same NIK again within the file; the first row counts.
    std::int64_t duplicates = 0;
    std::int64_t rejected = 0;
    std::int64_t warnings = 0;
};

/// What an import would do, or has done. Lists hold the first 1,000; counts are of the whole file.
struct ImportReport
{
    std::optional<BatchId> batch; ///< once written
    ImportCounts counts;
    std::vector<RowRemark> errors; ///< of rejected rows and duplicates
    std::int64_t errorsTotal = 0;
    std::vector<RowRemark> warnings;
    std::int64_t warningsTotal = 0;
    std::vector<FieldChange> changes;
    std::int64_t changesTotal = 0;
    /// Of the rows of a FileSample, in its order.
    std::vector<RowOutcome> outcomes;
    FileReading reading;
    std::vector<ImportColumn> columns;
    /// New heads by the body that they enter.
    std::map<BodyId, std::int64_t> entering;
    /// About the file as a whole: `roster_above_commitment` (name, committed, listed, rows, above).
    std::vector<Warning> notes;
};

/// A file that was read and checked as a whole; nothing of it is in the book yet. What was checked
/// lies in an anonymous scratch file that ends with this object.
class PreparedImport
{
public:
    class State;
    explicit PreparedImport(std::unique_ptr<State> state);
    ~PreparedImport();

    const ImportOrder& order() const;
    /// The dry run: counts, remarks and changes over the whole file.
    const ImportReport& report() const;
    State& state() const { return *m_state; }

private:
    std::unique_ptr<State> m_state;
};

/// Reads and checks the whole file and writes nothing. Refused as a whole with the codes of
/// sampleFile() and `import_nik_missing` (no column holds the NIK), `import_name_missing`,
/// `import_field_twice` (field), `import_nik_damaged` (column, rows: digits lost by a spreadsheet),
/// `import_nik_zero` (column: every NIK ends in 0), `import_empty` (headings only), `cancelled`.
Result<std::shared_ptr<PreparedImport>>
prepareImport(const Session& session, const ImportOrder& order, const Progress& progress = {});

/// Writes what was prepared in one commit: all or nothing. Rejected rows and duplicates stay out.
/// Where the book went on meanwhile, the file is checked again first; `import_file_changed` when it
/// is no longer the same file. Nothing new and nothing changed writes no batch.
Result<ImportReport> writeImport(const Session& session, PreparedImport& prepared,
                                 const Progress& progress = {});

struct RejectedOrder
{
    std::filesystem::path file;
    Language language = Language::Indonesian;
    bool replaces = false; ///< a file that lies there; only after somebody was asked
};

/// The rows that stayed out, as a file like the original (CSV or XLSX by the ending) with a last
/// column that says why, in words of the language. Codes: `file_exists`, `disk`,
/// `import_file_changed`.
Outcome saveRejected(const Session& session, PreparedImport& prepared, const RejectedOrder& order,
                     const Progress& progress = {});

/// One import as it stands in the book.
struct ImportBatch
{
    BatchId id;
    Seq seq = 0;
    ImportKind kind = ImportKind::Prospects;
    std::string file;
    std::string office;
    std::int64_t recordedAtMs = 0;
    std::string actor;
    ImportCounts counts;
    std::optional<Seq> undoneIn;
};
/// Newest first.
Result<std::vector<ImportBatch>> listImports(const Session& session);

/// Somebody whom an undo left as he is, and why: `kept_edited`, `kept_moved`.
struct KeptPerson
{
    PersonId person;
    std::string name;
    std::string reason;
};
struct UndoReport
{
    BatchId batch;
    Seq seq = 0;
    std::int64_t removed = 0;  ///< people withdrawn
    std::int64_t restored = 0; ///< people whose fields are as before
    std::vector<KeptPerson> kept;
    std::int64_t keptTotal = 0;
};
/// Takes a whole import back in one commit: its movements are reversed, its people withdrawn, its
/// changes restored, but for what was changed afterwards. Codes: `import_unknown`,
/// `import_undone`, `cancelled`.
Result<UndoReport> undoImport(const Session& session, BatchId batch, const Progress& progress = {});

/// How the files of one sender are read.
struct ImportProfile
{
    ProfileId id;
    ImportKind kind = ImportKind::Prospects;
    std::string name;
    FileReading reading;
    /// Headings and their fields; headings are compared folded.
    std::vector<std::pair<std::string, std::string>> columns;
};
Result<std::vector<ImportProfile>> listProfiles(const Session& session, ImportKind kind);
/// Writes over a profile of the same kind and name. Code: `name_missing`.
Result<ProfileId> saveProfile(const Session& session, const ImportProfile& profile);
Outcome removeProfile(const Session& session, ProfileId profile);

} // namespace penggerak::services
