#include "storage/sheets/sheet_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

std::optional<std::string> digitsOf(const std::optional<RegionCode>& region)
{
    return region ? std::optional(std::string(region->digits())) : std::nullopt;
}

// The cells of a kader are few: the heads are read through their own index from there.
constexpr const char* peopleQuery =
    "SELECT p.id, p.name, p.address, p.rt, p.rw, COALESCE(p.region, c.region, '')"
    " FROM cell c JOIN person_head h ON h.cell = c.id JOIN person p ON p.id = h.person"
    " WHERE c.kader = :kader AND c.segment = :segment AND c.stage BETWEEN :first AND :last"
    " AND (:body = 0 OR c.body = :body)"
    " AND (:region = '' OR substr(COALESCE(p.region, c.region, ''), 1, length(:region)) = :region)"
    " AND (:rw = '' OR p.rw = :rw) AND (:rt = '' OR p.rt = :rt)"
    " AND (:collection = 1 OR NOT EXISTS (SELECT 1 FROM registration q"
    " WHERE q.person = p.id AND q.quiet_since IS NOT NULL))"
    " LIMIT :most";

} // namespace

std::vector<SheetPerson> SheetStore::people(const SheetScope& scope, std::size_t limit)
try {
    std::vector<SheetPerson> people;
    const bool collection = scope.kind == SheetKind::Collection;
    const std::int64_t kader = scope.kader.value();
    const std::string segment(code(scope.segment));
    const auto first = std::int64_t(collection ? Stage::Registered : Stage::Prospect);
    const auto last = std::int64_t(collection ? Stage::Lapsed : Stage::Informed);
    const std::int64_t body = scope.body ? scope.body->value() : 0;
    const std::string region = digitsOf(scope.region).value_or("");
    const std::int64_t isCollection = collection ? 1 : 0;
    const auto most = std::int64_t(limit);
    std::int64_t id = 0;
    SheetPerson person;
    soci::statement select =
        (m_database.sql().prepare << peopleQuery, use(kader, "kader"), use(segment, "segment"),
         use(first, "first"), use(last, "last"), use(body, "body"), use(region, "region"),
         use(scope.rw, "rw"), use(scope.rt, "rt"), use(isCollection, "collection"),
         use(most, "most"), into(id), into(person.stop.name), into(person.stop.address),
         into(person.stop.rt), into(person.stop.rw), into(person.stop.region));
    select.execute();
    while (select.fetch()) {
        person.person = PersonId(id);
        people.push_back(person);
    }
    return people;
} catch (...) {
    rethrowAsStorageError("sheets: people");
}

int SheetStore::nextNumber()
try {
    std::int64_t number = 0;
    m_database.sql() << "SELECT COALESCE(MAX(number), 0) + 1 FROM sheet", into(number);
    return int(number);
} catch (...) {
    rethrowAsStorageError("sheets: number");
}

void SheetStore::insert(const SheetRecord& sheet, const std::vector<SheetRowRecord>& rows)
try {
    const std::int64_t id = sheet.id.value();
    const std::int64_t number = sheet.number;
    const auto kind = std::int64_t(sheet.scope.kind);
    const auto segment = std::int64_t(sheet.scope.segment);
    const std::int64_t kader = sheet.scope.kader.value();
    const auto body = numberOfId(sheet.scope.body);
    const auto region = digitsOf(sheet.scope.region);
    const std::int64_t madeOn = sheet.madeOn.sinceEpoch();
    m_database.sql() << "INSERT INTO sheet (id, seq, number, kind, segment, kader, body, region,"
                        " rw, rt, made_on) VALUES (:id, :seq, :number, :kind, :segment, :kader,"
                        " :body, :region, :rw, :rt, :made)",
        use(id), use(sheet.seq), use(number), use(kind), use(segment), use(kader), use(body),
        use(region), use(sheet.scope.rw), use(sheet.scope.rt), use(madeOn);
    std::int64_t row = 0;
    std::int64_t person = 0;
    std::optional<std::int64_t> first;
    std::int64_t months = 0;
    std::int64_t programmes = 0;
    std::int64_t amount = 0;
    soci::statement write =
        (m_database.sql().prepare
             << "INSERT INTO sheet_row (sheet, number, person, first_month, months, programmes,"
                " amount, paid) VALUES (:sheet, :number, :person, :first, :months, :programmes,"
                " :amount, 0)",
         use(id), use(row), use(person), use(first), use(months), use(programmes), use(amount));
    for (const SheetRowRecord& each : rows) {
        row = each.number;
        person = each.person.value();
        first = each.first ? std::optional<std::int64_t>(each.first->index()) : std::nullopt;
        months = each.months;
        programmes = bitsOf(each.programmes);
        amount = each.amount.value();
        write.execute(true);
    }
} catch (...) {
    rethrowAsStorageError("sheets: write");
}

