#include "services/book/verb.h"
#include "services/exchange/import_state.h"
#include "services/ledger/bulk_posting.h"
#include "services/offices/offices.h"
#include "services/people/person_fields.h"
#include "storage/database/audit_reader.h"
#include "storage/exchange/batch_store.h"
#include "storage/people/search_index.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <set>

namespace penggerak::services {

namespace {

constexpr std::size_t mostListed = 1000;

/// Takes one batch back inside its commit.
class Undoing
{
public:
    Undoing(Work& work, storage::BatchRecord batch)
        : m_work(work)
        , m_batch(std::move(batch))
        , m_ledger(work)
        , m_bulk(work, m_ledger)
        , m_people(work.database)
        , m_batches(work.database)
        , m_first(storage::firstMovementAfter(m_batch.seq - 1))
        , m_end(storage::firstMovementAfter(m_batch.seq))
    {
    }

    UndoReport undo(const Progress& progress)
    {
        m_report.batch = BatchId(m_batch.id);
        m_report.seq = m_work.commit.seq();
        findKept();
        Pace pace(progress, "undoing", m_batch.rows);
        reverseRows(pace);
        restoreFields();
        m_bulk.finish();
        m_ledger.finish();
        m_batches.markUndone(m_batch.id, m_work.commit.seq());
        m_work.commit.about("import", m_batch.id);
        m_work.commit.setDetail(nlohmann::json{
            {"removed", m_report.removed},
            {"restored", m_report.restored},
            {"kept",
             m_report.keptTotal}}.dump());
        m_work.change.people = true;
        return m_report;
    }

private:
    bool isNew(PersonId person) const
    {
        return m_batch.firstPerson && person.value() >= *m_batch.firstPerson &&
               person.value() <= *m_batch.lastPerson;
    }

    void keep(PersonId person, const std::string& reason)
    {
        if (!m_kept.insert(person).second)
            return;
        list(person, reason);
    }

    void list(PersonId person, const std::string& reason)
    {
        ++m_report.keptTotal;
        if (m_report.kept.size() < mostListed) {
            const auto record = m_people.find(person);
            m_report.kept.push_back({person, record ? record->name : std::string(), reason});
        }
    }

    /// Who was edited or moved after the import keeps what he has; what was taken back since does
    /// not count.
    void findKept()
    {
        for (const PersonId person : m_batches.editedSince(m_batch))
            keep(person, "kept_edited");
        std::set<MovementId> takenBack;
        forEachLater([&](const Movement& row) {
            if (row.reverses && *row.reverses >= m_end)
                takenBack.insert(*row.reverses);
        });
        forEachLater([&](const Movement& row) {
            if (takenBack.count(row.reverses.value_or(row.id)) != 0)
                return;
            for (const auto& person : {row.from.person, row.to.person})
                if (person)
                    m_movedLater.insert(*person);
        });
        for (const PersonId person : m_movedLater)
            if (isNew(person))
                keep(person, "kept_moved");
    }

    void forEachLater(const std::function<void(const Movement&)>& visit)
    {
        m_ledger.movements().forEachBetween(m_end, MovementId(INT64_MAX),
                                            [&](const Movement& row, std::int64_t) { visit(row); });
    }

    /// Rows of one person stand together, so that each is met once.
    void reverseRows(Pace& pace)
    {
        std::optional<PersonId> person;
        std::vector<Movement> rows;
        const auto finishPerson = [&] {
            if (person)
                takeOut(*person, rows);
            rows.clear();
        };
        m_ledger.movements().forEachBetween(m_first, m_end, [&](const Movement& row, std::int64_t) {
            const auto owner = row.to.person ? row.to.person : row.from.person;
            if (owner != person)
                finishPerson();
            person = owner;
            if (owner)
                rows.push_back(row);
            else if (!row.reverses && !m_ledger.movements().isReversed(row.id))
                m_bulk.reverse(row);
            pace.step(m_report.removed);
        });
        finishPerson();
    }

    void takeOut(PersonId person, const std::vector<Movement>& rows)
    {
        if (m_kept.count(person) != 0)
            return;
        if (isNew(person)) {
            for (const Movement& row : rows)
                m_bulk.reverse(row);
            m_bulk.forget(person, rows);
            m_people.withdraw(m_people.find(person).value());
            ++m_report.removed;
            return;
        }
        if (m_movedLater.count(person) != 0)
            return keep(person, "kept_moved");
        const std::vector<Movement> before = m_ledger.movements().ofPerson(person);
        for (const Movement& row : rows)
            m_bulk.reverse(row);
        m_bulk.reread(person, before);
        m_movedBack.insert(person);
    }

    void restoreFields()
    {
        m_batches.forEachChange(m_batch.id, [&](const storage::BatchChange& change) {
            auto person = m_people.find(change.person);
            if (!person)
                return;
            bool whole = true;
            bool any = m_movedBack.count(change.person) != 0;
            const storage::PersonRecord now = *person;
            const nlohmann::json changes = nlohmann::json::parse(change.body);
            for (const auto& [field, values] : changes.items()) {
                const bool restored = putField(*person, field, values.at(1), values.at(0));
                whole = whole && restored;
                any = any || restored;
            }
            if (storage::SearchIndex::wordsOf(now) != storage::SearchIndex::wordsOf(*person) ||
                any) {
                person->version = now.version + 1;
                m_people.update(*person);
                ++m_report.restored;
            }
            if (!whole)
                keep(change.person, "kept_edited");
        });
    }

    Work& m_work;
    storage::BatchRecord m_batch;
    Ledger m_ledger;
    BulkPosting m_bulk;
    storage::PersonStore m_people;
    storage::BatchStore m_batches;
    MovementId m_first;
    MovementId m_end;
    std::set<PersonId> m_kept;
    std::set<PersonId> m_movedLater;
    std::set<PersonId> m_movedBack;
    UndoReport m_report;
};

} // namespace

Result<UndoReport> undoImport(const Session& session, BatchId id, const Progress& progress)
{
    return write(session, "import.undo", [&](Work& work) -> Result<UndoReport> {
        const auto batch = storage::BatchStore(work.database).find(id.value());
        if (!batch)
            return fail("import_unknown", "batch");
        if (batch->undoneIn)
            return fail("import_undone", "batch");
        return Undoing(work, *batch).undo(progress);
    });
}

Result<std::vector<ImportBatch>> listImports(const Session& session)
{
    if (Outcome allowed = admit(session, "import.read"); !allowed)
        return fail(allowed.error());
    return readFrom(
        session.book(), [&](storage::Database& database) -> Result<std::vector<ImportBatch>> {
            std::vector<ImportBatch> list;
            const auto offices = listOffices(session.book());
            for (const auto& record : storage::BatchStore(database).all()) {
                ImportBatch batch;
                batch.id = BatchId(record.id);
                batch.seq = record.seq;
                batch.kind = importKindFromCode(record.kind).value_or(ImportKind::Prospects);
                batch.file = record.file;
                for (const Office& office : offices)
                    if (record.office == office.id.value())
                        batch.office = office.name;
                const auto recorded = storage::recordedIn(database, record.seq);
                batch.recordedAtMs = recorded.atMs;
                batch.actor = recorded.actor;
                batch.counts = {record.rows,      record.added,      record.changed,
                                record.unchanged, record.duplicates, record.rejected,
                                record.warnings};
                batch.undoneIn = record.undoneIn;
                list.push_back(std::move(batch));
            }
            return list;
        });
}

} // namespace penggerak::services
