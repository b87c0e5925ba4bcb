#include "services/book/verb.h"
#include "services/exchange/import_state.h"
#include "services/ledger/bulk_posting.h"
#include "storage/database/hash.h"
#include "storage/exchange/batch_store.h"
#include "storage/exchange/file_digest.h"
#include "storage/people/search_index.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

namespace {

/// How often the book may go on between check and commit before the writer gives up.
constexpr int mostChecks = 5;

Cell cellOf(const ImportOrder& order, const AcceptedRow& row)
{
    Cell cell;
    cell.office = order.office;
    cell.segment = order.segment;
    if (row.record.region)
        cell.region =
            row.record.region->at(RegionCode::Level::District).value_or(*row.record.region);
    cell.stage = row.stage;
    cell.body = row.body;
    cell.kader = row.kader;
    return cell;
}

/// One import inside its commit.
class Writing
{
public:
    Writing(Work& work, PreparedImport::State& state)
        : m_work(work)
        , m_state(state)
        , m_ledger(work)
        , m_bulk(work, m_ledger)
        , m_people(work.database)
        , m_heads(work.database, m_ledger.cells())
        , m_batches(work.database)
    {
        const ImportCounts& counts = state.report.counts;
        m_batch.id = work.database.newId();
        m_batch.seq = work.commit.seq();
        m_batch.kind = code(state.order.kind);
        m_batch.file = state.order.file.filename().string();
        m_batch.digest = state.digest;
        m_batch.office = state.order.office.value();
        m_batch.rows = counts.rows;
        m_batch.added = counts.added;
        m_batch.changed = counts.changed;
        m_batch.unchanged = counts.unchanged;
        m_batch.duplicates = counts.duplicates;
        m_batch.rejected = counts.rejected;
        m_batch.warnings = counts.warnings;
    }

    BatchId write(const Progress& progress)
    {
        // The batch has its row first, so that what it changes may name it.
        m_batches.insert(m_batch);
        Pace pace(progress, "writing", m_state.accepted->count());
        std::string record;
        std::int64_t done = 0;
        m_state.accepted->rewind();
        while (m_state.accepted->next(record)) {
            write(AcceptedRow::read(record));
            pace.step(++done);
        }
        m_bulk.finish();
        m_ledger.finish();
        m_batches.setPeople(m_batch);
        audit();
        m_work.change.people = true;
        return BatchId(m_batch.id);
    }

private:
    void write(AcceptedRow row)
    {
        const bool isNew = row.record.id.value() == 0;
        if (isNew) {
            row.record.id = PersonId(m_work.database.newId());
            if (!m_batch.firstPerson)
                m_batch.firstPerson = row.record.id.value();
            m_batch.lastPerson = row.record.id.value();
            m_people.insert(row.record);
        } else {
            if (!row.changes.empty())
                m_people.update(row.record);
            m_batches.insertChange(m_batch.id,
                                   {row.record.id, row.record.version,
                                    row.changes.empty() ? std::string("{}") : row.changes});
        }
        m_digest.add(storage::SearchIndex::wordsOf(row.record));
        if (row.enters) {
            const BulkPosting::Entry entry{cellOf(m_state.order, row), row.on, row.activity,
                                           m_state.order.kind == ImportKind::Participants
                                               ? BulkPosting::Source::Published
                                               : BulkPosting::Source::WayIn};
            if (isNew)
                m_bulk.enter(row.record.id, entry);
            else
                m_bulk.enterKnown(row.record.id, entry);
        }
        if (row.advances) {
            const auto head = m_heads.find(row.record.id, m_state.order.segment);
            m_bulk.advance(row.record.id, m_ledger.cells().cell(head.value().first), row.stage,
                           row.on, row.activity);
        }
    }

    void audit()
    {
        m_work.commit.about("import", m_batch.id);
        m_work.commit.setDetail(nlohmann::json{
            {"file", m_batch.file},
            {"digest", m_batch.digest},
            {"rows_digest", storage::toHex(m_digest.finish())},
            {"rows", m_batch.rows},
            {"new", m_batch.added},
            {"changed",
             m_batch.changed}}.dump());
    }

    Work& m_work;
    PreparedImport::State& m_state;
    Ledger m_ledger;
    BulkPosting m_bulk;
    storage::PersonStore m_people;
    storage::HeadStore m_heads;
    storage::BatchStore m_batches;
    storage::BatchRecord m_batch;
    storage::Blake2b m_digest;
};

/// Checks the file again where the book went on since it was checked.
Outcome bringUpToDate(const Session& session, PreparedImport::State& state,
                      const Progress& progress)
{
    if (session.book().lastSeq() == state.seq)
        return {};
    if (storage::fileDigest(state.order.file) != state.digest)
        return fail(refusal("import_file_changed", "file")
                        .with("file", state.order.file.filename().string()));
    return checkFile(session.book(), state, progress);
}

} // namespace

Result<ImportReport> writeImport(const Session& session, PreparedImport& prepared,
                                 const Progress& progress)
{
    PreparedImport::State& state = prepared.state();
    if (Outcome allowed = admit(session, "import.run"); !allowed)
        return fail(allowed.error());
    try {
        for (int check = 0; check < mostChecks; ++check) {
            if (Outcome now = bringUpToDate(session, state, progress); !now)
                return fail(now.error());
            if (state.accepted->count() == 0)
                return state.report;
            const Result<BatchId> batch =
                write(session, "import.run", [&](Work& work) -> Result<BatchId> {
                    if (work.commit.seq() != state.seq + 1)
                        return fail("import_book_moved");
                    return Writing(work, state).write(progress);
                });
            if (batch) {
                state.report.batch = *batch;
                return state.report;
            }
            if (batch.error().code != "import_book_moved")
                return fail(batch.error());
        }
        return fail("book_busy");
    } catch (...) {
        return fail(handledError("import", state.order.file));
    }
}

} // namespace penggerak::services