std::vector<SheetRecord> SheetStore::select(const char* column, std::int64_t value)
{
    std::vector<SheetRecord> sheets;
    std::int64_t id = 0;
    std::int64_t number = 0;
    std::int64_t kind = 0;
    std::int64_t segment = 0;
    std::int64_t kader = 0;
    std::optional<std::int64_t> body;
    std::optional<std::string> region;
    std::int64_t madeOn = 0;
    std::optional<std::int64_t> keyedOn;
    SheetRecord sheet;
    soci::statement select =
        (m_database.sql().prepare
             << std::string("SELECT id, seq, number, kind, segment, kader, body, region, rw, rt,"
                            " made_on, keyed_on FROM sheet WHERE :value = 0 OR ") +
                    column + " = :value ORDER BY number DESC",
         use(value, "value"), into(id), into(sheet.seq), into(number), into(kind), into(segment),
         into(kader), into(body), into(region), into(sheet.scope.rw), into(sheet.scope.rt),
         into(madeOn), into(keyedOn));
    select.execute();
    while (select.fetch()) {
        sheet.id = SheetId(id);
        sheet.number = int(number);
        sheet.scope.kind = SheetKind(kind);
        sheet.scope.segment = Segment(segment);
        sheet.scope.kader = KaderId(kader);
        sheet.scope.body = idOfNumber<BodyId>(body);
        sheet.scope.region = region ? RegionCode::parse(*region) : std::nullopt;
        sheet.madeOn = dayOf(madeOn);
        sheet.keyedOn = dayOf(keyedOn);
        sheets.push_back(sheet);
    }
    return sheets;
}

std::optional<SheetRecord> SheetStore::find(SheetId sheet)
try {
    const auto found = select("id", sheet.value());
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
} catch (...) {
    rethrowAsStorageError("sheets: find");
}

std::optional<SheetId> SheetStore::findByNumber(int number)
try {
    const auto found = select("number", number);
    return number > 0 && !found.empty() ? std::optional(found.front().id) : std::nullopt;
} catch (...) {
    rethrowAsStorageError("sheets: find by number");
}

std::vector<SheetRecord> SheetStore::all(const std::optional<KaderId>& kader)
try {
    return select("kader", kader ? kader->value() : 0);
} catch (...) {
    rethrowAsStorageError("sheets: list");
}

std::vector<SheetRowRecord> SheetStore::rows(SheetId sheet)
try {
    std::vector<SheetRowRecord> rows;
    const std::int64_t id = sheet.value();
    std::int64_t number = 0;
    std::int64_t person = 0;
    std::optional<std::int64_t> first;
    std::int64_t months = 0;
    std::int64_t programmes = 0;
    std::int64_t amount = 0;
    std::optional<std::int64_t> mark;
    std::int64_t paid = 0;
    std::optional<std::int64_t> due;
    soci::statement select =
        (m_database.sql().prepare << "SELECT number, person, first_month, months, programmes,"
                                     " amount, mark, paid, due FROM sheet_row WHERE sheet = :sheet"
                                     " ORDER BY number",
         use(id), into(number), into(person), into(first), into(months), into(programmes),
         into(amount), into(mark), into(paid), into(due));
    select.execute();
    while (select.fetch()) {
        SheetRowRecord row;
        row.number = int(number);
        row.person = PersonId(person);
        row.first = first ? std::optional(Month(std::int32_t(*first))) : std::nullopt;
        row.months = int(months);
        row.programmes = programmesFromBits(int(programmes));
        row.amount = Rupiah(amount);
        row.mark = mark ? std::optional(SheetMark(*mark)) : std::nullopt;
        row.paid = Rupiah(paid);
        row.due = idOfNumber<DueId>(due);
        rows.push_back(std::move(row));
    }
    return rows;
} catch (...) {
    rethrowAsStorageError("sheets: rows");
}

void SheetStore::setKeyed(SheetId sheet, Day on)
try {
    const std::int64_t id = sheet.value();
    const std::int64_t day = on.sinceEpoch();
    m_database.sql() << "UPDATE sheet SET keyed_on = :day WHERE id = :id", use(day), use(id);
} catch (...) {
    rethrowAsStorageError("sheets: keyed");
}

void SheetStore::setResult(SheetId sheet, const SheetRowRecord& row)
try {
    const std::int64_t id = sheet.value();
    const std::int64_t number = row.number;
    const auto mark =
        row.mark ? std::optional<std::int64_t>(std::int64_t(*row.mark)) : std::nullopt;
    const std::int64_t paid = row.paid.value();
    const auto due = numberOfId(row.due);
    m_database.sql() << "UPDATE sheet_row SET mark = :mark, paid = :paid, due = :due"
                        " WHERE sheet = :id AND number = :number",
        use(mark), use(paid), use(due), use(id), use(number);
} catch (...) {
    rethrowAsStorageError("sheets: result");
}

} // namespace penggerak::storage
