#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"
#include "core/base/region_code.h"
#include "core/dues/due.h"
#include "core/sheets/sheet.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

/// Whom a sheet is about.
struct SheetScope
{
    SheetKind kind = SheetKind::Collection;
    Segment segment = Segment::Bpu;
    KaderId kader;
    std::optional<BodyId> body;
    std::optional<RegionCode> region;
    std::string rw; ///< three digits or empty
    std::string rt;
};

struct SheetRecord
{
    SheetId id;
    Seq seq = 0;
    int number = 0;
    SheetScope scope;
    Day madeOn;
    std::optional<Day> keyedOn;
};

struct SheetRowRecord
{
    int number = 0;
    PersonId person;
    std::optional<Month> first; ///< none on a visit
    int months = 0;
    std::set<Programme> programmes;
    Rupiah amount;
    std::optional<SheetMark> mark;
    Rupiah paid;
    std::optional<DueId> due;
};

/// Somebody who may stand on a sheet.
struct SheetPerson
{
    PersonId person;
    Stop stop;
};

/// Sheets and their rows. Begins no transaction; throws StorageError.
class SheetStore
{
public:
    explicit SheetStore(Database& database)
        : m_database(database)
    {
    }

    /// People whose head stands with the scope's kader in a stage that its kind is for: prospects
    /// to informed who may be contacted, or registered to lapsed. At most `limit`, in no order.
    std::vector<SheetPerson> people(const SheetScope& scope, std::size_t limit);

    int nextNumber();
    void insert(const SheetRecord& sheet, const std::vector<SheetRowRecord>& rows);
    std::optional<SheetRecord> find(SheetId sheet);
    std::optional<SheetId> findByNumber(int number);
    /// The newest first.
    std::vector<SheetRecord> all(const std::optional<KaderId>& kader);
    /// By number.
    std::vector<SheetRowRecord> rows(SheetId sheet);

    void setKeyed(SheetId sheet, Day on);
    void setResult(SheetId sheet, const SheetRowRecord& row);

private:
    std::vector<SheetRecord> select(const char* column, std::int64_t value);

    Database& m_database;
};

} // namespace penggerak::storage
