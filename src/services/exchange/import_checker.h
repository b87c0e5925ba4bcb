#pragma once

#include "services/exchange/import_columns.h"
#include "services/exchange/import_names.h"
#include "services/exchange/seen_keys.h"
#include "services/people/person_fields.h"
#include "storage/exchange/scratch_file.h"
#include "storage/ledger/cell_store.h"
#include "storage/people/head_store.h"
#include "storage/people/people_keys.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <unordered_map>

namespace penggerak::services {

/// What a checked row asks the book to do; as it lies in the scratch file.
struct AcceptedRow
{
    /// A new person has the id 0.
    storage::PersonRecord record;
    /// Of somebody in the book: JSON of what changes; empty when no field does.
    std::string changes;
    bool enters = false;   ///< a head that is new in its segment
    bool advances = false; ///< the head that is there becomes active
    Day on;
    Stage stage = Stage::Prospect;
    std::optional<KaderId> kader;
    std::optional<BodyId> body;
    std::optional<ActivityId> activity;

    void write(storage::RecordWriter& bytes) const;
    static AcceptedRow read(std::string_view bytes);
};

/// A row that stays out, and why; as it lies in the scratch file.
struct RefusedRow
{
    std::int64_t row = 0;
    std::vector<RowRemark> reasons;

    void write(storage::RecordWriter& bytes) const;
    static RefusedRow read(std::string_view bytes);
};

/// Checks the rows of a file one after another against the rules, the file so far and the book as
/// it stands; memory grows by a few bytes a row. Lives inside one read transaction.
class ImportChecker
{
public:
    ImportChecker(const Book& book, storage::Database& database, const ImportOrder& order,
                  const std::vector<ImportColumn>& columns, const std::filesystem::path& scratch);

    void check(const storage::TableRow& row);
    /// Whether the file as a whole may come in: `import_nik_damaged`, `import_nik_zero`,
    /// `import_empty`.
    Outcome verdict() const;

    ImportReport& report() { return m_report; }
    std::unique_ptr<storage::ScratchFile> takeAccepted() { return std::move(m_accepted); }
    std::unique_ptr<storage::ScratchFile> takeRefused() { return std::move(m_refused); }

private:
    enum Field : std::size_t {
        Nik,
        KpjField,
        Name,
        Birth,
        SexField,
        PhoneField,
        Occupation,
        Address,
        Rt,
        Rw,
        Village,
        District,
        Region,
        Kader,
        Body,
        Activity,
        On,
        StageField,
        NikReason,
        FieldCount
    };

    std::string_view text(Field field) const;
    bool isGiven(Field field) const { return !text(field).empty(); }
    void gather(const storage::TableRow& row);
    void lookAtNik();

    void readFields();
    void readPlace();
    void readEntry();
    template <class IdType>
    void readName(Field field, const std::optional<IdType>& found, std::optional<IdType>& into,
                  const char* unknown);
    std::optional<Day> readDay(Field field);
    void readPerson();

    void decide();
    void decideKnown(PersonId id);
    void decideNew();
    void compare(const storage::PersonRecord& before);
    void note(nlohmann::json& changes, const char* field, std::string before, std::string after);
    void decideHead(const storage::PersonRecord& person);

    void error(const std::string& code, const std::string& field,
               std::vector<std::pair<std::string, Error::Value>> data = {});
    void error(const Error& refused);
    void warn(const std::string& code, const std::string& field,
              std::vector<std::pair<std::string, Error::Value>> data = {});
    RowRemark remark(const std::string& code, const std::string& field,
                     std::vector<std::pair<std::string, Error::Value>> data) const;
    void finishRow();

    const ImportOrder& m_order;
    Day m_today;
    std::array<int, FieldCount> m_column;
    std::vector<std::string> m_headings;
    ImportNames m_names;
    storage::PeopleKeys m_keys;
    storage::PersonStore m_people;
    storage::CellStore m_cells;
    storage::HeadStore m_heads;
    std::unordered_map<std::string, Stage> m_stageWords;
    SeenKeys m_seenNiks;
    SeenKeys m_seenLikenesses;

    // The row at hand.
    std::int64_t m_number = 0;
    std::array<storage::TableCell, FieldCount> m_cellOf;
    PersonFields m_fields;
    AcceptedRow m_row;
    RefusedRow m_wrong;
    std::vector<Warning> m_personWarnings;
    RowOutcome m_outcome = RowOutcome::New;

    // The column of NIKs as a whole.
    std::int64_t m_niks = 0;
    std::int64_t m_damagedNiks = 0;
    std::int64_t m_zeroNiks = 0;

    ImportReport m_report;
    std::unique_ptr<storage::ScratchFile> m_accepted;
    std::unique_ptr<storage::ScratchFile> m_refused;
    storage::RecordWriter m_bytes;
};

} // namespace penggerak::services
