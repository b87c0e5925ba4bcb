#include "storage/bank/bank_store.h"

#include "core/rupiah/transfer.h"
#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <algorithm>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

// Account kind 4 is the bank; kinds 0 and 1 of transfers are top-ups and refunds.
constexpr const char* depositsQuery =
    "SELECT t.id, t.kind, t.happened_on, CASE WHEN d.kind = 4 THEN t.amount ELSE -t.amount END,"
    " COALESCE(d.office, c.office), COALESCE(k.name, b.name, ''), COALESCE(e.proof, ''),"
    " CASE WHEN r.id IS NULL THEN 0 ELSE 1 END"
    " FROM rupiah_transfer t JOIN account d ON d.id = t.debit JOIN account c ON c.id = t.credit"
    " LEFT JOIN kader k ON k.id = COALESCE(d.kader, c.kader)"
    " LEFT JOIN body b ON b.id = COALESCE(d.body, c.body)"
    " LEFT JOIN deposit_entry e ON e.transfer = t.id"
    " LEFT JOIN rupiah_transfer r ON r.reverses = t.id"
    " WHERE t.kind IN (0, 1) AND t.reverses IS NULL AND (d.kind = 4 OR c.kind = 4)"
    " AND (:office = 0 OR COALESCE(d.office, c.office) = :office)";

// Taken back whole: nothing of it stands as handed in (kind 6) any more.
constexpr const char* handInsQuery =
    "SELECT h.id, h.happened_on, h.counted, h.office, k.name,"
    " CASE WHEN EXISTS (SELECT 1 FROM rupiah_transfer t WHERE t.due IS NOT NULL"
    " AND t.hand_in = h.id AND t.kind = 6 AND t.reverses IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM rupiah_transfer r WHERE r.reverses = t.id)) THEN 0 ELSE 1 END"
    " FROM hand_in h JOIN kader k ON k.id = h.kader"
    " WHERE h.counted > 0 AND (:office = 0 OR h.office = :office)";

std::int64_t numberOrAll(const std::optional<OfficeId>& office)
{
    return office ? office->value() : 0;
}

} // namespace

std::set<std::string> BankStore::digests()
try {
    std::set<std::string> all;
    std::string digest;
    soci::statement select =
        (m_database.sql().prepare << "SELECT digest FROM bank_line", into(digest));
    select.execute();
    while (select.fetch())
        all.insert(digest);
    return all;
} catch (...) {
    rethrowAsStorageError("bank: digests");
}

void BankStore::insert(const BankLine& line, Seq seq, const std::string& digest)
try {
    const std::int64_t id = line.id.value();
    const std::int64_t office = line.office.value();
    const std::int64_t day = line.on.sinceEpoch();
    const std::int64_t amount = line.amount.value();
    m_database.sql() << "INSERT INTO bank_line (id, seq, digest, office, happened_on, amount,"
                        " description, reference) VALUES (:id, :seq, :digest, :office, :day,"
                        " :amount, :description, :reference)",
        use(id), use(seq), use(digest), use(office), use(day), use(amount), use(line.description),
        use(line.reference);
} catch (...) {
    rethrowAsStorageError("bank: add a line");
}

std::vector<BankLine> BankStore::select(const char* condition, std::int64_t value)
{
    std::vector<BankLine> lines;
    std::int64_t id = 0;
    std::int64_t office = 0;
    std::int64_t day = 0;
    std::int64_t amount = 0;
    BankLine line;
    soci::statement select =
        (m_database.sql().prepare
             << std::string("SELECT id, office, happened_on, amount, description, reference"
                            " FROM bank_line WHERE ") +
                    condition + " ORDER BY happened_on DESC, id DESC",
         use(value, "value"), into(id), into(office), into(day), into(amount),
         into(line.description), into(line.reference));
    select.execute();
    while (select.fetch()) {
        line.id = BankLineId(id);
        line.office = OfficeId(office);
        line.on = dayOf(day);
        line.amount = Rupiah(amount);
        lines.push_back(line);
    }
    return lines;
}

std::optional<BankLine> BankStore::find(BankLineId line)
try {
    const auto found = select("id = :value", line.value());
    return found.empty() ? std::nullopt : std::optional(found.front());
} catch (...) {
    rethrowAsStorageError("bank: find a line");
}

std::vector<BankLine> BankStore::lines(const std::optional<OfficeId>& office)
try {
    return select("(:value = 0 OR office = :value)", numberOrAll(office));
} catch (...) {
    rethrowAsStorageError("bank: lines");
}

void BankStore::addDeposits(std::int64_t office, std::vector<BankEntry>& entries)
{
    std::int64_t id = 0;
    std::int64_t kind = 0;
    std::int64_t day = 0;
    std::int64_t amount = 0;
    std::int64_t where = 0;
    std::int64_t reversed = 0;
    BankEntry entry;
    soci::statement select =
        (m_database.sql().prepare << depositsQuery, use(office, "office"), into(id), into(kind),
         into(day), into(amount), into(where), into(entry.name), into(entry.proof), into(reversed));
    select.execute();
    while (select.fetch()) {
        entry.id = BankEntryId(id);
        entry.kind = TransferKind(kind) == TransferKind::TopUp ? BankEntryKind::TopUp
                                                               : BankEntryKind::Refund;
        entry.office = OfficeId(where);
        entry.on = dayOf(day);
        entry.amount = Rupiah(amount);
        entry.reversed = reversed != 0;
        entries.push_back(entry);
    }
}

void BankStore::addHandIns(std::int64_t office, std::vector<BankEntry>& entries)
{
    std::int64_t id = 0;
    std::int64_t day = 0;
    std::int64_t amount = 0;
    std::int64_t where = 0;
    std::int64_t reversed = 0;
    BankEntry entry;
    entry.kind = BankEntryKind::HandIn;
    soci::statement select =
        (m_database.sql().prepare << handInsQuery, use(office, "office"), into(id), into(day),
         into(amount), into(where), into(entry.name), into(reversed));
    select.execute();
    while (select.fetch()) {
        entry.id = BankEntryId(id);
        entry.office = OfficeId(where);
        entry.on = dayOf(day);
        entry.amount = Rupiah(amount);
        entry.reversed = reversed != 0;
        entries.push_back(entry);
    }
}

std::vector<BankEntry> BankStore::entries(const std::optional<OfficeId>& office)
try {
    std::vector<BankEntry> entries;
    addDeposits(numberOrAll(office), entries);
    addHandIns(numberOrAll(office), entries);
    std::sort(entries.begin(), entries.end(), [](const BankEntry& a, const BankEntry& b) {
        return std::pair(a.on, a.id) < std::pair(b.on, b.id);
    });
    return entries;
} catch (...) {
    rethrowAsStorageError("bank: entries");
}

std::map<BankLineId, std::vector<BankEntryId>> BankStore::matches()
try {
    std::map<BankLineId, std::vector<BankEntryId>> all;
    std::int64_t line = 0;
    std::int64_t entry = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT line, COALESCE(transfer, hand_in) FROM bank_match"
                                     " WHERE undone_seq IS NULL ORDER BY id",
         into(line), into(entry));
    select.execute();
    while (select.fetch())
        all[BankLineId(line)].emplace_back(entry);
    return all;
} catch (...) {
    rethrowAsStorageError("bank: matches");
}

void BankStore::match(BankLineId line, const BankEntry& entry, Seq seq)
try {
    const std::int64_t id = m_database.newId();
    const std::int64_t of = line.value();
    const bool isHandIn = entry.kind == BankEntryKind::HandIn;
    const auto handIn = isHandIn ? std::optional(entry.id.value()) : std::nullopt;
    const auto transfer = isHandIn ? std::nullopt : std::optional(entry.id.value());
    m_database.sql() << "INSERT INTO bank_match (id, seq, line, transfer, hand_in)"
                        " VALUES (:id, :seq, :line, :transfer, :hand_in)",
        use(id), use(seq), use(of), use(transfer), use(handIn);
} catch (...) {
    rethrowAsStorageError("bank: match");
}

void BankStore::unmatch(BankLineId line, Seq seq)
try {
    const std::int64_t of = line.value();
    m_database.sql() << "UPDATE bank_match SET undone_seq = :seq"
                        " WHERE line = :line AND undone_seq IS NULL",
        use(seq), use(of);
} catch (...) {
    rethrowAsStorageError("bank: unmatch");
}

} // namespace penggerak::storage
